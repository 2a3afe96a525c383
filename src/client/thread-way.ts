import sheet from '../styles/strip.css?url';
import { commentInView } from './comment-in-view.ts';
import { dress } from './dress.ts';
import { say, type Spoken } from './search-say.ts';

/** Where somebody left a thread for its article, while the tab is open. */
interface Left {
  /** Path of the article, without the site's. */
  article: string;
  /** Address of the comment on the page that was read. */
  href: string;
}

/**
 * A quiet link at the foot of the window: from within a thread to its article, shown to who scrolls upwards; in the
 * article back to the comment where one was.
 * @param box holds the link to the article
 * @returns `take` goes the way that is open
 */
export function startWay(box: HTMLElement, speech: Spoken): { take: () => void } {
  const link = box.querySelector('a')!;
  const { pathname } = link;
  const href = link.getAttribute('href')!;
  const toArticle = link.textContent;
  let last = scrollY;

  const show = (isUp: boolean) => {
    // Who reads on in a thread is shown nothing, and need not be asked where.
    const comment = (isUp || location.pathname === pathname) && isInThread() ? commentInView() : undefined;
    const left = comment ? undefined : leftAt(pathname);
    const leads = left?.href ?? href;
    // What stays is not written again: a browser looks through the styles of a whole thread for any change.
    if (link.getAttribute('href') !== leads) {
      link.href = leads;
      link.textContent = left ? say(speech, 'back', { number: left.href.split('#c')[1] ?? '' }) : toArticle;
    }
    const isHidden = !left && !(comment && isUp);
    if (isHidden === box.hidden) return;
    if (isHidden) box.hidden = true;
    else void dress(sheet).then(() => (box.hidden = false));
  };

  addEventListener(
    'scroll',
    () => {
      // A finger trembles.
      if (Math.abs(scrollY - last) < 40) return;
      show(scrollY < last);
      last = scrollY;
    },
    { passive: true },
  );
  link.addEventListener('click', () => {
    const comment = isInThread() ? commentInView() : undefined;
    keep(comment && { article: pathname, href: `${location.pathname}#${comment.id}` });
  });
  show(false);
  return {
    take: () => {
      show(true);
      link.click();
    },
  };
}

/** Whether the window shows comments at its top. */
function isInThread(): boolean {
  const lists = document.querySelectorAll('.comments');
  const { top = 1 } = lists[0]?.getBoundingClientRect() ?? {};
  const { bottom = 0 } = lists[lists.length - 1]?.getBoundingClientRect() ?? {};
  return top <= 24 && bottom > 0;
}

function leftAt(article: string): Left | undefined {
  try {
    const left = JSON.parse(sessionStorage.getItem('left') ?? 'null') as Left | null;
    return left?.article === article && location.pathname === article ? left : undefined;
  } catch {
    return undefined;
  }
}

function keep(left: Left | undefined): void {
  try {
    if (left) sessionStorage.setItem('left', JSON.stringify(left));
    else sessionStorage.removeItem('left');
  } catch {
    // The way back is then the browser's.
  }
}
