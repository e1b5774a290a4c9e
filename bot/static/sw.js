// Keeps the page's shell on the phone, so that it opens at once on a slow network or none. Never a message, never a
// file of the citizen: only the addresses below are answered from here, everything else goes to the network untouched.

// First twelve hex digits of the SHA-256 over the files below; a test tells when it must change.
const VERSION = "3afa264dd35d";
const SHELL = [
  "./", "style.css", "app.js", "api.js", "bubbles.js", "clock.js", "composer.js", "draft.js", "exit.js", "keep.js", "log.js", "parts.js",
  "photos.js", "plate.js", "receiving.js", "sending.js", "text.js", "voice.js", "words.js", "manifest.webmanifest",
  "icon.svg", "icon-180.png", "icon-192.png", "calendar.html", "calendar.css", "calendar.js", "calendar.svg",
];
const CACHE = `shell-${VERSION}`;
const ADDRESSES = new Set(SHELL.map((path) => new URL(path, self.location).href));

// All or nothing: a phone never runs half of one release and half of another.
self.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(CACHE);
    await cache.addAll(SHELL.map((path) => new Request(path, { cache: "reload" })));
    await self.skipWaiting();
  })());
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
    await self.clients.claim();
  })());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const address = request.url.split(/[?#]/)[0].replace(/\/index\.html$/, "/");
  if (request.method !== "GET" || !ADDRESSES.has(address)) return;
  event.respondWith((async () => {
    const cache = await caches.open(CACHE);
    return (await cache.match(address)) || fetch(request);
  })());
});
