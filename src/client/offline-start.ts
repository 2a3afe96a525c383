/**
 * Once the page is there and the browser idle, starts the worker that keeps what one reads, unless the reader does
 * not want that. `data-worker` on the link to the manifest is the worker's address; without it there is none.
 */
const worker = document.querySelector<HTMLElement>('[data-worker]')?.dataset['worker'];

async function start(address: string): Promise<void> {
  const { serviceWorker } = navigator;
  const home = address.replace(/[^/]*$/, '');
  const isWanted = () => localStorage.getItem(`keep ${home}`) !== 'nothing';
  try {
    const isNew = !serviceWorker.controller;
    const registration = isWanted() ? await serviceWorker.register(address) : await serviceWorker.getRegistration(home);
    if (!isWanted()) {
      // The reader's word may have come while the worker was on its way.
      if (await registration?.unregister())
        for (const name of await caches.keys()) if (name.endsWith(` ${home}`)) await caches.delete(name);
    } else if (isNew) {
      const { active } = await serviceWorker.ready;
      active?.postMessage([location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)]);
    }
  } catch {
    // Some browsers keep nothing, or not in this window. The page reads the same.
  }
}

if (worker) {
  addEventListener('load', () => {
    // Safari has no word for idle.
    const later = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout;
    later(() => void start(worker));
  });
}
