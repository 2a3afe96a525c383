import { createHash } from 'node:crypto';

/** A page of a public corpus, and what people or its makers say is in it. */
export interface BenchPage {
  /** Unique in its corpus. */
  name: string;
  bytes: Uint8Array;
  url?: string;
  truth: Truth;
}

/** What should come of a page, as far as the corpus says. */
interface Truth {
  /** The article's text. */
  text?: string;
  /** Pieces that should be in it, and pieces that should not. */
  snippets?: { with: string[]; without: string[] };
  title?: string;
  authors?: string[];
  /** ISO 8601. */
  published?: string;
}

/** Pages of one kind, judged by one measure. */
export interface Corpus {
  name: string;
  /** How its texts are compared. */
  measure: 'shingles' | 'words' | 'snippets';
  /** Whether what stands beneath pictures is part of its texts. */
  captions: boolean;
  /** Whether the paragraph that sums an article up, between headline and text, is part of its texts. */
  leads: boolean;
  pages: BenchPage[];
}

export const parts = ['all', 'seen', 'held'] as const;

/** Which pages are measured. */
export type Part = (typeof parts)[number];

/**
 * Half of the pages may be looked at while rules are made; the other half is held back, to say whether the rules
 * are general. Which half a page is in depends on its name alone.
 */
export function inPart({ name }: BenchPage, part: Part): boolean {
  const isHeld = createHash('sha256').update(name).digest()[0]! % 2 === 0;
  return part === 'all' || (part === 'held') === isHeld;
}
