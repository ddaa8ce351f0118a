// Takes the worker back that this site once had, with all that it kept.

addEventListener('install', () => skipWaiting());

addEventListener('activate', (event) => event.waitUntil((async () => {
  await registration.unregister();
  for (const name of await caches.keys()) {
    if (name.startsWith(`shirube ${registration.scope} `)) await caches.delete(name);
  }
})().catch(() => {})));
