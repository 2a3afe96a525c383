import { commentInView } from './comment-in-view.ts';

/** A comment, and how far below the top of the window it stood. */
interface Place {
  comment: string;
  top: number;
}

/**
 * On a page whose sizes are guessed until somebody looks (`whole-thread.css`): leads the way back to the comment that
 * was read. Browsers remember how many pixels it was from the top, which is elsewhere when the page is made anew.
 */
history.scrollRestoration = 'manual';
let timer: ReturnType<typeof setTimeout> | undefined;

function keep(): void {
  const comment = commentInView();
  const place = comment && { comment: comment.id, top: comment.getBoundingClientRect().top };
  history.replaceState({ ...(history.state as object | null), place }, '');
}

function goBack(): void {
  const place = (history.state as { place?: Place } | null)?.place;
  const comment = document.getElementById(place?.comment ?? location.hash.slice(1));
  if (comment) settle(comment, place?.top);
}

/** Sizes around the comment become known with the next pictures. */
function settle(comment: HTMLElement, top: number | undefined, pictures = 4): void {
  comment.scrollIntoView({ behavior: 'instant' });
  if (top !== undefined) scrollBy({ top: comment.getBoundingClientRect().top - top, behavior: 'instant' });
  if (pictures > 0)
    requestAnimationFrame(() => {
      settle(comment, top, pictures - 1);
    });
}

addEventListener('scroll', () => {
  clearTimeout(timer);
  // Safari refuses more than three a second.
  timer = setTimeout(keep, 400);
});
// A link is followed sooner.
document.addEventListener('click', keep, true);
addEventListener('pagehide', keep);
addEventListener('popstate', goBack);
if (history.state) goBack();
