import type { Container } from '../containers/container.ts';
import { commento } from './commento/commento.ts';
import { discourse } from './discourse/discourse.ts';
import { disqusAnswers } from './disqus/answers.ts';
import { disqus } from './disqus/disqus.ts';
import { isso } from './isso/isso.ts';
import { millionPostsCsv } from './million-posts/from-csv.ts';
import { remark42 } from './remark42/remark42.ts';
import { sqlite } from './sqlite/sqlite.ts';
import { welt } from './welt/welt.ts';
import { wordpress } from './wordpress/wxr.ts';

/** Exports with comments, in the order they are asked. A new tool is one more line here. */
export const exportsWithComments: readonly Container[] = [
  wordpress,
  disqus,
  disqusAnswers,
  discourse,
  commento,
  remark42,
  isso,
  sqlite,
  millionPostsCsv,
  welt,
];
