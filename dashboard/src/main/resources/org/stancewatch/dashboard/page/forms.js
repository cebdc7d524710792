// Controls with their words.

import {h} from './dom.js';
import {t} from './words.js';

/** `control` under the words of `key`. */
export function labelled(key, control) {
  return h('label.field', {}, h('span', {}, t(key)), control);
}
