// What the server tells as it happens: one stream for the whole page. The browser comes back by itself with the last id it
// saw, so that nothing is missed; where the server refuses the stream, we begin one with that id. The views read anew in either case.

const RETRY_MILLISECONDS = 3000;
const EVENTS = ['alert', 'position', 'status'];

const bus = new EventTarget();
let source = null;
let state = 'connecting';
let seen = '';

/** 'connecting', 'open' or 'down'. */
export function connection() {
  return state;
}

/** Calls `listener(data)` at each event of `type` ('alert', 'position', 'status', 'state', 'anew') until `signal` aborts. */
export function on(type, listener, signal) {
  bus.addEventListener(type, event => listener(event.detail), {signal});
}

export function start() {
  open();
  addEventListener('offline', () => become('down'));
  addEventListener('online', open);
  // A page that leaves into the browser's cache would else hold its stream open.
  addEventListener('pagehide', () => source?.close());
  addEventListener('pageshow', event => event.persisted && open());
}

function open() {
  source?.close();
  source = new EventSource(seen ? `/api/v1/stream?lastEventId=${encodeURIComponent(seen)}` : '/api/v1/stream');
  source.onopen = () => become('open');
  source.onerror = failed;
  EVENTS.forEach(type => source.addEventListener(type, received));
}

function received(event) {
  seen = event.lastEventId || seen;
  tell(event.type, JSON.parse(event.data));
}

function failed() {
  become('down');
  if (source.readyState === EventSource.CLOSED) {
    setTimeout(open, RETRY_MILLISECONDS);
  }
}

function become(next) {
  if (next === state) {
    return;
  }
  const back = state === 'down' && next === 'open';
  state = next;
  tell('state', state);
  if (back) {
    tell('anew', null);
  }
}

function tell(type, detail) {
  bus.dispatchEvent(new CustomEvent(type, {detail}));
}
