// Elements from text. Nothing here or elsewhere reads a string as markup.

const SVG = 'http://www.w3.org/2000/svg';

// Characters that turn the direction of what follows: harmless in a text of their own, a disguise inside ours.
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** `value` as text to show: without characters that turn what stands around it. */
export function plain(value) {
  return String(value).replace(TURNING, '');
}

/** An HTML element: h('p.kicker', {lang: 'en', onclick: f}, 'text', child). Null children and attributes are left out. */
export function h(selector, attributes = {}, ...children) {
  return build(tag => document.createElement(tag), selector, attributes, children);
}

/** An SVG element, likewise. */
export function svg(selector, attributes = {}, ...children) {
  return build(tag => document.createElementNS(SVG, tag), selector, attributes, children);
}

function build(create, selector, attributes, children) {
  const [tag, ...classes] = selector.split('.');
  const element = create(tag);
  element.classList.add(...classes);
  Object.entries(attributes).forEach(([name, value]) => put(element, name, value));
  element.append(...nodes(children));
  return element;
}

function put(element, name, value) {
  if (name.startsWith('on')) {
    element.addEventListener(name.slice(2), value);
  } else if (value !== null && value !== undefined && value !== false) {
    element.setAttribute(name, value === true ? '' : String(value));
  }
}

function nodes(children) {
  return children.flat(Infinity)
    .filter(child => child !== null && child !== undefined && child !== false)
    .map(child => child instanceof Node ? child : document.createTextNode(plain(child)));
}

/** Words of others, which may run from right to left: kept apart from what stands around them. */
export function foreign(value) {
  return h('bdi', {}, value);
}

/** A link to another site, where `address` is one a browser may safely follow; else the text alone. */
export function outward(address, ...children) {
  const url = address ? URL.parse?.(address) ?? parsed(address) : null;
  if (!url || !['http:', 'https:'].includes(url.protocol)) {
    return h('span', {}, ...children);
  }
  return h('a.outward', {href: url.href, rel: 'noopener noreferrer external', target: '_blank'}, ...children);
}

function parsed(address) {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** Calls `action` once nothing more has come for `milliseconds`. */
export function settled(action, milliseconds) {
  let waiting;
  return (...values) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => action(...values), milliseconds);
  };
}
