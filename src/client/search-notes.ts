import { withAnyWord } from '../search/any-word.ts';
import type { SearchIndex } from '../search/answer.ts';
import { isNarrowed } from '../search/is-narrowed.ts';
import { isEmpty, type Question } from '../search/question.ts';
import type { Answers } from './search-filters.ts';
import { part, tell } from './search-page-parts.ts';
import { say, type Speech } from './search-say.ts';
import type { State } from './search-state.ts';

/** Says how much was found, what was left out of account, and what to do where nothing was found. */
export class Notes {
  private readonly root: HTMLElement;
  private readonly speech: Speech;
  private readonly state: State;

  constructor(root: HTMLElement, speech: Speech, state: State) {
    this.root = root;
    this.speech = speech;
    this.state = state;
  }

  show(answers: Answers, question: Question): void {
    const { root, speech } = this;
    const asked = askedFor(answers, question);
    const isNothing = asked.every(({ count }) => count === 0);
    this.state.say(isNothing ? say(speech, 'none') : countsOf(asked, speech));
    tell(root, 'ignored', listed('ignored', asked[0]!.ignored, speech));
    tell(root, 'unknown', listed('unknown', unknownIn(asked), speech));
    part(root, 'none').hidden = !isNothing;
    this.offer('any', isNothing && unknownIn(asked).length === 0 ? withAnyWord(question) : undefined);
    part(root, 'widen').hidden = !isNarrowed(question);
    part(root, 'from-device').hidden = root.dataset['from'] !== 'device';
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

  /** Nothing was answered; says why where something must not occur and nothing must. */
  clear(question: Question): void {
    if (isEmpty(question) && question.without.length > 0) this.state.say(say(this.speech, 'onlyWithout'));
    for (const name of ['ignored', 'unknown', 'meant', 'none', 'widen', 'from-device'])
      part(this.root, name).hidden = true;
  }
}

type Told = Answers[keyof Answers];

function askedFor(answers: Answers, { kind }: Question): Told[] {
  return kind ? [answers[kind]] : [answers.articles, answers.comments];
}

/** Words that stand in nothing that was asked. */
function unknownIn([first, ...others]: readonly Told[]): string[] {
  return (first?.unknown ?? []).filter((word) => others.every(({ unknown }) => unknown.includes(word)));
}

function countsOf(asked: readonly Told[], speech: Speech): string {
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
