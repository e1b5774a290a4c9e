// The quick exit: the screen first, then this phone, then the desk, then another page in this one's place.

import { forget } from "./api.js";
import { saveDraft } from "./draft.js";
import * as keep from "./keep.js";

const NEUTRAL = "calendar.html";
/** Two presses of Esc within this many milliseconds. */
const TWICE = 1_500;

let leaving = false;

/** Wipe and go. The token stays behind only until the desk has confirmed; the next page sees to it. */
export function leave() {
  if (leaving) return;
  leaving = true;
  document.title = "";
  document.documentElement.classList.add("blank");
  const token = keep.token();
  saveDraft("");
  keep.wipe();
  if (token) {
    keep.setLeft(token);
    forget(token).then((done) => done && keep.dropLeft());
  }
  location.replace(NEUTRAL);
}

/** Esc twice, wherever the focus is; and when another tab left, this one leaves too. */
export function watch() {
  let last = -Infinity;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.repeat) return;
    if (event.timeStamp - last < TWICE) leave();
    last = event.timeStamp;
  }, true);
  window.addEventListener("storage", (event) => {
    if (event.key === null || (event.key === keep.EXIT_KEY && event.newValue)) leave();
  });
  window.addEventListener("pageshow", (event) => {
    if (event.persisted && leaving) location.replace(NEUTRAL);
  });
}
