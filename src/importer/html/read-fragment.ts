import { cleanText } from '../clean.ts';
import type { Draft, DraftPicture } from '../reader.ts';
import type { SavedFiles } from '../saved/saved-files.ts';
import type { Words } from '../words.ts';
import { simplify, withoutLooseEnds } from './body/article-body.ts';
import { settleHeadings } from './body/headings.ts';
import { tidyInline } from './body/inline.ts';
import { blocksIn } from './body/paragraphs.ts';
import { toMarkdown } from './markdown/to-markdown.ts';
import { openPage } from './page/page.ts';
import { takePictures } from './pictures/take-pictures.ts';

/** What surrounds the HTML of an article in an export. */
export interface FragmentContext {
  /** Address that relative links count from. */
  base?: string | undefined;
  files?: SavedFiles | undefined;
  /** BCP 47 tag. */
  language?: string | undefined;
  words: Words;
}

/** The body of an article as Markdown, with its pictures and what was lost. */
export interface Fragment extends Pick<Draft, 'body' | 'losses'> {
  pictures: DraftPicture[];
}

/** The body of an article as HTML that is to become Markdown. */
export interface SettledFragment extends Omit<Fragment, 'body'> {
  article: Element;
}

/**
 * Reads HTML that holds an article's text and nothing else, as exports do: nothing is looked for, all of it is kept.
 * @throws Refusal if it is too large or too deep to be parsed safely
 */
export async function readFragment(html: string, context: FragmentContext): Promise<Fragment> {
  const { article, ...rest } = await settleFragment(html, context);
  return { body: cleanText(toMarkdown(article.innerHTML, context.language)), ...rest };
}

/** The same before it becomes Markdown. */
export async function settleFragment(html: string, { base, files, words }: FragmentContext): Promise<SettledFragment> {
  const { document } = openPage(new TextEncoder().encode(html));
  const { page: sentences, standIns } = words;
  const { embedded } = simplify(document, base, standIns);
  const article = document.createElement('div');
  article.append(...settleHeadings(withoutLooseEnds(blocksIn(document.body))));
  tidyInline(article, base);
  const { pictures, missing } = await takePictures(article, files, base, standIns.picture);
  return {
    article,
    pictures,
    losses: [
      ...missing.map(sentences.pictureMissing),
      ...embedded.filter(({ link }) => article.contains(link)).map(({ name }) => sentences.embedded(name)),
    ],
  };
}
