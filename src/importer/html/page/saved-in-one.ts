import { all } from './dom.ts';

/** What SingleFile adds, and what was hidden when it saved: emptied, and shown by nothing. */
const additions = 'single-file-infobar, singlefile-infobar, .sf-hidden';
const grouped = /(--sf-img-\d+)\s*:\s*url\(\s*(["']?)(data:image\/[^"')]+)\2\s*\)/g;
const shown = /background-image\s*:\s*var\((--sf-img-\d+)\)/;

/** Whether a page may hold anything of the kind. */
export function isSavedInOne(html: string): boolean {
  return ['file-infobar', 'sf-hidden', '--sf-img-'].some((sign) => html.includes(sign));
}

/** Pictures that a page shows more than once: SingleFile keeps each in its styles, by a name. */
export function groupedPictures(html: string): Map<string, string> {
  return new Map(Array.from(html.matchAll(grouped), ([, name, , data]) => [name!, data!]));
}

/** Turns a page that was saved in one file back into what a reader saw: its pictures where they stood, nothing hidden. */
export function settleSavedInOne(document: Document, pictures: ReadonlyMap<string, string>): void {
  all(document, additions).forEach((element) => element.remove());
  if (pictures.size === 0) return;
  for (const image of all(document, 'img[style*="--sf-img-"]')) {
    const data = pictures.get(shown.exec(image.getAttribute('style') ?? '')?.[1] ?? '');
    if (data) image.setAttribute('src', data);
  }
}
