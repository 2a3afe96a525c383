import { bibtex } from '../citation/bibtex.ts';
import { cslJson } from '../citation/csl-json.ts';
import { mailAddress } from '../citation/mail.ts';
import { ris } from '../citation/ris.ts';
import { sentence } from '../citation/sentence.ts';
import { citeData, copyWords, type CiteData } from './cite-data.ts';
import { addressOnPage, commentOnPage } from './cited-on-page.ts';
import { copyOrShow } from './copy-or-show.ts';
import { openSheet } from './open-sheet.ts';
import { openBelow } from './open-below.ts';
import { prepareToSay } from './say.ts';
import { shareMenu } from './share-menu.ts';

let menu: HTMLElement | undefined;

/** Opens the one menu of the page at a comment's number. */
export async function openCommentMenu(number: HTMLAnchorElement, host: HTMLElement): Promise<void> {
  const item = number.parentElement;
  if (!item) return;
  const data = await citeData(host);
  menu ??= prepared(data);
  // Behind the number, so that the next key reaches it.
  number.after(menu);
  fill(menu, item, data);
  openBelow(menu, number.getBoundingClientRect());
}

function prepared(data: CiteData): HTMLElement {
  const made = shareMenu(data);
  const sheet = made.querySelector<HTMLElement>('[data-do=sheet]');
  if (sheet) sheet.hidden = !('share' in navigator);
  prepareToSay();
  made.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('button');
    if (button?.dataset['do'] === 'sheet') openSheet(button.title, button.value);
    else if (button) void copyOrShow(button, button.value, copyWords(data));
  });
  return made;
}

/** Each button holds what it copies, so that nothing is left to do in the click but to copy. */
function fill(menu: HTMLElement, item: HTMLElement, data: CiteData): void {
  const words = data.cite;
  const work = commentOnPage(item, data);
  const { number, under } = work.comment!;
  const { href } = addressOnPage(number);
  const name = `${words.comment} ${number}`;
  const title = `${name} ${words.under} ${words.openQuote}${under}${words.closeQuote}`;
  const texts: Record<string, string> = {
    link: href,
    sheet: href,
    sentence: sentence(work, words),
    bibtex: bibtex(work, words),
    ris: ris(work, words),
    csl: cslJson(work, words),
  };
  for (const button of menu.querySelectorAll('button')) button.value = texts[button.dataset['do'] ?? ''] ?? '';
  for (const field of menu.querySelectorAll('textarea')) field.remove();
  menu.querySelector<HTMLElement>('[data-do=sheet]')!.title = title;
  const [link, mail] = menu.querySelectorAll('a');
  link!.href = href;
  link!.textContent = name;
  mail!.href = mailAddress(title, [title, href]);
}
