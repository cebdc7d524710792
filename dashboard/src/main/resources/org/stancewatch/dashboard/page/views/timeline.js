// Company × technology: how one company came to stand where it stands, and what was known when.

import {alertCard, quotation} from '../alert.js';
import {get} from '../api.js';
import {foreign, h, settled} from '../dom.js';
import * as live from '../live.js';
import {company as companyName, technology as technologyName} from '../names.js';
import {picture} from '../picture.js';
import {to} from '../routes.js';
import {empty} from '../states.js';
import {wholeScopeWords, untilWords} from '../told.js';
import {current, day, t, term} from '../words.js';
import {positionLine} from './technology.js';
import {asOfForm} from './asof.js';

const SETTLE_MILLISECONDS = 150;
const MOST_ALERTS = 100;

export async function show(main, route) {
  const view = new TimelineView(main, route);
  await view.begin();
}

class TimelineView {
  constructor(main, route) {
    this.main = main;
    this.route = route;
    this.choice = {asOf: route.query.get('asOf') ?? '', knownAt: route.query.get('knownAt') ?? ''};
    this.body = h('div.timeline-body');
  }

  async begin() {
    const whole = await this.read({});
    const shown = this.chosen() ? await this.read(this.choice) : whole;
    this.main.replaceChildren(this.heading(whole), asOfForm(whole, this.choice, choice => this.choose(choice)), this.body);
    this.draw(shown);
    this.listen();
  }

  chosen() {
    return this.choice.asOf || this.choice.knownAt;
  }

  heading(timeline) {
    const {company, companyLabel, technology, technologyLabel} = timeline;
    return h('header', {}, h('h1', {}, foreign(companyLabel), ' · ',
      h('a', {href: to.technology(technology)}, foreign(technologyLabel[current()] ?? technologyLabel.en))),
    h('p.lead', {}, h('a', {href: to.alerts({company, technology})}, t('timeline.allAlerts'))));
  }

  listen() {
    const {signal, parameters: {company, technology}} = this.route;
    const again = settled(() => this.refresh().catch(() => {}), SETTLE_MILLISECONDS);
    const ours = each => each.technology === technology && (each.company === company || each.companies?.includes(company));
    live.on('alert', alert => ours(alert) && again(), signal);
    live.on('position', position => ours(position) && again(), signal);
    live.on('anew', again, signal);
    this.fit(signal);
  }

  /** The picture is as wide as there is room. */
  fit(signal) {
    let width = this.body.clientWidth;
    const observer = new ResizeObserver(() => {
      if (this.body.clientWidth !== width) {
        width = this.body.clientWidth;
        this.redraw();
      }
    });
    observer.observe(this.body);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  async choose(choice) {
    this.choice = choice;
    const query = new URLSearchParams(Object.entries(choice).filter(([, value]) => value));
    this.route.go(`${location.pathname}${String(query) && '?'}${query}`, {replace: true, quiet: true});
    await this.refresh();
  }

  async refresh() {
    this.draw(await this.read(this.choice));
  }

  read(choice) {
    const {signal, parameters: {company, technology}} = this.route;
    return get(`timelines/${encodeURIComponent(company)}/${encodeURIComponent(technology)}`, choice, signal)
      .catch(fault => fault.status === 404 ? this.remains(fault) : Promise.reject(fault));
  }

  /** Where all that was told has been taken back there is no timeline; the alerts that told it are there still. */
  async remains(fault) {
    const {signal, parameters: {company, technology}} = this.route;
    const alerts = (await get('alerts', {company, technology, limit: MOST_ALERTS}, signal)).items;
    if (alerts.length === 0) {
      throw fault;
    }
    return {company, companyLabel: companyName(company), technology, technologyLabel: {[current()]: technologyName(technology)},
      asOf: new Date().toISOString().slice(0, 10), events: [], positions: [], denied: [], articles: [], alerts};
  }

  draw(timeline) {
    this.timeline = timeline;
    this.redraw();
  }

  redraw() {
    const {timeline} = this;
    if (!timeline || this.route.signal.aborted) {
      return;
    }
    const nothing = timeline.events.length + timeline.articles.length === 0;
    const told = nothing ? [empty(this.chosen() ? 'timeline.empty' : 'timeline.gone')] : [
      h('div.picture', {}, picture(timeline, this.body.clientWidth || 800)), signs(), positions(timeline), events(timeline), denials(timeline)];
    this.body.replaceChildren(...[...told, alerts(timeline)].filter(Boolean));
  }
}

function signs() {
  return h('p.signs', {}, t('timeline.signs'));
}

function positions(timeline) {
  return h('section', {}, h('h2', {}, t('timeline.positions', {day: day(timeline.asOf)})),
    timeline.positions.length === 0 ? h('p', {}, t('timeline.noPosition')) : h('ul.positions', {}, timeline.positions.map(positionLine)));
}

function events({events}) {
  return h('section', {}, h('h2', {}, t('timeline.events')), events.toReversed().map(event));
}

function event(event) {
  const facts = [wholeScopeWords(event), untilWords(event), t('alert.publishers', {count: event.corroboration}),
    event.disputed && t('timeline.disputed'), event.silent && t('timeline.silent')].filter(Boolean);
  return h('article.event', {id: `event-${event.id}`, tabindex: -1, 'data-class': event.class, 'data-admitted': String(event.admitted)},
    h('h3', {}, h('time', {datetime: event.effective}, day(event.effective)), ' · ', term('act', event.act)),
    h('p.facts', {}, facts.map((fact, index) => [index > 0 && ' · ', foreign(fact)])),
    event.evidence.map(each => quotation(each)));
}

function denials({denied}) {
  return denied.length > 0 && h('section', {}, h('h2', {}, t('timeline.denied')), denied.map(each => quotation(each)));
}

function alerts({alerts}) {
  return alerts.length > 0 && h('section', {}, h('h2', {}, t('timeline.alerts')), alerts.map(alertCard));
}
