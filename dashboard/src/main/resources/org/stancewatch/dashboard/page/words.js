// The page's own words, and how its language writes dates, numbers and lists.

const LANGUAGES = ['en', 'fr'];
const CHOICE = 'stancewatch.language';

// Which English, too: the headlines that the topics carry say “10 June”.
const LOCALES = {en: 'en-GB', fr: 'fr-FR'};

let language = 'en';
let words = {};

/** Loads the words of the language that was chosen, else of the first of the browser's that we have. */
export async function load(chosen = remembered()) {
  language = LANGUAGES.includes(chosen) ? chosen : preferred();
  const answer = await fetch(`/words-${language}.json`);
  if (!answer.ok) {
    throw new Error(`/words-${language}.json: HTTP ${answer.status}`);
  }
  words = await answer.json();
  document.documentElement.lang = language;
}

/** From now on in `next`, in this browser. */
export async function choose(next) {
  try {
    localStorage.setItem(CHOICE, next);
  } catch {
    // It holds until the page is left, then.
  }
  await load(next);
}

export function current() {
  return language;
}

export function languages() {
  return LANGUAGES;
}

/** The words under `key` ("now.title"), with {name} replaced; the key itself where there are none, so that a gap is seen. */
export function t(key, values = {}) {
  const found = find(key);
  const text = typeof found === 'object' ? plural(found, values.count) : found ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** What `value` of a fixed set ("type", "LAPSE") is called; the value itself where it is newer than this page. */
export function term(set, value) {
  return find(`${set}.${value}`) ?? String(value);
}

/** Why an alert was updated or withdrawn, in this language where it is one of the reasons that the product gives. */
export function reason(text) {
  const [, what, cause] = /^(.*?)(?:: (“.*))?$/s.exec(text);
  return [translated('reasons', what), cause && translated('causes', cause)].filter(Boolean).join(find('reasonJoint'));
}

function translated(set, text) {
  for (const [pattern, words] of find(set)) {
    const found = new RegExp(`^${pattern}$`, 's').exec(text);
    if (found) {
      return words.replace(/\$(\d)/g, (whole, number) => found[number]);
    }
  }
  return text;
}

/** A day as told: YYYY, YYYY-MM or YYYY-MM-DD; `style` is 'long' or 'short'. */
export function day(told, style = 'long') {
  const [year, month, date] = told.split('-').map(Number);
  const options = {
    year: 'numeric', month: month && style, day: date && 'numeric', timeZone: 'UTC',
  };
  const words = format(new Date(Date.UTC(year, (month ?? 1) - 1, date ?? 1)), options);
  return date === 1 ? words.replace(/^1\b/, find('dayFirst')) : words;
}

/** A moment, by the clock of whoever reads. */
export function moment(instant) {
  return format(new Date(instant), {dateStyle: 'medium', timeStyle: 'short'});
}

/** How long ago a moment was, roughly: "2 hours ago". */
export function ago(instant) {
  const seconds = (new Date(instant) - Date.now()) / 1000;
  const units = [['year', 31557600], ['month', 2629800], ['day', 86400], ['hour', 3600], ['minute', 60], ['second', 1]];
  const [unit, length] = units.find(([, each]) => Math.abs(seconds) >= each) ?? units.at(-1);
  return intl('RelativeTimeFormat', {numeric: 'auto'}).format(Math.round(seconds / length), unit);
}

export function number(value, options = {}) {
  return intl('NumberFormat', options).format(value);
}

export function list(values) {
  return intl('ListFormat', {type: 'conjunction'}).format(values);
}

/** What a place is called: an ISO 3166 code, a part of a country by its own name where we know it. */
export function place(code) {
  return find(`places.${code}`) ?? region(code);
}

/** What a language is called. */
export function tongue(code) {
  return safely(() => intl('DisplayNames', {type: 'language'}).of(code)) ?? code;
}

/** In alphabetical order of this language. */
export function compare(one, other) {
  return intl('Collator', {sensitivity: 'base', numeric: true}).compare(one, other);
}

const made = new Map();

/** One of Intl's tools for this language. To make one is slow beside its use. */
function intl(tool, options = {}) {
  const key = [language, tool, JSON.stringify(options)].join();
  if (!made.has(key)) {
    made.set(key, new Intl[tool](LOCALES[language], options));
  }
  return made.get(key);
}

function region(code) {
  const [country, part] = code.split('-');
  const name = safely(() => intl('DisplayNames', {type: 'region'}).of(country)) ?? country;
  return part ? `${name} (${part})` : name;
}

function safely(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}

function format(date, options) {
  return intl('DateTimeFormat', options).format(date);
}

function plural(forms, count) {
  return forms[intl('PluralRules').select(count)] ?? forms.other;
}

function find(key) {
  return key.split('.').reduce((inner, part) => inner && Object.hasOwn(inner, part) ? inner[part] : undefined, words);
}

function preferred() {
  return navigator.languages.map(each => each.slice(0, 2)).find(each => LANGUAGES.includes(each)) ?? 'en';
}

function remembered() {
  try {
    return localStorage.getItem(CHOICE);
  } catch {
    return null;
  }
}
