// Board: technologies × companies, a cell for where a company stands.

import {get} from '../api.js';
import {foreign, h, settled} from '../dom.js';
import {labelled} from '../forms.js';
import {select} from '../filters.js';
import * as live from '../live.js';
import {to} from '../routes.js';
import {empty} from '../states.js';
import {hardest, SIGNS, STANCES, untilWords, wholeScopeWords} from '../told.js';
import {AUDIENCES, widening} from '../vocabulary.js';
import {compare, current, day, t, term} from '../words.js';

const PERIODS = ['7', '30', '90', '365'];
const DEFAULT_PERIOD = '30';
const DAY_MILLISECONDS = 86_400_000;
const SETTLE_MILLISECONDS = 500;

export async function show(main, route) {
  const choice = {
    audience: route.query.get('audience') ?? '',
    days: route.query.get('days') ?? DEFAULT_PERIOD,
    asOf: route.query.get('asOf') ?? '',
  };
  const table = h('div.board-place', {'aria-live': 'off'});
  const draw = async () => table.replaceChildren(board(await positions(choice, route.signal), choice));
  main.replaceChildren(h('h1', {}, t('board.title')), controls(choice, route), legend(), table);
  await draw();
  const again = settled(() => draw().catch(() => {}), SETTLE_MILLISECONDS);
  live.on('position', again, route.signal);
  live.on('anew', again, route.signal);
}

async function positions({asOf}, signal) {
  return (await get('positions', {asOf}, signal)).items;
}

function controls(choice, route) {
  const changed = event => {
    const query = new URLSearchParams([...new FormData(event.currentTarget)].filter(([, value]) => value));
    route.go(`/board?${query}`, {replace: true});
  };
  return h('form.controls', {onchange: changed, onsubmit: event => event.preventDefault()},
    labelled('board.audience', select('audience', AUDIENCES.map(each => [each, term('audience', each)]), choice.audience,
      t('board.anyAudience'))),
    labelled('board.changed', periods(choice.days)),
    labelled('board.asOf', h('input', {type: 'date', name: 'asOf', value: choice.asOf})));
}

function periods(chosen) {
  return h('select', {name: 'days'}, PERIODS.map(days => h('option', {value: days, selected: days === chosen},
    t('board.days', {count: Number(days)}))));
}

function legend() {
  return h('ul.legend', {'aria-label': t('board.legend')}, STANCES.map(stance => h('li', {'data-stance': stance},
    h('span.sign', {'aria-hidden': 'true'}, SIGNS[stance]), term('stance', stance))),
  h('li.fresh-key', {}, t('board.fresh')));
}

function board(items, choice) {
  const cells = items.map(item => cell(item, choice)).filter(Boolean);
  if (cells.length === 0) {
    return empty('board.empty');
  }
  const columns = heads(cells, each => each.company, each => each.companyLabel);
  const rows = heads(cells, each => each.technology, each => each.technologyLabel[current()] ?? each.technologyLabel.en);
  const at = new Map(cells.map(each => [`${each.technology}|${each.company}`, each]));
  return h('div.scroll', {tabindex: 0, role: 'region', 'aria-label': t('board.title')}, h('table.board', {},
    h('thead', {}, h('tr', {}, h('td', {}), columns.map(([, label]) => h('th', {scope: 'col'},
      h('span', {}, foreign(label)))))),
    h('tbody', {}, rows.map(([technology, label]) => h('tr', {}, h('th', {scope: 'row'},
      h('a', {href: to.technology(technology)}, foreign(label))),
    columns.map(([company]) => drawn(at.get(`${technology}|${company}`))))))));
}

/** [id, label] of rows or columns: the fullest first, then by name. */
function heads(cells, id, label) {
  const counts = Map.groupBy(cells, id);
  return [...counts].sort(([, one], [, other]) => other.length - one.length || compare(label(one[0]), label(other[0])))
    .map(([key, [first]]) => [key, label(first)]);
}

/** What a cell shows of an entry of the API; null where it says nothing of the audience asked for. */
function cell(item, {audience, days, asOf}) {
  const position = audience ? positionOf(item.positions, audience) : hardest(item.positions);
  if (!position) {
    return null;
  }
  const until = asOf ? new Date(asOf) : new Date();
  return {...item, position, others: item.positions.length - 1,
    fresh: until - new Date(position.since) < Number(days) * DAY_MILLISECONDS};
}

/** The narrowest position that holds `audience`, of several the hardest. */
function positionOf(positions, audience) {
  return widening(audience)
    .map(each => positions.filter(position => position.audience.includes(each)))
    .filter(found => found.length > 0)
    .map(hardest)[0];
}

function drawn(cell) {
  if (!cell) {
    return h('td', {});
  }
  const {position, fresh} = cell;
  const words = [term('stance', position.stance), t('board.since', {day: day(position.since)}), wholeScopeWords(position),
    untilWords(position), cell.others > 0 && t('board.others', {count: cell.others}), fresh && t('board.fresh')];
  const title = words.filter(Boolean).join(' · ');
  return h('td', {'data-stance': position.stance, 'data-fresh': fresh ? '' : null},
    h('a', {href: to.timeline(cell.company, cell.technology), title},
      h('span.sign', {'aria-hidden': 'true'}, SIGNS[position.stance]),
      h('span.visually-hidden', {}, `${title} `),
      h('span.since', {'aria-hidden': 'true'}, position.since.slice(0, 7)),
      cell.others > 0 && h('span.others', {'aria-hidden': 'true'}, `+${cell.others}`)));
}
