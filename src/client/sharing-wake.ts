/**
 * Fetches what passes things on (copying, the device's sheet, the menu of a comment, quoting) once a reader touches the
 * page: most read and leave. A click that was faster than the script is made again when that is there.
 */
const parts = 'copy-text, share-sheet, page-sharing';
const signs = ['pointerover', 'pointerdown', 'keydown', 'selectionchange'];
let fetched: Promise<unknown> | undefined;

function wake(): Promise<unknown> {
  // Without a connection it is tried again at the next sign.
  fetched ??= import('./sharing.ts').catch(() => (fetched = undefined));
  return fetched;
}

function repeat(event: Event): void {
  const button = (event.target as Element).closest<HTMLElement>('copy-text button');
  if (button && !customElements.get('copy-text')) void wake().then(() => button.click());
}

if (document.querySelector(parts)) {
  for (const sign of signs) document.addEventListener(sign, () => void wake());
  document.addEventListener('click', repeat);
}
