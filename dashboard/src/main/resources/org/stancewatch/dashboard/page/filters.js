// The filters of the river: a form whose values stand in the address bar.

import {h, settled} from './dom.js';
import {labelled} from './forms.js';
import {knownCompanies, knownTechnologies} from './names.js';
import {STATUSES, TYPES, ACTS, AUDIENCES} from './vocabulary.js';
import {t, term} from './words.js';

const NAMES = ['text', 'type', 'technology', 'company', 'status', 'act', 'audience', 'jurisdiction', 'late', 'since'];
const WIDE = '(min-width: 64rem)';
const TYPING_MILLISECONDS = 250;

/** The filters that an address names. */
export function filtersOf(query) {
  return Object.fromEntries(NAMES.map(name => [name, query.get(name) ?? '']));
}

/** A form that calls `changed(filters)`. */
export function filterForm(filters, changed) {
  const fields = NAMES.map(name => field(name, filters[name]));
  const tell = () => changed(filtersOf(new URLSearchParams(new FormData(form))));
  const typed = settled(tell, TYPING_MILLISECONDS);
  const form = h('form.filters', {
    role: 'search', 'aria-label': t('filter.label'),
    onsubmit: event => event.preventDefault(),
    oninput: event => event.target.matches('input[type=search], input[type=text]') ? typed() : tell(),
    onreset: () => clear(form, tell),
  }, fields[0], rest(fields.slice(1), filters));
  return form;
}

/** A reset goes back to the values the form began with; what is meant is: no filter. */
function clear(form, tell) {
  queueMicrotask(() => {
    [...form.elements].filter(element => element.name).forEach(element => {
      element.value = '';
    });
    tell();
  });
}

/** Beside the river where there is room, folded above it where there is none. */
function rest(fields, filters) {
  const open = matchMedia(WIDE).matches || NAMES.slice(1).some(name => filters[name]);
  return h('details.rest', {open}, h('summary', {}, t('filter.more')),
    h('div.fields', {}, fields, h('button.reset', {type: 'reset'}, t('filter.reset'))));
}

function field(name, value) {
  return labelled(`filter.${name}`, control(name, value));
}

function control(name, value) {
  if (name === 'text') {
    return h('input', {type: 'search', name, value, placeholder: t('filter.textHint'), maxlength: 200});
  }
  if (name === 'since') {
    return h('input', {type: 'date', name, value: value.slice(0, 10)});
  }
  if (name === 'jurisdiction') {
    return h('input', {type: 'text', name, value, placeholder: 'US, US-CA, EU', maxlength: 10, autocapitalize: 'characters'});
  }
  return select(name, options(name), value);
}

function options(name) {
  switch (name) {
    case 'company': return knownCompanies();
    case 'technology': return knownTechnologies();
    case 'type': return TYPES.map(each => [each, term('type', each)]);
    case 'status': return STATUSES.map(each => [each, term('status', each)]);
    case 'act': return ACTS.map(each => [each, term('act', each)]);
    case 'audience': return AUDIENCES.map(each => [each, term('audience', each)]);
    default: return [['false', t('filter.lateNo')], ['true', t('filter.lateOnly')]];
  }
}

/** A choice; a value that stands in the address and not among the options stays, so that the form tells the truth. */
export function select(name, pairs, value, any = t('filter.any')) {
  const known = value === '' || pairs.some(([each]) => each === value) ? pairs : [...pairs, [value, value]];
  return h('select', {name}, [['', any], ...known].map(([each, words]) =>
    h('option', {value: each, selected: each === value}, words)));
}
