// Now: every alert, newest told first, as it comes.

import {headlineOf} from '../alert.js';
import {get} from '../api.js';
import {h, settled} from '../dom.js';
import {filterForm, filtersOf} from '../filters.js';
import * as live from '../live.js';
import {River} from '../river.js';
import {empty} from '../states.js';
import {current, number, t} from '../words.js';

const PAGE = 200;
const SETTLE_MILLISECONDS = 60;

export async function show(main, route) {
  const view = new Now(route);
  main.replaceChildren(...view.elements());
  await view.reload();
  view.listen();
}

class Now {
  constructor(route) {
    this.route = route;
    this.filters = filtersOf(route.query);
    this.count = h('p.count', {role: 'status'});
    this.arrivals = h('button.arrivals', {type: 'button', hidden: true, onclick: () => this.takeArrivals()});
    this.hollow = h('div');
    this.river = new River(route.signal, () => this.more());
    this.waiting = null;
  }

  elements() {
    return [
      h('h1.visually-hidden', {}, t('now.title')),
      h('div.now', {}, filterForm(this.filters, filters => this.refilter(filters)),
        h('div.alerts', {}, this.count, this.arrivals, this.hollow, this.river.element)),
    ];
  }

  listen() {
    const refresh = settled(() => this.refresh().catch(() => {}), SETTLE_MILLISECONDS);
    live.on('alert', refresh, this.route.signal);
    live.on('anew', refresh, this.route.signal);
    addEventListener('scroll', () => this.waiting && scrollY < this.river.top() && this.takeArrivals(),
      {signal: this.route.signal, passive: true});
  }

  async refilter(filters) {
    this.filters = filters;
    const query = new URLSearchParams(Object.entries(filters).filter(([, value]) => value));
    this.route.go(`/${String(query) && '?'}${query}`, {replace: true, quiet: true});
    await this.reload();
  }

  async reload() {
    this.show(await this.page());
  }

  show(page) {
    this.waiting = null;
    this.next = page.next;
    this.river.fill(page.items);
    this.tell(page.total);
  }

  /** The next page, further down. */
  async more() {
    if (!this.next || this.reading) {
      return;
    }
    this.reading = true;
    try {
      const page = await this.page({cursor: this.next});
      this.next = page.next;
      this.river.append(page.items);
    } finally {
      this.reading = false;
    }
  }

  /** What is new at the head. The server alone judges what the filters let through. */
  async refresh() {
    const page = await this.page();
    const fresh = page.items.filter(alert => !this.river.holds(alert));
    const known = page.items.length - fresh.length;
    if (known === 0 && page.next) {
      this.show(page);
      return;
    }
    this.waiting = page;
    if (scrollY < this.river.top()) {
      this.takeArrivals();
    } else {
      this.offer(fresh);
    }
    this.announce(fresh);
  }

  /** Whoever reads further down is not moved; what changed there changes in place. */
  offer(fresh) {
    this.river.correct(fresh);
    const unseen = fresh.filter(alert => !this.river.knows(alert.id)).length;
    this.arrivals.textContent = t('now.arrivals', {count: unseen});
    this.arrivals.hidden = unseen === 0;
    this.tell(this.waiting.total);
  }

  takeArrivals() {
    const page = this.waiting;
    this.waiting = null;
    this.arrivals.hidden = true;
    this.river.head(page.items, page.next === null);
    this.tell(page.total);
    scrollTo(0, 0);
  }

  announce(fresh) {
    if (fresh.length > 0) {
      document.getElementById('announcements').textContent =
        t('now.announced', {count: fresh.length, headline: headlineOf(fresh[0])});
    }
  }

  tell(total) {
    this.count.textContent = t('now.count', {count: total, number: number(total)});
    const filtered = Object.values(this.filters).some(Boolean);
    this.hollow.replaceChildren(...(total > 0 ? [] : [empty(filtered ? 'now.emptyFiltered' : 'now.empty')]));
  }

  async page(more = {}) {
    return get('alerts', {...this.filters, lang: this.filters.text && current(), limit: PAGE, ...more}, this.route.signal);
  }
}
