// The page: which view stands at the address, and how one comes from one to the next.

import {h} from './dom.js';
import {failure, loading} from './states.js';
import {masthead} from './masthead.js';
import {names} from './names.js';
import * as live from './live.js';
import {match} from './routes.js';
import {ago, current, load, t} from './words.js';

const MINUTE_MILLISECONDS = 60_000;

const main = document.getElementById('main');
let leaving = new AbortController();
let shownAt = null;

/** Goes to `address`, a path of this page; `replace` leaves no step in the browser's history. */
function go(address, {replace = false, quiet = false} = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', address);
  if (quiet) {
    shownAt = location.pathname + location.search;
  } else {
    render();
  }
}

/** Shows the view at the address. */
async function render() {
  leaving.abort();
  leaving = new AbortController();
  const {signal} = leaving;
  shownAt = location.pathname + location.search;
  const found = match(location.pathname);
  masthead(found?.section, render);
  const route = {...found, query: new URLSearchParams(location.search), signal, go};
  await shown(route).catch(fault => signal.aborted || main.replaceChildren(failure(fault, render)));
  if (!signal.aborted) {
    arrive();
  }
}

async function shown(route) {
  if (!route.load) {
    main.replaceChildren(h('h1', {}, t('error.noPage')), h('p', {}, h('a', {href: '/'}, t('error.home'))));
    return;
  }
  main.replaceChildren(loading());
  const [view] = await Promise.all([route.load(), names()]);
  if (!route.signal.aborted) {
    await view.show(main, route);
  }
}

/** The title for the tab and for whoever hears the page; the eye is where the address says. */
function arrive() {
  const heading = main.querySelector('h1')?.textContent;
  document.title = heading ? `${heading} · Stancewatch` : 'Stancewatch';
  document.documentElement.dataset.view = match(location.pathname)?.section ?? 'none';
  document.documentElement.dataset.ready = `${location.pathname} ${current()}`;
  if (location.hash) {
    document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView({block: 'center'});
  }
}

/** Links of the page change the view without a new page; all others are the browser's. */
function follow(click) {
  const link = click.target.closest?.('a[href]');
  const plainly = click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey;
  if (!link || !plainly || link.target || link.origin !== location.origin || !match(link.pathname)
      || link.getAttribute('href').startsWith('#')) {
    return;
  }
  click.preventDefault();
  go(link.href);
  scrollTo(0, 0);
  main.focus({preventScroll: true});
}

document.addEventListener('click', follow);
// A step to another place on the same view is the browser's.
addEventListener('popstate', () => location.pathname + location.search !== shownAt && render());
/** What was a minute ago is two minutes ago by now. */
function age() {
  document.querySelectorAll('time[data-ago]').forEach(time => {
    time.textContent = ago(time.dateTime);
  });
}

setInterval(age, MINUTE_MILLISECONDS);
await load();
live.start();
await render();
