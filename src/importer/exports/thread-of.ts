import type { ArticleClue } from '../../model/waiting.ts';
import { Refusal, type Draft, type ReadySource, type Surroundings } from '../reader.ts';
import type { CommentDraft, ThreadDraft } from '../threads/thread-reader.ts';

/** A comment as an export holds it, before it has a number. */
export interface ExportedComment extends Omit<CommentDraft, 'number' | 'replyTo'> {
  /** The id of the comment it answers. */
  parent?: string | undefined;
}

/** With what tells it from the others: its id, if it has one. */
type Keyed = ExportedComment & { key: string };

/** Far above any thread we know. */
const most = 100_000;

/**
 * Numbers the comments of a thread from 1, in the order of their times, and none before the one it answers.
 * A reply to one that is not there answers nobody.
 * @throws Refusal if there are more than a thread holds
 */
export function threadOf(comments: readonly ExportedComment[], facts: Omit<ThreadDraft, 'comments'> = {}): ThreadDraft {
  if (comments.length > most) throw new Refusal(`It holds a thread of more than ${most} comments. Export it in parts.`);
  const ordered = inOrder(comments.map((comment, at) => ({ ...comment, key: comment.id || `without id ${at}` })));
  const numbers = new Map(ordered.map(({ key }, at) => [key, at + 1]));
  return { ...facts, comments: ordered.map((comment) => numbered(comment, numbers)) };
}

/**
 * Comments that came without their article; nothing if none of them was shown.
 * @param place where they stand in the export, for messages
 */
export function threadSource(
  place: string,
  clue: ArticleClue,
  comments: readonly ExportedComment[],
  facts: Omit<ThreadDraft, 'comments'> = {},
): ReadySource | undefined {
  if (!comments.some(({ status }) => status !== 'removed')) return undefined;
  return threadAlone(place, clue, [facts, comments], () => threadOf(comments, facts));
}

/**
 * A thread whose article is elsewhere.
 * @param content what it is made of, to know it again
 */
export function threadAlone(
  name: string,
  waitsFor: ArticleClue,
  content: unknown,
  thread: (surroundings: Surroundings) => ThreadDraft,
): ReadySource {
  const rest = { matter: {}, body: '', pictures: [], inferred: [], losses: [] } satisfies Partial<Draft>;
  return {
    name,
    bytes: Buffer.from(JSON.stringify([waitsFor, content])),
    draft: (_overrides, surroundings) =>
      Promise.resolve(surroundings)
        .then(thread)
        .then((read) => ({ ...rest, thread: read, waitsFor })),
  };
}

function numbered({ parent, key, id, ...comment }: Keyed, numbers: ReadonlyMap<string, number>): CommentDraft {
  const number = numbers.get(key)!;
  const replyTo = parent === undefined ? undefined : numbers.get(parent);
  return { ...comment, ...(id && { id }), number, ...(replyTo !== undefined && replyTo < number && { replyTo }) };
}

/** By time; those without one stay where the export has them. A clock that went wrong moves a reply behind its parent. */
function inOrder(comments: readonly Keyed[]): Keyed[] {
  const byKey = new Map(comments.map((comment) => [comment.key, comment]));
  const places = placesOf(byKey);
  return [...byKey.values()].sort((one, other) => {
    const [a, b] = [places.get(one.key)!, places.get(other.key)!];
    return compare(a.time, b.time) || a.at - b.at || a.depth - b.depth;
  });
}

interface PlaceInTime {
  /** Milliseconds since 1970, no earlier than the comment above. */
  time: number;
  /** How many comments stand above. */
  depth: number;
  /** Where it stands in the export, no earlier than the comment above. */
  at: number;
}

/** Each comment is walked over once; a circle ends where it began. */
function placesOf(byKey: ReadonlyMap<string, Keyed>): Map<string, PlaceInTime> {
  const times = timesOf(byKey);
  const places = new Map<string, PlaceInTime>();
  for (const start of byKey.values()) {
    const way = new Set<string>();
    let at: Keyed | undefined = start;
    for (; at && !places.has(at.key) && !way.has(at.key); at = byKey.get(at.parent ?? '')) way.add(at.key);
    let above = at && places.get(at.key);
    for (const key of [...way].reverse()) {
      const time = Math.max(above?.time ?? -Infinity, times.get(key)!.time);
      places.set(
        key,
        (above = { time, depth: (above?.depth ?? -1) + 1, at: Math.max(above?.at ?? 0, times.get(key)!.at) }),
      );
    }
  }
  return places;
}

function timesOf(byKey: ReadonlyMap<string, Keyed>): Map<string, { time: number; at: number }> {
  const times = new Map<string, { time: number; at: number }>();
  let time = -Infinity;
  for (const { key, published } of byKey.values()) {
    if (published !== undefined) time = Date.parse(published);
    times.set(key, { time, at: times.size });
  }
  return times;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
