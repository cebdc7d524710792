// What companies and technologies are called. The server knows; ids stand in where it does not.

import {get} from './api.js';
import {compare, current} from './words.js';

let companies = new Map();
let technologies = new Map();
let loaded = null;
let loadedAt = 0;

const FRESH_MILLISECONDS = 60_000;

/** Loads the names where that is some time ago. A view is not held up by names that cannot be had. */
export function names() {
  if (!loaded || Date.now() - loadedAt > FRESH_MILLISECONDS) {
    loadedAt = Date.now();
    loaded = Promise.allSettled([fill('companies'), fill('technologies')]);
  }
  return loaded;
}

async function fill(kind) {
  const answer = await get(kind);
  const found = new Map((answer.items ?? answer).map(each => [each.id ?? each.technology, each]));
  if (kind === 'companies') {
    companies = found;
  } else {
    technologies = found;
  }
}

export function company(id) {
  return label(companies.get(id)) ?? titled(id);
}

export function technology(id) {
  return label(technologies.get(id)) ?? titled(id);
}

/** [id, label] of each company known, by label. */
export function knownCompanies() {
  return pairs(companies, company);
}

export function knownTechnologies() {
  return pairs(technologies, technology);
}

function pairs(known, name) {
  return [...known.keys()].map(id => [id, name(id)]).sort(([, one], [, other]) => compare(one, other));
}

function label(known) {
  const labels = known?.labels ?? known?.label;
  return labels && typeof labels === 'object' ? labels[current()] ?? labels.en : labels;
}

/** An id as a name: "license-plate-recognition" reads "License plate recognition". */
function titled(id) {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
