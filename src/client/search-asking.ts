import type { Answer } from '../search/answer.ts';
import type { Asked } from '../search/opensearch/open-endpoint.ts';
import { isEmpty, type Kind, type Question } from '../search/question.ts';
import type { Around } from './search-around.ts';
import { HitList } from './search-list.ts';
import { part } from './search-page-parts.ts';
import { showProblem } from './search-problem.ts';
import { say, type Speech } from './search-say.ts';
import { openSource } from './search-source.ts';
import { State } from './search-state.ts';

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
  private readonly state: State;
  private readonly lists: Record<Kind, HitList>;
  private readonly title = document.title;
  private index: Promise<Asked> | undefined;
  private around: Around | undefined;
  private current = new AbortController();

  constructor(root: HTMLElement, speech: Speech) {
    this.root = root;
    this.speech = speech;
    this.state = new State(root, speech);
    this.lists = {
      articles: new HitList(part(root, 'articles'), speech),
      comments: new HitList(part(root, 'comments'), speech),
    };
    // The worker tells when it has to take the index from this device.
    if ('serviceWorker' in navigator)
      navigator.serviceWorker.addEventListener('message', ({ data }) => {
        if (data === 'from device') root.dataset['from'] = 'device';
      });
    void this.open();
  }

  /**
   * @param limits how many hits to show of each kind; as many as fit a page
   * @param isTyped whether somebody may be in the midst of a word
   */
  async ask(question: Question, limits: Limits = {}, isTyped = false): Promise<void> {
    this.current.abort();
    const { signal } = (this.current = new AbortController());
    const { text } = question;
    document.title = text ? `${say(this.speech, 'quote', { text })} · ${this.title}` : this.title;
    part(this.root, 'browse').hidden = !isEmpty(question);
    part(this.root, 'problem').hidden = true;
    try {
      if (isEmpty(question)) {
        this.clear(question);
        // It will be wanted soon; whoever asks is told if it cannot be had.
        this.surroundings().then(
          (around) => signal.aborted || around.clear(question),
          () => undefined,
        );
      } else {
        this.state.wait();
        await this.answer(question, limits, isTyped, signal);
      }
    } catch (error) {
      if (signal.aborted) return;
      this.index = undefined;
      this.clear(question);
      showProblem(this.root, error);
    }
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
    const asked = { index, question, signal };
    const empty: (() => void)[] = [];
    const ask = async (kind: Kind): Promise<Answer> => {
      // The other kind is only counted.
      const isShown = (question.kind ?? kind) === kind;
      const limit = isShown ? (limits[kind] ?? first) : 0;
      const answer = await index.ask(question, kind, { limit, signal });
      signal.throwIfAborted();
      const show = () => {
        if (!isShown) {
          this.lists[kind].hide();
          return;
        }
        this.lists[kind].show(answer);
        void this.surroundings().then((around) => !signal.aborted && around.illustrate(kind, asked));
      };
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
    try {
      await (await this.surroundings()).complete(answers, asked);
    } catch (error) {
      if (signal.aborted) return;
      // What was found stays; what is asked next may need a newer directory.
      this.index = undefined;
      showProblem(this.root, error);
    }
  }

  /** What stands around the hits comes after them. */
  private async surroundings(): Promise<Around> {
    const { Around } = await import('./search-around.ts');
    return (this.around ??= new Around(this.root, this.speech, this.lists, this.state));
  }

  private clear(question: Question): void {
    this.state.say('');
    this.lists.articles.hide();
    this.lists.comments.hide();
    this.around?.clear(question);
  }
}
