import type { Question } from '../search/question.ts';
import { pauseIfLong } from './pause.ts';
import { rangesIn } from './ranges-in.ts';
import { nameIn, typedIn } from './thread-comments.ts';

/** Marks what was found, without changing the page (CSS Custom Highlight API), and one comment's marks more strongly. */
export class FoundMarks {
  private question: Question | undefined;
  private marksNames = false;

  /** @param marksNames whether names are what was found */
  set(comments: readonly Element[], question: Question, marksNames: boolean): void {
    this.clear();
    this.question = question;
    this.marksNames = marksNames;
    if ('highlights' in CSS) void this.markAll(comments, question);
  }

  /** Brings a comment to the top of the window, and its first mark into view above a strip at its foot. */
  lead(comment: Element, strip: number): void {
    const ranges = this.rangesOf(comment);
    for (const { startContainer } of ranges) {
      const folded = startContainer.parentElement?.closest('details');
      if (folded) folded.open = true;
    }
    comment.scrollIntoView();
    const [first] = ranges;
    if (first && first.getBoundingClientRect().bottom > innerHeight - strip) {
      first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    }
    if ('highlights' in CSS) CSS.highlights.set('found-here', new Highlight(...ranges));
  }

  clear(): void {
    this.question = undefined;
    if (!('highlights' in CSS)) return;
    CSS.highlights.delete('found');
    CSS.highlights.delete('found-here');
  }

  private async markAll(comments: readonly Element[], question: Question): Promise<void> {
    const found = new Highlight();
    CSS.highlights.set('found', found);
    const rest = pauseIfLong();
    for (const comment of comments) {
      await rest();
      // Somebody typed on meanwhile.
      if (this.question !== question) return;
      for (const range of this.rangesOf(comment)) found.add(range);
    }
  }

  private rangesOf(comment: Element): Range[] {
    const { question, marksNames } = this;
    if (!question) return [];
    const name = marksNames ? nameIn(comment) : undefined;
    if (!name) return typedIn(comment).flatMap((text) => rangesIn(text, question));
    const range = new Range();
    range.selectNodeContents(name);
    return [range];
  }
}
