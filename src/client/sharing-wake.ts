/**
 * Fetches what passes things on (copying, the device's sheet, the menu of a comment, quoting) once a reader touches the
 * page, for most read and leave; at leisure where there is a sheet to offer. A click that was faster than the script is
 * made again when that is there.
 */
const signs = ['pointerover', 'pointerdown', 'keydown', 'selectionchange'];
let fetched: Promise<unknown> | undefined;
let isThere = false;

function wake(): Promise<unknown> {
  // Without a connection it is tried again at the next sign.
  fetched ??= import('./sharing.ts').then(
    () => (isThere = true),
    () => (fetched = undefined),
  );
  return fetched;
}

function repeat(event: MouseEvent): void {
  const control = (event.target as Element).closest<HTMLElement>('copy-text button, .comment > a.number');
  if (isThere || !control || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void wake().then(() => {
    if (isThere) control.click();
    else if (control instanceof HTMLAnchorElement) location.assign(control.href);
  });
}

if (document.querySelector('copy-text, share-sheet, page-sharing')) {
  for (const sign of signs) document.addEventListener(sign, () => void wake());
  document.addEventListener('click', repeat);
  if ('share' in navigator) addEventListener('load', () => setTimeout(() => void wake(), 1000));
}
