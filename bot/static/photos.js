// Photos and files before they go: chosen or taken, made small enough for a slow network, looked at, then sent.

import { icon, make, megabytes, thumbnail } from "./parts.js";
import { filled, localDigits } from "./text.js";

/** The desk takes files up to this size. */
export const MOST_BYTES = 10_000_000;
const MOST_FILES = 5;
/** Longest side after shrinking: a plate or a document stays readable. */
const LONGEST_SIDE = 2_000;
/** Photos smaller than this go as they are. */
const SMALL_ENOUGH = 700_000;

export class Tray {
  /** `on`: {change(), problem(text)} */
  constructor(root, on) {
    this.root = root;
    this.on = on;
    this.files = [];
  }

  get full() {
    return this.files.length > 0;
  }

  /** Files from a picker; those that cannot be sent are named in a sentence. */
  async add(list, words, locale) {
    this.words = words;
    if (this.files.length + list.length > MOST_FILES) {
      this.on.problem(filled(words.tooMany, { count: localDigits(MOST_FILES, locale) }));
    }
    for (const file of list.slice(0, MOST_FILES - this.files.length)) await this._addOne(file, words);
  }

  /** Everything in the tray, which is empty afterwards. */
  empty() {
    const files = this.files.map((one) => one.file);
    this.files = [];
    this._draw();
    return files;
  }

  async _addOne(file, words) {
    const shrinking = make("p", { class: "tray-busy" }, words.shrinking);
    this.root.append(shrinking);
    const small = await shrunk(file);
    shrinking.remove();
    if (!small.size) return this.on.problem(filled(words.empty, { name: small.name }));
    if (small.size > MOST_BYTES) return this.on.problem(filled(words.tooBig, { name: small.name }));
    this.files.push({ file: small });
    return this._draw();
  }

  _draw() {
    while (this.root.firstChild) this.root.firstChild.remove();
    for (const one of this.files) this.root.append(this._card(one));
    this.on.change();
  }

  _card(one) {
    const { file } = one;
    const canvas = make("canvas", { "aria-hidden": "true" });
    const look = make("span", { class: "look" }, icon("file"));
    thumbnail(file, canvas, 72).then((drawn) => drawn && look.replaceChild(canvas, look.firstChild));
    const remove = () => {
      this.files = this.files.filter((other) => other !== one);
      this._draw();
    };
    return make("div", { class: "tray-card" }, look,
      make("span", { class: "tray-name" }, make("bdi", {}, file.name), make("small", { dir: "ltr" }, megabytes(file.size))),
      make("button", { type: "button", class: "round", "aria-label": `${this.words.remove}: ${file.name}`, click: remove }, icon("close")));
  }
}

/** A big photo as a smaller JPEG; anything else, and what this browser cannot draw, unchanged. → File */
export async function shrunk(file) {
  const photo = /^image\/(jpeg|png|webp|heic|heif|bmp)$/.test(file.type);
  if (!photo || file.size < SMALL_ENOUGH || typeof createImageBitmap !== "function") return file;
  try {
    const blob = await redrawn(file);
    if (!blob || blob.size >= file.size) return file;
    return new File([blob], file.name.replace(/\.\w+$/, "") + ".jpg", { type: "image/jpeg" });
  } catch (_) {
    return file;
  }
}

async function redrawn(file) {
  const bitmap = await createImageBitmap(file);
  const scale = Math.min(1, LONGEST_SIDE / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(bitmap.width * scale);
  canvas.height = Math.round(bitmap.height * scale);
  const pen = canvas.getContext("2d");
  pen.fillStyle = "#fff";
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.84));
}
