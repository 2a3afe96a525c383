import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { bibtex } from '../../../src/citation/bibtex.ts';
import { cslJson } from '../../../src/citation/csl-json.ts';
import { ris } from '../../../src/citation/ris.ts';

export const formats = [
  ['BibTeX', bibtex],
  ['RIS', ris],
  ['CSL-JSON', cslJson],
] as const;

/** What a real parser reads in a file, in the terms of CSL-JSON. */
export function parsed(file: string): Record<string, unknown> {
  const { data } = new Cite(file);
  if (data.length !== 1) throw new Error(`${data.length} entries, not one.`);
  return data[0]!;
}
