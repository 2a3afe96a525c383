import { TemporaryFile } from '../containers/temporary-file.ts';

/** Most bytes of an archive on standard input. */
const largest = 1024 ** 4;

/** Standard input as a file: it may be larger than memory, and an archive is read in any order. */
export async function spoolStandardInput(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('Paste the text, then press Ctrl-D.\n');
  return (await TemporaryFile.of(process.stdin, largest)).path;
}
