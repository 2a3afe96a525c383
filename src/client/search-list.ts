import type { Answer, Hit, SearchIndex } from '../search/answer.ts';
import type { Question } from '../search/question.ts';
import { part, tell } from './search-page-parts.ts';
import { groupOf, rowOf, showExcerpt, showThread } from './search-rows.ts';
import type { Speech } from './search-say.ts';

/** What a list needs to show an answer. */
export interface Asked {
  index: Pick<SearchIndex, 'excerpt'>;
  question: Question;
  signal: AbortSignal;
}

/** The hits of one kind on the page. Rows of hits that answer the next question too are kept, so nothing flickers. */
export class HitList {
  private rows = new Map<string, HTMLElement>();
  private groups = new Map<string, HTMLElement>();
  private hits: Hit[] = [];
  private asked: Asked | undefined;
  private observer: IntersectionObserver | undefined;
  private readonly section: HTMLElement;
  private readonly speech: Speech;

  /** @param section holds the heading, the list, the button for more and the templates of rows */
  constructor(section: HTMLElement, speech: Speech) {
    this.section = section;
    this.speech = speech;
  }

  /** How many hits are shown. */
  get length(): number {
    return this.hits.length;
  }

  /** Shows the first hits of an answer in place of what was shown. */
  show(answer: Answer, asked: Asked): void {
    this.asked = asked;
    this.observer?.disconnect();
    this.observer = new IntersectionObserver((entries) => this.reach(entries), { rootMargin: '25% 0px' });
    const [oldRows, oldGroups] = [this.rows, this.groups];
    this.hits = [];
    this.rows = new Map();
    this.groups = new Map();
    part(this.section, 'hits').replaceChildren();
    this.add(answer, oldRows, oldGroups);
    this.section.hidden = answer.count === 0;
  }

  /** Appends further hits of the same question. @returns the first new row */
  append(answer: Answer): HTMLElement | undefined {
    const from = this.hits.length;
    this.add(answer);
    const first = this.hits[from];
    return first && this.rows.get(addressOf(first));
  }

  clear(): void {
    this.observer?.disconnect();
    this.section.hidden = true;
  }

  /** Says at each article in how many of its comments the words stand. */
  showThreads({ perArticle }: Answer): void {
    for (const { article, ...hit } of this.hits) {
      const row = hit.kind === 'article' && this.rows.get(article.url);
      if (row) showThread(row, article, perArticle.get(article.id) ?? 0, this.speech);
    }
  }

  private add(answer: Answer, oldRows = this.rows, oldGroups = this.groups): void {
    const list = part(this.section, 'hits');
    for (const hit of answer.hits) {
      const address = addressOf(hit);
      if (this.rows.has(address)) continue;
      const row = oldRows.get(address) ?? rowOf(hit, this.section, this.speech);
      this.rows.set(address, row);
      this.hits.push(hit);
      if (hit.kind === 'article') list.append(row);
      else this.group(hit, answer, oldGroups).append(row);
      this.observer?.observe(row);
    }
    part(this.section, 'more').hidden = this.hits.length >= answer.count;
    tell(this.section, 'count', answer.count.toLocaleString(this.speech.language));
  }

  /** The list of comments below their article, which stands where its first comment does. */
  private group({ article }: Hit, { perArticle }: Answer, oldGroups: Map<string, HTMLElement>): HTMLElement {
    let group = this.groups.get(article.url);
    if (!group) {
      group = oldGroups.get(article.url) ?? groupOf(article, this.section, this.speech);
      part(group, 'comments').replaceChildren();
      showThread(group, article, perArticle.get(article.id) ?? 0, this.speech);
      this.groups.set(article.url, group);
      part(this.section, 'hits').append(group);
    }
    return part(group, 'comments');
  }

  /** Fetches excerpts for rows that come into view. */
  private reach(entries: IntersectionObserverEntry[]): void {
    const seen = new Set(entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target));
    for (const hit of this.hits) {
      const row = this.rows.get(addressOf(hit));
      if (!row || !seen.has(row)) continue;
      this.observer?.unobserve(row);
      void this.fill(row, hit);
    }
  }

  private async fill(row: HTMLElement, hit: Hit): Promise<void> {
    if (!this.asked) return;
    const { index, question, signal } = this.asked;
    // Without its page a hit is shown without an excerpt.
    const excerpt = await index.excerpt(hit, question, signal).catch(() => undefined);
    if (signal.aborted) return;
    if (excerpt?.isRight === false) this.drop(row);
    else showExcerpt(row, hit, excerpt, this.speech);
  }

  private drop(row: HTMLElement): void {
    const group = row.parentElement?.closest('li');
    row.remove();
    if (group?.querySelector('ol:empty')) group.remove();
  }
}

function addressOf(hit: Hit): string {
  return hit.kind === 'article' ? hit.article.url : hit.url;
}
