// Why two sides differ: what one has not read, or reads otherwise. Words of articles are text, and nothing else.

import {quotation} from '../alert.js';
import {foreign, h, outward} from '../dom.js';
import {to} from '../routes.js';
import {untilWords, wholeScopeWords} from '../told.js';
import {day, moment, number, t, term} from '../words.js';
import {fieldTable} from './fields.js';

/** An item of the list of reasons. */
export function reasonItem(reason, diff) {
  const form = FORMS[reason.kind] ?? (() => [h('p', {}, reason.kind)]);
  return h('li.reason-item', {'data-kind': reason.kind}, form(reason, {...diff, others: reason.by === diff.a ? diff.b : diff.a}));
}

const FORMS = {
  UNREAD: ({by, article}) => [h('p', {}, t('compare.unread', {name: by})), source(article)],
  CLAIM_OF_ONE: ({by, other, article, claim}, {others}) => [
    h('p', {}, t(other === 'READ' ? 'compare.claimOfOne' : 'compare.claimOfOneUnsure', {name: by, other: others})), claimed(claim, article)],
  VERDICT: ({article, verdict}, {others}) => [
    h('p', {dir: 'auto'}, t(verdict.false ? 'compare.judgedFalse' : 'compare.judgedRight',
      {name: others, who: verdict.who, act: term('act', verdict.act), why: verdict.why})), source(article)],
  REVISION: ({article, a, b}, diff) => [h('p', {}, t('compare.revision')), source(article), revision(a, diff.a, article), revision(b, diff.b, article)],
  CLAIM: ({article, a, b, fields}, diff) => [h('p', {}, t('compare.claim')), fieldTable(fields, diff),
    side(diff.a, claimed(a, article)), side(diff.b, claimed(b, article))],
  VOICE: ({article, fields}, diff) => [h('p', {}, t('compare.voice')), source(article), fieldTable(fields, diff)],
  DAY: ({a, b}, diff) => [h('p', {}, t('compare.day', {a: diff.a, b: diff.b, dayA: day(a), dayB: day(b)}))],
  UNTOLD: () => [h('p', {}, t('compare.untold'))],
};

/** The article, by whom, and when. */
function source({id, title, publisher, published, url}) {
  return h('p.source', {}, h('a.title', {href: to.article(id)}, foreign(title)), ' · ', h('b', {}, foreign(publisher)), ', ',
    h('time', {datetime: published, title: moment(published)}, day(published.slice(0, 10))),
    url && [' · ', outward(url, t('alert.atPublisher'))]);
}

/** What is claimed, by which rule, in which words. */
function claimed(claim, {id, title, publisher, published, url}) {
  const facts = [term('act', claim.act), term('modality', claim.modality), wholeScopeWords(claim), claim.effective && day(claim.effective),
    untilWords(claim), term('attribution', claim.attribution),
    t('article.confidence', {percent: number(claim.confidence, {style: 'percent'})})].filter(Boolean);
  return [
    h('p.facts', {}, facts.map((fact, index) => [index > 0 && ' · ', foreign(fact)]), h('br'), h('code', {}, foreign(claim.rule))),
    quotation({quote: claim.quote.words, start: claim.quote.start, article: id, title, publisher, published, url}),
  ];
}

function revision({revision, claims}, name, article) {
  return side(`${name}, ${moment(revision)}`, claims.length === 0 ? h('p', {}, t('compare.noClaims')) : claims.map(each => claimed(each, article)));
}

function side(name, ...content) {
  return h('section.side', {}, h('h4', {}, name), ...content);
}
