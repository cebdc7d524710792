// One technology: counts over time, waves, and who came first.

import {quotation} from '../alert.js';
import {get} from '../api.js';
import {chart} from '../chart.js';
import {foreign, h, settled} from '../dom.js';
import * as live from '../live.js';
import {company, technology as nameOf} from '../names.js';
import {to} from '../routes.js';
import {hardest, SIGNS, STANCES, untilWords, wholeScopeWords} from '../told.js';
import {day, list, t, term} from '../words.js';

const SETTLE_MILLISECONDS = 500;

export async function show(main, route) {
  const {signal, parameters} = route;
  const draw = async () => main.replaceChildren(...page(await get(`technologies/${encodeURIComponent(parameters.technology)}`, {}, signal), signal));
  await draw();
  const again = settled(() => draw().catch(() => {}), SETTLE_MILLISECONDS);
  live.on('position', position => position.technology === parameters.technology && again(), signal);
}

function page(technology, signal) {
  return [
    h('h1', {}, foreign(nameOf(technology.id))),
    h('p.lead', {}, h('a', {href: to.alerts({technology: technology.id})}, t('technology.alerts'))),
    technology.history.length > 0 && chart(countsOf(technology), signal),
    companies(technology),
    waves(technology.waves),
  ].filter(Boolean);
}

function countsOf({history}) {
  const last = history.at(-1);
  const today = new Date().toISOString().slice(0, 10);
  // What held last holds until today.
  const shown = last.date < today ? [...history, {...last, date: today}] : history;
  return {
    title: t('technology.counts'), stepped: true, dates: shown.map(each => each.date),
    series: STANCES.map(stance => ({name: term('stance', stance), stance, values: shown.map(each => each.counts[stance])})),
  };
}

/** In the order in which they took the stance they are known by. */
function companies(technology) {
  const rows = technology.companies
    .map(each => ({...each, position: hardest(each.positions)}))
    .filter(each => each.position)
    .sort((one, other) => one.position.since.localeCompare(other.position.since));
  return h('section', {}, h('h2', {}, t('technology.order')), h('ol.order', {}, rows.map(({company: id, companyLabel, positions}) =>
    h('li', {}, h('a', {href: to.timeline(id, technology.id)}, foreign(companyLabel)),
      h('ul', {}, positions.map(positionLine))))));
}

export function positionLine(position) {
  return h('li.position', {'data-stance': position.stance},
    h('span.sign', {'aria-hidden': 'true'}, SIGNS[position.stance]), h('b', {}, term('stance', position.stance)),
    ' ', [t('board.since', {day: day(position.since)}), position.act && term('act', position.act), wholeScopeWords(position), untilWords(position)]
      .filter(Boolean).map((part, index) => [index > 0 && ' · ', foreign(part)]));
}

function waves(waves) {
  return waves.length > 0 && h('section', {}, h('h2', {}, t('technology.waves')), waves.map(wave => h('section.wave', {},
    h('h3', {}, day(wave.effective), ' · ', foreign(list(wave.companies.map(company)))),
    h('p.facts', {}, wholeScopeWords(wave), ' · ', t('alert.publishers', {count: wave.corroboration})),
    wave.evidence.map(each => quotation(each)))));
}
