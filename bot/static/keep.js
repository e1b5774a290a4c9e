// What this phone remembers: the conversation's token, the citizen's own messages (one key each, so that two
// tabs never overwrite each other) and files that still wait for the network. All of it goes with `wipe`.

const PREFIX = "pishkhan.";
const OWN = `${PREFIX}own.`;
/** Own messages kept on the phone; older ones are forgotten. */
const MOST_OWN = 200;
const memory = new Map();

/** localStorage, or a plain map where the browser forbids it; never throws. */
const box = {
  get(key) {
    try {
      const value = localStorage.getItem(key);
      return value === null ? memory.get(key) || null : value;
    } catch (_) {
      return memory.get(key) || null;
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(key, value);
      memory.delete(key);
    } catch (_) {
      memory.set(key, value);
    }
  },
  drop(key) {
    memory.delete(key);
    try {
      localStorage.removeItem(key);
    } catch (_) { /* nothing was kept there */ }
  },
  keys() {
    const names = [...memory.keys()];
    try {
      names.push(...Object.keys(localStorage));
    } catch (_) { /* memory only */ }
    return names.filter((name) => name.startsWith(PREFIX));
  },
};

const TOKEN_KEY = `${PREFIX}token`;
const LOCALE_KEY = `${PREFIX}locale`;
/** A token whose conversation must still be deleted at the desk: the network was away at the quick exit. */
const LEFT_KEY = `${PREFIX}left`;

export const token = () => box.get(TOKEN_KEY);
export const setToken = (value) => box.set(TOKEN_KEY, value);
export const locale = () => box.get(LOCALE_KEY);
export const setLocale = (value) => box.set(LOCALE_KEY, value);
export const left = () => box.get(LEFT_KEY);
export const setLeft = (value) => box.set(LEFT_KEY, value);
export const dropLeft = () => box.drop(LEFT_KEY);

/** The citizen's own messages in the order they were made. */
export function own() {
  return box.keys().filter((key) => key.startsWith(OWN)).map((key) => ownAt(key)).filter(Boolean)
    .sort((a, b) => a.order - b.order);
}

/** One own message by its storage key, or null: gone, or written by another release. */
export function ownAt(key) {
  if (!key.startsWith(OWN)) return null;
  try {
    const item = JSON.parse(box.get(key) || "null");
    return item && typeof item.id === "string" ? item : null;
  } catch (_) {
    return null;
  }
}

export function saveOwn(item) {
  box.set(OWN + item.id, JSON.stringify(item));
  const all = own();
  for (const old of all.slice(0, Math.max(0, all.length - MOST_OWN))) {
    if (old.state !== "waiting") dropOwn(old.id);
  }
}

export function dropOwn(id) {
  box.drop(OWN + id);
}

/** Forget the conversation; what still waits to be sent stays, for the conversation that follows. */
export function forgetConversation() {
  box.drop(TOKEN_KEY);
  for (const item of own()) if (item.state !== "waiting") dropOwn(item.id);
}

export const EXIT_KEY = `${PREFIX}exit`;

/** Forget everything, the language too, and let the other tabs of this page know. */
export function wipe() {
  box.set(EXIT_KEY, "1");
  for (const key of box.keys()) box.drop(key);
  if (opened) opened.then((db) => db && db.close());
  opened = null;
  try {
    indexedDB.deleteDatabase(FILES);
  } catch (_) { /* no such store on this phone */ }
}

// Files that wait: in IndexedDB, because localStorage holds only text.

const FILES = "pishkhan";
const waiting = new Map();
let opened = null;

function files() {
  if (!opened) {
    opened = new Promise((resolve) => {
      try {
        const request = indexedDB.open(FILES, 1);
        request.onupgradeneeded = () => request.result.createObjectStore("files");
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => resolve(null);
      } catch (_) {
        resolve(null);
      }
    });
  }
  return opened;
}

async function inFiles(mode, act) {
  const db = await files();
  if (!db) return undefined;
  return new Promise((resolve) => {
    try {
      const request = act(db.transaction("files", mode).objectStore("files"));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => resolve(undefined);
    } catch (_) {
      resolve(undefined);
    }
  });
}

export async function saveFile(id, blob) {
  waiting.set(id, blob);
  await inFiles("readwrite", (store) => store.put(blob, id));
}

/** The file of a message, or undefined where the browser has thrown it away. */
export async function fileOf(id) {
  return waiting.get(id) || inFiles("readonly", (store) => store.get(id));
}

export async function dropFile(id) {
  waiting.delete(id);
  await inFiles("readwrite", (store) => store.delete(id));
}
