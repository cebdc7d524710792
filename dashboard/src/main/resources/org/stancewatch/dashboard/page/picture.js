// A timeline as a picture: halts as bars with their term or open end, what happened as signs on them, articles as dots.

import {lanes} from './course.js';
import {svg} from './dom.js';
import {untilWords, wholeScopeWords} from './told.js';
import {current, day, t, term} from './words.js';

const LANE = 58;
const BAR = 18;
const LABEL = 16;
const AXIS = 26;
const DOTS = 52;
const DOT = 4.5;
const STACK = 3;
const MARGIN = 14;
const DAY = 86_400_000;
const LEAST_LABEL = 56;

/** The picture of a timeline of the API, `width` pixels wide. */
export function picture(timeline, width) {
  const scale = scaleOf(timeline, width);
  const rows = lanes(timeline.events, timeline.asOf);
  const height = AXIS + rows.length * LANE + DOTS;
  return svg('svg.timeline', {width, height, viewBox: `0 0 ${width} ${height}`, role: 'group', 'aria-label': t('timeline.picture')},
    pattern(),
    axis(scale, height),
    rows.map((row, index) => lane(row, AXIS + index * LANE, scale, timeline.asOf)),
    dots(timeline.articles, height - DOT - 4, scale),
    today(scale, timeline.asOf, height));
}

/** Days to pixels. */
function scaleOf({events, articles, asOf}, width) {
  const days = [...events.flatMap(event => [event.day, event.ends]), ...articles.map(article => article.published), asOf]
    .filter(Boolean).map(Date.parse);
  const first = Math.min(...days);
  const last = Math.min(Math.max(...days), Date.parse(asOf) + 5 * 366 * DAY);
  const pad = Math.max((last - first) * 0.03, 10 * DAY);
  const [from, to] = [first - pad, last + pad];
  const x = date => MARGIN + (Math.min(Date.parse(date), to) - from) / (to - from) * (width - 2 * MARGIN);
  return {x, from, to, width};
}

/** Stripes for a term that is still to come. */
function pattern() {
  return svg('defs', {}, svg('pattern', {id: 'to-come', width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)'},
    svg('rect.stripe', {width: 3, height: 6})));
}

function axis(scale, height) {
  return svg('g.axis', {'aria-hidden': 'true'}, ticks(scale).map(({date, words}) => {
    const at = scale.x(date);
    const named = at + LEAST_LABEL < scale.width;
    return [svg('line', {x1: at, x2: at, y1: AXIS - 8, y2: height}), named && svg('text', {x: at + 4, y: AXIS - 12}, words)];
  }));
}

/** Years, quarters or months: as many as the width can name. */
function ticks({from, to, width}) {
  const months = (to - from) / (30.44 * DAY);
  const step = [1, 3, 6, 12, 24, 60, 120].find(each => months / each * LEAST_LABEL < width) ?? 240;
  const found = [];
  const begin = new Date(from);
  for (let month = 0; month < months + 12; month++) {
    const date = new Date(Date.UTC(begin.getUTCFullYear(), month, 1));
    const counted = date.getUTCFullYear() * 12 + date.getUTCMonth();
    if (counted % step === 0 && date > from && date < to) {
      found.push({date: date.toISOString(), words: tickWords(date, step)});
    }
  }
  return found;
}

function tickWords(date, step) {
  const options = step % 12 === 0 ? {year: 'numeric'} : {month: 'short', year: '2-digit'};
  return new Intl.DateTimeFormat(current(), {...options, timeZone: 'UTC'}).format(date);
}

function lane({scope, events, stretches}, top, scale, asOf) {
  const y = top + LABEL + 4;
  return svg('g.lane', {},
    svg('text.scope', {x: MARGIN, y: top + LABEL - 4}, wholeScopeWords(scope)),
    stretches.map(stretch => bar(stretch, y, scale, asOf)),
    events.map(event => sign(event, y, scale)));
}

function bar(stretch, y, scale, asOf) {
  const now = stretch.to ?? asOf;
  const coming = stretch.to === null && stretch.ends && stretch.ends > asOf;
  const open = stretch.to === null && !stretch.ends;
  return svg('g.stretch', {'data-stance': stretch.stance, 'data-act': stretch.act, 'data-from': stretch.from, 'data-to': stretch.to},
    svg('title', {}, stretchWords(stretch)),
    box('solid', stretch.from, now, y, scale),
    stretch.extended.map(part => box('extended', part.from, part.to ?? now, y, scale)),
    coming && box('coming', asOf, stretch.ends, y, scale),
    open && arrow(scale.x(asOf), y),
    stretch.ends && end(stretch.ends, y, scale));
}

function box(kind, from, to, y, scale) {
  const x = scale.x(from);
  return svg(`rect.${kind}`, {x, y, width: Math.max(1, scale.x(to) - x), height: BAR});
}

/** It goes on, with no end told. */
function arrow(x, y) {
  return svg('path.open-end', {d: `M${x},${y} l10,${BAR / 2} l-10,${BAR / 2} z`});
}

/** The day a term ends, or ended. */
function end(date, y, scale) {
  const x = scale.x(date);
  return svg('line.term', {x1: x, x2: x, y1: y - 4, y2: y + BAR + 4});
}

function stretchWords(stretch) {
  return [term('stance', stretch.stance), day(stretch.from), stretch.to ? `– ${day(stretch.to)}` : t('timeline.stillSo'), untilWords({ends: stretch.ends})]
    .filter(Boolean).join(' ');
}

const SHAPES = {
  HALT: 'M-6,-6h12v12h-12z',
  EXTENSION: 'M-6,-7l12,7l-12,7z',
  RESTRICTION: 'M-7,0l7,-7l7,7l-7,7z',
  RELEASE: 'M-6,0a6,6 0 1,0 12,0a6,6 0 1,0 -12,0',
  SUPPLY: 'M-6,6h12l-6,-12z',
};

/** What happened, as a link to where it is told. */
function sign(event, y, scale) {
  const words = t('timeline.event', {act: term('act', event.act), day: day(event.effective)});
  const kind = event.admitted ? '' : '.unadmitted';
  return svg(`a.sign${kind}`, {href: `#event-${event.id}`, 'aria-label': words, 'data-class': event.class},
    svg('title', {}, words),
    svg('path', {d: SHAPES[event.class] ?? SHAPES.HALT, transform: `translate(${scale.x(event.day)},${y + BAR / 2})`}));
}

function dots(articles, bottom, scale) {
  return svg('g.dots', {}, svg('text.scope', {x: MARGIN, y: bottom - DOTS + 26}, t('timeline.articles')),
    stacked(articles, scale).map(({article, x, level}) =>
      svg('a.dot', {href: `/article/${encodeURIComponent(article.id)}`, 'aria-label': `${article.publisher}: ${article.title}`},
        svg('title', {}, `${article.publisher}, ${day(article.published.slice(0, 10))}: ${article.title}`),
        svg('circle', {cx: x, cy: bottom - level * 2 * DOT, r: DOT}))));
}

/** Articles of about one day stand upon each other, so far as there is room. */
function stacked(articles, scale) {
  const last = [];
  return articles.map(article => {
    const x = scale.x(article.published);
    const free = Array.from({length: STACK}, (none, level) => level).find(level => !(x - last[level] < 2 * DOT));
    const level = free ?? 0;
    last[level] = x;
    return {article, x, level};
  });
}

function today(scale, asOf, height) {
  const x = scale.x(asOf);
  return svg('g.as-of', {'aria-hidden': 'true'}, svg('line', {x1: x, x2: x, y1: AXIS - 8, y2: height}));
}
