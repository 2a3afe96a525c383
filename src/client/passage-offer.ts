import { quotation } from '../citation/sentence.ts';
import { citeData, copyWords } from './cite-data.ts';
import { addressOnPage, commentOnPage, placesOnPage } from './cited-on-page.ts';
import { threadPageOf } from './comment-address.ts';
import { copyOrShow } from './copy-or-show.ts';
import { quotable, selectedPassage, type Passage } from './passage.ts';
import { openBelow } from './open-below.ts';
import { prepareToSay } from './say.ts';
import { passagePopover } from './share-menu.ts';

/** The button that copies a selected passage with its link. */
export interface PassageOffer {
  show: () => void;
  /** Takes it away, once it has said what it did. */
  hide: () => void;
}

/** Makes the offer of a page; it follows the selection of the moment. */
export async function passageOffer(host: HTMLElement): Promise<PassageOffer> {
  const data = await citeData(host);
  const offer = passagePopover(data);
  const button = offer.querySelector('button')!;
  let passage: Passage | undefined;
  prepareToSay();

  /** Until when the button says what it has done, though a tap may have taken the selection away. */
  let busy = 0;

  const hide = () => {
    if (passage) offer.hidePopover();
    passage = undefined;
    busy = 0;
  };

  const leave = () => {
    const left = passage;
    setTimeout(
      () => {
        if (passage === left) hide();
      },
      Math.max(0, busy - Date.now()),
    );
  };

  const show = () => {
    const found = selectedPassage();
    if (found?.text === passage?.text) return;
    hide();
    if (!found) return;
    passage = found;
    // Behind what it quotes, so that the next key reaches it.
    found.root.after(offer);
    button.textContent = button.dataset['label'] ?? button.textContent;
    openBelow(offer, lastBox(found.range));
  };

  offer.addEventListener('pointerdown', (event) => {
    // The selection survives the press, where the browser lets it.
    event.preventDefault();
    busy = Date.now() + 2000;
  });
  button.addEventListener('click', () => {
    if (!passage) return;
    busy = Date.now() + 2000;
    const item = passage.root.closest<HTMLElement>('.comment');
    const work = item ? commentOnPage(item, data) : data.work;
    const places = placesOnPage();
    const pageOf = (comment: Element) => threadPageOf(Number(comment.id.slice(1)), places);
    const page = item && pageOf(item);
    const here = item ? addressOnPage(Number(item.id.slice(1))) : onThisServer(data.work.address);
    const { text, address } = quotable(passage, here.href, (comment) => page !== null && pageOf(comment) !== page);
    void copyOrShow(button, quotation(text, work, data.cite, address), copyWords(data));
  });
  document.addEventListener('selectionchange', () => {
    if (getSelection()?.isCollapsed && document.activeElement !== button) leave();
  });
  document.addEventListener('keydown', (event) => {
    if (!passage || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === 'Escape') hide();
    if (event.key === 'Tab' && !event.shiftKey && document.activeElement !== button) {
      event.preventDefault();
      button.focus();
    }
  });
  return { show, hide: leave };
}

/** The last line of a range. */
function lastBox(range: Range): DOMRect {
  const boxes = Array.from(range.getClientRects()).filter(({ width }) => width > 0);
  return boxes.at(-1) ?? range.getBoundingClientRect();
}

/** The archive's own address, as seen from this page: a copy of the archive links to itself. */
function onThisServer(address: string): URL {
  return new URL(new URL(address).pathname, location.href);
}
