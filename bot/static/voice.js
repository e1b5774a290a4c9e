// A voice message: recorded only where the browser can, sent as a file.

import { emptied, icon, make } from "./parts.js";
import { localDigits } from "./text.js";

const LONGEST = 120;
const TYPES = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];

export function canRecord() {
  return Boolean(window.MediaRecorder && navigator.mediaDevices && navigator.mediaDevices.getUserMedia);
}

export class Voice {
  /** `on`: {open(bool), done(file), problem(text)}; `root` holds the recording bar. */
  constructor(root, on) {
    this.root = root;
    this.on = on;
    this.recorder = null;
  }

  async start(words, locale) {
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch (_) {
      return this.on.problem(words.noMicrophone);
    }
    const type = TYPES.find((one) => MediaRecorder.isTypeSupported(one));
    const options = type ? { mimeType: type, audioBitsPerSecond: 24_000 } : {};
    this.recorder = new MediaRecorder(stream, options);
    this.parts = [];
    this.kept = true;
    this.recorder.ondataavailable = (event) => event.data.size && this.parts.push(event.data);
    this.recorder.onstop = () => this._stopped(stream);
    this.recorder.start(1_000);
    return this._draw(words, locale);
  }

  finish(kept) {
    this.kept = kept;
    if (this.recorder && this.recorder.state !== "inactive") this.recorder.stop();
  }

  _stopped(stream) {
    clearInterval(this.ticking);
    stream.getTracks().forEach((track) => track.stop());
    emptied(this.root);
    this.on.open(false);
    const type = (this.recorder.mimeType || "audio/webm").split(";")[0];
    this.recorder = null;
    const extension = { "audio/webm": "webm", "audio/mp4": "m4a", "audio/ogg": "ogg" }[type] || "audio";
    if (this.kept && this.parts.length) this.on.done(new File(this.parts, `voice.${extension}`, { type }));
  }

  _draw(words, locale) {
    let seconds = 0;
    const clock = make("span", { class: "clock", dir: "ltr" });
    const tick = () => {
      clock.textContent = localDigits(`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`, locale);
      if (seconds >= LONGEST) this.finish(true);
      seconds += 1;
    };
    tick();
    this.ticking = setInterval(tick, 1_000);
    emptied(this.root).append(
      make("button", { type: "button", class: "round", "aria-label": words.discard, click: () => this.finish(false) }, icon("trash")),
      make("p", { class: "recording", role: "status" }, make("i", { class: "dot" }), words.recording, clock),
      make("button", { type: "button", class: "round send", "aria-label": words.stop, click: () => this.finish(true) }, icon("send")));
    this.on.open(true);
    this.root.querySelector(".send").focus();
  }
}
