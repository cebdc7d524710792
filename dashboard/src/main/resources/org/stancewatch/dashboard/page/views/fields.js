// Fields as the comparison names them, in words: the value of one beside that of the other.

import {foreign, h} from '../dom.js';
import {company, technology} from '../names.js';
import {lengthWords, wholeScopeWords} from '../told.js';
import {day, list, number, t, term} from '../words.js';

const NONE = 'none';
const DATE = /^\d{4}(-\d\d){0,2}$/;

const WORDS = {
  type: term, act: term, stance: term, modality: term, attribution: term,
  companies: (field, value) => list(value.split(', ').map(company)),
  technology: (field, value) => technology(value),
  scope: (field, value) => scopeOf(value),
  until: (field, value) => /^P\d/.test(value) ? lengthWords(value) : date(value),
  effective: (field, value) => date(value),
  since: (field, value) => date(value),
  ends: (field, value) => date(value),
  reverses: (field, value) => date(value),
  partial: (field, value) => truth(value),
  background: (field, value) => truth(value),
  confidence: (field, value) => number(Number(value), {style: 'percent', maximumFractionDigits: 1}),
};

function date(value) {
  return DATE.test(value) ? day(value, 'short') : value;
}

function truth(value) {
  return t(value === 'true' ? 'compare.yes' : 'compare.no');
}

/** "police@US" in words. */
export function scopeOf(text) {
  const [audience, jurisdiction = null] = text.split('@');
  return wholeScopeWords({audience: audience.split('+'), jurisdiction});
}

function words({field, value}) {
  return value === NONE ? '–' : (WORDS[field] ?? ((any, text) => text))(field, value);
}

/** What reads differently, field by field. */
export function fieldTable(fields, diff) {
  return sideTable(fields.map(({field, a, b}) => [term('compareField', field), words({field, value: a}), words({field, value: b})]), diff);
}

/** Rows of [words, value of a, value of b]. */
export function sideTable(rows, {a, b}) {
  return h('table.sides', {}, h('thead', {}, h('tr', {}, h('td', {}), h('th', {scope: 'col'}, a), h('th', {scope: 'col'}, b))),
    h('tbody', {}, rows.map(([name, ...values]) => h('tr', {}, h('th', {scope: 'row'}, name),
      values.map(value => h('td', {}, foreign(value)))))));
}
