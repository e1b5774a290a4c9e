// The conversation on the screen: each message once, in the order of cursors, with the citizen's own between them.
// Only what is still open can be tapped. The view follows new messages unless the reader has scrolled up.

import { deskBubble, drawOwn, ownBubble } from "./bubbles.js";
import { dayName, dayOf } from "./clock.js";
import { make } from "./parts.js";
import { compareCursors } from "./receiving.js";

/** Pixels from the end that still count as reading the newest. */
const NEAR_END = 96;

export class Log {
  /** `on`: see `bubbles.js`, and `fresh("fresh" | "more" | null)` for the pill below, `ask(ask)` when the open question changes. */
  constructor(view, list, on) {
    this.view = view;
    this.list = list;
    this.on = on;
    this.entries = new Map();
    this.order = [];
    this.newest = null;
    this.unread = null;
    this.following = true;
    this.lastTop = 0;
    view.addEventListener("scroll", () => this._scrolled(), { passive: true });
    if (window.ResizeObserver) {
      const observer = new ResizeObserver(() => this.following && this.toEnd());
      observer.observe(view);
      observer.observe(list);
    }
  }

  speak(words, locale) {
    this.words = words;
    this.locale = locale;
  }

  clear() {
    for (const entry of this.order) this._drop(entry);
    this.entries.clear();
    this.order = [];
    this.newest = null;
    this.unread = null;
    this.following = true;
    this._refresh();
  }

  /** Many changes, and the buttons looked at once. */
  together(change) {
    this.batch = true;
    change();
    this.batch = false;
    this._refresh();
  }

  /** Messages of the desk, in any order and any number of times. → how many were new. `unseen`: nobody looks at the page. */
  take(messages, unseen = false) {
    const fresh = messages.filter((message) => !this.entries.has(`desk ${message.id}`));
    const following = this.following;
    const added = fresh.map((message) => this._insert({
      key: `desk ${message.id}`, cursor: message.cursor, own: 0, message,
      node: deskBubble(message, this.words, this.locale, this.on),
    }));
    for (const { cursor } of fresh) if (this.newest === null || compareCursors(cursor, this.newest) > 0) this.newest = String(cursor);
    if (!added.length) return 0;
    if (unseen && !this.unread) this.unread = added.reduce((a, b) => (comesAfter(a, b) ? b : a));
    this._refresh();
    if (following) this._follow(added);
    else this.on.fresh("fresh");
    return added.length;
  }

  /** Draw an own message, or draw it again after a change. */
  own(item, progress) {
    let entry = this.entries.get(`own ${item.id}`);
    const isNew = !entry;
    if (isNew) this.unread = null;
    if (isNew) entry = this._insert({ key: `own ${item.id}`, cursor: item.after, own: item.order, item, node: ownBubble(item) });
    drawOwn(entry.node, item, this.words, this.locale, this.on, progress);
    if (progress !== undefined) return;
    this._refresh();
    if (isNew || this.following) this.toEnd();
  }

  removeOwn(item) {
    const entry = this.entries.get(`own ${item.id}`);
    if (!entry) return;
    this.entries.delete(entry.key);
    this.order = this.order.filter((one) => one !== entry);
    this._drop(entry);
    this._refresh();
  }

  toEnd() {
    this.view.scrollTop = this.view.scrollHeight;
    this.following = true;
    this.on.fresh(null);
  }

  _insert(entry) {
    let at = this.order.length;
    while (at > 0 && comesAfter(this.order[at - 1], entry)) at -= 1;
    const next = this.order[at];
    this.list.insertBefore(entry.node, next ? next.day || next.news || next.node : null);
    this.order.splice(at, 0, entry);
    this.entries.set(entry.key, entry);
    return entry;
  }

  /** Show the end, but never push the first new message's beginning off the screen. */
  _follow(added) {
    const first = added.reduce((a, b) => (this.order.indexOf(a) < this.order.indexOf(b) ? a : b));
    const top = first.node.offsetTop - this.list.offsetTop - 12;
    const end = this.view.scrollHeight - this.view.clientHeight;
    this.view.scrollTop = Math.min(end, Math.max(top, 0));
    this.following = end - top < NEAR_END;
    if (!this.following) this.on.fresh("more");
  }

  /** Only the reader's own way up ends the following; a picture that grows the list does not. */
  _scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.view;
    const near = scrollHeight - clientHeight - scrollTop < NEAR_END;
    if (near) this.on.fresh(null);
    if (near) this.following = true;
    else if (scrollTop < this.lastTop) this.following = false;
    this.lastTop = scrollTop;
  }

  /** Which buttons still work, and which question is open. */
  _refresh() {
    if (this.batch) return;
    this._lines();
    const lastOwn = this._lastOwn();
    let open = null;
    let superseded = false;
    for (let at = this.order.length - 1; at >= 0; at -= 1) {
      const { message, node } = this.order[at];
      if (!message) continue;
      const active = at > lastOwn && !superseded;
      if (active && message.ask && !open) open = message;
      setActive(node, active, this._chosenOf(message));
      superseded = superseded || Boolean(message.ask);
    }
    const waiting = lastOwn >= 0 && !this.order.slice(lastOwn + 1).some((entry) => entry.message);
    this.on.ask(open ? open.ask : null, waiting, open);
  }

  /** A line with its name where a day begins, and one where the unread messages begin. */
  _lines() {
    let last = null;
    for (const entry of this.order) {
      const at = entry.message ? Date.parse(entry.message.at) : entry.item.order;
      const day = Number.isFinite(at) ? dayOf(at) : last;
      this._line(entry, "day", day !== last ? dayName(at, this.locale, this.words) : "");
      this._line(entry, "news", entry === this.unread ? this.words.unread : "");
      last = day;
    }
  }

  _line(entry, name, text) {
    const old = entry[name];
    if (!text && old) old.remove();
    if (!text) entry[name] = null;
    else if (!old) this.list.insertBefore((entry[name] = make("p", { class: `line ${name}` }, text)), entry.node);
    else if (old.textContent !== text) old.textContent = text;
  }

  _drop(entry) {
    for (const node of [entry.node, entry.day, entry.news]) if (node) node.remove();
  }

  _lastOwn() {
    for (let at = this.order.length - 1; at >= 0; at -= 1) {
      const { item } = this.order[at];
      if (item && item.state !== "failed") return at;
    }
    return -1;
  }

  _chosenOf(message) {
    const entry = this.order.find(({ item }) => item && item.kind === "choice" && item.of === message.id && item.state !== "failed");
    return entry && entry.item.body ? entry.item.body.choice : null;
  }
}

function comesAfter(a, b) {
  if (a.cursor === null || b.cursor === null) {
    if (a.cursor !== b.cursor) return a.cursor !== null;
    return a.own > b.own;
  }
  return (compareCursors(a.cursor, b.cursor) || a.own - b.own) > 0;
}

function setActive(node, active, chosen) {
  node.classList.toggle("spent", !active);
  for (const key of node.querySelectorAll("button[data-value]")) {
    key.disabled = !active;
    const was = !active && chosen !== null && key.dataset.value === chosen;
    key.classList.toggle("chosen", was);
    if (was) key.setAttribute("aria-pressed", "true");
    else key.removeAttribute("aria-pressed");
  }
}
