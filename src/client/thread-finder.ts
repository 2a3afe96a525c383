import { isEmpty, parseQuestion } from '../search/question.ts';
import markSheet from '../styles/found.css?url';
import sheet from '../styles/strip.css?url';
import { commentInView } from './comment-in-view.ts';
import { dress } from './dress.ts';
import { FoundMarks } from './found-marks.ts';
import { say, type Spoken } from './search-say.ts';
import { isSingleKey } from './single-keys.ts';
import { indexThread, nameIn } from './thread-comments.ts';
import type { ThreadIndex } from './thread-index.ts';
import { goTo } from './thread-keys.ts';
import { fragmentOf, type ThreadQuestion } from './thread-question.ts';

/** Whoever types on within this time has not finished the word, in milliseconds. */
const pause = 250;

/** Finds comments of the thread on this page by words and by author; `thread-aids.ts` tells it what the address asks. */
export async function threadFinder(host: HTMLElement, speech: Spoken): Promise<ThreadFinder> {
  await Promise.all([dress(sheet), dress(markSheet)]);
  return new ThreadFinder(host, speech);
}

export class ThreadFinder {
  private readonly speech: Spoken;
  private readonly form: HTMLFormElement;
  private readonly field: HTMLInputElement;
  private readonly comments = Array.from(document.querySelectorAll<HTMLElement>('.comment:not(.gap)'));
  private readonly marks = new FoundMarks();
  private index: Promise<ThreadIndex> | undefined;
  private asked: ThreadQuestion = { find: '', by: '', at: 0 };
  private hits: HTMLElement[] = [];
  private at = 0;
  /** Whether the question is finished, so that the next one is another entry of the history. */
  private isSent = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: HTMLElement, speech: Spoken) {
    this.speech = speech;
    this.form = host.querySelector('form')!;
    this.field = host.querySelector('input')!;
    this.listen();
  }

  /** Shows what the address asks, or nothing. */
  turnTo(question: ThreadQuestion | undefined): void {
    if (!question) {
      this.leave();
      return;
    }
    const isOpening = this.form.hidden;
    this.form.hidden = false;
    this.field.value = question.find;
    if (isOpening && !question.by) this.field.select();
    void this.answer(question);
  }

  private listen(): void {
    this.field.addEventListener('input', () => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.ask({ find: this.field.value }), pause);
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.send(1);
    });
    this.form.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') this.close();
      if (event.key !== 'Enter' || !event.shiftKey || event.target !== this.field) return;
      event.preventDefault();
      this.send(-1);
    });
    const acts: Record<string, () => void> = {
      previous: () => this.step(-1),
      close: () => this.close(),
      everybody: () => this.ask({ by: '' }),
    };
    this.form.addEventListener('click', ({ target }) => {
      acts[(target as Element).closest<HTMLElement>('[data-do]')?.dataset['do'] ?? '']?.();
    });
    addEventListener('keydown', (event) => {
      if (this.form.hidden || !['n', 'p'].includes(event.key) || !isSingleKey(event)) return;
      this.step(event.key === 'n' ? 1 : -1);
    });
  }

  /** Enter asks what was typed last, and then leads from hit to hit. */
  private send(by: 1 | -1): void {
    clearTimeout(this.timer);
    if (this.field.value === this.asked.find) this.step(by);
    else this.ask({ find: this.field.value });
    this.isSent = true;
  }

  private ask(change: Partial<ThreadQuestion>): void {
    const question = { ...this.asked, at: 0, ...change };
    if (this.isSent || 'by' in change) history.pushState(null, '', fragmentOf(question));
    else history.replaceState(history.state, '', fragmentOf(question));
    this.isSent = false;
    void this.answer(question);
  }

  private async answer(question: ThreadQuestion): Promise<void> {
    this.asked = question;
    const words = parseQuestion(question.find);
    const asksNothing = isEmpty(words) && !question.by;
    if (!asksNothing) this.piece('count').textContent = say(this.speech, 'searching');
    this.index ??= indexThread(this.comments);
    const index = await this.index;
    // Somebody typed on meanwhile.
    if (this.asked !== question) return;
    this.hits = asksNothing ? [] : index.ask(words, question.by).map((place) => this.comments[place]!);
    this.marks.set(this.hits, words, question.by !== '' && isEmpty(words));
    this.tell(asksNothing);
    if (this.hits.length > 0) this.arrive(this.first(question.at));
  }

  /** The hit that the address names, or else the first from where one reads. */
  private first(number: number): number {
    const comment = document.getElementById(`c${number}`) ?? commentInView();
    if (!comment) return 0;
    const after = this.hits.findIndex(
      (hit) => hit === comment || comment.compareDocumentPosition(hit) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return Math.max(after, 0);
  }

  private step(by: 1 | -1): void {
    this.isSent = true;
    const { length } = this.hits;
    if (length > 0) this.arrive((this.at + by + length) % length);
  }

  private arrive(at: number): void {
    this.at = at;
    const comment = this.hits[at]!;
    const number = Number(comment.id.slice(1));
    this.asked.at = number;
    history.replaceState(history.state, '', fragmentOf(this.asked));
    this.marks.lead(comment, this.form.offsetHeight);
    const [seen, heard] = this.piece('count').querySelectorAll('span');
    seen!.textContent = say(this.speech, 'at', { at: at + 1, n: this.hits.length });
    const author = nameIn(comment)?.data.trim() ?? '';
    heard!.textContent = `, ${say(this.speech, author ? 'here' : 'comment', { number, author })}`;
  }

  /** Says how many there are, and where else to look if there are none. */
  private tell(asksNothing: boolean): void {
    const { find, by } = this.asked;
    const n = this.hits.length;
    const count = this.piece('count');
    const heard = document.createElement('span');
    heard.className = 'hid';
    count.replaceChildren(document.createElement('span'), heard);
    const isNone = n === 0 && !asksNothing;
    const none = this.piece('none');
    none.hidden = !isNone;
    none.querySelector('span')!.textContent = isNone ? say(this.speech, 'none') : '';
    const link = none.querySelector('a');
    if (link) link.search = new URLSearchParams({ q: find }).toString();
    this.piece('by').hidden = !by || isNone;
    this.piece('by').querySelector('span')!.textContent = say(this.speech, find ? 'byWith' : 'by', { n, author: by });
    for (const does of ['previous', 'next']) {
      this.form.querySelector<HTMLButtonElement>(`[data-do=${does}]`)!.disabled = n === 0;
    }
  }

  /** Ends at the comment that was found last. */
  private close(): void {
    const { at } = this.asked;
    const comment = document.getElementById(`c${at}`);
    history.replaceState(history.state, '', comment ? `#c${at}` : location.pathname);
    this.leave();
    if (comment) goTo(comment);
  }

  private leave(): void {
    clearTimeout(this.timer);
    this.form.hidden = true;
    this.asked = { find: '', by: '', at: 0 };
    this.marks.clear();
  }

  private piece(name: string): HTMLElement {
    return this.form.querySelector<HTMLElement>(`[data-aid=${name}]`)!;
  }
}
