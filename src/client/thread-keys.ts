import { commentInView } from './comment-in-view.ts';
import { isSingleKey } from './single-keys.ts';

/** `j` and `k` lead to the next and the previous comment, as they stand on the page; others do what they are given. */
export function startKeys(others: Record<string, () => void>): void {
  const keys: Record<string, () => void> = { ...others, j: () => step(1), k: () => step(-1) };
  addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (!act || !isSingleKey(event)) return;
    // Firefox can be set to search for what one types.
    event.preventDefault();
    act();
  });
}

function step(by: 1 | -1): void {
  const comments = Array.from(document.querySelectorAll<HTMLElement>('.comment'));
  const current = currentComment();
  // Whoever is above the thread comes to its first comment.
  if (!current || isAhead(current)) {
    if (by === 1 && comments.length > 0) goTo(current ?? comments[0]!);
    return;
  }
  const next = comments[comments.indexOf(current) + by];
  if (next) goTo(next);
}

/** The comment that keys led to, while it is in view, or else the one at the top of the window. */
export function currentComment(): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('.comment');
  if (focused) {
    const { top, bottom } = focused.getBoundingClientRect();
    if (bottom > 0 && top < innerHeight) return focused;
  }
  return commentInView();
}

/** Whether a comment is in view but not yet come to. */
function isAhead(comment: HTMLElement): boolean {
  return !comment.contains(document.activeElement) && comment.getBoundingClientRect().top > 48;
}

/** Brings a comment to the top and the focus to its number, from which its links are one key away. */
export function goTo(comment: HTMLElement): void {
  const number = comment.querySelector<HTMLElement>(':scope > a.number');
  if (!number) comment.tabIndex = -1;
  comment.scrollIntoView();
  (number ?? comment).focus({ preventScroll: true });
}
