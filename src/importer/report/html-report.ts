import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { orTold } from '../command/or-told.ts';
import type { Tally } from '../command/tally.ts';
import { UsageError } from '../command/usage-error.ts';
import { codeOf, otherTemporaryFolder } from '../input/error-code.ts';
import type { Outcome } from '../outcome.ts';
import type { Reading } from '../reading.ts';
import { LeastCertain } from './least-certain.ts';
import { escaped, inEnglish } from './markup.ts';
import { pairMarkup, pairOf, type Pair } from './pair.ts';
import { filterStyle, reportStyle } from './report-style.ts';
import type { ReportWords } from './report-words.ts';
import { summaryMarkup } from './summary-markup.ts';

/** How many sources are shown beside what was made of them: as many as a browser bears in one page. */
const mostPairs = 500;
const mostNotes = 200;
/** A refusal may be wrong; it stands between articles with much to doubt and those with little, and crowds out neither. */
const refusalDoubt = 5;
/** A file that begins otherwise is none of ours, and stays. */
const beginning = '<!doctype html><!-- Lesesaal: import -->';
const piece = 1024 * 1024;

/**
 * Writes a page about a run that needs nothing else: every input, and the least certain ones beside their sources.
 * What sources say stands in it as text. It is written to disk as the run goes on, and appears whole or not at all.
 */
export class HtmlReport {
  readonly #path: string;
  readonly #unfinished: string;
  readonly #language: string;
  readonly #words: ReportWords;
  readonly #out: number;
  readonly #rows: number;
  readonly #pairs: LeastCertain;
  readonly #notes: string[] = [];
  #count = 0;

  /** @throws UsageError if it cannot be written there, or something else is there */
  constructor(path: string, language: string, words: ReportWords) {
    this.#path = path;
    this.#language = language;
    this.#words = words;
    this.#unfinished = `${path}.unfinished`;
    checkPlace(path);
    this.#out = this.#told(() => openSync(this.#unfinished, 'w'));
    // Whoever presses Ctrl-C twice does not wait for its end.
    process.once('exit', () => rmSync(this.#unfinished, { force: true }));
    this.#rows = openSync(join(tmpdir(), 'report-rows'), 'wx+', 0o600);
    this.#pairs = new LeastCertain(join(tmpdir(), 'report-pairs'), mostPairs);
  }

  /** @throws UsageError if there is no room */
  tell(outcome: Outcome, reading: Reading | undefined): void {
    this.#count += 1;
    const at = this.#count;
    const pair = reading && pairOf(reading);
    this.#told(() => {
      if (pair) {
        const weight = outcome.status === 'refused' ? refusalDoubt : outcome.doubt;
        this.#pairs.offer(at, weight, () => JSON.stringify({ outcome, pair }));
      }
      writeFileSync(this.#rows, this.#row(outcome, at, pair !== undefined));
    }, tmpdir());
  }

  /** Keeps what was passed over before it was read. */
  note(sentence: string): void {
    if (this.#notes.length < mostNotes) this.#notes.push(sentence);
  }

  /**
   * @param note how the run went, if it wrote nothing or was interrupted
   * @throws UsageError if there is no room
   */
  end(tally: Tally, note: string | undefined): void {
    this.#told(() => {
      this.#write(tally, note);
    });
  }

  #write(tally: Tally, note: string | undefined): void {
    const { title, inputs, beside, besideNote, columns } = this.#words;
    const write = (markup: string) => writeFileSync(this.#out, markup);
    write(this.#head(tally));
    write(
      `<h1>${title}</h1>${note === undefined ? '' : `<p><strong>${note}</strong></p>`}${summaryMarkup(tally, this.#notes, this.#words)}`,
    );
    write(`<h2 id="inputs">${inputs}</h2><table><thead><tr>`);
    write([columns.status, columns.input, columns.told].map((name) => `<th scope="col">${name}</th>`).join(''));
    write('</tr></thead><tbody>\n');
    this.#copyRows();
    write('</tbody></table>');
    if (this.#pairs.count > 0) {
      write(`<h2 id="pairs">${beside}</h2><p>${besideNote(this.#pairs.count, this.#pairs.offered)}</p>`);
      for (const { at, text } of this.#pairs.texts()) write(this.#pair(at, text));
    }
    write('</main></body></html>\n');
    closeSync(this.#out);
    renameSync(this.#unfinished, this.#path);
    this.#close();
  }

  #told<Result>(work: () => Result, path = this.#path): Result {
    const elsewhere = path === this.#path ? 'name another file' : otherTemporaryFolder;
    return orTold(`The report ${this.#path} is not written.`, path, work, elsewhere);
  }

  /** Leaves nothing behind, where the run ended in an error. */
  abandon(): void {
    closeSync(this.#out);
    rmSync(this.#unfinished, { force: true });
    this.#close();
  }

  #close(): void {
    closeSync(this.#rows);
    this.#pairs.close();
  }

  #head({ counts }: Tally): string {
    const style = reportStyle + filterStyle(Object.keys(counts));
    const digest = createHash('sha256').update(style).digest('base64');
    const policy = `default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'`;
    return `${beginning}<html lang="${this.#language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${this.#words.title}</title><style>${style}</style></head><body><main>`;
  }

  #row(outcome: Outcome, at: number, hasPair: boolean): string {
    const { status, reader, guessed, missing } = this.#words;
    const { input, article, reason, inferred, losses } = outcome;
    const kind = outcome.joined ? 'joined' : outcome.status;
    // Rows are told apart by the ends of lines.
    const line = escaped(input.replace(/\s+/g, ' '));
    const name = hasPair ? `<a href="#p${at}">${line}</a>` : line;
    const told = [
      reason === null ? '' : inEnglish(reason),
      inferred.length > 0 ? `${guessed}: ${escaped(inferred.join(', '))}` : '',
      ...losses.map((loss) => `${missing}: ${escaped(loss)}`),
      outcome.reader === null ? '' : `${reader} ${escaped(outcome.reader)}`,
    ].filter(Boolean);
    const items = told.map((one) => `<li>${one}</li>`).join('');
    const place = article === null ? '' : `<p>${escaped(article)}</p>`;
    return `<tr data-status="${kind}" class="${kind}"><td><strong>${status[kind]}</strong></td><td><p>${name}</p>${place}</td><td>${items && `<ul>${items}</ul>`}</td></tr>\n`;
  }

  #pair(at: number, text: string): string {
    const { outcome, pair } = JSON.parse(text) as { outcome: Outcome; pair: Pair };
    const kind = outcome.joined ? 'joined' : outcome.status;
    const reason = outcome.reason === null ? '' : `<p>${inEnglish(outcome.reason)}</p>`;
    return `<section class="pair" id="p${at}"><h3>${escaped(outcome.input)}: ${this.#words.status[kind]}</h3>${reason}${pairMarkup(pair, this.#words)}</section>\n`;
  }

  /** Links to pairs that were not kept lead nowhere, and are taken out. */
  #copyRows(): void {
    const bytes = Buffer.alloc(piece);
    let rest = '';
    const copy = (text: string) => {
      const kept = text.replace(/<a href="#p(\d+)">(.*?)<\/a>/g, (link, at: string, name: string) =>
        this.#pairs.has(Number(at)) ? link : name,
      );
      writeFileSync(this.#out, kept);
    };
    const decoder = new TextDecoder();
    for (let from = 0, size = -1; size !== 0; from += size) {
      size = readSync(this.#rows, bytes, 0, piece, from);
      const text = rest + decoder.decode(bytes.subarray(0, size), { stream: size > 0 });
      const end = size === 0 ? text.length : text.lastIndexOf('\n') + 1;
      copy(text.slice(0, end));
      rest = text.slice(end);
    }
  }
}

/** @throws UsageError if something else is there */
function checkPlace(path: string): void {
  try {
    // A device may have no end.
    if (statSync(path).isFile() && readFileSync(path, 'utf8').startsWith(beginning)) return;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw new UsageError(`--report ${path} cannot be written.`, 'Name a file in a folder that is there.');
  }
  throw new UsageError(`--report ${path} is there and is no report of an import.`, 'Name another file.');
}
