export const usageLine = 'npm run export -- ARTICLE… --to FORMAT [--into DIR]';

export const usage = `Writes articles with their whole threads as files that can be read anywhere.

  ${usageLine}

ARTICLE is the name of an article, 2015/my-article, the path of its folder, or its address in the archive.
No site need be built. What is unlisted is written too, what is withdrawn is refused.

  --to epub           a book for e-readers (EPUB 3.3): article, thread and index card
  --to html           one HTML file with style, letters and pictures in it, for browsers and for printing
  --to md             a folder with article.md, as it is kept, and its pictures
  --to json           a folder with thread.json, the thread as the site gives it away
                      --to may be given more than once
  --into DIR          where the files go (default: exports); what is there under the same name is replaced

  --help              this text

LESESAAL_CONTENT names the content folder, if it is not content.
Exit code: 0 if all was written, 1 if an article was refused, 2 for wrong use.
`;
