// This archive keeps nothing on its readers' devices, or no longer. `room` is written above by src/components/offline/worker-script.ts.

addEventListener('install', () => skipWaiting());

addEventListener('activate', (event) => {
  event.waitUntil(forget());
});

async function forget() {
  const names = (await caches.keys()).filter((name) => name.startsWith('lesesaal ') && name.endsWith(` ${room.home}`));
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
}
