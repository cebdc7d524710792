// Coverage: which sources are watched and how they do; which papers are read, in which languages, and when one last came.

import {get} from '../api.js';
import {chart} from '../chart.js';
import {foreign, h} from '../dom.js';
import {labelled} from '../forms.js';
import {empty} from '../states.js';
import {ago, compare, day, moment, number, t, tongue} from '../words.js';
import {merged, sources} from './sources.js';

export async function show(main, route) {
  const choice = {from: route.query.get('from') ?? '', to: route.query.get('to') ?? '', by: route.query.get('by') ?? 'month'};
  const [coverage, watched] = await Promise.all([get('coverage', choice, route.signal), get('sources', {}, route.signal)]);
  main.replaceChildren(h('h1', {}, t('coverage.title')), sources(watched, route),
    h('h2', {}, t('coverage.published')), controls(choice, route),
    ...coverage.total === 0 ? [empty('coverage.empty')] : [
      h('p.count', {}, t('coverage.total', {count: coverage.total, number: number(coverage.total), papers: number(coverage.publishers.length)})),
      chart(byLanguage(coverage), route.signal),
      publishers(coverage)]);
}

function controls(choice, route) {
  const changed = event => {
    route.go(`/coverage${merged(Object.fromEntries(new FormData(event.currentTarget)))}`, {replace: true});
  };
  return h('form.controls', {onchange: changed, onsubmit: event => event.preventDefault()},
    labelled('coverage.from', h('input', {type: 'date', name: 'from', value: choice.from})),
    labelled('coverage.to', h('input', {type: 'date', name: 'to', value: choice.to})),
    labelled('coverage.by', h('select', {name: 'by'}, ['month', 'day'].map(by =>
      h('option', {value: by, selected: by === choice.by}, t(`coverage.${by}`))))));
}

function byLanguage({buckets}) {
  const dates = [...new Set(buckets.map(each => each.bucket))].sort();
  const languages = [...new Set(buckets.map(each => each.language ?? ''))].sort();
  return {
    title: t('coverage.byLanguage'), stepped: false, dates,
    series: languages.map(language => ({
      name: language ? tongue(language) : t('coverage.noLanguage'),
      values: dates.map(date => sum(buckets.filter(each => each.bucket === date && (each.language ?? '') === language))),
    })),
  };
}

function sum(buckets) {
  return buckets.reduce((total, each) => total + each.articles, 0);
}

function publishers({publishers, buckets}) {
  const languages = Map.groupBy(buckets, each => each.publisher);
  const head = ['publisher', 'languages', 'articles', 'first', 'last', 'seen'].map(name =>
    h(name === 'articles' ? 'th.count' : 'th', {scope: 'col'}, t(`coverage.${name}`)));
  const rows = publishers.toSorted((one, other) => other.articles - one.articles || compare(one.publisher, other.publisher));
  return h('section', {}, h('h2', {}, t('coverage.byPublisher')), h('div.scroll', {tabindex: 0, role: 'region', 'aria-label': t('coverage.byPublisher')},
    h('table.plain', {}, h('thead', {}, h('tr', {}, head)), h('tbody', {}, rows.map(each => row(each, languages.get(each.publisher) ?? []))))));
}

function row(publisher, buckets) {
  const languages = [...new Set(buckets.map(each => each.language).filter(Boolean))].sort().map(tongue).join(', ');
  return h('tr', {}, h('th', {scope: 'row'}, foreign(publisher.publisher)), h('td', {}, languages), h('td.count', {}, number(publisher.articles)),
    h('td.when', {}, day(publisher.firstPublished.slice(0, 10), 'short')), h('td.when', {}, day(publisher.lastPublished.slice(0, 10), 'short')),
    h('td.when', {title: moment(publisher.lastSeen)}, ago(publisher.lastSeen)));
}
