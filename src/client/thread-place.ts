import { commentInView } from './comment-in-view.ts';
import { placesOnPage } from './cited-on-page.ts';
import { keepPlace, keptPlace } from './kept-places.ts';
import { say, type Spoken } from './search-say.ts';

/** A glance at a comment that a link led to is no reading, in milliseconds. */
const glance = 10_000;

/**
 * Remembers on this device how far somebody has read in a long thread, and offers to go on there. Nothing is said of
 * comments since: the thread is closed.
 * @param offer holds the sentence, the link and the button that forgets
 * @param choice name under which the reader may have asked to have nothing kept
 */
export function startPlace(offer: HTMLElement, speech: Spoken, choice: string): void {
  try {
    if (localStorage.getItem(choice)) return;
    const { first: article = '', end } = placesOnPage();
    const began = performance.now();
    let timer: ReturnType<typeof setTimeout> | undefined;
    show(offer, article, speech);

    addEventListener(
      'scroll',
      () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          const number = Number(commentInView()?.id.slice(1));
          // What is offered is not given up for having passed by above it.
          const offered = offer.hidden ? 0 : (keptPlace(article)?.number ?? 0);
          if (!number || number <= offered || performance.now() - began < glance) return;
          const isAtEnd = number >= Number(end) - 2;
          keepPlace(article, isAtEnd ? undefined : { page: location.pathname, number });
        }, 1000);
      },
      { passive: true },
    );
  } catch {
    // Where nothing may be stored nothing is offered.
  }
}

function show(offer: HTMLElement, article: string, speech: Spoken): void {
  const kept = keptPlace(article);
  if (!kept || kept.number < 6) return;
  const [said, link, forget] = [
    offer.querySelector('span')!,
    offer.querySelector('a')!,
    offer.querySelector('button')!,
  ];
  said.textContent = say(speech, 'place', { number: kept.number });
  link.href = `${kept.page}#c${kept.number}`;
  link.addEventListener('click', () => (offer.hidden = true));
  forget.addEventListener('click', () => {
    keepPlace(article, undefined);
    offer.hidden = true;
  });
  offer.hidden = false;
}
