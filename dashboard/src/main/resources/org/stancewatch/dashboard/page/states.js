// What stands where there is nothing to show: not yet, not at all, or because something failed.

import {h} from './dom.js';
import {t} from './words.js';

const SERVERS_LANGUAGE = 'en';

export function loading(key = 'state.loading') {
  return h('p.state.loading', {role: 'status'}, t(key));
}

export function empty(key, ...more) {
  return h('div.state.empty', {}, h('p', {}, t(key)), ...more);
}

/** What failed, in the server's words, and a way to try again. Of what is not there they say no more than the address does. */
export function failure(fault, again, heading = 'h1') {
  const key = fault.status === 0 ? 'error.unreachable' : fault.status === 404 ? 'error.notFound' : 'error.failed';
  return h('div.state.failure', {role: 'alert'},
    h(heading, {}, t(key)),
    fault.status === 404 ? null : h('p', {lang: fault.status > 0 ? SERVERS_LANGUAGE : null}, fault.message),
    h('button', {type: 'button', onclick: again}, t('error.again')));
}
