import { queryOf, type Question } from '../search/question.ts';

/** What a reader did to a question: typed on, sent it, or narrowed it. */
export type Step = 'typed' | 'sent' | 'narrowed';

/** How many hits of each kind were shown, and where the reader was, for the way back. */
interface Place {
  articles?: number;
  comments?: number;
  top?: number;
}

/**
 * Keeps the question in the page's address. While somebody types, each question takes the place of the one before;
 * typing on after an answer begins a new entry of the history, so that the way back leads to whole questions.
 */
export class Address {
  private isDraft = false;

  write(question: Question, step: Step): void {
    const query = queryOf(question).toString();
    const address = location.pathname + (query && `?${query}`);
    const replaces = location.search === '' || (this.isDraft && step !== 'narrowed');
    if (address !== location.pathname + location.search) {
      if (replaces) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    this.isDraft = step === 'typed';
  }

  /** The next thing typed begins a new entry. */
  settle(): void {
    this.isDraft = false;
  }
}

export function keptPlace(): Place {
  return (history.state ?? {}) as Place;
}

/** Remembers something for the way back to this question. */
export function keepPlace(place: Place): void {
  history.replaceState({ ...keptPlace(), ...place }, '');
}
