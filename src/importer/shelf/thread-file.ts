import { thread as threadSchema, type Thread } from '../../model/thread.ts';

/** Writes `thread.json`: fields in the order of the schema, nothing that is a default, so that the same thread gives the same bytes. */
export function writeThreadFile(thread: Thread): string {
  const { comments, ...rest } = threadSchema.parse(thread);
  const written = comments.map(({ status, ...comment }) => (status === 'published' ? comment : { ...comment, status }));
  return `${JSON.stringify({ ...rest, comments: written }, null, 2)}\n`;
}

/** @throws if the text is not JSON or breaks the schema */
export function readThreadFile(text: string): Thread {
  return threadSchema.parse(JSON.parse(text));
}
