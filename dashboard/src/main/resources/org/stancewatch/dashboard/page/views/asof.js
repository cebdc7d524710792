// Two days to choose, each by a slider and a date: on which the company stood there, and on which we believed it did.

import {h, settled} from '../dom.js';
import {t} from '../words.js';

const DAY = 86_400_000;
const SLIDING_MILLISECONDS = 80;

/** A form over the days that `timeline` spans; calls `changed({asOf, knownAt})`, '' for today. */
export function asOfForm(timeline, choice, changed) {
  const values = {...choice};
  const tell = settled(() => changed({...values}), SLIDING_MILLISECONDS);
  const set = (name, value) => {
    values[name] = value;
    tell();
  };
  const today = timeline.asOf;
  const told = timeline.alerts.map(alert => alert.firstToldAt.slice(0, 10));
  return h('form.as-of-form', {onsubmit: event => event.preventDefault(), 'aria-label': t('asof.label')},
    chooser('asOf', earliest([...timeline.events.map(event => event.day), today]), today, choice.asOf, set),
    chooser('knownAt', earliest([...told, today]), today, choice.knownAt, set));
}

function earliest(days) {
  return iso(Math.min(...days.map(Date.parse)) - DAY);
}

function chooser(name, first, last, chosen, set) {
  const value = chosen ? chosen.slice(0, 10) : last;
  const date = h('input', {type: 'date', value, max: last, 'aria-label': t(`asof.${name}Date`), onchange: () => take(date.value || last)});
  const slider = h('input', {
    type: 'range', min: 0, max: between(first, last), value: Math.max(0, between(first, value)), 'aria-label': t(`asof.${name}Slider`),
    'aria-valuetext': value, oninput: () => take(iso(Date.parse(first) + Number(slider.value) * DAY)),
  });
  const take = day => {
    date.value = day;
    slider.value = between(first, day);
    slider.setAttribute('aria-valuetext', day);
    set(name, day === last ? '' : day);
  };
  return h('fieldset', {}, h('legend', {}, t(`asof.${name}`)), slider, date,
    h('button', {type: 'button', onclick: () => take(last)}, t('asof.today')));
}

function between(first, last) {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY);
}

function iso(milliseconds) {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
