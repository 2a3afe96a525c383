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
  const { href, pathname } = link;
  const toArticle = link.textContent;
  let last = scrollY;

  const show = (isUp: boolean) => {
    const comment = isInThread() ? commentInView() : undefined;
    const left = comment ? undefined : leftAt(pathname);
    link.href = left?.href ?? href;
    link.textContent = left ? say(speech, 'back', { number: left.href.split('#c')[1] ?? '' }) : toArticle;
    const isHidden = !left && !(comment && isUp);
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
  const list = document.querySelector('.comments');
  const { top = 1, bottom = 0 } = list?.getBoundingClientRect() ?? {};
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
