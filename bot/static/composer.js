// Where the citizen answers. The open question's kind decides the keyboard and the panel above it;
// free words are always possible, because «لغو» or a question of one's own is an answer too.

import * as keep from "./draft.js";
import { emptied, icon, make } from "./parts.js";
import { Tray } from "./photos.js";
import { PlatePicker } from "./plate.js";
import { Voice, canRecord } from "./voice.js";

/** Kinds answered on one line: keyboard, what the browser may fill in, whether the phone must not keep it. */
const LINES = {
  national_id: { keyboard: "numeric", secret: true },
  mobile: { keyboard: "tel", fill: "tel" },
  one_time_code: { keyboard: "numeric", fill: "one-time-code", secret: true },
  tracking_code: { keyboard: "numeric" },
  amount: { keyboard: "numeric" },
  number: { keyboard: "numeric" },
  name: { keyboard: "text", fill: "name" },
  city: { keyboard: "text" },
};
const FREE = new Set(["text", "files", "review", "place", "location"]);
const SHOWN_DATES = { date: ["today", "yesterday", "dayBefore"], date_time: ["today", "lastNight", "yesterday"] };
/** Sent in Persian in every language: it is what the desk understands best. */
const SENT_DATES = { today: "امروز", lastNight: "دیشب", yesterday: "دیروز", dayBefore: "پریروز" };
const LOCATION_OPTIONS = { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 };

export class Composer {
  /** `on`: {text(text, secret), file(file), location({lat, lon}), say(text, urgent)} */
  constructor(root, on) {
    this.on = on;
    this.ask = null;
    this.asked = "";
    this.letters = false;
    const part = (name) => root.querySelector(`#${name}`);
    [this.root, this.panel, this.row, this.area, this.line] = [root, part("panel"), part("row"), part("words"), part("line")];
    [this.sendKey, this.micKey, this.clipKey, this.lettersKey] = [part("send"), part("mic"), part("clip"), part("letters")];
    [this.camera, this.picker] = [part("camera"), part("picker")];
    this.tray = new Tray(part("tray"), { change: () => this._refresh(), problem: (text) => on.say(text, true) });
    this.voice = new Voice(part("voice"), {
      open: (open) => root.classList.toggle("recording-now", open), done: (file) => on.file(file), problem: (text) => on.say(text, true),
    });
    this._listen();
    this.area.value = keep.draft();
  }

  speak(words, locale) {
    this.words = words;
    this.locale = locale;
    for (const [node, text] of [[this.sendKey, words.send], [this.micKey, words.record], [this.clipKey, words.attach]]) {
      node.setAttribute("aria-label", text);
    }
    this.asked = "";
    this.show(this.ask, false);
  }

  /** The open question changed; while an answer is on its way the keyboard stays as it is. */
  show(ask, waiting, message) {
    if (waiting) {
      this.asked = "";
      return this._panel(null);
    }
    const signature = `${ask ? `${ask.kind} ${ask.key}` : ""} ${message ? message.id : ""}`;
    if (signature === this.asked) return undefined;
    this.asked = signature;
    this.ask = ask;
    this.letters = false;
    this._field();
    return this._panel(ask ? ask.kind : null, message);
  }

  focus() {
    this._current().focus({ preventScroll: true });
  }

  _listen() {
    for (const field of [this.area, this.line]) {
      field.addEventListener("input", () => this._typed());
      field.addEventListener("keydown", (event) => this._key(event));
    }
    // The keyboard stays open: the button never takes the focus away from the field.
    this.sendKey.addEventListener("pointerdown", (event) => event.preventDefault());
    this.sendKey.addEventListener("click", () => this._send());
    this.micKey.addEventListener("click", () => this.voice.start(this.words, this.locale));
    this.clipKey.addEventListener("click", () => this.picker.click());
    this.lettersKey.addEventListener("click", () => this._toggleLetters());
    for (const input of [this.camera, this.picker]) {
      input.addEventListener("change", async () => {
        const files = Array.from(input.files);
        input.value = "";
        await this.tray.add(files, this.words, this.locale);
      });
    }
  }

  _lineKind() {
    return this.ask && !this.letters ? LINES[this.ask.kind] : undefined;
  }

  _current() {
    return this._lineKind() ? this.line : this.area;
  }

  /** Swap the one-line field and the text area, with what is in them and the focus. */
  _field() {
    const kind = this._lineKind();
    const [next, other] = kind ? [this.line, this.area] : [this.area, this.line];
    const focused = document.activeElement === other;
    if (other.value && !next.value) [next.value, other.value] = [other.value, ""];
    if (kind) {
      this.line.inputMode = kind.keyboard;
      this.line.autocomplete = kind.fill || "off";
      this.line.dir = kind.keyboard === "text" ? "auto" : "ltr";
    }
    next.hidden = false;
    other.hidden = true;
    if (focused) next.focus({ preventScroll: true });
    const wanted = this.words.ask[this.ask ? this.ask.kind : "text"] || this.words.ask.text;
    next.placeholder = wanted;
    next.setAttribute("aria-label", this.ask ? wanted : this.words.message);
    this._refresh();
  }

  _toggleLetters() {
    this.letters = !this.letters;
    this._field();
    this.focus();
  }

  _refresh() {
    const kind = this.ask ? this.ask.kind : "text";
    const numeric = Boolean(LINES[kind] && LINES[kind].keyboard !== "text");
    const something = Boolean(this._current().value.trim()) || this.tray.full;
    const mayAttach = FREE.has(kind) || !this.ask;
    this.lettersKey.hidden = !numeric;
    this.lettersKey.setAttribute("aria-label", this.letters ? this.words.digits : this.words.letters);
    this.lettersKey.setAttribute("aria-pressed", String(this.letters));
    this.clipKey.hidden = !mayAttach;
    this.micKey.hidden = something || !mayAttach || !canRecord();
    this.sendKey.hidden = !this.micKey.hidden;
    this.sendKey.disabled = !something;
    this._grow();
  }

  _grow() {
    this.area.style.height = "auto";
    if (this.area.scrollHeight) this.area.style.height = `${this.area.scrollHeight + 2}px`;
  }

  _typed() {
    if (this._current().value.length >= this.area.maxLength) this.on.say(this.words.longText);
    keep.saveDraft(LINES[this.ask && this.ask.kind] ? "" : this.area.value);
    this._refresh();
  }

  /** Enter sends; on a phone's keyboard it is a new line in free text, as in every messenger. */
  _key(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    const phone = window.matchMedia && window.matchMedia("(pointer: coarse)").matches;
    if (phone && event.target === this.area) return;
    event.preventDefault();
    this._send();
  }

  _send() {
    const field = this._current();
    const text = field.value.trim();
    for (const file of this.tray.empty()) this.on.file(file);
    field.value = "";
    keep.saveDraft("");
    if (text) this.on.text(text, this._isSecret(text));
    this._refresh();
  }

  /** Digits that answer a question for an identifier; a sentence there is no secret. */
  _isSecret(text) {
    const kind = this.ask && LINES[this.ask.kind];
    return Boolean(kind && kind.secret && /^[\s\d۰-۹٠-٩-]+$/.test(text));
  }

  // The panel above the field.

  _panel(kind, message) {
    emptied(this.panel);
    const draw = { plate: "_plate", place: "_place", location: "_place", files: "_files", date: "_dates", date_time: "_dates" }[kind];
    this.panel.hidden = !draw;
    if (draw) this[draw](kind, message);
  }

  _plate() {
    new PlatePicker(this.panel, (text) => this.on.text(text, false)).draw(this.words);
  }

  _files() {
    this.panel.append(make("div", { class: "wide-keys" },
      make("button", { type: "button", class: "key role-answer", click: () => this.camera.click() }, icon("camera"), this.words.camera),
      make("button", { type: "button", class: "key role-answer", click: () => this.picker.click() }, icon("file"), this.words.file)));
  }

  _dates(kind, message) {
    const labels = new Set(((message && message.buttons) || []).flat().map((button) => button.label));
    const chips = SHOWN_DATES[kind].filter((name) => !labels.has(this.words[name]));
    this.panel.append(make("div", { class: "chips", role: "group", "aria-label": this.words.quickDates }, ...chips.map((name) =>
      make("button", { type: "button", class: "chip", click: () => this.on.text(SENT_DATES[name], false) }, this.words[name]))));
  }

  _place() {
    if (!navigator.geolocation || !window.isSecureContext) {
      this.panel.hidden = true;
      return;
    }
    const label = make("span", {}, this.words.here);
    const key = make("button", { type: "button", class: "key role-answer", click: () => this._locate(key, label) }, icon("pin"), label);
    this.panel.append(make("div", { class: "wide-keys" }, key));
  }

  _locate(key, label) {
    key.disabled = true;
    label.textContent = this.words.locating;
    const ready = () => {
      key.disabled = false;
      label.textContent = this.words.here;
    };
    navigator.geolocation.getCurrentPosition(({ coords }) => {
      ready();
      this.on.location({ lat: Number(coords.latitude.toFixed(6)), lon: Number(coords.longitude.toFixed(6)) });
    }, (error) => {
      ready();
      this.on.say(error.code === 1 ? this.words.locationDenied : this.words.noLocation, true);
    }, LOCATION_OPTIONS);
  }
}
