// What the picture of a timeline shows: for each scope, the stretches of time in which a company stood somewhere. A drawing of
// what the server counted: where it is finer than this, the list of positions tells.

import {overlap, widening} from './vocabulary.js';

const STANCE_OF = {HALT: 'HALTED', EXTENSION: 'HALTED', RESTRICTION: 'RESTRICTED', RELEASE: 'SUPPLYING', SUPPLY: 'SUPPLYING'};
const HARDNESS = ['MORATORIUM', 'BAN', 'WITHDRAWAL'];

/**
 * Lanes, by the first day of each: {scope, events, stretches}. An event stands in the lane of its own scope; a stretch is
 * {stance, act, from, to (null: open), ends, extended: [{from, to}]}. Days are ISO 8601.
 */
export function lanes(events, asOf) {
  const scopes = Map.groupBy(events, event => JSON.stringify([event.audience, event.jurisdiction]));
  return [...scopes.values()].map(own => ({
    scope: {audience: own[0].audience, jurisdiction: own[0].jurisdiction},
    events: own,
    stretches: stretches(events.filter(event => event.admitted && covers(event, own[0])), asOf),
  }));
}

/** Whether an event reaches everybody and every place of `scope`. */
export function covers(event, scope) {
  const audiences = scope.audience.every(each => widening(each).some(wider => event.audience.includes(wider)));
  return audiences && overlap(event, scope)
    && (!event.jurisdiction || (scope.jurisdiction ?? '').startsWith(event.jurisdiction));
}

function stretches(events, asOf) {
  const done = [];
  let standing = null;
  const close = to => {
    if (standing && to > standing.from) {
      done.push({...standing, to});
    }
    standing = null;
  };
  const lapse = day => {
    if (standing?.ends && standing.ends <= day) {
      const {ends} = standing;
      close(ends);
      standing = open('UNKNOWN', null, ends, null);
    }
  };
  for (const event of events) {
    lapse(event.day);
    if (standing?.stance === 'HALTED' && prolongs(event, standing)) {
      prolong(standing, event);
    } else {
      close(event.day);
      standing = open(STANCE_OF[event.class], event.act, event.day, event.ends);
    }
  }
  lapse(asOf);
  return standing ? [...done, {...standing, to: null}] : done;
}

function open(stance, act, from, ends) {
  return {stance, act, from, ends, extended: []};
}

/** Whether an event leaves a halt what it is, and at most moves its end. */
function prolongs(event, halt) {
  return event.class === 'EXTENSION'
    || event.class === 'HALT' && HARDNESS.indexOf(event.act) <= HARDNESS.indexOf(halt.act);
}

function prolong(halt, event) {
  if (halt.ends && (event.class === 'EXTENSION' || event.ends) && (!event.ends || event.ends > halt.ends)) {
    halt.extended.push({from: halt.ends, to: event.ends});
    halt.ends = event.ends;
  }
}
