import type { Outcome } from '../outcome.ts';
import { ByArticle } from './by-article.ts';
import { lossKind } from '../loss-kind.ts';
import { Reasons } from './reasons.ts';
import { sentenceKind } from './sentence-kind.ts';

const mostDoubtful = 10;

/** What a whole run came to. It takes no room but a few words for each article that misses something. */
export class Tally {
  /** How many files and folders were looked into. */
  inputs = 0;
  /** What became of them and of the pages in them. */
  readonly counts = { imported: 0, joined: 0, unchanged: 0, waiting: 0, passed: 0, incomplete: 0, refused: 0 };
  readonly reasons = { refused: new Reasons(), incomplete: new Reasons(), passed: new Reasons() };
  /** What was not done with articles that are there. */
  readonly kept = new Reasons();
  /** What is missing: a `LossKind`, or a sentence that is of none. */
  readonly losses = new ByArticle();
  /** Which fields were guessed. */
  readonly guesses = new ByArticle();
  /** The outcomes that deserve a look most, the least certain first. */
  readonly doubtful: Outcome[] = [];

  /** Notes that another file or folder is looked into. */
  begin(): void {
    this.inputs += 1;
  }

  note(outcome: Outcome): void {
    const { status, article, joined, reason, pages } = outcome;
    this.counts[joined ? 'joined' : status] += pages;
    if (status === 'refused' || status === 'incomplete' || status === 'passed') this.reasons[status].note(outcome);
    else if (article !== null && reason !== null) this.kept.note(outcome);
    if (status === 'imported' && article !== null) this.#noteArticle(article, outcome);
  }

  /** How many pages, articles and files something was said of. */
  get results(): number {
    return Object.values(this.counts).reduce((sum, count) => sum + count, 0);
  }

  /** Of several captures of one article the last knows what is guessed and missing. */
  #noteArticle(article: string, outcome: Outcome): void {
    this.losses.note(
      article,
      outcome.losses.map((loss) => lossKind(loss) ?? sentenceKind(loss)),
    );
    this.guesses.note(article, outcome.inferred);
    const before = this.doubtful.findIndex((one) => one.article === article);
    if (before !== -1) this.doubtful.splice(before, 1);
    if (outcome.doubt === 0) return;
    const at = this.doubtful.findIndex(({ doubt }) => doubt < outcome.doubt);
    this.doubtful.splice(at === -1 ? this.doubtful.length : at, 0, outcome);
    this.doubtful.length = Math.min(this.doubtful.length, mostDoubtful);
  }
}
