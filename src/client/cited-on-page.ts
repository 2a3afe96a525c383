import { citedComment, type CitedWork } from '../citation/cited-work.ts';
import type { CiteData } from './cite-data.ts';
import { commentAddress, type ThreadPlaces } from './comment-address.ts';

/** A comment as it stands on the page, as one cites it. */
export function commentOnPage(item: HTMLElement, { work, anonymous, timeZone }: CiteData): CitedWork {
  const number = Number(item.id.slice(1));
  const header = item.querySelector(':scope > header')!;
  const author = header.querySelector('b')?.textContent;
  const { pathname, hash } = addressOnPage(number);
  return citedComment(work, {
    number,
    author: author === anonymous ? undefined : author,
    title: header.querySelector('.title')?.textContent.trim(),
    published: dayOf(header.querySelector('time')?.dateTime, timeZone),
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
