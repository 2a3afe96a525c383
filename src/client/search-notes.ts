import type { Answer, SearchIndex } from '../search/answer.ts';
import { isNarrowed, withAnyWord, type Question } from '../search/question.ts';
import type { Answers } from './search-filters.ts';
import { part, tell } from './search-page-parts.ts';
import { say, type Speech } from './search-say.ts';

/** An answer that comes within this time needs no word of patience, in milliseconds. */
const patience = 400;

/** Says how much was found, what was left out of account, and what to do where nothing was found. */
export class Notes {
  private readonly root: HTMLElement;
  private readonly speech: Speech;
  private announcement: ReturnType<typeof setTimeout> | undefined;
  private isFromDevice = false;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(root: HTMLElement, speech: Speech) {
    this.root = root;
    this.speech = speech;
    // The worker tells when it had to take the index from this device.
    if ('serviceWorker' in navigator)
      navigator.serviceWorker.addEventListener('message', ({ data }) => (this.isFromDevice ||= data === 'from device'));
  }

  show(answers: Answers, question: Question): void {
    const { root, speech } = this;
    const asked = askedFor(answers, question);
    const isNothing = asked.every(({ count }) => count === 0);
    this.say(isNothing ? say(speech, 'none') : countsOf(asked, speech));
    tell(root, 'ignored', listed('ignored', asked[0]!.ignored, speech));
    tell(root, 'unknown', listed('unknown', unknownIn(asked), speech));
    part(root, 'none').hidden = !isNothing;
    this.offer('any', isNothing && unknownIn(asked).length === 0 ? withAnyWord(question) : undefined);
    part(root, 'widen').hidden = !isNarrowed(question);
    part(root, 'problem').hidden = true;
    part(root, 'from-device').hidden = !this.isFromDevice;
  }

  /** Where words stand nowhere, offers what may have been meant. */
  async suggest(
    index: Pick<SearchIndex, 'suggest'>,
    question: Question,
    answers: Answers,
    signal: AbortSignal,
  ): Promise<void> {
    const isKnown = unknownIn(askedFor(answers, question)).length === 0;
    const suggestion = isKnown ? undefined : await index.suggest(question, signal);
    signal.throwIfAborted();
    const { text } = suggestion ?? {};
    this.offer('meant', text);
  }

  /** Shows a button that asks something else, if there is something to ask. */
  private offer(name: string, text: string | undefined): void {
    tell(this.root, name, text && say(this.speech, name, { text }));
    part(this.root, name).dataset['set'] = new URLSearchParams({ q: text ?? '' }).toString();
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
    tell(this.root, 'state', text);
    this.announcement = setTimeout(() => (part(this.root, 'status').textContent = text), 1000);
  }

  clear(): void {
    this.say('');
    for (const name of ['ignored', 'unknown', 'meant', 'none', 'widen', 'problem', 'from-device'])
      part(this.root, name).hidden = true;
  }

  /** Says in plain words what went wrong. */
  fail(error: unknown): void {
    this.clear();
    // A fetch that does not reach its host throws a TypeError.
    const { cause = error } = error as Error;
    const isOffline = !navigator.onLine || cause instanceof TypeError;
    part(this.root, 'offline').hidden = !isOffline;
    part(this.root, 'broken').hidden = isOffline;
    part(this.root, 'problem').hidden = false;
  }
}

function askedFor(answers: Answers, { kind }: Question): Answer[] {
  return kind ? [answers[kind]] : [answers.articles, answers.comments];
}

/** Words that stand in nothing that was asked. */
function unknownIn([first, ...others]: readonly Answer[]): string[] {
  return (first?.unknown ?? []).filter((word) => others.every(({ unknown }) => unknown.includes(word)));
}

function countsOf(asked: readonly Answer[], speech: Speech): string {
  const counts = asked
    .filter(({ count }) => count > 0)
    .map(({ kind, count, isExact }) => {
      const text = say(speech, kind, { n: count });
      return isExact ? text : say(speech, 'atMost', { comments: text });
    });
  const list = new Intl.ListFormat(speech.language).format(counts);
  if (counts.length < 2 || asked.some(({ isExact }) => !isExact)) return list;
  return `${say(speech, 'hits', { n: asked.reduce((sum, { count }) => sum + count, 0) })}: ${list}`;
}

function listed(name: string, words: readonly string[], speech: Speech): string | undefined {
  if (words.length === 0) return undefined;
  const list = new Intl.ListFormat(speech.language).format(words.map((text) => say(speech, 'quote', { text })));
  return say(speech, name, { n: words.length, words: list });
}
