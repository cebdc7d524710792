// The head and foot of the page: name, menu, language, light or dark, and whether it is live.

import {h} from './dom.js';
import * as live from './live.js';
import {SECTIONS} from './routes.js';
import {choose, current, languages, t} from './words.js';

const THEMES = ['system', 'light', 'dark'];
const CHOICE = 'stancewatch.theme';

const head = document.getElementById('masthead');
const foot = document.getElementById('footer');
const notices = document.getElementById('notices');

/** Draws it for the section that is shown; `again` draws the page in another language. */
export function masthead(section, again) {
  document.getElementById('skip').textContent = t('menu.skip');
  head.replaceChildren(
    h('a.name', {href: '/'}, 'Stancewatch'),
    menu(section),
    h('div.tools', {}, liveness(), languageButtons(again), themeButton()));
  foot.replaceChildren(otherWays());
  showState();
}

/** Where else what the page shows is told. */
function otherWays() {
  const ways = [[`/feeds/alerts.atom?lang=${current()}`, 'feed'], ['/export/alerts.csv', 'csv'], ['/export/positions.csv', 'positions'],
    ['/webhooks', 'webhooks'], ['/openapi.yaml', 'api']];
  return h('nav', {'aria-label': t('footer.label')}, h('ul', {}, ways.map(([path, name]) => h('li', {}, h('a', {href: path}, t(`footer.${name}`))))));
}

function menu(section) {
  return h('nav', {'aria-label': t('menu.label')}, h('ul', {}, SECTIONS.map(([path, name]) => h('li', {},
    h('a', {href: path, 'aria-current': name === section ? 'page' : null}, t(`menu.${name}`))))));
}

function languageButtons(again) {
  return h('div.languages', {role: 'group', 'aria-label': t('menu.language')}, languages().map(language => h('button',
    {
      type: 'button', lang: language, 'aria-pressed': String(language === current()), title: t(`language.${language}`),
      onclick: async () => {
        await choose(language);
        await again();
        head.querySelector(`button[lang=${language}]`).focus();
      },
    }, language.toUpperCase())));
}

function themeButton() {
  const button = h('button.theme', {type: 'button', onclick: () => {
    theme(THEMES[(THEMES.indexOf(theme()) + 1) % THEMES.length]);
    label();
  }});
  const label = () => {
    button.textContent = t(`theme.${theme()}`);
    button.setAttribute('aria-label', t('theme.label', {theme: t(`theme.${theme()}`)}));
  };
  label();
  return button;
}

/** The theme in force; with `next`, from now on that. */
function theme(next) {
  const root = document.documentElement;
  if (next === 'system') {
    delete root.dataset.theme;
  } else if (next) {
    root.dataset.theme = next;
  }
  if (next) {
    remember(next);
    dispatchEvent(new Event('themechange'));
  }
  return root.dataset.theme ?? 'system';
}

function remember(next) {
  try {
    localStorage.setItem(CHOICE, next);
  } catch {
    // It holds until the page is left, then.
  }
}

function liveness() {
  return h('span.live', {id: 'live'});
}

function showState() {
  const state = live.connection();
  const sign = document.getElementById('live');
  sign.dataset.state = state;
  sign.textContent = t(`live.${state}`);
  notices.replaceChildren(...(state === 'down' ? [h('p.notice', {role: 'status'}, t('live.notice'))] : []));
}

live.on('state', showState);
