import type { Overrides } from '../reader.ts';
import type { ArticlePart } from './article-part.ts';
import { lastStep, readHeadline, type Evidence, type Headline } from './headline.ts';
import { lettersOf, wordsOf } from './lines.ts';

/** Kicker and headline of an article, with what the archivist said of them as the best evidence. */
export function headlineOf(
  { lines, headline, kicker }: ArticlePart,
  overrides: Overrides,
  evidence: Evidence,
): Partial<Headline> & { certain: boolean } {
  const line = headline === undefined ? undefined : withoutBreadcrumb(lines[headline]!.text);
  if (line === undefined) return { certain: true };
  const told = asTold(line, overrides);
  if (told) return told;
  if (kicker === undefined) return readHeadline(line, evidence);
  return { kicker: lines[kicker]!.text.replace(/\s*:$/, ''), title: line, certain: false };
}

/** A page of a forum may name its article at the end of a breadcrumb and nowhere else. */
function withoutBreadcrumb(line: string): string {
  const last = lastStep(line);
  return wordsOf(last).length >= 3 ? last : line;
}

function asTold(line: string, overrides: Overrides): Headline | undefined {
  const { title, kicker } = overrides;
  if ('kicker' in overrides && !kicker) return { title: line, certain: true };
  if (kicker && title === undefined && lettersOf(line).startsWith(lettersOf(kicker))) {
    const rest = line.startsWith(kicker) ? line.slice(kicker.length).replace(/^[\s:|–—-]+/, '') : '';
    return rest ? { kicker, title: rest, certain: true } : undefined;
  }
  if (title && kicker === undefined && line !== title && line.endsWith(title)) {
    const rest = line.slice(0, -title.length).replace(/[\s:|–—-]+$/, '');
    return rest ? { kicker: rest, title, certain: true } : undefined;
  }
  return undefined;
}
