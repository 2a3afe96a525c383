import type { ArticleClue } from '../../model/waiting.ts';
import { Refusal, type Draft, type ReadySource, type Surroundings } from '../reader.ts';
import type { CommentDraft, ThreadDraft } from '../threads/thread-reader.ts';

/** A comment as an export holds it, before it has a number. */
export interface ExportedComment extends Omit<CommentDraft, 'number' | 'id' | 'replyTo'> {
  id: string;
  /** The id of the comment it answers. */
  parent?: string | undefined;
}

/** Far above any thread we know. */
const most = 100_000;

/**
 * Numbers the comments of a thread from 1, in the order of their times, and none before the one it answers.
 * A reply to one that is not there answers nobody.
 * @throws Refusal if there are more than a thread holds
 */
export function threadOf(comments: readonly ExportedComment[], facts: Omit<ThreadDraft, 'comments'> = {}): ThreadDraft {
  if (comments.length > most) throw new Refusal(`It holds a thread of more than ${most} comments.`);
  const ordered = inOrder(comments);
  const numbers = new Map(ordered.map(({ id }, at) => [id, at + 1]));
  return { ...facts, comments: ordered.map((comment, at) => numbered(comment, at + 1, numbers)) };
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

function numbered({ parent, ...comment }: ExportedComment, number: number, numbers: Map<string, number>): CommentDraft {
  const replyTo = parent === undefined ? undefined : numbers.get(parent);
  return { ...comment, number, ...(replyTo !== undefined && replyTo < number && { replyTo }) };
}

/** By time; those without one stay where the export has them. A clock that went wrong moves a reply behind its parent. */
function inOrder(comments: readonly ExportedComment[]): ExportedComment[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const places = placesOf(byId);
  return [...byId.values()].sort((one, other) => {
    const [a, b] = [places.get(one.id)!, places.get(other.id)!];
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
function placesOf(byId: ReadonlyMap<string, ExportedComment>): Map<string, PlaceInTime> {
  const times = timesOf(byId);
  const places = new Map<string, PlaceInTime>();
  for (const start of byId.values()) {
    const way = new Set<string>();
    let at: ExportedComment | undefined = start;
    for (; at && !places.has(at.id) && !way.has(at.id); at = byId.get(at.parent ?? '')) way.add(at.id);
    let above = at && places.get(at.id);
    for (const id of [...way].reverse()) {
      const time = Math.max(above?.time ?? -Infinity, times.get(id)!.time);
      places.set(
        id,
        (above = { time, depth: (above?.depth ?? -1) + 1, at: Math.max(above?.at ?? 0, times.get(id)!.at) }),
      );
    }
  }
  return places;
}

function timesOf(byId: ReadonlyMap<string, ExportedComment>): Map<string, { time: number; at: number }> {
  const times = new Map<string, { time: number; at: number }>();
  let time = -Infinity;
  for (const { id, published } of byId.values()) {
    if (published !== undefined) time = Date.parse(published);
    times.set(id, { time, at: times.size });
  }
  return times;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
