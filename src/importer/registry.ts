import { frontMatterReader } from './exports/front-matter/front-matter-reader.ts';
import { unknownData } from './exports/unknown-data.ts';
import { htmlReader } from './html/html-reader.ts';
import { Refusal, type Reader, type Source } from './reader.ts';
import { textReader } from './text/text-reader.ts';

/** Readers in the order they are asked. A new kind of source is one more line here. */
const readers: readonly Reader[] = [frontMatterReader, htmlReader, textReader];

const neither = 'It is neither a web page nor the text of one. Save the page itself, or paste its text into a file.';

/** @throws Refusal if nobody knows what the source is */
export function readerFor(source: Source): Reader {
  const reader = readers.find((candidate) => candidate.recognises(source));
  if (!reader) throw new Refusal(unknownData(source.bytes) ?? neither);
  return reader;
}
