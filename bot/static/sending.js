// The citizen's own messages on their way: one at a time, in order, each under one id for its whole life, so that
// whatever the network does, the desk acts on it once.
//
// An item: {id, order, after, kind, text, body, state: "waiting" | "sent" | "failed", why?, of?, secret?, name?, type?, size?}
// `after` is the newest cursor the citizen had seen; `of` the message whose button was tapped.

import * as api from "./api.js";
import * as keep from "./keep.js";

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

/** A random uuid; `crypto.randomUUID` exists only in newer browsers and on https. */
export function uuid() {
  if (typeof crypto.randomUUID === "function") return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

export class Sending {
  /** `on`: {change(item, progress?), removed(item), replies(messages), gone(), busy(bool)} */
  constructor(on) {
    this.on = on;
    this.token = null;
    this.items = keep.own();
    this.running = false;
    this.failures = 0;
    this.wake = null;
    window.addEventListener("online", () => this.hurry());
  }

  /** Take one more message; it is on the phone before this returns. */
  async add(draft, blob) {
    const last = this.items[this.items.length - 1];
    const order = Math.max(Date.now(), last ? last.order + 1 : 0);
    const item = { id: uuid(), order, state: "waiting", ...draft };
    this.items.push(item);
    keep.saveOwn(item);
    this.on.change(item);
    if (blob) await keep.saveFile(item.id, blob);
    item.held = true;
    this.pump();
  }

  /** The conversation's token is known: send what waits. */
  start(token) {
    this.token = token;
    for (const item of this.items) item.held = true;
    this.hurry();
  }

  /** The conversation ended: what waits is for the next one, to which no cursor or upload of the old one belongs. */
  restart() {
    this.token = null;
    this.items = this.items.filter((item) => item.state === "waiting");
    for (const item of this.items) this._set(item, { after: null, body: item.kind === "file" ? null : item.body });
  }

  retry(id) {
    const item = this.items.find((one) => one.id === id);
    if (!item || item.state !== "failed") return;
    this._set(item, { state: "waiting", why: undefined });
    this.hurry();
  }

  remove(id) {
    const item = this.items.find((one) => one.id === id);
    if (!item) return;
    this.items = this.items.filter((one) => one !== item);
    keep.dropOwn(id);
    keep.dropFile(id);
    this.on.removed(item);
  }

  /** Another tab of this phone saved an item. */
  merge(item) {
    const known = this.items.find((one) => one.id === item.id);
    if (known && (known.state === item.state || known.state === "sent")) return;
    if (known) Object.assign(known, item);
    else this.items.push(item);
    this.on.change(known || item);
  }

  /** Do not wait for the pause between tries: the network is back, or the citizen asked. */
  hurry() {
    if (this.wake) this.wake();
    this.pump();
  }

  async pump() {
    if (this.running || !this.token) return;
    this.running = true;
    for (let item = this._next(); item && this.token; item = this._next()) {
      if (!(await this._try(item))) break;
    }
    this.running = false;
  }

  _next() {
    return this.items.find((item) => item.state === "waiting" && item.held);
  }

  /** True to go on with the queue. */
  async _try(item) {
    this.on.busy(true);
    try {
      const answer = await this._send(item);
      this.failures = 0;
      this._sent(item);
      this.on.replies(answer.messages || []);
    } catch (error) {
      return this._trouble(item, error);
    } finally {
      this.on.busy(false);
    }
    return true;
  }

  async _send(item) {
    if (item.kind === "file" && !item.body) {
      const blob = await keep.fileOf(item.id);
      if (!blob) throw new api.Refused(400);
      const file = await api.upload(this.token, blob, item.name, (share) => this.on.change(item, share));
      this._set(item, { body: { file } });
    }
    return api.post(this.token, { id: item.id, ...item.body });
  }

  /** Sent: the phone keeps only what the conversation needs to look right; codes and ids not at all. */
  _sent(item) {
    const text = item.secret ? "•".repeat(6) : item.text;
    this._set(item, { state: "sent", text, slow: undefined, body: item.kind === "choice" ? item.body : null });
    if (item.kind === "file") keep.dropFile(item.id);
  }

  async _trouble(item, error) {
    if (error instanceof api.Gone) {
      this.token = null;
      this.on.gone();
      return false;
    }
    if (error instanceof api.Refused) {
      this.failures = 0;
      this._set(item, { state: "failed", why: error.status });
      return true;
    }
    this.failures += 1;
    this._set(item, { slow: true });
    await this._pause(error.after);
    return true;
  }

  _pause(after) {
    const grown = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (this.failures - 1));
    const pause = after ? Math.min(after * 1000, 120_000) : grown * (0.5 + Math.random() / 2);
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pause);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    }).then(() => { this.wake = null; });
  }

  _set(item, change) {
    Object.assign(item, change);
    const { held, slow, ...kept } = item;
    keep.saveOwn(kept);
    this.on.change(item);
  }
}
