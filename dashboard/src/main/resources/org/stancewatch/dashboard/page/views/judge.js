// An analyst's word on a claim, given with the token that the server was started with.

import {authorized} from '../api.js';
import {h} from '../dom.js';
import {labelled} from '../forms.js';
import {recall, remember, TOKEN, WHO} from '../recall.js';
import {t} from '../words.js';

/** A form, closed at first, to judge `claim` of `article`. */
export function judgeForm(claim, article) {
  const answer = h('p.answer', {role: 'status'});
  const form = h('form', {onsubmit: event => send(event, claim, article, answer)},
    labelled('judge.why', h('input', {name: 'why', required: true, maxlength: 1000})),
    labelled('judge.who', h('input', {name: 'who', required: true, maxlength: 200, autocomplete: 'username', value: recall(WHO)})),
    labelled('judge.token', h('input', {name: 'token', type: 'password', required: true, autocomplete: 'off', value: recall(TOKEN)})),
    h('div.buttons', {}, h('button', {value: 'true'}, t('judge.false')), h('button', {value: 'false'}, t('judge.right'))), answer);
  return h('details.judge', {}, h('summary', {}, t('judge.title')), form);
}

async function send(event, claim, article, answer) {
  event.preventDefault();
  const {why, who, token} = Object.fromEntries(new FormData(event.target));
  remember(WHO, who);
  remember(TOKEN, token);
  answer.textContent = t('judge.sending');
  const {company, technology, act, audience, jurisdiction} = claim;
  const verdict = {article: article.id, company, technology, act, audience, jurisdiction, false: event.submitter.value === 'true', why, who};
  answer.textContent = await authorized('POST', 'verdicts', token, verdict)
    .then(() => t(verdict.false ? 'judge.sentFalse' : 'judge.sentRight'), fault => t('judge.failed', {reason: fault.message}));
}
