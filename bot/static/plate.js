// The plate as it hangs on the car: boxes from left to right in every language, sent as «۱۲ ب ۳۴۵ ایران ۶۷».

import { emptied, icon, make } from "./parts.js";
import { asciiDigits, localDigits } from "./text.js";

const LETTERS = "ب ج د س ص ط ق ل م ن و ه ی الف پ ت ث ز ژ ش ع ف ک گ D S".split(" ");

export class PlatePicker {
  /** `send(text)` gets the composed plate. */
  constructor(root, send) {
    this.root = root;
    this.send = send;
    this.motorcycle = false;
  }

  draw(words) {
    this.words = words;
    emptied(this.root).append(this._kinds(), this.motorcycle ? this._motorcycle() : this._car(), this._foot());
  }

  _kinds() {
    const choice = (name, motorcycle) => make("button", {
      type: "button", class: "segment", "aria-pressed": String(this.motorcycle === motorcycle),
      click: () => { this.motorcycle = motorcycle; this.draw(this.words); },
    }, icon(name), this.words[name]);
    return make("div", { class: "segments" }, choice("car", false), choice("motorcycle", true));
  }

  _car() {
    const { words } = this;
    this.two = this._box("plateTwo", 2);
    this.letter = make("select", { class: "plate-box letter", "aria-label": words.plateLetter, change: () => this.three.focus() },
      make("option", { value: "" }, "—"), ...LETTERS.map((letter) => make("option", { value: letter }, letter)));
    this.three = this._box("plateThree", 3);
    this.region = this._box("plateRegion", 2);
    this.boxes = [this.two, this.letter, this.three, this.region];
    this._chain();
    return make("div", { class: "plate", dir: "ltr", role: "group", "aria-label": words.plate },
      make("span", { class: "plate-strip", "aria-hidden": "true" }, make("i", {}), "I.R. IRAN"),
      this.two, this.letter, this.three,
      make("span", { class: "plate-region" }, make("small", { "aria-hidden": "true" }, words.iran), this.region));
  }

  _motorcycle() {
    const { words } = this;
    this.upper = this._box("plateUpper", 3);
    this.lower = this._box("plateLower", 5);
    this.boxes = [this.upper, this.lower];
    this._chain();
    return make("div", { class: "plate motorcycle", dir: "ltr", role: "group", "aria-label": words.motorcycle },
      make("span", { class: "plate-strip", "aria-hidden": "true" }, make("i", {}), "I.R. IRAN"),
      make("span", { class: "plate-rows" }, this.upper, this.lower));
  }

  _box(label, most) {
    const box = make("input", {
      class: `plate-box digits-${most}`, inputmode: "numeric", autocomplete: "off", dir: "ltr",
      "aria-label": this.words[label], placeholder: "−".repeat(most),
    });
    box.most = most;
    return box;
  }

  /** A full box hands on to the next one; backspace in an empty one goes back. */
  _chain() {
    this.boxes.forEach((box, at) => {
      box.addEventListener("keydown", (event) => {
        if (event.key === "Backspace" && !box.value && at > 0) this.boxes[at - 1].focus();
        if (event.key === "Enter") this._submit(event);
      });
      if (!box.most) return;
      box.addEventListener("input", () => {
        box.removeAttribute("aria-invalid");
        box.value = localDigits(asciiDigits(box.value).replace(/\D/g, "").slice(0, box.most), "fa");
        if (box.value.length === box.most && this.boxes[at + 1]) this.boxes[at + 1].focus();
      });
    });
  }

  _foot() {
    this.problem = make("p", { class: "problem", role: "alert" });
    return make("div", { class: "panel-foot" }, this.problem,
      make("button", { type: "button", class: "key role-confirm", click: (event) => this._submit(event) }, this.words.plateSend));
  }

  _submit(event) {
    event.preventDefault();
    const missing = this.boxes.filter((box) => (box.most ? box.value.length !== box.most : !box.value));
    for (const box of this.boxes) box.toggleAttribute("aria-invalid", false);
    for (const box of missing) box.setAttribute("aria-invalid", "true");
    this.problem.textContent = missing.length ? this.words.plateMissing : "";
    if (missing.length) return missing[0].focus();
    return this.send(this._text());
  }

  _text() {
    if (this.motorcycle) return `${this.upper.value}-${this.lower.value}`;
    return `${this.two.value} ${this.letter.value} ${this.three.value} ایران ${this.region.value}`;
  }
}
