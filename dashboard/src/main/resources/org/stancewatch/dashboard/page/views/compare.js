// Compare: what live and a replay tell differently, or two replays, and why.

import {get} from '../api.js';
import {h} from '../dom.js';
import {labelled} from '../forms.js';
import {empty, failure, loading} from '../states.js';
import {list, number, t, term} from '../words.js';
import {differenceCard} from './difference.js';

const LIVE = 'live';
const KINDS = ['ALERT', 'POSITION', 'COUNT'];
const AT_FIRST = 100;
const BUSY = 429;
const ABSENT = 404;
const TO_TYPE = './stancewatch replay --name again';

export async function show(main, route) {
  const replays = (await get('replays', {}, route.signal)).items.map(each => each.name);
  const asked = {a: route.query.get('a') ?? '', b: route.query.get('b') ?? ''};
  const place = h('div.comparison');
  main.replaceChildren(h('h1', {}, t('compare.title')), h('p.lead', {}, t('compare.what')), place);
  if (replays.length === 0 && !asked.a && !asked.b) {
    place.replaceChildren(empty('compare.none', h('p', {}, h('code.command', {}, TO_TYPE))));
    return;
  }
  place.before(controls({a: asked.a || LIVE, b: asked.b || replays[0] || LIVE}, replays, route));
  if (asked.a && asked.b) {
    await draw(place, asked, route.signal);
  }
}

function controls(choice, replays, route) {
  const submit = event => {
    event.preventDefault();
    route.go(`/compare?${new URLSearchParams(new FormData(event.currentTarget))}`);
  };
  return h('form.controls', {onsubmit: submit},
    labelled('compare.a', sides('a', choice.a, replays)),
    labelled('compare.b', sides('b', choice.b, replays)),
    h('button', {}, t('compare.go')));
}

/** A choice; a name that stands in the address and is none of them stays, so that the form tells the truth. */
function sides(name, chosen, replays) {
  const names = [...new Set([LIVE, ...replays, chosen])];
  return h('select', {name}, names.map(each => h('option', {value: each, selected: each === chosen},
    each === LIVE ? t('compare.live') : each)));
}

async function draw(place, asked, signal) {
  place.replaceChildren(loading('compare.loading'));
  try {
    place.replaceChildren(...comparison(await compared(asked, place, signal)));
  } catch (fault) {
    if (!signal.aborted) {
      place.replaceChildren(fault.status === ABSENT ? empty('compare.absent') : failure(fault, () => draw(place, asked, signal), 'h2'));
    }
  }
}

/** The server compares one pair at a time: whoever comes meanwhile waits here. */
async function compared(asked, place, signal) {
  for (;;) {
    try {
      return await get('diff', asked, signal);
    } catch (fault) {
      if (fault.status !== BUSY) {
        throw fault;
      }
      place.replaceChildren(loading('compare.busy'));
      await new Promise(again => setTimeout(again, fault.retryAfter * 1000));
    }
  }
}

function comparison(diff) {
  return [...summary(diff), ...KINDS.map(kind => section(kind, diff.differences.filter(each => each.kind === kind), diff)).filter(Boolean)];
}

function summary({a, b, equal, rules, compared, differences, beyond, unplanned, unfinished}) {
  const what = list([counted('compare.alerts', compared.alerts), counted('compare.positions', compared.positions)]);
  return [
    h('p.verdict', {role: 'status'}, equal ? t('compare.equal', {a, b, what})
      : t('compare.different', {a, b, what, count: differences.length, number: number(differences.length)})),
    differ(rules) && h('p.facts', {}, t('compare.rules', {a, b, ofA: list(rules.a), ofB: list(rules.b)})),
    beyond > 0 && h('p.facts', {}, counted('compare.beyond', beyond)),
    unplanned.length > 0 && h('p.facts', {}, t('compare.unplanned', {names: list(unplanned)})),
    unfinished.length > 0 && h('p.facts', {}, t('compare.unfinished', {names: list(unfinished)})),
  ].filter(Boolean);
}

/** Where nothing is known of a side, it is not known to differ. */
function differ({a, b}) {
  return a.length > 0 && b.length > 0 && a.join() !== b.join();
}

function counted(key, count) {
  return t(key, {count, number: number(count)});
}

function section(kind, differences, diff) {
  if (differences.length === 0) {
    return null;
  }
  const items = h('ol.differences', {}, differences.slice(0, AT_FIRST).map(each => differenceCard(each, diff)));
  const rest = differences.slice(AT_FIRST);
  const more = rest.length > 0 && h('button', {type: 'button', onclick: () => {
    const cards = rest.map(each => differenceCard(each, diff));
    items.append(...cards);
    more.remove();
    cards[0].querySelector('a').focus();
  }}, counted('compare.more', rest.length));
  return h('section', {}, h('h2', {}, `${term('differenceKind', kind)} (${number(differences.length)})`), items, more);
}
