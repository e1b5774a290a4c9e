// What the desk says, as it says it: a stream where the network carries one, long polling where it does not.
// Only what is pulled moves the cursor: an answer to our own message may overtake an update that came before it.

import * as api from "./api.js";

const LONGEST_PAUSE = 30_000;
/** The desk's stream shows life every 15 s; silence longer than this is a dead connection. */
const SILENCE = 45_000;
/** A stream that ends sooner is no reason to knock again at once. */
const SHORT_STREAM = 3_000;
const POLL_SECONDS = 25;
/** Streams that may fail before we poll, and polls before a stream is tried again. */
const STREAM_TRIES = 2;
const POLLS_BEFORE_STREAM = 20;

/** Which of two cursors is older: numbers or numbers joined by dashes, of any length. */
export function compareCursors(a, b) {
  const left = String(a).split("-");
  const right = String(b).split("-");
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const x = (left[i] || "").replace(/^0+(?=.)/, "");
    const y = (right[i] || "").replace(/^0+(?=.)/, "");
    if (x.length !== y.length) return x.length - y.length;
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

/** Server-sent events out of pieces of text, however they were cut. */
export class EventParser {
  constructor() {
    this.rest = "";
    this.fields = {};
  }

  /** → the events completed by this piece, as {id, event, data}. */
  feed(piece) {
    const lines = (this.rest + piece).split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop();
    return lines.map((line) => this._line(line)).filter(Boolean);
  }

  _line(line) {
    if (line === "") {
      const event = this.fields;
      this.fields = {};
      return event.data === undefined ? null : event;
    }
    const [, name, value] = /^([^:]*)(?:: ?)?(.*)$/.exec(line);
    if (name === "data" && this.fields.data !== undefined) this.fields.data += `\n${value}`;
    else if (name) this.fields[name] = value;
    return null;
  }
}

export class Receiving {
  /** `on`: {messages(list), gone(), up(bool)} */
  constructor(on) {
    this.on = on;
    this.cursor = null;
    this.run = null;
    this.streamFailures = 0;
    this.polls = 0;
    this.heard = 0;
    window.addEventListener("online", () => this.hurry());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible" && Date.now() - this.heard > 20_000) this.hurry();
    });
  }

  start(token, cursor) {
    this.stop();
    this.cursor = cursor;
    this.run = { token, stopped: false, abort: null, wake: null };
    this._loop(this.run);
  }

  stop() {
    if (!this.run) return;
    this.run.stopped = true;
    this.hurry();
    this.run = null;
  }

  /** Drop what hangs and connect again now. */
  hurry() {
    if (!this.run) return;
    this.run.hurried = !this.run.wake;
    if (this.run.abort) this.run.abort.abort();
    if (this.run.wake) this.run.wake();
  }

  async _loop(run) {
    for (let failures = 0; !run.stopped;) {
      const begun = Date.now();
      try {
        run.abort = new AbortController();
        const streams = this._streams();
        await (streams ? this._stream(run) : this._poll(run));
        if (streams && Date.now() - begun < SHORT_STREAM) throw new api.Away();
        failures = 0;
      } catch (error) {
        if (run.stopped) return;
        if (error instanceof api.Gone) return this.on.gone();
        failures = run.hurried ? 0 : failures + 1;
        if (!run.hurried) await this._pauseAfter(run, failures, error);
        run.hurried = false;
      }
    }
  }

  _streams() {
    if (!window.TextDecoder || !window.ReadableStream) return false;
    if (this.streamFailures < STREAM_TRIES) return true;
    if (this.polls < POLLS_BEFORE_STREAM) return false;
    this.polls = 0;
    this.streamFailures = STREAM_TRIES - 1;
    return true;
  }

  async _stream(run) {
    let timer = null;
    const alive = () => {
      clearTimeout(timer);
      timer = setTimeout(() => run.abort.abort(), SILENCE);
      this.heard = Date.now();
    };
    this.streamFailures += 1;
    const response = await api.stream(run.token, this.cursor, run.abort.signal).catch(this._orPoll);
    const type = response.headers.get("Content-Type") || "";
    if (!response.body || !type.includes("text/event-stream")) throw new api.Away();
    try {
      await this._read(run, response.body.getReader(), alive);
    } finally {
      clearTimeout(timer);
    }
  }

  /** A stream that is not there does not mean that the conversation is gone: polling will tell. */
  _orPoll(error) {
    throw error instanceof api.Gone && error.status === 401 ? error : new api.Away(error.after);
  }

  async _read(run, reader, alive) {
    const decoder = new TextDecoder();
    const parser = new EventParser();
    alive();
    this.on.up(true);
    for (;;) {
      const { done, value } = await reader.read();
      if (done || run.stopped) return;
      this.streamFailures = 0;
      alive();
      for (const event of parser.feed(decoder.decode(value, { stream: true }))) this._event(event);
    }
  }

  _event(event) {
    let data;
    try {
      data = JSON.parse(event.data);
    } catch (_) {
      return;
    }
    const messages = data && Array.isArray(data.messages) ? data.messages : [data];
    this._take(messages.filter((one) => one && one.id !== undefined), event.id || (data && data.cursor));
  }

  async _poll(run) {
    this.polls += 1;
    const answer = await api.pull(run.token, this.cursor, POLL_SECONDS, run.abort.signal);
    if (run.stopped) return;
    this.heard = Date.now();
    this.on.up(true);
    this._take(answer.messages || [], answer.cursor);
  }

  _take(messages, cursor) {
    if (messages.length) this.on.messages(messages);
    for (const next of [...messages.map((one) => one.cursor), cursor]) {
      const known = next !== undefined && next !== null && next !== "";
      if (known && (this.cursor === null || compareCursors(next, this.cursor) > 0)) this.cursor = String(next);
    }
  }

  _pauseAfter(run, failures, error) {
    this.on.up(false);
    return this._pause(run, failures, error.after);
  }

  _pause(run, failures, after) {
    const grown = Math.min(LONGEST_PAUSE, 500 * 2 ** failures) * (0.5 + Math.random() / 2);
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, after ? Math.min(after * 1000, 60_000) : grown);
      run.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    }).then(() => { run.wake = null; });
  }
}
