/** `npm run export:search -- FOLDER`: writes the archive as OpenSearch takes it. */
import { ContentError, counted, report } from '../../../library/problem.ts';
import { ExportError, exportSearch } from './export-search.ts';

const usage = `npm run export:search -- FOLDER

Writes into FOLDER what OpenSearch needs to answer for the archive instead of the index beside the pages:
index.json, the settings and the mapping, and bulk-00001.ndjson and so on, bodies of requests to _bulk.
LESESAAL_CONTENT names the content folder as for the other commands. An earlier export in FOLDER is replaced.
`;

/** @returns the exit code: 0 if all is written, 1 if the content is in disorder, 2 for wrong use */
async function main(words: readonly string[]): Promise<number> {
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(usage);
    return 0;
  }
  const option = words.find((word) => word.startsWith('-'));
  if (option !== undefined) throw new ExportError(`There is no option ${option}.\n  ${example}`);
  const [folder, ...more] = words;
  if (!folder) throw new ExportError(`No folder is named.\n  ${example}`);
  if (more.length > 0)
    throw new ExportError(`${counted(words.length, 'folder')} are named, but one is written.\n  ${example}`);
  const { articles, comments, files } = await exportSearch(folder);
  const [held, said] = [counted(articles, 'article'), counted(comments, 'comment')];
  console.log(`${held} and ${said} as ${counted(files.length - 1, 'bulk file')} beside index.json in ${folder}.`);
  return 0;
}

const example = 'Name one, such as `npm run export:search -- ../opensearch`; `--help` tells more.';

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof ContentError) process.stderr.write(`${report(error.problems)}\n`);
  else if (error instanceof ExportError) process.stderr.write(`${error.message}\n`);
  else throw error;
  process.exitCode = error instanceof ContentError ? 1 : 2;
}
