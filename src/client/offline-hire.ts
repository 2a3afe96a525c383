/**
 * Calls the worker that keeps what one reads, or sends it away where the reader does not want that.
 * @param address of the worker, which stands at the root of the site
 */
export async function hire(address: string): Promise<void> {
  const { serviceWorker } = navigator;
  const home = address.replace(/[^/]*$/, '');
  const isWanted = () => localStorage.getItem(`keep ${home}`) !== 'nothing';
  try {
    const isNew = !serviceWorker.controller;
    const registration = isWanted() ? await serviceWorker.register(address) : await serviceWorker.getRegistration(home);
    if (!isWanted()) {
      // The reader's word may have come while the worker was on its way.
      if (await registration?.unregister())
        for (const name of await caches.keys())
          if (name.startsWith('lesesaal ') && name.endsWith(` ${home}`)) await caches.delete(name);
    } else if (isNew) {
      const { active } = await serviceWorker.ready;
      active?.postMessage([location.href, ...performance.getEntriesByType('resource').map(({ name }) => name)]);
    }
  } catch {
    // Some browsers keep nothing, or not in this window. The page reads the same.
  }
}
