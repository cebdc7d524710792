// A list of alerts as long as may be, of which the page holds only those in sight. As a feed of WAI-ARIA: Page Up and Page
// Down go from one article to the next.

import {alertCard} from './alert.js';
import {h} from './dom.js';
import {Virtualizer, observeWindowOffset, observeWindowRect, windowScroll} from './vendor/virtual-core/index.js';

const ESTIMATED_HEIGHT = 190;
const OVERSCAN = 6;
const NEAR_THE_END = 20;

export class River {
  /** @param wanted called when the end comes near */
  constructor(signal, wanted) {
    this.alerts = [];
    this.revisions = new Map();
    this.cards = new Map();
    this.wanted = wanted;
    this.width = innerWidth;
    this.element = h('div.river', {onkeydown: key => this.step(key)});
    this.begin(signal);
  }

  begin(signal) {
    this.virtualizer = new Virtualizer(this.options());
    const end = this.virtualizer._didMount();
    signal.addEventListener('abort', end);
    addEventListener('resize', () => this.resized(), {signal});
  }

  /** Heights follow from the width alone: a phone that hides its address bar changes none, and moves nobody. */
  resized() {
    if (innerWidth !== this.width) {
      this.width = innerWidth;
      this.virtualizer.measure();
      // What is in sight is asked for its height now: it tells by itself only where that changes.
      [...this.element.children].forEach(card => this.virtualizer.measureElement(card));
    }
    this.update();
  }

  options() {
    return {
      count: this.alerts.length,
      getScrollElement: () => window,
      estimateSize: () => ESTIMATED_HEIGHT,
      getItemKey: index => this.alerts[index].id,
      overscan: OVERSCAN,
      scrollMargin: this.element.isConnected ? this.top() : 0,
      initialOffset: () => scrollY,
      observeElementRect: observeWindowRect,
      observeElementOffset: observeWindowOffset,
      scrollToFn: windowScroll,
      onChange: () => this.draw(),
    };
  }

  /** Where it begins, from the top of the page. */
  top() {
    return this.element.getBoundingClientRect().top + scrollY;
  }

  fill(alerts) {
    this.cards.clear();
    this.set(alerts);
  }

  append(alerts) {
    const further = alerts.filter(alert => !this.revisions.has(alert.id));
    this.set([...this.alerts, ...further]);
  }

  /** Puts `alerts` at the head; they are all there is where `whole`. */
  head(alerts, whole) {
    const ids = new Set(alerts.map(alert => alert.id));
    this.set([...alerts, ...(whole ? [] : this.alerts.filter(alert => !ids.has(alert.id)))]);
  }

  /** Shows later revisions where their alerts stand. */
  correct(alerts) {
    const later = new Map(alerts.map(alert => [alert.id, alert]));
    this.set(this.alerts.map(alert => later.get(alert.id) ?? alert));
  }

  holds(alert) {
    return this.revisions.get(alert.id) === alert.revision;
  }

  knows(id) {
    return this.revisions.has(id);
  }

  set(alerts) {
    this.alerts = alerts;
    this.revisions = new Map(alerts.map(alert => [alert.id, alert.revision]));
    // A feed without an article is none.
    if (alerts.length > 0) {
      this.element.setAttribute('role', 'feed');
    } else {
      this.element.removeAttribute('role');
    }
    this.update();
  }

  update() {
    this.virtualizer.setOptions(this.options());
    this.virtualizer._willUpdate();
    this.draw();
  }

  draw() {
    const rows = this.virtualizer.getVirtualItems();
    this.element.style.height = `${this.virtualizer.getTotalSize()}px`;
    this.place(rows);
    if ((rows.at(-1)?.index ?? 0) > this.alerts.length - NEAR_THE_END) {
      this.wanted();
    }
  }

  place(rows) {
    const shown = rows.map(row => this.card(row));
    const keep = new Set(shown);
    [...this.element.children].filter(card => !keep.has(card)).forEach(card => this.drop(card));
    shown.forEach((card, index) => {
      if (this.element.children[index] !== card) {
        this.element.insertBefore(card, this.element.children[index] ?? null);
        this.virtualizer.measureElement(card);
      }
    });
  }

  /** The element of a row, the same as long as it is in sight and says the same. */
  card({index, start}) {
    const alert = this.alerts[index];
    const key = `${alert.id}@${alert.revision}`;
    const card = this.cards.get(key) ?? alertCard(alert);
    this.cards.set(key, card);
    card.dataset.index = index;
    card.dataset.key = key;
    card.setAttribute('aria-posinset', index + 1);
    card.setAttribute('aria-setsize', this.alerts.length);
    card.style.transform = `translateY(${start - this.virtualizer.options.scrollMargin}px)`;
    return card;
  }

  drop(card) {
    this.cards.delete(card.dataset.key);
    card.remove();
  }

  step(key) {
    const by = {PageDown: 1, PageUp: -1, j: 1, k: -1}[key.key];
    const card = key.target.closest('article');
    if (!by || !card || key.target.matches('input, select, textarea')) {
      return;
    }
    key.preventDefault();
    this.focus(Number(card.dataset.index) + by);
  }

  focus(index) {
    if (index >= 0 && index < this.alerts.length) {
      this.virtualizer.scrollToIndex(index, {align: 'auto'});
      requestAnimationFrame(() => this.element.querySelector(`[data-index="${index}"]`)?.focus());
    }
  }
}
