/** `npm run check`: validates the whole content folder without building and names all problems at once. */
import { contentFolder } from './content-folder.ts';
import { ContentError, counted, report } from './problem.ts';
import { readContent } from './read-content.ts';

try {
  const folder = contentFolder();
  const { articles, pages, problems } = await readContent(folder);
  if (problems.length > 0) {
    console.error(`${report(problems)}\n${counted(problems.length, 'problem')} in ${folder}.`);
    process.exitCode = 1;
  } else {
    const threads = articles.filter(({ thread }) => thread).length;
    const [held, discussed, plain] = [
      counted(articles.length, 'article'),
      counted(threads, 'thread'),
      counted(pages.length, 'page'),
    ];
    console.log(`${held}, ${discussed} and ${plain}: nothing wrong.`);
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(report(error.problems));
  process.exitCode = 2;
}
