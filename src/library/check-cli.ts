/** `npm run check`: validates the whole content folder without building and names all problems at once. */
import { stat } from 'node:fs/promises';
import { contentFolder } from './content-folder.ts';
import { report } from './problem.ts';
import { readContent } from './read-content.ts';

const folder = contentFolder();
const isFolder = await stat(folder).then(
  (entry) => entry.isDirectory(),
  () => false,
);
if (!isFolder) {
  console.error(`${folder}\n  There is no such folder.\n  Create it, or name another one in LESESAAL_CONTENT.`);
  process.exit(2);
}
const { articles, pages, problems } = await readContent(folder);
if (problems.length > 0) {
  console.error(report(problems));
  console.error(`${problems.length} problem${problems.length === 1 ? '' : 's'} in ${folder}.`);
  process.exit(1);
}
const threads = articles.filter(({ thread }) => thread).length;
console.log(`${articles.length} articles, ${threads} threads and ${pages.length} pages: nothing wrong.`);
