// Keeps on this device what its reader has read, for hours without a connection.
// Pages come from the network whenever there is one. `room` is written above by src/components/offline/worker-script.ts.

const kinds = ['frame', 'pages', 'pictures', 'assets'];
const nameOf = (kind) => `lesesaal ${kind} ${room.home}`;
const is = (answer, type) => answer.headers.get('content-type')?.startsWith(type) ?? false;
const isWhole = (answer) => answer.status === 200 && answer.type === 'basic' && !answer.redirected;

addEventListener('install', (event) => {
  event.waitUntil(Promise.all([skipWaiting(), keepFrame()]));
});

addEventListener('activate', (event) => {
  event.waitUntil(clients.claim());
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const isOurs = origin === location.origin && pathname.startsWith(room.home);
  if (!isOurs || request.method !== 'GET' || request.headers.has('range')) return;
  // A page asks for the directory ahead of its script, and Chromium does not give it what came by way of a worker.
  if (pathname === room.search?.directory && request.cache !== 'no-cache') return;
  if (request.mode === 'navigate') event.respondWith(page(event, pathname));
  else if (room.search && pathname.startsWith(room.search.index)) event.respondWith(indexFile(event, pathname));
  else if (pathname.startsWith(room.assets)) event.respondWith(asset(event, pathname));
  else if (request.destination === 'image') event.respondWith(picture(event, pathname));
});

// What the first page had loaded before this worker was there.
addEventListener('message', (event) => {
  if (Array.isArray(event.data)) event.waitUntil(keepLoaded(event.data));
});

/** The network's answer, whatever it is; without one, the copy or the page that says there is none. */
async function page(event, path) {
  try {
    // A host's own caching may hold a page back for minutes: ask whether it has changed.
    const answer = await fetch(event.request, { cache: 'no-cache' });
    event.waitUntil(keepPage(path, answer.clone()));
    return answer;
  } catch {
    const copy = (await kept('search', path)) ?? (await kept('pages', path)) ?? (await kept('pages', `${path}/`));
    return copy ?? (await frame()) ?? Response.error();
  }
}

/** Their names change with their content, so a copy is never stale. */
async function asset(event, path) {
  const copy = (await kept('assets', path)) ?? (await kept('search', path));
  if (copy) return copy;
  const answer = await fetch(event.request);
  event.waitUntil(keepAsset(path, answer.clone()));
  return answer;
}

/**
 * A file of the search's index. The directory comes from the network if there is one; what it names is the same
 * wherever it lies. Without the network the one on the device leads to what its reader has taken along, which is whole.
 */
async function indexFile(event, path) {
  const isDirectory = path === room.search.directory;
  const copy = await kept('search', path);
  if (copy && !isDirectory) return copy;
  return fetch(event.request).catch(async (error) => {
    if (!copy) throw error;
    (await clients.get(event.clientId))?.postMessage('from device');
    return copy;
  });
}

async function picture(event, path) {
  try {
    const answer = await fetch(event.request);
    event.waitUntil(keepPicture(path, answer.clone()));
    return answer;
  } catch {
    return (await kept('pictures', path)) ?? Response.error();
  }
}

/** The page that stands in for those that are not here, with all it needs. */
async function keepFrame() {
  await Promise.all(kinds.map((kind) => caches.open(nameOf(kind))));
  const answer = await fetch(room.offline, { cache: 'no-cache' });
  if (!isWhole(answer)) throw new Error(`${room.offline} answered ${answer.status}.`);
  const html = await answer.clone().text();
  await keep('frame', room.offline, answer, 1);
  const needed = Array.from(html.matchAll(/(?:href|src)="([^"]+)"/g), ([, address]) => address);
  await Promise.all(needed.filter((address) => address.startsWith(room.assets)).map(keepAddress));
}

function frame() {
  return kept('frame', room.offline);
}

async function keepLoaded(addresses) {
  // The shelves were cleared while another window kept this worker alive.
  if (!(await frame())) await keepFrame();
  await Promise.all(addresses.map(keepAddress));
}

async function keepAddress(address) {
  const { origin, pathname } = new URL(address, location.href);
  if (origin !== location.origin || !pathname.startsWith(room.home)) return;
  const answer = await fetch(pathname);
  if (pathname.startsWith(room.assets)) await keepAsset(pathname, answer);
  else if (is(answer, 'image/')) await keepPicture(pathname, answer);
  else await keepPage(pathname, answer);
}

async function keepPage(path, answer) {
  // What is gone from the archive goes from here too.
  if (answer.status === 404 || answer.status === 410) return (await shelf('pages'))?.delete(path);
  if (path === room.offline || !isWhole(answer) || !is(answer, 'text/html')) return;
  // A neighbour under the same host, or the sign-in page of a hotel, names another manifest or none.
  const html = await answer.clone().text();
  if (html.includes(`"${room.manifest}"`)) await keep('pages', path, answer, room.pages);
}

async function keepAsset(path, answer) {
  // Some hosts answer with a page where a file is missing.
  if (isWhole(answer) && !is(answer, 'text/html')) await keep('assets', path, answer, 60);
}

async function keepPicture(path, answer) {
  if (isWhole(answer) && is(answer, 'image/')) await keep('pictures', path, answer, room.pages);
}

/** Puts a copy on its shelf, as the newest; past so many the oldest go. */
async function keep(kind, path, answer, most) {
  try {
    const cache = await shelf(kind);
    if (!cache) return;
    await cache.put(path, answer);
    const paths = await cache.keys();
    await Promise.all(paths.slice(0, -most).map((oldest) => cache.delete(oldest)));
    // Everything may have been forgotten since the shelf was looked for, and opening it put it up again.
    if (!(await caches.has(nameOf('frame')))) await caches.delete(nameOf(kind));
  } catch {
    // The device is full, or the answer broke off. Reading goes on.
  }
}

async function kept(kind, path) {
  return (await shelf(kind))?.match(path, { ignoreVary: true });
}

/** The reader may have cleared it away; then it is not put up again before the next installation. */
async function shelf(kind) {
  return (await caches.has(nameOf(kind))) ? caches.open(nameOf(kind)) : undefined;
}
