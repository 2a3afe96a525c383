import { resolve } from 'node:path';
import { inPart, type Corpus, type Part } from './bench-page.ts';
import { defuddleIn, ours, readability, type Extract, type Extractor } from './extractors.ts';
import { matterScores } from './matter-scores.ts';
import { readFundus } from './fundus.ts';
import { published } from './published.ts';
import { byShingles, bySnippets, byWords, f1Of, mean, quantile } from './scores.ts';
import { readTestPages } from './test-pages.ts';
import { readTrafilatura } from './trafilatura.ts';
import { readZyte } from './zyte.ts';

/** The corpora that lie in a folder, as their makers lay them out. */
function corporaIn(folder: string): Corpus[] {
  return [readZyte, readFundus, readTrafilatura, readTestPages].flatMap((read) => read(folder));
}

/** Pages that are read before any counts: the first hundred of a run cost up to twice as much, until their code is compiled. */
const warming = 150;

/** Prints how well articles are found on the pages of public corpora, by the importer and by others. */
export async function benchExtract(
  folders: readonly string[],
  part: Part,
  defuddle: string | undefined,
): Promise<void> {
  const extractors: Record<string, Extractor> = {
    Lesesaal: ours,
    Readability: readability,
    ...(defuddle && { Defuddle: await defuddleIn(resolve(defuddle)) }),
  };
  for (const folder of folders) {
    const corpora = corporaIn(resolve(folder));
    if (corpora.length === 0) throw new Error(`${folder} holds none of the corpora that are known here.`);
    for (const corpus of corpora) {
      const pages = corpus.pages.filter((page) => inPart(page, part));
      const rows: Record<string, object> = {};
      for (const [name, extractor] of Object.entries(extractors)) {
        for (let at = 0; at < warming; at += 1) await extractor(pages[at % pages.length]!, corpus);
        const extracts: Extract[] = [];
        for (const page of pages) extracts.push(await extractor(page, corpus));
        rows[name] = figures({ ...corpus, pages }, extracts);
      }
      console.log(`${corpus.name}: ${pages.length} pages`);
      console.table({ ...rows, ...published[corpus.name] });
    }
  }
}

function figures({ measure, pages }: Corpus, extracts: readonly Extract[]): object {
  const texts = extracts.map(({ text }) => text.join('\n'));
  const seconds = extracts.map((extract) => extract.seconds);
  return {
    ...rounded(measure === 'snippets' ? snippetScores(pages, texts) : textScores(measure, pages, texts)),
    ...rounded(matterScores(pages, extracts)),
    refused: extracts.filter(({ refused }) => refused).length,
    'median ms': Math.round(1000 * quantile(seconds, 0.5)),
    '90th ms': Math.round(1000 * quantile(seconds, 0.9)),
  };
}

function textScores(
  measure: 'shingles' | 'words',
  pages: Corpus['pages'],
  texts: readonly string[],
): Record<string, number> {
  const compare = measure === 'shingles' ? byShingles : byWords;
  const scores = pages.map(({ truth }, at) => compare(truth.text ?? '', texts[at]!));
  const recalls = scores.map(({ recall }) => recall).filter((recall) => !Number.isNaN(recall));
  return {
    F1: f1Of(scores),
    precision: mean(scores.map(({ precision }) => precision).filter((precision) => !Number.isNaN(precision))),
    recall: mean(recalls),
    exact: mean(scores.map(({ exact }) => Number(exact))),
    'half lost': recalls.filter((recall) => recall < 0.5).length,
  };
}

function snippetScores(pages: Corpus['pages'], texts: readonly string[]): Record<string, number> {
  const scores = pages.map(({ truth }, at) => bySnippets(truth.snippets!, texts[at]!));
  const sum = (key: 'right' | 'wrong' | 'missing') => scores.reduce((all, score) => all + score[key], 0);
  const [right, wrong, missing] = [sum('right'), sum('wrong'), sum('missing')];
  return {
    F1: (2 * right) / (2 * right + wrong + missing),
    precision: right / (right + wrong),
    recall: right / (right + missing),
  };
}

function rounded(figures: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, Math.round(value * 1000) / 1000]));
}
