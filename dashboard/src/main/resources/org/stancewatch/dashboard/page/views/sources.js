// Sources: which are watched, how each does, what it has brought in four weeks, and what is wanting.

import {get} from '../api.js';
import {foreign, h, svg} from '../dom.js';
import {labelled} from '../forms.js';
import {ago, compare, current, day, moment, number, t, term, tongue} from '../words.js';

const MINUTE_MILLISECONDS = 60_000;
const STATES = ['FAILING', 'SILENT', 'NEW', 'OK', 'OFF'];
const SIGNS = {FAILING: '✕', SILENT: '◌', NEW: '+', OK: '●', OFF: '–'};
const SERVERS_LANGUAGE = 'en';
const BAR = 3;
const HEIGHT = 22;

/** The section; it looks anew every minute, since nobody tells it. */
export function sources(told, route) {
  const choice = {language: route.query.get('language') ?? '', state: route.query.get('state') ?? ''};
  const place = h('div');
  let latest = told;
  const draw = () => place.replaceChildren(...drawn(latest, choice));
  const chosen = change => {
    Object.assign(choice, change);
    route.go(`/coverage${merged(change)}`, {replace: true, quiet: true});
    draw();
  };
  const watch = setInterval(() => get('sources', {}, route.signal).then(next => {
    latest = next;
    draw();
  }, () => {}), MINUTE_MILLISECONDS);
  route.signal.addEventListener('abort', () => clearInterval(watch));
  draw();
  return h('section', {'aria-labelledby': 'sources'}, h('h2', {id: 'sources'}, t('sources.title')), filters(told, choice, chosen), place);
}

/** The query of the address with `change` in it. */
export function merged(change) {
  const query = new URLSearchParams(location.search);
  Object.entries(change).forEach(([name, value]) => value ? query.set(name, value) : query.delete(name));
  return String(query) && `?${query}`;
}

function filters({items, languages}, choice, chosen) {
  const codes = [...new Set([...items, ...languages].map(each => each.language).filter(Boolean))]
    .sort((one, other) => compare(tongue(one), tongue(other)));
  return h('form.controls', {onsubmit: event => event.preventDefault(), onchange: ({target}) => chosen({[target.name]: target.value})},
    labelled('sources.language', select('language', codes, choice.language, tongue)),
    labelled('sources.state', select('state', STATES, choice.state, state => term('coverageState', state))));
}

function select(name, values, chosen, word) {
  return h('select', {name}, h('option', {value: ''}, t('sources.all')),
    values.map(value => h('option', {value, selected: value === chosen}, word(value))));
}

function drawn({notices, items, languages}, choice) {
  const asked = each => (!choice.language || each.language === choice.language) && (!choice.state || each.state === choice.state);
  return [unwatched([...items, ...languages]), wanting(notices), ...[[items, 'sources.source'], [languages, 'sources.language']].map(([rows, head]) =>
    rows.length > 0 && table(rows.filter(asked), head)), items.length + languages.length === 0 && h('p', {}, t('sources.none'))].filter(Boolean);
}

/** That nobody tells of any source: ingest is away. */
function unwatched(all) {
  const last = all.map(each => each.recordedAt).sort().at(-1);
  return all.length > 0 && all.every(each => each.stale) && h('p.notice', {}, t('sources.unwatched', {ago: ago(last)}));
}

function wanting(notices) {
  return notices.length > 0 && h('ul.wanting', {'aria-label': t('sources.notices')}, notices.map(each =>
    h('li.notice', {}, sign(each.state), foreign(each.texts[current()] ?? each.texts.en))));
}

function table(rows, head) {
  const sorted = rows.toSorted((one, other) => STATES.indexOf(one.state) - STATES.indexOf(other.state) || compare(nameOf(one), nameOf(other)));
  const heads = [head, 'sources.state', 'sources.last', 'sources.usual', 'sources.days'].map(key => h('th', {scope: 'col'}, t(key)));
  return h('div.scroll', {tabindex: 0, role: 'region', 'aria-label': t(head)}, h('table.plain.sources', {},
    h('thead', {}, h('tr', {}, heads)), h('tbody', {}, sorted.map(row))));
}

function row(each) {
  return h('tr', {}, h('th', {scope: 'row'}, foreign(nameOf(each)), details(each)),
    h('td', {}, sign(each.state), term('coverageState', each.state), each.reason && h('p.why', {lang: SERVERS_LANGUAGE}, foreign(each.reason)),
      each.pageReason && h('p.why', {}, t('sources.page'), h('span', {lang: SERVERS_LANGUAGE}, foreign(each.pageReason)))),
    h('td.when', {title: each.lastArticle && moment(each.lastArticle)}, each.lastArticle ? ago(each.lastArticle) : t('sources.never')),
    h('td.when', {}, each.expectedPerDay === null ? t('sources.unknown') : t('sources.perDay', {number: number(each.expectedPerDay, {maximumFractionDigits: 1})})),
    h('td.when', {}, bars(each), ' ', number(sum(each.days))));
}

function details({kind, language, country, owner, group, address, lastLook, stale, recordedAt}) {
  const known = [term('sourceKind', kind), kind !== 'language' && language && tongue(language), country, owner, group].filter(Boolean);
  return kind !== 'language' && h('p.why', {}, foreign(known.join(' · ')), address && [h('br'), foreign(address)],
    lastLook && [h('br'), t('sources.looked', {ago: ago(lastLook)})], stale && [h('br'), t('sources.stale', {ago: ago(recordedAt)})]);
}

function sign(state) {
  return h('span.sign', {'aria-hidden': 'true', 'data-coverage': state}, SIGNS[state] ?? '?');
}

function nameOf({kind, name}) {
  return kind === 'language' ? tongue(name) : name;
}

/** A bar a day, the latest last; in words how many, the most, and today. */
function bars({days, lastDay}) {
  const most = Math.max(1, ...days);
  const words = t('sources.bars', {count: sum(days), number: number(sum(days)), most: number(Math.max(...days)), last: number(days.at(-1)), day: day(lastDay, 'short')});
  return svg('svg.bars', {width: days.length * BAR, height: HEIGHT, role: 'img', 'aria-label': words}, svg('title', {}, words),
    days.map((count, index) => svg('rect', {x: index * BAR, y: HEIGHT - tall(count, most), width: BAR - 1, height: tall(count, most)})));
}

/** A day with an article is seen, however many another had. */
function tall(count, most) {
  return count === 0 ? 1 : Math.max(3, Math.round(count / most * HEIGHT));
}

function sum(days) {
  return days.reduce((total, each) => total + each, 0);
}
