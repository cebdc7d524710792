// One alert as people read it.

import {foreign, h, outward, plain} from './dom.js';
import {company, technology} from './names.js';
import {to} from './routes.js';
import {scopeWords, untilWords} from './told.js';
import {ago, current, day, list, moment, reason, t, term} from './words.js';

/** Its headline in the page's language. */
export function headlineOf(alert) {
  return plain(alert.headlines[current()] ?? alert.headlines.en ?? alert.id);
}

/** Where its story is told whole. */
export function placeOf(alert) {
  return alert.type === 'WAVE' ? to.technology(alert.technology) : to.timeline(alert.companies[0], alert.technology);
}

/** An article of the river. */
export function alertCard(alert) {
  const id = `alert-${alert.id}`;
  return h('article.alert', {tabindex: 0, 'aria-labelledby': id, 'data-status': alert.status, 'data-type': alert.type},
    h('div.inner', {}, kicker(alert), headline(alert, id), why(alert), quoted(alert), facts(alert)));
}

function kicker(alert) {
  return h('p.kicker', {},
    h('span.type', {}, term('type', alert.type)),
    h('a.technology', {href: to.technology(alert.technology)}, technology(alert.technology)),
    alert.status !== 'RAISED' && h('span.status', {}, term('status', alert.status)),
    h('time.told', {'data-ago': '', datetime: alert.toldAt, title: moment(alert.toldAt)}, ago(alert.toldAt)));
}

function headline(alert, id) {
  const words = headlineOf(alert);
  return h('h2.headline', {id}, h('a', {href: placeOf(alert), dir: 'auto'},
    alert.status === 'WITHDRAWN' ? h('s', {}, words) : words));
}

function why(alert) {
  const superseded = alert.supersededBy && ` → ${alert.supersededBy}`;
  return alert.reason && h('p.reason', {dir: 'auto'}, reason(alert.reason), superseded);
}

function quoted(alert) {
  const [first, ...others] = alert.evidence;
  const gone = alert.gone ?? [];
  return first && [
    quotation(first, alert.status === 'WITHDRAWN'),
    others.length + gone.length > 0 && h('details.more', {},
      h('summary', {}, t('alert.more', {count: others.length + gone.length})),
      others.map(each => quotation(each)),
      gone.map(each => quotation(each, true))),
  ];
}

/** The words of an article that show something, marked, with who wrote them and when. */
export function quotation(evidence, gone = false) {
  const words = h(gone ? 's' : 'mark', {}, evidence.quote);
  return h('figure.quotation', {}, h('blockquote', {dir: 'auto'}, words), h('figcaption', {},
    h('b', {}, foreign(evidence.publisher)), ', ',
    h('time', {datetime: evidence.published, title: moment(evidence.published)}, day(evidence.published.slice(0, 10))),
    gone && ` · ${t('alert.gone')}`, ' · ',
    h('a.title', {href: to.article(evidence.article, evidence.start)}, foreign(evidence.title)),
    evidence.url && [' · ', outward(evidence.url, t('alert.atPublisher'))]));
}

/** From when, until when, for whom, and how well it is attested. */
export function factWords(alert) {
  return [
    t('alert.effective', {day: day(alert.effective)}),
    untilWords(alert),
    scopeWords(alert),
    alert.partial && t('alert.partial'),
    t('alert.publishers', {count: alert.corroboration}),
  ].filter(Boolean);
}

function facts(alert) {
  return h('p.facts', {},
    h('span.companies', {}, companies(alert)), ...factWords(alert).flatMap(fact => [' · ', foreign(fact)]), ' · ',
    h('span.id', {}, foreign(alert.id)));
}

function companies(alert) {
  const links = alert.companies.map(id => h('a', {href: to.timeline(id, alert.technology)}, foreign(company(id))));
  return links.flatMap((link, index) => index === 0 ? [link] : [', ', link]);
}

/** "Amazon, IBM and Microsoft". */
export function companiesOf(alert) {
  return list(alert.companies.map(company));
}
