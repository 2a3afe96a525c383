import { part } from './search-page-parts.ts';
import { say, type Speech } from './search-say.ts';

/** An answer that comes within this time needs no word of patience, in milliseconds. */
const patience = 400;

/** The line that says how much was found. */
export class State {
  private readonly root: HTMLElement;
  private readonly speech: Speech;
  private announcement: ReturnType<typeof setTimeout> | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, speech: Speech) {
    this.root = root;
    this.speech = speech;
  }

  /** Says that an answer is on its way, if it takes its time. */
  wait(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.say(say(this.speech, 'searching')), patience);
  }

  /** Says something at once to those who see, and when it has stayed a second to those who listen. */
  say(text: string): void {
    clearTimeout(this.waiting);
    clearTimeout(this.announcement);
    // Its place is kept while it is empty, so that nothing moves when it comes.
    part(this.root, 'state').textContent = text;
    this.announcement = setTimeout(() => (part(this.root, 'status').textContent = text), 1000);
  }
}
