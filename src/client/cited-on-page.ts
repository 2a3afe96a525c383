import { citedComment, type CitedWork } from '../citation/cited-work.ts';
import type { CiteData } from './cite-data.ts';
import { commentAddress, type ThreadPlaces } from './comment-address.ts';

/** A comment as it stands on the page, as one cites it. */
export function commentOnPage(item: HTMLElement, { work, anonymous, timeZone }: CiteData): CitedWork {
  const number = Number(item.id.slice(1));
  const isRemoved = item.querySelector(':scope > .gone') !== null;
  const heading = item.querySelector('h3')?.cloneNode(true) as HTMLElement;
  heading.querySelector('.hid')?.remove();
  const headed = heading.textContent.trim();
  const isName = heading.className === 'name';
  const author = item.querySelector('.by b')?.textContent ?? (isRemoved ? undefined : headed);
  const { pathname, hash } = addressOnPage(number);
  return citedComment(work, {
    number,
    author: author === anonymous ? undefined : author,
    title: isName ? undefined : headed,
    published: dayOf(item.querySelector('time')?.dateTime, timeZone),
    // Citations name the archive's own address, even where one reads a copy of it.
    address: new URL(pathname + hash, work.address).href,
  });
}

/** Where a comment stands, on the server this page came from. */
export function addressOnPage(number: number): URL {
  return commentAddress(number, placesOnPage());
}

/** What the page says of its thread. */
export function placesOnPage(): ThreadPlaces {
  return document.querySelector<HTMLElement>('comment-finder')?.dataset ?? {};
}

/** The day its readers saw; Swedish writes dates as ISO 8601 does. */
function dayOf(moment: string | undefined, timeZone: string): string | undefined {
  if (!moment?.includes('T')) return moment;
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(moment));
}
