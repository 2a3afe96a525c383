/**
 * Fetches what passes things on (copying, the device's sheet, the menu of a comment, quoting) and what helps in a thread
 * once a reader touches the page, for most read and leave; at leisure where there is a sheet to offer, at once where the
 * address asks something of the thread. A click or a key that was faster than the script is made again when that is there.
 */
const signs = ['pointerover', 'pointerdown', 'keydown', 'selectionchange'];
let fetched: Promise<unknown> | undefined;
let isThere = false;

function wake(sign?: Event): Promise<unknown> {
  // Without a connection it is tried again at the next sign.
  fetched ??= import('./woken.ts').then(
    () => (isThere = true),
    () => (fetched = undefined),
  );
  if (!isThere && sign instanceof KeyboardEvent) void fetched.then(() => again(sign));
  return fetched;
}

function again(key: KeyboardEvent): void {
  if (isThere) key.target?.dispatchEvent(new KeyboardEvent(key.type, key));
}

function repeat(event: MouseEvent): void {
  const control = (event.target as Element).closest<HTMLElement>(
    'copy-text button, .comment > a.number, .comment > header b a',
  );
  if (isThere || !control || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void wake().then(() => {
    if (isThere) control.click();
    else if (control instanceof HTMLAnchorElement) location.assign(control.href);
  });
}

if (document.querySelector('copy-text, share-sheet, page-sharing')) {
  for (const sign of signs) document.addEventListener(sign, (event) => void wake(event));
  document.addEventListener('click', repeat);
  if ('share' in navigator) addEventListener('load', () => setTimeout(() => void wake(), 1000));
  if (/^#(find|by)\b/.test(location.hash)) void wake();
}
