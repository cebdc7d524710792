// An analyst's word on a claim, given with the token that the server was started with. The token stays in this tab.

import {post} from '../api.js';
import {h} from '../dom.js';
import {t} from '../words.js';

const TOKEN = 'stancewatch.token';
const WHO = 'stancewatch.who';

/** A form, closed at first, to judge `claim` of `article`. */
export function judgeForm(claim, article) {
  const answer = h('p.answer', {role: 'status'});
  const form = h('form', {onsubmit: event => send(event, claim, article, answer)},
    field('judge.why', h('input', {name: 'why', required: true, maxlength: 1000})),
    field('judge.who', h('input', {name: 'who', required: true, maxlength: 200, autocomplete: 'username', value: recalled(WHO)})),
    field('judge.token', h('input', {name: 'token', type: 'password', required: true, autocomplete: 'off', value: recalled(TOKEN)})),
    h('div.buttons', {}, h('button', {value: 'true'}, t('judge.false')), h('button', {value: 'false'}, t('judge.right'))), answer);
  return h('details.judge', {}, h('summary', {}, t('judge.title')), form);
}

function field(key, control) {
  return h('label.field', {}, h('span', {}, t(key)), control);
}

async function send(event, claim, article, answer) {
  event.preventDefault();
  const {why, who, token} = Object.fromEntries(new FormData(event.target));
  remember(WHO, who);
  remember(TOKEN, token);
  answer.textContent = t('judge.sending');
  const {company, technology, act, audience, jurisdiction} = claim;
  const verdict = {article: article.id, company, technology, act, audience, jurisdiction, false: event.submitter.value === 'true', why, who};
  answer.textContent = await post('verdicts', verdict, token)
    .then(() => t(verdict.false ? 'judge.sentFalse' : 'judge.sentRight'), fault => t('judge.failed', {reason: fault.message}));
}

function remember(name, value) {
  try {
    sessionStorage.setItem(name, value);
  } catch {
    // It is asked for again, then.
  }
}

function recalled(name) {
  try {
    return sessionStorage.getItem(name) ?? '';
  } catch {
    return '';
  }
}
