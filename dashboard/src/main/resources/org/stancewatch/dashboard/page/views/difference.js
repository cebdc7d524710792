// One difference between two sides: what it is about, how each has it, and why.

import {factWords, headlineOf, placeOf} from '../alert.js';
import {foreign, h} from '../dom.js';
import {company as companyOf, technology as technologyOf} from '../names.js';
import {to} from '../routes.js';
import {STANCES, wholeScopeWords} from '../told.js';
import {number, reason, t, term} from '../words.js';
import {fieldTable, scopeOf, sideTable} from './fields.js';
import {reasonItem} from './reasons.js';
import {positionLine} from './technology.js';

const SIGNS = {ADDED: '+', REMOVED: '−', CHANGED: '≠'};
const REASONS_SHOWN = 3;

/** An item of the list of differences. */
export function differenceCard(difference, diff) {
  const {id, kind, title, href, technology, details} = FORMS[difference.kind](difference, diff);
  return h('li.difference', {id, 'data-change': difference.change},
    h('p.kicker', {}, h('span.change', {}, h('span', {'aria-hidden': 'true'}, SIGNS[difference.change], ' '), changeWords(difference.change, diff)),
      kind && h('span.type', {}, kind),
      h('a.technology', {href: to.technology(technology)}, foreign(technologyOf(technology))),
      h('a.anchor', {href: `#${encodeURIComponent(id)}`, title: t('compare.link'), 'aria-label': t('compare.linkTo', {title})}, '#')),
    h('h3', {}, h('a', {href, dir: 'auto'}, title)),
    details, reasons(difference, diff));
}

function changeWords(change, {a, b}) {
  return change === 'CHANGED' ? t('compare.differs') : t('compare.onlyIn', {name: change === 'ADDED' ? b : a});
}

const FORMS = {ALERT: alertForm, POSITION: positionForm, COUNT: countForm};

function alertForm(difference, diff) {
  const any = difference.a ?? difference.b;
  return {
    id: `alert-${any.id}`, kind: term('type', any.type), title: headlineOf(any), href: placeOf(any), technology: any.technology,
    details: [difference.change === 'CHANGED' ? fieldTable(difference.fields, diff) : said(any), withdrawn(difference, diff)],
  };
}

function said(alert) {
  return h('p.facts', {}, factWords(alert).map((fact, index) => [index > 0 && ' · ', foreign(fact)]), ' · ', h('span.id', {}, foreign(alert.id)));
}

/** That the other side has told it, and taken it back. */
function withdrawn({withdrawn, change}, {a, b}) {
  return withdrawn && h('p.reason', {dir: 'auto'}, t('compare.withdrawn', {id: withdrawn.id, name: change === 'ADDED' ? a : b}),
    withdrawn.reason && [t('reasonJoint'), reason(withdrawn.reason)]);
}

function positionForm(difference, diff) {
  const {company, technology} = difference;
  const any = difference.a ?? difference.b;
  const scope = wholeScopeWords(any);
  return {
    id: `position-${company}|${technology}|${[any.audience.join('+'), any.jurisdiction].filter(Boolean).join('@')}`,
    title: `${companyOf(company)} · ${scope}`, href: to.timeline(company, technology), technology,
    details: difference.change === 'CHANGED' ? fieldTable(difference.fields, diff) : h('ul', {}, positionLine(any)),
  };
}

function countForm(difference, diff) {
  const {technology, scope, companies} = difference;
  const rows = STANCES.map(stance => [stance, difference.a?.[stance] ?? 0, difference.b?.[stance] ?? 0])
    .filter(([, a, b]) => a !== b)
    .map(([stance, a, b]) => [term('stance', stance), number(a), number(b)]);
  return {
    id: `count-${technology}|${scope ?? ''}`, technology, href: to.technology(technology),
    title: scope ? t('compare.countOf', {scope: scopeOf(scope)}) : t('compare.count'),
    details: [sideTable(rows, diff), h('p.facts', {}, ...follows(companies, technology))],
  };
}

function follows(companies, technology) {
  const links = companies.map(id => h('a', {href: to.timeline(id, technology)}, foreign(companyOf(id))));
  return links.length === 0 ? [t('compare.countAlone')]
    : [t('compare.countFollows'), ' ', ...links.flatMap((link, index) => index === 0 ? [link] : [', ', link])];
}

function reasons({reasons, moreReasons}, diff) {
  if (reasons.length === 0) {
    return null;
  }
  const items = reasons.map(each => reasonItem(each, diff));
  const rest = items.slice(REASONS_SHOWN);
  return h('div.reasons', {}, h('ul', {}, items.slice(0, REASONS_SHOWN)),
    rest.length > 0 && h('details.more', {}, h('summary', {}, t('compare.moreReasons', {count: rest.length})), h('ul', {}, rest),
      moreReasons > 0 && h('p', {}, t('compare.furtherReasons', {count: moreReasons}))));
}
