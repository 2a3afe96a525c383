/** `npm run check`: validates the whole content folder without building and names all problems at once. */
import { commenterLines } from './commenter-lines.ts';
import { contentFolder } from './content-folder.ts';
import { ContentError, counted, report } from './problem.ts';
import { readContent } from './read-content.ts';
import { readWaiting } from './read-waiting.ts';

try {
  const folder = contentFolder();
  const { articles, pages, site, problems: wrong } = await readContent(folder);
  const { waiting, problems: wrongWaiting } = await readWaiting(folder);
  const problems = [...wrong, ...wrongWaiting];
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
    const comments = waiting.reduce((sum, { thread }) => sum + thread.comments.length, 0);
    const [threadsWaiting, verb] = [counted(waiting.length, 'thread'), waiting.length === 1 ? 'waits' : 'wait'];
    if (waiting.length > 0)
      console.log(
        `${threadsWaiting} with ${counted(comments, 'comment')} ${verb} in waiting/ and ${waiting.length === 1 ? 'joins its article when it comes' : 'join their articles when they come'}.`,
      );
    for (const line of await commenterLines(folder, articles, site.commenters)) console.log(line);
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(report(error.problems));
  process.exitCode = 2;
}
