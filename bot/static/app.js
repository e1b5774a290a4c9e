// Puts the page together: opens or resumes the conversation, and carries messages between its parts.

import * as api from "./api.js";
import { Composer } from "./composer.js";
import { leave, watch } from "./exit.js";
import * as keep from "./keep.js";
import { Log } from "./log.js";
import { make } from "./parts.js";
import { Receiving } from "./receiving.js";
import { Sending } from "./sending.js";
import { localDigits } from "./text.js";
import { DIRECTIONS, LANGUAGES, LOCALES, wordsOf } from "./words.js";

/** The desk's own button for the quick exit. */
const EXIT = "exit";
const EXIT_WORDS = new Set(Object.values(LOCALES).map((words) => words.exit.toLowerCase()));

const part = (name) => document.getElementById(name);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

class Page {
  constructor() {
    this.locale = LANGUAGES[keep.locale()] ? keep.locale() : "fa";
    this.opening = false;
    this.unread = 0;
    const on = {
      tap: (button, message) => this.tap(button, message),
      say: (text, urgent) => this.say(text, urgent),
      retry: (id) => this.sending.retry(id),
      remove: (id) => this.sending.remove(id),
      fresh: (word) => this.pill(word),
      ask: (ask, waiting, message) => this.composer && this.composer.show(ask, waiting, message),
    };
    this.log = new Log(part("view"), part("log"), on);
    this.composer = new Composer(part("composer"), {
      text: (text, secret) => this.write(text, secret),
      file: (file) => this.send({ kind: "file", text: "", body: null, name: file.name, type: file.type, size: file.size }, file),
      location: (location) => this.send({ kind: "location", text: "", body: { location } }),
      say: on.say,
    });
    this.sending = new Sending({
      change: (item, progress) => this.log.own(item, progress),
      removed: (item) => this.log.removeOwn(item),
      replies: (messages) => this.receive(messages),
      gone: () => this.renew(),
      busy: (busy) => this.typing(busy),
    });
    this.receiving = new Receiving({
      messages: (messages) => this.receive(messages), gone: () => this.renew(), up: (up) => this.connected(up),
    });
  }

  start() {
    this.speak(this.locale);
    this.listen();
    this.connected(true);
    this.log.together(() => this.sending.items.forEach((item) => this.log.own(item)));
    const fine = window.matchMedia && window.matchMedia("(pointer: fine)").matches;
    if (fine) this.composer.focus();
    this.connect();
  }

  listen() {
    part("exit").addEventListener("click", leave);
    part("fresh").addEventListener("click", () => this.log.toEnd());
    part("languages").addEventListener("click", (event) => {
      const chosen = event.target.closest("button");
      if (chosen) this.changeLanguage(chosen.lang);
    });
    window.addEventListener("online", () => this.connected(true));
    window.addEventListener("offline", () => this.connected(false));
    document.addEventListener("visibilitychange", () => document.hidden || this.count(0));
    window.addEventListener("storage", (event) => {
      const item = event.newValue && keep.ownAt(event.key || "");
      if (item) this.sending.merge(item);
    });
    watch();
  }

  // the conversation

  /** Resume the conversation this phone remembers, or open one; try until it works. */
  async connect() {
    if (this.opening) return;
    this.opening = true;
    for (let tries = 0; !(await this.tryConnect()); tries += 1) {
      this.connected(false);
      await this.waitForNetwork(Math.min(30_000, 1_000 * 2 ** tries));
    }
    this.opening = false;
  }

  async tryConnect() {
    try {
      if (keep.token()) await this.resume();
      if (!keep.token()) await this.open();
    } catch (error) {
      if (error instanceof api.Gone) this.clear();
      return false;
    }
    this.connected(true);
    this.sending.start(keep.token());
    return true;
  }

  async resume() {
    let answer;
    try {
      answer = await api.pull(keep.token(), null, 0);
    } catch (error) {
      if (!(error instanceof api.Gone)) throw error;
      return this.clear();
    }
    this.log.together(() => this.receive(answer.messages || [], true));
    this.log.toEnd();
    const cursor = answer.cursor === undefined || answer.cursor === null ? this.log.newest : String(answer.cursor);
    return this.receiving.start(keep.token(), cursor);
  }

  async open() {
    const answer = await api.open(this.locale);
    keep.setToken(answer.token);
    this.receive(answer.messages || [], true);
    this.receiving.start(answer.token, this.log.newest);
  }

  /** The desk no longer knows this conversation: a new one, with what still waits to be sent. */
  async renew() {
    if (this.opening) return;
    this.clear();
    await pause(1_000);
    this.connect();
  }

  clear() {
    this.receiving.stop();
    this.log.clear();
    keep.forgetConversation();
    this.sending.restart();
    part("renewed").hidden = false;
    this.sending.items.forEach((item) => this.log.own(item));
  }

  waitForNetwork(ms) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      window.addEventListener("online", () => { clearTimeout(timer); resolve(); }, { once: true });
    });
  }

  // messages

  send(draft, blob) {
    return this.sending.add({ after: this.log.newest, ...draft }, blob);
  }

  write(text, secret) {
    if (EXIT_WORDS.has(text.toLowerCase())) return leave();
    return this.send({ kind: "text", text, body: { text }, secret: secret || undefined });
  }

  tap(button, message) {
    if (button.value === EXIT) return leave();
    return this.send({ kind: "choice", text: button.label, body: { choice: button.value }, of: message.id });
  }

  receive(messages, history = false) {
    const list = part("log");
    if (history) list.setAttribute("aria-live", "off");
    const fresh = this.log.take(messages, document.hidden && !history);
    if (document.hidden && !history) this.count(this.unread + fresh);
    if (history) setTimeout(() => list.setAttribute("aria-live", "polite"), 500);
  }

  /** Messages that came while nobody looked stand in the name of the tab. */
  count(unread) {
    this.unread = unread;
    const number = unread ? `(${localDigits(unread, this.locale)}) ` : "";
    document.title = `${number}${this.words.title} · ${this.words.subtitle}`;
  }

  /** Dots while the desk thinks; not for answers that come at once. */
  typing(busy) {
    clearTimeout(this.dots);
    if (!busy) {
      part("typing").hidden = true;
      return;
    }
    this.dots = setTimeout(() => {
      part("typing").hidden = navigator.onLine === false;
      if (this.log.following) this.log.toEnd();
    }, 450);
  }

  // the page's own words

  speak(locale) {
    this.locale = locale;
    this.words = wordsOf(locale);
    const root = document.documentElement;
    [root.lang, root.dir] = [locale, DIRECTIONS[locale]];
    for (const node of document.querySelectorAll("[data-word]")) node.textContent = this.words[node.dataset.word];
    for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", this.words[node.dataset.label]);
    this.count(this.unread);
    part("languages").replaceWith(make("p", { id: "languages", role: "group", "aria-label": this.words.language },
      ...Object.entries(LANGUAGES).map(([code, name]) => make("button",
        { type: "button", class: "link", lang: code, "aria-pressed": String(code === locale) }, name))));
    this.log.speak(this.words, locale);
    this.composer.speak(this.words, locale);
  }

  /** A conversation not yet begun is opened anew in that language; otherwise the desk is asked to change. */
  async changeLanguage(locale) {
    if (locale === this.locale) return;
    keep.setLocale(locale);
    if (this.sending.items.length) {
      await this.send({ kind: "text", text: LANGUAGES[locale], body: { text: LANGUAGES[locale] } });
    } else if (keep.token()) {
      this.receiving.stop();
      api.forget(keep.token());
      keep.forgetConversation();
    }
    location.reload();
  }

  /** Below the view: a new message that was not scrolled to, or the rest of a long one. */
  pill(word) {
    part("fresh").hidden = !word;
    if (word) part("fresh").lastElementChild.textContent = this.words[word];
  }

  connected(up) {
    const banner = part("banner");
    const offline = navigator.onLine === false;
    banner.hidden = up && !offline;
    banner.textContent = offline ? this.words.offline : this.words.reconnecting;
  }

  say(text, urgent = false) {
    const toast = part("toast");
    toast.setAttribute("role", urgent ? "alert" : "status");
    toast.textContent = text;
    toast.hidden = false;
    clearTimeout(this.toasting);
    this.toasting = setTimeout(() => { toast.hidden = true; }, urgent ? 7_000 : 3_000);
  }
}

/** A deletion that the network did not let through at the last quick exit. */
async function finishDeleting() {
  const token = keep.left();
  if (token && (await api.forget(token))) keep.dropLeft();
}

finishDeleting();
new Page().start();
if ("serviceWorker" in navigator && window.isSecureContext) navigator.serviceWorker.register("sw.js").catch(() => {});
