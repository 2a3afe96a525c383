import type { Answer } from '../search/answer.ts';
import type { Asked } from '../search/opensearch/open-endpoint.ts';
import { isEmpty, isNarrowed, type Kind, type Question } from '../search/question.ts';
import { HitList } from './search-list.ts';
import { Notes } from './search-notes.ts';
import { part } from './search-page-parts.ts';
import { say, type Speech } from './search-say.ts';
import { openSource } from './search-source.ts';
import { nameThread } from './search-thread.ts';

/** Hits of a kind shown before more are asked for. */
const first = 10;

/** Half a word is mostly found nowhere; only who pauses this long is told so while typing, in milliseconds. */
const calm = 700;

/** How many hits of each kind. */
type Limits = Partial<Record<Kind, number>>;

/** Asks the index and shows what it answers; the newest question wins. */
export class Asking {
  private readonly root: HTMLElement;
  private readonly speech: Speech;
  private readonly notes: Notes;
  private readonly lists: Record<Kind, HitList>;
  private readonly title = document.title;
  private index: Promise<Asked> | undefined;
  private current = new AbortController();
  private question: Question | undefined;

  constructor(root: HTMLElement, speech: Speech) {
    this.root = root;
    this.speech = speech;
    this.notes = new Notes(root, speech);
    this.lists = {
      articles: new HitList(part(root, 'articles'), speech),
      comments: new HitList(part(root, 'comments'), speech),
    };
    void this.open();
  }

  /**
   * @param limits how many hits to show of each kind; as many as fit a page
   * @param isTyped whether somebody may be in the midst of a word
   */
  async ask(question: Question, limits: Limits = {}, isTyped = false): Promise<void> {
    this.current.abort();
    const { signal } = (this.current = new AbortController());
    this.question = question;
    const { text } = question;
    document.title = text ? `${say(this.speech, 'quote', { text })} · ${this.title}` : this.title;
    part(this.root, 'browse').hidden = !isEmpty(question);
    nameThread(this.root, question, []);
    if (isEmpty(question)) {
      this.clear();
      return;
    }
    this.notes.wait();
    try {
      await this.answer(question, limits, isTyped, signal);
    } catch (error) {
      if (signal.aborted) return;
      this.index = undefined;
      this.clear();
      this.notes.fail(error);
    }
  }

  /** Shows further hits and moves the focus to them. @returns how many are shown now */
  async more(kind: Kind): Promise<Limits> {
    const { signal } = this.current;
    const list = this.lists[kind];
    try {
      const index = await this.open();
      if (this.question) {
        const answer = await index.ask(this.question, kind, { skip: list.length, limit: first, signal });
        list.append(answer)?.querySelector('a')?.focus();
      }
    } catch (error) {
      if (!signal.aborted) this.notes.fail(error);
    }
    return { [kind]: list.length };
  }

  private open(): Promise<Asked> {
    this.index ??= openSource(this.root);
    // Whoever asks is told; opening it early is only a courtesy.
    this.index.catch(() => undefined);
    return this.index;
  }

  private async answer(question: Question, limits: Limits, isTyped: boolean, signal: AbortSignal): Promise<void> {
    const index = await this.open();
    signal.throwIfAborted();
    const empty: (() => void)[] = [];
    const ask = async (kind: Kind): Promise<Answer> => {
      // The other kind is only counted.
      const isShown = (question.kind ?? kind) === kind;
      const limit = isShown ? (limits[kind] ?? first) : 0;
      const answer = await index.ask(question, kind, { limit, signal });
      signal.throwIfAborted();
      const list = this.lists[kind];
      const show = () => (isShown ? list.show(answer, { index, question, signal }) : list.clear());
      if (isTyped && answer.count === 0) empty.push(show);
      else show();
      return answer;
    };
    const answers =
      question.kind === 'comments'
        ? { comments: await ask('comments'), articles: await ask('articles') }
        : { articles: await ask('articles'), comments: await ask('comments') };
    if (empty.length > 1) await new Promise((resolve) => setTimeout(resolve, calm));
    signal.throwIfAborted();
    empty.forEach((show) => show());
    this.lists.articles.showThreads(answers.comments);
    this.notes.show(answers, question);
    const { showChoices } = await import('./search-filters.ts');
    signal.throwIfAborted();
    showChoices(this.root, answers, question, this.speech);
    nameThread(this.root, question, [...answers.articles.hits, ...answers.comments.hits]);
    part(this.root, 'filters').hidden = false;
    part(this.root, 'browse').hidden = answers.articles.count + answers.comments.count > 0 || isNarrowed(question);
    await this.notes.suggest(index, question, answers, signal);
  }

  private clear(): void {
    this.notes.clear();
    this.lists.articles.clear();
    this.lists.comments.clear();
    part(this.root, 'filters').hidden = true;
  }
}
