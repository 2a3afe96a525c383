import type { Answer, Card, Hit } from '../search/answer.ts';
import { part, tell } from './search-page-parts.ts';
import { groupOf, rowOf } from './search-rows.ts';
import type { Speech } from './search-say.ts';

/** A hit and its row on the page. */
export interface Shown {
  hit: Hit;
  row: HTMLElement;
}

/** An article, and its part of the page, to which the rows of its comments belong. */
interface Group {
  article: Card;
  element: HTMLElement;
}

/** The hits of one kind on the page. Rows of hits that answer the next question too are kept, so nothing flickers. */
export class HitList {
  /** By address, in order. */
  shown = new Map<string, Shown>();
  /** Articles to which comments belong, by address. */
  groups = new Map<string, Group>();
  private readonly section: HTMLElement;
  private readonly speech: Speech;

  /** @param section holds the heading, the list, the button for more and the templates of rows */
  constructor(section: HTMLElement, speech: Speech) {
    this.section = section;
    this.speech = speech;
  }

  /** Shows the first hits of an answer in place of what was shown. */
  show(answer: Answer): void {
    const [oldShown, oldGroups] = [this.shown, this.groups];
    this.shown = new Map();
    this.groups = new Map();
    part(this.section, 'hits').replaceChildren();
    this.add(answer, oldShown, oldGroups);
    this.section.hidden = answer.count === 0;
  }

  /** Appends further hits of the same question. */
  add(answer: Answer, oldShown = this.shown, oldGroups = this.groups): void {
    const list = part(this.section, 'hits');
    for (const hit of answer.hits) {
      const address = hit.kind === 'article' ? hit.article.url : hit.url;
      if (this.shown.has(address)) continue;
      const row = oldShown.get(address)?.row ?? rowOf(hit, this.section, this.speech);
      this.shown.set(address, { hit, row });
      if (hit.kind === 'article') list.append(row);
      else this.group(hit.article, oldGroups).append(row);
    }
    part(this.section, 'more').hidden = this.shown.size >= answer.count;
    tell(this.section, 'count', answer.count.toLocaleString(this.speech.language));
  }

  hide(): void {
    this.section.hidden = true;
  }

  /** The list of comments below their article, which stands where its first comment does. */
  private group(article: Card, oldGroups: Map<string, Group>): HTMLElement {
    let group = this.groups.get(article.url);
    if (!group) {
      const element = oldGroups.get(article.url)?.element ?? groupOf(article, this.section, this.speech);
      group = { article, element };
      part(group.element, 'comments').replaceChildren();
      this.groups.set(article.url, group);
      part(this.section, 'hits').append(group.element);
    }
    return part(group.element, 'comments');
  }
}
