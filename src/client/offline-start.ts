/**
 * Once the page is there and the browser idle, sees to the worker that keeps what one reads. `data-worker` on the link
 * to the manifest is the worker's address; without it there is none.
 */
const worker = document.querySelector<HTMLElement>('[data-worker]')?.dataset['worker'];

if (worker) {
  addEventListener('load', () => {
    // Safari has no word for idle.
    const later = 'requestIdleCallback' in window ? requestIdleCallback : setTimeout;
    later(() => void import('./offline-hire.ts').then(({ hire }) => hire(worker)));
  });
}
