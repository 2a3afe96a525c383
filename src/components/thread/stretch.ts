import type { Branch } from '../../model/conversation.ts';
import { isGap, type ThreadEntry } from '../../model/thread-page.ts';

/**
 * On the page of a whole thread a browser lays out lists of about so many comments, each as a whole when somebody comes
 * near it. It keeps an eye on every such list with every picture, so that lists of one would cost more than they save.
 */
const most = 10;
/** A conversation of so many comments is laid out at once: who listens hears each of its lists whole. */
const short = 50;

/** Cuts a thread into such lists. */
export function stretches(entries: readonly ThreadEntry[]): ThreadEntry[][] {
  const starts = Array.from({ length: Math.ceil(entries.length / most) }, (_, at) => at * most);
  return starts.map((start) => entries.slice(start, start + most));
}

/** The lists in which branches of a conversation stand; cut into runs if it holds many comments. */
export function listsOf(branches: readonly Branch[], comments: number): (readonly Branch[])[] {
  return comments <= short ? [branches] : runsOf(branches);
}

/**
 * Cuts the branches of a conversation into runs that hold so many comments at most; a branch that holds more is a run by
 * itself. None stands within another that is left out: links into the inner one would land where sizes were guessed.
 */
export function runsOf(branches: readonly Branch[]): Branch[][] {
  const runs: Branch[][] = [];
  let room = 0;
  for (const branch of branches) {
    const size = sizeOf(branch);
    if (size > room) {
      runs.push([]);
      room = most;
    }
    runs.at(-1)!.push(branch);
    room -= size;
  }
  return runs;
}

/** The comments of a branch that are shown in it; deep ones stand beside what they answer. */
function sizeOf({ replies }: Branch): number {
  return replies.reduce((sum, reply) => sum + sizeOf(reply), 1);
}

/** The class of a run that may be left out, by the room it needs; none for a branch too large for that. */
export function runClass(run: readonly Branch[]): string | undefined {
  const entries = run.flatMap(entriesIn);
  return entries.length > most ? undefined : stretchClass(entries, 1.2);
}

function entriesIn({ entry, replies }: Branch): ThreadEntry[] {
  return [entry, ...replies.flatMap(entriesIn)];
}

/**
 * The class of a list that may be left out. `n6` and so on say how much room `whole-thread.css` keeps for it, for the
 * policy of the page allows no style in the markup; every second step is twice as high.
 * @param narrowness how much higher everything is than in lines as wide as the page
 */
export function stretchClass(entries: readonly ThreadEntry[], narrowness = 1): string {
  const rem = entries.reduce((sum, entry) => sum + heightOf(entry), 0) * narrowness;
  return `stretch n${Math.max(0, Math.min(20, Math.round(2 * Math.log2(rem / 4))))}`;
}

/** Rows of a telephone, in rem, and how many letters they hold. */
const rows = { text: 1.65, title: 1.4 };
const letters = { text: 46, title: 36 };
/** Air above and below a comment, its line about who and when, and what leads on from it, in rem. */
const frame = 4.7;
const gap = 9;
/** A long comment is folded before its end. */
const mostLetters = 900;

/** About how high a comment or a gap is on a telephone, in rem. */
function heightOf(entry: ThreadEntry): number {
  if (isGap(entry)) return gap;
  const { title = '', text, html = '' } = entry;
  const said = (text ?? html.replace(/<[^>]*>/g, ' ')).slice(0, mostLetters);
  const lines = said.split(/\n+/).reduce((sum, line) => sum + Math.ceil(line.length / letters.text) + 0.4, 0);
  return frame + rows.title * Math.ceil(title.length / letters.title) + rows.text * lines;
}
