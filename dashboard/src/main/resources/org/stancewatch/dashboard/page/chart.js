// Stacked counts over time, drawn by uPlot, with the same figures as a table for whoever cannot see them.

import {h} from './dom.js';
import {current, day, number, t} from './words.js';
import UPlot from './vendor/uplot/uPlot.js';

const HEIGHT = 260;
const SECOND = 1000;
// uPlot takes 30 and 365 days for what a month and a year are.
const MONTHS = [30, 60, 90, 120, 180, 365, 730, 1825, 3650].map(days => days * 86400);
const COLOURS = ['--ink-1', '--ink-2', '--ink-3', '--ink-4', '--ink-5', '--ink-6'];

/**
 * A chart: `dates` ISO days or months in order; `series` [{name, stance?, values}], drawn one upon the other; `stepped` where a
 * value holds until the next date, else a bar each.
 */
export function chart({title, dates, series, stepped}, signal) {
  const place = h('div.plot', {'aria-hidden': 'true', 'data-months': dates[0].length === 7});
  const element = h('figure.chart', {}, h('figcaption', {}, title), keys(series), place, figures(title, dates, series));
  const data = [dates.map(date => Date.parse(`${date}${date.length === 7 ? '-01' : ''}T00:00:00Z`) / SECOND), ...stacked(series)];
  whenShown(place, signal, () => draw(place, data, series, stepped, signal));
  return element;
}

function whenShown(place, signal, action) {
  requestAnimationFrame(() => !signal.aborted && place.isConnected && action());
}

function draw(place, data, series, stepped, signal) {
  let plot;
  const fresh = () => {
    plot?.destroy();
    plot = new UPlot(options(place, series, stepped), data, place);
  };
  fresh();
  addEventListener('resize', () => plot.setSize({width: place.clientWidth, height: HEIGHT}), {signal});
  addEventListener('themechange', fresh, {signal});
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', fresh, {signal});
  signal.addEventListener('abort', () => plot.destroy());
}

function options(place, series, stepped) {
  const style = getComputedStyle(document.documentElement);
  const colour = name => style.getPropertyValue(name).trim();
  const paths = stepped ? UPlot.paths.stepped({align: 1}) : UPlot.paths.bars({size: [0.8, 40]});
  // Half a bar stands beyond the first and the last.
  const margin = ('months' in place.dataset ? 16 : 0.6) * 86400;
  const axis = {stroke: colour('--text-soft'), grid: {stroke: colour('--rule'), width: 1}, ticks: {stroke: colour('--rule'), width: 1},
    font: `12px ${colour('--sans')}`};
  return {
    width: place.clientWidth, height: HEIGHT, legend: {show: false}, cursor: {show: false},
    tzDate: seconds => UPlot.tzDate(new Date(seconds * SECOND), 'Etc/UTC'),
    scales: {x: {range: (plot, low, high) => stepped ? [low, high] : [low - margin, high + margin]}, y: {range: (plot, low, high) => [0, Math.max(1, high)]}},
    axes: [{...axis, incrs: 'months' in place.dataset ? MONTHS : undefined, values: (plot, ticks) => ticks.map(tick => axisDay(tick, ticks))},
      {...axis, incrs: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000], values: (plot, ticks) => ticks.map(tick => number(tick))}],
    series: [{}, ...series.toReversed().map((each, index) => line(colour(colourOf(each, series.length - 1 - index)), paths))],
  };
}

function line(colour, paths) {
  return {stroke: colour, fill: colour, width: 1, paths, points: {show: false}};
}

function axisDay(seconds, ticks) {
  const date = new Date(seconds * SECOND);
  const days = ticks.length > 1 ? (ticks[1] - ticks[0]) / 86400 : 365;
  const options = days >= 300 ? {year: 'numeric'} : days >= 27 ? {year: '2-digit', month: 'short'} : {day: 'numeric', month: 'short'};
  return new Intl.DateTimeFormat(current(), {...options, timeZone: 'UTC'}).format(date);
}

function colourOf(series, index) {
  return series.stance ? `--${series.stance.toLowerCase()}` : COLOURS[index % COLOURS.length];
}

/** Sums from the first on; the highest comes first, so that the lower ones are drawn over it. */
function stacked(series) {
  const sums = [];
  series.forEach((each, index) => sums.push(each.values.map((value, at) => value + (sums[index - 1]?.[at] ?? 0))));
  return sums.toReversed();
}

function keys(series) {
  return h('ul.legend', {}, series.map((each, index) => {
    const swatch = h('span.swatch', {'aria-hidden': 'true'});
    swatch.style.backgroundColor = `var(${colourOf(each, index)})`;
    return h('li', {}, swatch, each.name);
  }));
}

function figures(title, dates, series) {
  const rows = dates.map((date, at) => h('tr', {}, h('th', {scope: 'row'}, day(date, 'short')),
    series.map(each => h('td.count', {}, number(each.values[at])))));
  return h('details.figures', {}, h('summary', {}, t('chart.figures')), h('div.scroll', {tabindex: 0, role: 'region', 'aria-label': title},
    h('table.plain', {}, h('caption.visually-hidden', {}, title), h('thead', {}, h('tr', {},
      h('th', {scope: 'col'}, t('chart.date')), series.map(each => h('th.count', {scope: 'col'}, each.name)))), h('tbody', {}, rows))));
}
