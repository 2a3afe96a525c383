import { Lexicon } from './lexicon.ts';
import { Tally } from './tally.ts';

/** Numbers the lines of the tallies of all runs, those of one kind. */
export class RunLines {
  readonly lexicon = new Lexicon();
  private readonly ending: 'keys' | 'words';
  private readonly known = new Map<string, Uint32Array>();

  constructor(ending: 'keys' | 'words') {
    this.ending = ending;
  }

  /** Takes the numbers of the lines of a run that was written just now, so that it need not be read. */
  keep(path: string, lines: Uint32Array): void {
    this.known.set(path, lines);
  }

  /** The numbers of the lines of a run, in their order. @param path without an ending */
  of(path: string): Uint32Array {
    let lines = this.known.get(path);
    if (!lines) {
      const tally = new Tally(`${path}.${this.ending}`);
      lines = Uint32Array.from({ length: tally.length }, (_, at) => this.lexicon.idOf(tally.line(at)));
      this.known.set(path, lines);
    }
    return lines;
  }

  /** By number, the sum of what the tallies of some runs count. */
  sums(paths: readonly string[]): Uint32Array {
    const lines = paths.map((path) => this.of(path));
    const sums = new Uint32Array(this.lexicon.texts.length);
    for (const [at, path] of paths.entries()) {
      const { counts } = new Tally(`${path}.${this.ending}`);
      for (const [place, line] of lines[at]!.entries()) sums[line]! += counts[place]!;
    }
    return sums;
  }
}
