import type { z } from 'astro/zod';
import { nameKey } from '../../model/commenters.ts';
import type { comment, Thread } from '../../model/thread.ts';
import { Refusal, type Draft } from '../reader.ts';
import { namedIn, type Writers } from './named.ts';
import { keyed, pseudonymOf } from './pseudonym.ts';
import { replaceInHtml, replaceInText } from './replace.ts';

type CommentDraft = z.input<typeof comment>;
type ThreadDraft = NonNullable<Draft['thread']>;

/** Comments on the shelf, and the mark of the key that their writers' names were replaced with. */
interface Kept {
  pseudonyms?: string | undefined;
  thread?: Thread | undefined;
}

/** Gives those who wrote comments other names, with the key of an archive. */
export class Pseudonyms {
  /** Tells one key from another and gives none away. */
  readonly mark: string;
  readonly #key: string;

  constructor(key: string) {
    this.#key = key;
    this.mark = keyed('mark', '', key);
  }

  nameFor(name: string): string {
    return pseudonymOf(name, this.#key);
  }

  /** What a reader found, with other names wherever commenters are named. */
  draft(draft: Draft): Draft {
    if (!draft.thread) return draft;
    const { title, lead } = draft.matter;
    const writers = writersIn(authorsOf(draft.thread), [title, lead, draft.body].join('\n'));
    const losses = draft.losses.map((loss) => this.#inText(loss, { ...writers, ...nobody }));
    return { ...draft, losses, thread: this.#named(draft.thread, writers) };
  }

  /** A thread whose writers signed with their own names. */
  thread(thread: Thread): Thread {
    return this.#named(thread, writersIn(authorsOf(thread), ''));
  }

  /**
   * Replaces names in a thread whose writers bear pseudonyms already, but were still called by name in a capture
   * that did not hold what they wrote.
   */
  late(thread: Thread): Thread {
    const pseudonyms = new Set(authorsOf(thread));
    const find = (called: string) => (pseudonyms.has(this.nameFor(called)) ? called : undefined);
    const writers = { ...nobody, find, telling: () => [] };
    return { ...thread, comments: thread.comments.map((one) => ({ ...one, ...this.#said(one, writers, true) })) };
  }

  #named<T extends ThreadDraft>(thread: T, writers: Writers): T {
    const title = thread.title && this.#inText(thread.title, { ...writers, ...nobody });
    const comments = thread.comments?.map((one) => this.#signed(one, writers));
    return { ...thread, ...(title && { title }), ...(comments && { comments }) };
  }

  #signed<T extends CommentDraft>(one: T, writers: Writers): T {
    const signed: T = {
      ...one,
      ...(one.author !== undefined && { author: this.nameFor(one.author) }),
      ...(one.id !== undefined && { id: this.#id(one.id, one.author) }),
      ...this.#said(one, writers, false),
    };
    delete signed.authorUrl;
    return signed;
  }

  /** @param known whether only writers are renamed, not all that are quoted or spoken to */
  #said(
    { title, text, html }: CommentDraft,
    writers: Writers,
    known: boolean,
  ): Pick<CommentDraft, 'title' | 'text' | 'html'> {
    const find = (plain: string) => namedIn(plain, writers, known);
    const rename = (name: string) => this.nameFor(name);
    return {
      ...(title !== undefined && { title: replaceInText(title, find, rename) }),
      ...(text !== undefined && { text: replaceInText(text, find, rename) }),
      ...(html !== undefined && { html: replaceInHtml(html, find, rename) }),
    };
  }

  #inText(text: string, writers: Writers): string {
    return replaceInText(
      text,
      (plain) => namedIn(plain, writers, true),
      (name) => this.nameFor(name),
    );
  }

  /** Numbers say nothing of who wrote; an id with a name in it gives way to one that is made from it. */
  #id(id: string, author = ''): string {
    const letters = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
    const name = letters(author);
    const tells = id.includes('@') || (name.length > 2 && letters(id).includes(name));
    return tells ? keyed('id', id, this.#key) : id;
  }
}

/**
 * The thread of what is kept, with the names that a run writes.
 * @throws Refusal if it bears pseudonyms of another key, or the run has none
 */
export function agreedThread(
  { pseudonyms: mark, thread }: Kept,
  pseudonyms: Pseudonyms | undefined,
): Thread | undefined {
  if (mark === pseudonyms?.mark) return thread;
  if (mark !== undefined) {
    throw new Refusal(
      pseudonyms === undefined
        ? 'It belongs to an article whose commenters bear pseudonyms. Import it with --pseudonyms, too.'
        : 'It belongs to an article whose pseudonyms were made with another key. Give that key in LESESAAL_PSEUDONYM_KEY.',
    );
  }
  return thread && pseudonyms?.thread(thread);
}

function authorsOf({ comments }: ThreadDraft): string[] {
  return [...new Set((comments ?? []).flatMap(({ author }) => author ?? []))];
}

/** Nobody is looked for by what they are called. */
const nobody = { find: () => undefined, findSurname: () => undefined, isOther: () => false };

/** @param article its text: who is named there is spoken of, and none of the commenters */
function writersIn(authors: readonly string[], article: string): Writers {
  const byName = new Map(authors.map((author) => [nameKey(author), author]));
  const byFirst = Map.groupBy(authors, (author) => nameKey(author.split(/\s+/)[0]!));
  const byLast = Map.groupBy(authors.filter(hasSurname), (author) => lastWord(author));
  const articleWords = new Set(nameKey(article).match(/[\p{L}\p{N}_-]+/gu));
  const only = (found: string[] | undefined, called: string) =>
    found?.length === 1 && called.length > 2 ? found[0] : undefined;
  const isTelling = (name: string) => /[^\p{L}]/u.test(name) && (name.match(/[\p{L}\p{N}]/gu)?.length ?? 0) > 3;
  return {
    find: (called) => byName.get(nameKey(called)) ?? only(byFirst.get(nameKey(called)), called),
    findSurname: (called) => (isOther(called) ? undefined : only(byLast.get(nameKey(called)), called)),
    isOther,
    telling: namesWithin(authors.filter(isTelling)),
  };

  function isOther(called: string): boolean {
    return articleWords.has(lastWord(called));
  }
}

/** Finds which names may stand in a text by the rarest word of each, for a long thread has thousands; the longest first. */
function namesWithin(names: readonly string[]): (text: string) => string[] {
  const counts = new Map<string, number>();
  for (const word of names.flatMap(wordsOf)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byWord = Map.groupBy(names, (name) =>
    wordsOf(name).reduce((rarest, word) => (counts.get(word)! < counts.get(rarest)! ? word : rarest)),
  );
  return (text) => {
    const words = new Set(wordsOf(text).flatMap((word) => [word, word.replace(/s$/, '')]));
    return [...words].flatMap((word) => byWord.get(word) ?? []).sort((a, b) => b.length - a.length);
  };
}

function wordsOf(text: string): string[] {
  return nameKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function hasSurname(name: string): boolean {
  return /\S\s+\S/.test(name);
}

function lastWord(name: string): string {
  return nameKey(name).split(' ').at(-1)!;
}
