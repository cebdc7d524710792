// Scopes, terms and stances in words.

import {plain} from './dom.js';
import {day, list, number, place, t, term} from './words.js';

/** "police, in California"; null where everyone everywhere is meant. */
export function scopeWords({audience = [], jurisdiction = null}) {
  const people = audience.filter(each => each !== 'everyone').map(each => term('audience', each));
  const parts = [people.length > 0 && list(people), jurisdiction && place(jurisdiction)].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : null;
}

/** Likewise, but in words for everyone. */
export function wholeScopeWords(scope) {
  return scopeWords(scope) ?? term('audience', 'everyone');
}

/** "until 10 June 2021", "until “a law is passed”"; null where no end is told. */
export function untilWords({until = null, ends = null}) {
  if (until?.kind === 'CONDITION') {
    return t('until.condition', {words: plain(until.value)});
  }
  const date = ends ?? (until?.kind === 'DATE' ? until.value : null);
  if (date) {
    return t('until.date', {day: day(date)});
  }
  return until ? t('until.term', {length: lengthWords(until.value)}) : null;
}

/** An ISO 8601 duration in words: "P1Y" is "1 year". */
export function lengthWords(duration) {
  const units = {Y: 'year', M: 'month', W: 'week', D: 'day'};
  const parts = [...duration.matchAll(/(\d+)([YMWD])/g)].map(([, count, unit]) =>
    number(Number(count), {style: 'unit', unit: units[unit], unitDisplay: 'long'}));
  return parts.length > 0 ? list(parts) : duration;
}

/** Hardest first: of several positions, the one that a cell shows. */
export const STANCES = ['HALTED', 'RESTRICTED', 'SUPPLYING', 'UNKNOWN'];

/** What tells a stance apart where colour does not. */
export const SIGNS = {HALTED: '■', RESTRICTED: '◧', SUPPLYING: '□', UNKNOWN: '–'};

export function hardest(positions) {
  return positions.toSorted((one, other) => STANCES.indexOf(one.stance) - STANCES.indexOf(other.stance))[0];
}
