import type { Excerpt, Hit, SearchIndex } from '../search/answer.ts';
import type { Question } from '../search/question.ts';
import { formatMoment } from '../words/dates.ts';
import type { Shown } from './search-list.ts';
import { part, tell } from './search-page-parts.ts';
import { showPieces } from './search-pieces.ts';
import { say, type Speech } from './search-say.ts';

/** What was asked, of whom, and the sign that somebody asks something else. */
export interface AskedNow {
  index: Pick<SearchIndex, 'excerpt'>;
  question: Question;
  signal: AbortSignal;
}

/** Fetches excerpts for hits whose rows come into view. */
export class Excerpts {
  private readonly asked: AskedNow;
  private readonly speech: Speech;
  private readonly hits = new Map<Element, Hit>();
  private readonly observer = new IntersectionObserver((entries) => this.reach(entries), { rootMargin: '25% 0px' });

  constructor(asked: AskedNow, speech: Speech) {
    this.asked = asked;
    this.speech = speech;
    asked.signal.addEventListener('abort', () => this.observer.disconnect());
  }

  /** Watches rows; those that are watched already, or were seen, are passed over. */
  watch(shown: Iterable<Shown>): void {
    for (const { hit, row } of shown) {
      if (this.hits.has(row)) continue;
      this.hits.set(row, hit);
      this.observer.observe(row);
    }
  }

  private reach(entries: readonly IntersectionObserverEntry[]): void {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      this.observer.unobserve(target);
      void this.fill(target as HTMLElement, this.hits.get(target)!);
    }
  }

  private async fill(row: HTMLElement, hit: Hit): Promise<void> {
    const { index, question, signal } = this.asked;
    // Without its page a hit is shown without an excerpt.
    const excerpt = await index.excerpt(hit, question, signal).catch(() => undefined);
    if (signal.aborted) return;
    if (excerpt?.isRight === false) drop(row);
    else show(row, hit, excerpt, this.speech);
  }
}

function drop(row: HTMLElement): void {
  const group = row.parentElement?.closest('li');
  row.remove();
  if (group?.querySelector('ol:empty')) group.remove();
}

/** Adds to a row what stands around the hit; without an excerpt the row stays as it is. */
function show(row: HTMLElement, hit: Hit, excerpt: Excerpt | undefined, speech: Speech): void {
  row.classList.remove('waits');
  if (!excerpt) return;
  const text = part(row, 'excerpt');
  text.lang = excerpt.language;
  showPieces(text, excerpt.text);
  showPieces(part(row, 'title'), excerpt.title);
  if (hit.kind === 'article') return;
  part(row, 'title').hidden = excerpt.title.length === 0;
  part(row, 'title').lang = excerpt.language;
  const author = excerpt.author ?? say(speech, 'anonymous');
  tell(row, 'author', author);
  part(row, 'number').ariaLabel = say(speech, 'commentBy', { n: `${hit.number}`, author });
  if (excerpt.published) {
    const date = part(row, 'date') as HTMLTimeElement;
    date.dateTime = excerpt.published;
    date.textContent = formatMoment(excerpt.published, speech);
  }
}
