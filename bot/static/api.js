// The chat API, one function per call. Three ways to fail: the conversation is gone, the desk is away, or it said no.

/** The conversation no longer exists at the desk. */
export class Gone extends Error {
  constructor(status) {
    super("gone");
    this.status = status;
  }
}

/** The desk cannot be reached now; the same call may be made again. `after`: seconds, where the desk named them. */
export class Away extends Error {
  constructor(after) {
    super("away");
    this.after = after || null;
  }
}

/** The desk will never take this call as it is. */
export class Refused extends Error {
  constructor(status) {
    super(`refused ${status}`);
    this.status = status;
  }
}

const GONE = [401, 404, 410];
const AWAY = [408, 425, 429];
const CALL_TIMEOUT = 30_000;

function meaning(status, retryAfter) {
  if (GONE.includes(status)) return new Gone(status);
  if (AWAY.includes(status) || status >= 500) return new Away(Number(retryAfter) || null);
  return new Refused(status);
}

/** `fetch` with the token, a timeout that covers the answer's head, and errors of the three kinds above. */
async function call(path, { token, method = "GET", json, headers = {}, timeout = CALL_TIMEOUT, signal } = {}) {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), timeout);
  if (signal) signal.addEventListener("abort", () => abort.abort());
  if (token) headers.Authorization = `Bearer ${token}`;
  if (json) headers["Content-Type"] = "application/json";
  try {
    const options = { method, headers, body: json && JSON.stringify(json), cache: "no-store", signal: abort.signal };
    const response = await fetch(path, options);
    if (!response.ok) throw meaning(response.status, response.headers.get("Retry-After"));
    return response;
  } catch (error) {
    throw error instanceof Gone || error instanceof Refused || error instanceof Away ? error : new Away();
  } finally {
    clearTimeout(timer);
  }
}

async function jsonOf(response) {
  try {
    return await response.json();
  } catch (_) {
    throw new Away();
  }
}

/** → `{conversation, token, messages}` */
export async function open(locale) {
  return jsonOf(await call("chat/conversations", { method: "POST", json: { locale } }));
}

/** → `{messages}`; the same `body.id` again gives the same answer. */
export async function post(token, body) {
  return jsonOf(await call("chat/messages", { token, method: "POST", json: body }));
}

/** → `{messages, cursor}`; waits up to `wait` seconds for something new. */
export async function pull(token, after, wait, signal) {
  const query = new URLSearchParams();
  if (after !== null) query.set("after", after);
  if (wait) query.set("wait", String(wait));
  const timeout = wait * 1000 + CALL_TIMEOUT;
  return jsonOf(await call(`chat/messages?${query}`, { token, timeout, signal }));
}

/** The open stream's response. */
export async function stream(token, after, signal) {
  const headers = { Accept: "text/event-stream" };
  if (after !== null) headers["Last-Event-ID"] = after;
  return call("chat/stream", { token, headers, signal, timeout: 15_000 });
}

/** A file for the citizen, with the token only where the address is our own. → Blob */
export async function fetchFile(token, address) {
  const url = new URL(address, document.baseURI);
  const ours = url.origin === location.origin;
  return (await call(url.href, { token: ours ? token : null, timeout: 120_000 })).blob();
}

/** Deletes the conversation; outlives the page. True when it is certainly gone. */
export async function forget(token) {
  try {
    const headers = { Authorization: `Bearer ${token}` };
    const response = await fetch("chat/conversations", { method: "DELETE", headers, keepalive: true });
    return response.ok || GONE.includes(response.status);
  } catch (_) {
    return false;
  }
}

/** Uploads one file and reports progress as 0…1. → the upload's name for `post`. XHR, as fetch tells no progress. */
export function upload(token, blob, name, onProgress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const form = new FormData();
    form.append("file", blob, name);
    request.open("POST", "chat/files");
    request.setRequestHeader("Authorization", `Bearer ${token}`);
    request.timeout = 300_000;
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onerror = request.ontimeout = request.onabort = () => reject(new Away());
    request.onload = () => {
      const { status } = request;
      if (status < 200 || status > 299) return reject(meaning(status, request.getResponseHeader("Retry-After")));
      try {
        return resolve(JSON.parse(request.responseText).file);
      } catch (_) {
        return reject(new Away());
      }
    };
    request.send(form);
  });
}
