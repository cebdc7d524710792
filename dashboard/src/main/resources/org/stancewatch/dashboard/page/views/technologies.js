// All technologies, with how many companies stand where.

import {get} from '../api.js';
import {foreign, h} from '../dom.js';
import * as live from '../live.js';
import {technology as nameOf} from '../names.js';
import {to} from '../routes.js';
import {empty} from '../states.js';
import {STANCES} from '../told.js';
import {day, number, t, term} from '../words.js';
import {settled} from '../dom.js';

const SETTLE_MILLISECONDS = 500;

export async function show(main, route) {
  const place = h('div');
  const draw = async () => place.replaceChildren(table((await get('technologies', {}, route.signal)).items));
  main.replaceChildren(h('h1', {}, t('technologies.title')), place);
  await draw();
  live.on('position', settled(() => draw().catch(() => {}), SETTLE_MILLISECONDS), route.signal);
}

function table(technologies) {
  if (technologies.length === 0) {
    return empty('board.empty');
  }
  const latest = technologies.toSorted((one, other) => (other.lastChange ?? '').localeCompare(one.lastChange ?? ''));
  return h('div.scroll', {tabindex: 0, role: 'region', 'aria-label': t('technologies.title')}, h('table.plain', {},
    h('thead', {}, h('tr', {}, h('th', {scope: 'col'}, t('technologies.name')),
      STANCES.map(stance => h('th.count', {scope: 'col', 'data-stance': stance}, term('stance', stance))),
      h('th', {scope: 'col'}, t('technologies.first')), h('th', {scope: 'col'}, t('technologies.last')),
      h('th', {scope: 'col'}, t('technologies.waves')))),
    h('tbody', {}, latest.map(row))));
}

function row(technology) {
  return h('tr', {}, h('th', {scope: 'row'}, h('a', {href: to.technology(technology.id)}, foreign(nameOf(technology.id)))),
    STANCES.map(stance => h('td.count', {'data-stance': technology.counts[stance] ? stance : null},
      number(technology.counts[stance]))),
    h('td.when', {}, technology.firstChange && day(technology.firstChange, 'short')),
    h('td.when', {}, technology.lastChange && day(technology.lastChange, 'short')),
    h('td', {}, technology.waves.length > 0 ? number(technology.waves.length) : ''));
}
