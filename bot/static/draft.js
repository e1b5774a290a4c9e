// The sentence that is being written survives a reload of this tab, and nothing more.

const KEY = "pishkhan.draft";

export function draft() {
  try {
    return sessionStorage.getItem(KEY) || "";
  } catch (_) {
    return "";
  }
}

export function saveDraft(text) {
  try {
    if (text) sessionStorage.setItem(KEY, text);
    else sessionStorage.removeItem(KEY);
  } catch (_) { /* not kept, then */ }
}
