// Health: how far the topics have been read, and what could not be.

import {get} from '../api.js';
import {foreign, h} from '../dom.js';
import * as live from '../live.js';
import {moment, number, t, term} from '../words.js';

export async function show(main, route) {
  const place = h('div');
  const draw = status => place.replaceChildren(...page(status));
  main.replaceChildren(h('h1', {}, t('health.title')), place);
  draw(await get('status', {}, route.signal));
  live.on('status', draw, route.signal);
  live.on('anew', () => get('status', {}, route.signal).then(draw, () => {}), route.signal);
}

function page(status) {
  return [summary(status), topics(status.topics), counts(status.counts), rejected(status.rejected)];
}

function summary({version, started, cluster, loading, streams}) {
  return h('dl.facts-table', {},
    entry('health.cluster', h('span', {'data-good': String(cluster.reachable)},
      t(cluster.reachable ? 'health.reachable' : 'health.away'), cluster.detail && [': ', foreign(cluster.detail)])),
    entry('health.loading', loading.done ? t('health.loaded') : progress(loading.fraction)),
    entry('health.version', version),
    entry('health.started', moment(started)),
    entry('health.streams', number(streams)));
}

function progress(fraction) {
  const percent = number(fraction, {style: 'percent', maximumFractionDigits: 1});
  return [h('progress', {max: 1, value: fraction, 'aria-label': t('health.loading')}), ' ', percent];
}

function entry(key, ...value) {
  return h('div', {}, h('dt', {}, t(key)), h('dd', {}, ...value));
}

function topics(topics) {
  const head = ['topic', 'read', 'end', 'lag', 'behind', 'skipped'].map((name, index) =>
    h(index === 0 ? 'th' : 'th.count', {scope: 'col'}, t(`health.${name}`)));
  return h('section', {}, h('h2', {}, t('health.topics')), h('div.scroll', {tabindex: 0, role: 'region', 'aria-label': t('health.topics')},
    h('table.plain', {}, h('thead', {}, h('tr', {}, head)), h('tbody', {}, topics.map(topic)))));
}

function topic({topic, read, end, lag, lagMs, skipped}) {
  return h('tr', {'data-warn': lag > 0 || skipped > 0 ? '' : null}, h('th', {scope: 'row'}, topic),
    [number(read), number(end), number(lag), t('health.seconds', {number: number(lagMs / 1000, {maximumFractionDigits: 1})}), number(skipped)]
      .map(value => h('td.count', {}, value)));
}

function counts(counts) {
  return h('section', {}, h('h2', {}, t('health.counts')), h('dl.facts-table', {}, Object.entries(counts).map(([name, value]) =>
    h('div', {}, h('dt', {}, term('count', name)), h('dd', {}, number(value))))));
}

function rejected({total, last}) {
  return h('section', {}, h('h2', {}, t('health.rejected', {number: number(total)})),
    last.length === 0 ? h('p', {}, t('health.noneRejected')) : h('ul.rejected', {}, last.map(each => h('li', {},
      h('time', {datetime: each.time}, moment(each.time)), ' · ', h('b', {}, foreign(each.kind)), ' · ', foreign(each.cause), ' · ',
      h('code', {}, foreign(each.origin))))));
}
