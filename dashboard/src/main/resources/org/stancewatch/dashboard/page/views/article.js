// An article: its text with the claims marked, why each was made, and the analyst's word on it.

import {get} from '../api.js';
import {foreign, h, outward, settled} from '../dom.js';
import * as live from '../live.js';
import {passages} from '../passages.js';
import {to} from '../routes.js';
import {untilWords, wholeScopeWords} from '../told.js';
import {current, day, moment, number, t, term, tongue} from '../words.js';
import {judgeForm} from './judge.js';

const SETTLE_MILLISECONDS = 400;

export async function show(main, route) {
  const {signal, parameters} = route;
  const draw = article => main.replaceChildren(...page(article));
  const read = () => get(`articles/${encodeURIComponent(parameters.article)}`, {}, signal);
  draw(await read());
  const again = settled(() => read().then(draw, () => {}), SETTLE_MILLISECONDS);
  const ours = alert => [...alert.evidence, ...alert.gone].some(each => each.article === parameters.article);
  // Nobody who writes is interrupted.
  live.on('alert', alert => ours(alert) && !main.querySelector('.judge[open]') && again(), signal);
}

function page(article) {
  return [
    h('header.article-head', {}, h('p.kicker', {}, h('b', {}, foreign(article.publisher)),
      article.status === 'WITHDRAWN' && h('span.status', {}, t('article.withdrawn'))),
    h('h1', {dir: 'auto', lang: article.language}, article.title), about(article)),
    h('div.article-body', {}, text(article), claims(article)),
  ];
}

function about({published, modified, language, agency, owner, url}) {
  const parts = [h('time', {datetime: published}, moment(published)), modified && t('article.modified', {moment: moment(modified)}),
    language && tongue(language), agency && t('article.agency', {agency}), owner && t('article.owner', {owner}),
    url && outward(url, t('alert.atPublisher'))].filter(Boolean);
  return h('p.facts', {}, parts.map((part, index) => [index > 0 && ' · ', part]));
}

function text(article) {
  const pieces = passages(article.text, article.claims.map(claim => claim.quote));
  return h('div.text', {dir: 'auto', lang: article.language}, pieces.map(piece => piece.quotes.length > 0 ? marked(piece, article) : piece.words));
}

function marked({words, start, quotes}, article) {
  const names = quotes.map(index => `${article.claims[index].companyLabel}: ${term('act', article.claims[index].act)}`);
  return h('mark', {
    id: `at-${start}`, 'data-claims': quotes.join(' '), title: names.join('; '),
    'data-judged': quotes.every(index => article.claims[index].judged?.false) ? 'false' : null,
  }, words);
}

function claims(article) {
  return h('aside.claims', {'aria-label': t('article.claims')}, h('h2', {}, t('article.claims')),
    article.claims.length === 0 ? h('p', {}, t('article.noClaims')) : h('ol', {}, article.claims.map((claim, index) => entry(claim, index, article))));
}

function entry(claim, index, article) {
  const lit = on => () => document.querySelectorAll('.text mark').forEach(mark =>
    mark.classList.toggle('lit', on && mark.dataset.claims.split(' ').includes(String(index))));
  return h('li.claim', {'data-judged': claim.judged?.false ? 'false' : null, onmouseenter: lit(true), onmouseleave: lit(false), onfocusin: lit(true), onfocusout: lit(false)},
    h('h3', {}, h('a', {href: to.timeline(claim.company, claim.technology)}, foreign(claim.companyLabel), ' · ',
      foreign(claim.technologyLabel[current()] ?? claim.technologyLabel.en)), ' — ', term('act', claim.act)),
    facts(claim), why(claim), verdict(claim), judgeForm(claim, article));
}

function facts(claim) {
  const facts = [term('modality', claim.modality), claim.background && t('article.background'), wholeScopeWords(claim),
    claim.effective && day(claim.effective), untilWords(claim), claim.brand].filter(Boolean);
  return h('p.facts', {}, facts.map((fact, index) => [index > 0 && ' · ', foreign(fact)]), ' · ',
    h('a', {href: `#at-${claim.quote.start}`}, t('article.showQuote')));
}

function why({rule, confidence, attribution}) {
  return h('p.why', {}, t('article.confidence', {percent: number(confidence, {style: 'percent'})}), ' · ', term('attribution', attribution), h('br'),
    h('code', {}, foreign(rule)));
}

function verdict({judged}) {
  return judged && h('p.verdict', {}, t(judged.false ? 'judge.wasFalse' : 'judge.wasRight', {who: judged.who, why: judged.why}));
}
