// Webhooks: who else is told, how that goes, and a message to try it with. All of it is for whoever holds the token.

import {authorized} from '../api.js';
import {foreign, h} from '../dom.js';
import {labelled} from '../forms.js';
import {recall, remember, TOKEN} from '../recall.js';
import {FORMATS, TYPES} from '../vocabulary.js';
import {list, moment, number, t, term} from '../words.js';

export async function show(main) {
  const place = h('div');
  const answer = h('p.answer', {role: 'status'});
  const page = {token: recall(TOKEN), place, answer};
  main.replaceChildren(h('h1', {}, t('webhooks.title')), h('p', {}, t('webhooks.what')), keyhole(page), answer, place);
  if (page.token) {
    await drawn(page);
  }
}

function keyhole(page) {
  const open = event => {
    event.preventDefault();
    page.token = new FormData(event.target).get('token');
    remember(TOKEN, page.token);
    drawn(page);
  };
  return h('form.line', {onsubmit: open},
    labelled('judge.token', h('input', {name: 'token', type: 'password', required: true, autocomplete: 'off', value: page.token})),
    h('button', {}, t('webhooks.open')));
}

/** Draws what there is now; a fault in its place. */
async function drawn(page) {
  await tried(page, async () => {
    const {items} = await authorized('GET', 'webhooks', page.token);
    page.place.replaceChildren(
      items.length === 0 ? h('p', {}, t('webhooks.none')) : h('ul.webhooks', {}, items.map(each => entry(each, page))),
      adding(page));
    return '';
  });
}

/** Does `work` and says what it answers; why not, where it fails. */
async function tried({answer}, work) {
  answer.textContent = await work().catch(fault => t('webhooks.failed', {reason: fault.message}));
}

function entry(endpoint, page) {
  return h('li', {'data-state': endpoint.state, 'data-webhook': endpoint.id}, h('h2', {}, foreign(endpoint.address)),
    h('p.facts', {}, [term('webhookFormat', endpoint.format), asked(endpoint.filter), t('webhooks.since', {moment: moment(endpoint.created)})].join(' · ')),
    h('p.facts', {}, counts(endpoint)),
    endpoint.reason && h('p.reason', {}, t('webhooks.disabled'), ': ', foreign(endpoint.reason)),
    h('div.buttons', {},
      h('button', {type: 'button', onclick: () => tried(page, () => test(endpoint, page))}, t('webhooks.test')),
      h('button', {type: 'button', onclick: () => remove(endpoint, page)}, t('webhooks.remove'))));
}

/** What an endpoint asks for, in words. */
function asked({companies, technologies, types, acts, audiences, jurisdictions, late}) {
  const wanted = [...companies, ...technologies, ...types.map(type => term('type', type)), ...acts.map(act => term('act', act)),
    ...audiences.map(audience => term('audience', audience)), ...jurisdictions];
  return [wanted.length === 0 ? t('webhooks.everything') : list(wanted), late && t('webhooks.withLate')].filter(Boolean).join(', ');
}

function counts({delivered, pending, givenUp, lastAnswer}) {
  const numbers = {delivered: number(delivered), pending: number(pending), givenUp: number(givenUp)};
  return [t('webhooks.counts', numbers), lastAnswer && [' · ', t('webhooks.lastAnswer'), ': ', foreign(lastAnswer)]];
}

async function test(endpoint, {token}) {
  const {status, taken, answer, millis} = await authorized('POST', `webhooks/${encodeURIComponent(endpoint.id)}/test`, token);
  return t(taken ? 'webhooks.taken' : 'webhooks.refused', {answer: [status, answer].filter(Boolean).join(' '), millis: number(millis)});
}

async function remove(endpoint, page) {
  if (confirm(t('webhooks.really', {address: endpoint.address}))) {
    await tried(page, () => authorized('DELETE', `webhooks/${encodeURIComponent(endpoint.id)}`, page.token).then(() => ''));
    await drawn(page);
  }
}

function adding(page) {
  return h('form.adding', {onsubmit: event => add(event, page)}, h('h2', {}, t('webhooks.add')),
    labelled('webhooks.url', h('input', {name: 'url', type: 'url', required: true})),
    labelled('webhooks.format', select('format', FORMATS, 'webhookFormat')),
    labelled('webhooks.companies', h('input', {name: 'companies', placeholder: 'amazon, microsoft'})),
    labelled('webhooks.technologies', h('input', {name: 'technologies', placeholder: 'facial-recognition'})),
    labelled('filter.type', select('types', ['', ...TYPES], 'type')),
    h('label.check', {}, h('input', {type: 'checkbox', name: 'late'}), ' ', t('webhooks.late')),
    h('div.buttons', {}, h('button', {}, t('webhooks.add'))));
}

function select(name, values, set) {
  return h('select', {name}, values.map(value => h('option', {value}, value ? term(set, value) : t('filter.any'))));
}

async function add(event, page) {
  event.preventDefault();
  const {url, format, companies, technologies, types, late} = Object.fromEntries(new FormData(event.target));
  const filter = {companies: parts(companies), technologies: parts(technologies), types: parts(types), late: late === 'on'};
  let secret;
  await tried(page, async () => {
    ({secret} = await authorized('POST', 'webhooks', page.token, {url, format, filter}));
    return '';
  });
  if (secret) {
    await drawn(page);
    page.answer.replaceChildren(t('webhooks.secret'), ' ', h('code', {}, secret));
  }
}

function parts(text) {
  return text.split(',').map(part => part.trim()).filter(Boolean);
}
