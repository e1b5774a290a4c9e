// One message as elements: the desk's text, buttons, files and receipt, and the citizen's own messages.

import { fetchFile } from "./api.js";
import { clock } from "./clock.js";
import { fileOf, token } from "./keep.js";
import { emptied, icon, make, thumbnail, unseen } from "./parts.js";
import { grouped, localDigits, rich, safeAddress } from "./text.js";

const FACT = /^\s*[•\-–*]?\s*([^:：\n]{1,40})[:：]\s*(\S.*)$/;

/** The desk's message. `on.tap(button, message)` for a button that answers; `on.say(text)` for short notices. */
export function deskBubble(message, words, locale, on) {
  const node = make("article", { class: "message desk", "data-id": message.id });
  const bubble = make("div", { class: "bubble" }, unseen(words.desk));
  if (message.receipt && message.receipt.tracking_code) {
    node.classList.add("has-receipt");
    bubble.append(receiptCard(String(message.receipt.tracking_code), words, locale, on));
  }
  const review = Boolean(message.ask && message.ask.kind === "review");
  if (review) node.classList.add("review");
  bubble.append(...paragraphs(message.text || "", words, review));
  for (const file of message.files || []) {
    if (/^image\//.test(file.type || "")) bubble.append(picture(file, words));
    bubble.append(fileLink(file, words, on));
  }
  if (message.at) bubble.append(saidAt(Date.parse(message.at), locale));
  node.append(bubble);
  const rows = (message.buttons || []).filter((row) => row.length);
  if (rows.length) node.append(keyboard(message, rows, words, on));
  return node;
}

const saidAt = (at, locale) => make("time", { class: "clock", datetime: new Date(at).toISOString() }, clock(at, locale));

/** `auto` where letters decide the direction; digits alone follow the page. */
const direction = (text) => (/[^\W\d_]|[\u0620-\u064a\u066e-\u06d3]/.test(text) ? "auto" : null);

/** Lines as paragraphs; at a review «برچسب: مقدار» becomes a row of two. */
function paragraphs(text, words, review) {
  const out = [];
  let facts = null;
  for (const block of text.split("\n")) {
    const fact = review ? FACT.exec(block) : null;
    if (fact) {
      if (!facts) out.push((facts = make("dl", { class: "facts" })));
      facts.append(make("div", {}, make("dt", { dir: direction(fact[1]) }, fact[1]), make("dd", { dir: direction(fact[2]) }, rich(fact[2], words))));
      continue;
    }
    facts = null;
    if (block.trim()) out.push(make("p", { dir: direction(block) }, rich(block, words)));
    else if (out.length) out.push(make("p", { class: "gap", "aria-hidden": "true" }));
  }
  return out;
}

function keyboard(message, rows, words, on) {
  const board = make("div", { class: "buttons" });
  for (const row of rows) {
    const long = row.some((button) => button.label.length > 22);
    board.append(make("div", { class: long ? "row long" : "row" }, ...row.map((one) => key(one, message, words, on))));
  }
  return board;
}

function key(button, message, words, on) {
  const role = String(button.role || "answer");
  const name = `key role-${role.replace(/\W/g, "")}`;
  const label = make("span", { dir: "auto" }, button.label);
  if (role === "url") return addressKey(button, name, label, words);
  const tap = () => on.tap(button, message);
  const node = make("button", { type: "button", class: name, "data-value": button.value, "data-role": role, click: tap });
  if (role === "edit") node.append(icon("edit"));
  if (role === "open") node.append(label, icon("next"));
  else node.append(label);
  return node;
}

function addressKey(button, name, label, words) {
  const href = safeAddress(button.value);
  if (!href) return make("span", { class: `${name} spent` }, label);
  const web = /^http/.test(href);
  const away = web ? { target: "_blank", rel: "noopener noreferrer" } : {};
  return make("a", { class: name, href, "data-role": "url", ...away },
    icon(web ? "external" : "phone"), label, web ? unseen(` (${words.newTab})`) : null);
}

function receiptCard(code, words, locale, on) {
  const shown = make("output", { class: "code", dir: "ltr" }, grouped(code, locale));
  const copy = make("button", { type: "button", class: "key role-answer copy", click: () => copyCode(code, copy, words, on) },
    icon("copy"), make("span", {}, words.copy));
  return make("section", { class: "receipt", "aria-label": words.receipt },
    make("header", {}, icon("check-shield"), make("strong", {}, words.receipt)),
    make("p", { class: "label" }, words.trackingCode), shown, copy);
}

async function copyCode(code, button, words, on) {
  const label = button.querySelector("span");
  try {
    await navigator.clipboard.writeText(code);
  } catch (_) {
    copyByHand(code);
  }
  label.textContent = words.copied;
  on.say(words.copied);
  setTimeout(() => { label.textContent = words.copy; }, 2_500);
}

/** For browsers without the clipboard API, and pages on plain http. */
function copyByHand(text) {
  const field = make("textarea", { class: "unseen", readonly: true });
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

/** What the desk sent to be looked at, drawn when it comes into view; a tap opens it whole. */
function picture(file, words) {
  const canvas = make("canvas", { role: "img", "aria-label": file.name || words.photo });
  const link = make("a", { class: "picture", href: file.url, target: "_blank", rel: "noopener noreferrer" },
    canvas, unseen(` (${words.newTab})`));
  async function draw() {
    const blob = await fetchFile(token(), file.url).catch(() => null);
    if (!blob || !(await thumbnail(blob, canvas, 240))) link.remove();
  }
  const seen = new IntersectionObserver((entries) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    seen.disconnect();
    draw();
  });
  seen.observe(link);
  return link;
}

function fileLink(file, words, on) {
  const link = make("a", { class: "file", href: file.url, download: file.name || true, click: (event) => open(event) },
    icon("file"), make("span", { dir: "auto" }, file.name || words.download), icon("down"));
  /** The address may want the token, which a plain link does not carry. */
  async function open(event) {
    event.preventDefault();
    link.setAttribute("aria-busy", "true");
    try {
      const url = URL.createObjectURL(await fetchFile(token(), file.url));
      make("a", { href: url, download: file.name || "file" }).click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    } catch (_) {
      on.say(words.noDownload, true);
    }
    link.removeAttribute("aria-busy");
  }
  return link;
}

/** The citizen's own message; `drawOwn` fills it and may be called again at every change. */
export function ownBubble(item) {
  return make("article", { class: "message own", "data-id": item.id });
}

export function drawOwn(node, item, words, locale, on, progress) {
  node.dataset.state = item.state;
  node.classList.toggle("was-choice", item.kind === "choice");
  if (progress !== undefined && showProgress(node, progress)) return;
  const bubble = make("div", { class: "bubble" }, unseen(words.you), ownContent(item, words, locale));
  if (item.state === "waiting" && item.kind === "file") bubble.append(progressBar(words));
  bubble.append(saidAt(item.order, locale), stateMark(item, words));
  emptied(node).append(bubble);
  if (item.state === "waiting" && item.slow) node.append(make("p", { class: "note" }, words.queued));
  if (item.state === "failed") node.append(failure(item, words, on));
}

function ownContent(item, words, locale) {
  if (item.kind === "location") return make("p", { class: "with-icon" }, icon("pin"), words.located);
  if (item.kind === "file") return ownFile(item, words);
  const latin = /[A-Za-z]/.test(item.text);
  return make("p", { dir: direction(item.text) }, latin ? item.text : localDigits(item.text, locale));
}

function ownFile(item, words) {
  const voice = /^audio\//.test(item.type || "");
  const picture = /^image\//.test(item.type || "");
  const name = voice ? words.voice : picture ? words.photo : item.name;
  const node = make("div", { class: "own-file" }, make("p", { class: "with-icon" }, icon(voice ? "mic" : "file"), make("bdi", {}, name)));
  if (picture) showPicture(item, node);
  return node;
}

/** Pictures sent since this page was opened, drawn once; after a reload only their name is left. */
const pictures = new Map();

async function showPicture(item, node) {
  const drawn = pictures.get(item.id);
  if (drawn) return node.prepend(drawn);
  const blob = await fileOf(item.id);
  const canvas = make("canvas", { "aria-hidden": "true" });
  if (!blob || !(await thumbnail(blob, canvas, 220)) || pictures.has(item.id)) return undefined;
  pictures.set(item.id, canvas);
  const place = document.querySelector(`.own[data-id="${item.id}"] .own-file`);
  return place && place.prepend(canvas);
}

function progressBar(words) {
  return make("progress", { max: "1", "aria-label": words.uploading });
}

function showProgress(node, share) {
  const bar = node.querySelector("progress");
  if (bar) bar.value = share;
  return Boolean(bar);
}

function stateMark(item, words) {
  const [name, text] = {
    waiting: ["clock", words.sending], sent: ["tick", words.sent], failed: ["warn", words.failed],
  }[item.state];
  return make("span", { class: "state" }, icon(name), unseen(text));
}

function failure(item, words, on) {
  const why = words.why[item.why];
  return make("div", { class: "note failed", role: "alert" },
    make("p", {}, why ? `${words.failed}. ${why}` : `${words.failed}.`),
    make("button", { type: "button", class: "link", click: () => on.retry(item.id) }, words.retry),
    make("button", { type: "button", class: "link", click: () => on.remove(item.id) }, words.remove));
}
