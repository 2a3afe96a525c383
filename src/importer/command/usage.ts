export const usageLine = 'npm run import -- [flags] INPUT…';

export const usage = `Brings saved pages and pasted text into the archive.

  ${usageLine}

INPUT is a file, a folder, or - for standard input. What it is, is seen by its content:
the text of a news page with its comments as a browser's "select all, copy" gives it, saved HTML,
a page saved with all its files in one (MHTML, SingleFile), a ZIP file of such pages, a crawl or a
browser's recording (WARC, WACZ), or a folder of ArchiveBox.
Exports with comments: WordPress (WXR), Disqus, Discourse, Commento, Comentario, Isso, Remark42, the
answers of Welt's comment service, and the One Million Posts corpus.
Reading lists with texts: wallabag (JSON), Readeck and Omnivore (ZIP, or unpacked), Karakeep (from its API),
and the EPUB that such tools make, a page a chapter.
Lists of addresses without texts (Pocket, Instapaper, bookmarks) are refused with their number.
Feeds with full texts (RSS, Atom), and Markdown with front matter: Hugo, Jekyll, Obsidian, our own.

Where and how
  --into DIR          content folder (default: LESESAAL_CONTENT, else content)
  --dry-run           say what would happen, in --json and --report too, and write nothing else
  --force             write over files that were edited by hand
  --again             read anew what an earlier run brought in; else it is known by its bytes and passed quickly,
                      so that a run that was interrupted goes on with the same command
  --pseudonyms        give commenters other names, always the same for the same name. The key is kept beside the
                      content folder, in DIR.pseudonyms, or given in LESESAAL_PSEUDONYM_KEY; never publish it
  --json              one line of JSON per input or page on standard output
  --report FILE.html  a page to look at, the least certain sources beside what was made of them
  --jobs N            how many threads read (default: one for each core); the outcome is the same
  --timeout SECONDS   for one page, after which it is refused (default: 60)
  --memory MB         for one page, after which it is refused (default: 1024)

What you know better than the input, for all inputs named; an empty value removes a field
  --title TEXT        headline
  --kicker TEXT       line above the headline
  --lead TEXT         paragraph that sums the article up
  --published DATE    2015-09-20, "20.09.2015, 14:05 Uhr", 2015-09-20T14:05+02:00
  --updated DATE
  --author NAME       may be given more than once
  --credit TEXT       agency line such as feb/dpa
  --section NAME      a section of site.yaml; one that an input names and site.yaml does not becomes a topic
  --topic NAME        may be given more than once
  --language TAG      de, en-GB
  --rights TEXT
  --url URL           the article's first address; inputs with one address are one article. For comments
                      that know only a path, https://paper.example/ is where the path stands
  --source NAME       the paper
  --captured DATE     when the copy was taken
  --archive URL       a copy in a public web archive
  --slug NAME         name of the article's folder, a-z0-9-

  --help              this text

What became of an input, or of each page and article in it
  imported     written, as an article of its own
  joined       written into an article that is there already
  unchanged    it is there already, and brings nothing new
  waiting      comments whose article is not there yet: they stand in waiting/, and join it when it comes
  passed over  left out on purpose: drafts, links without texts, pages of a crawl that hold no article
  incomplete   the input is damaged; what could be read of it is told by itself
  refused      not taken, for a reason

A line of --json holds
  file         the input's file or folder
  input        the same, or the place in it
  status       imported, unchanged, waiting, passed, incomplete or refused
  article      articles/<year>/<slug>, shown at /<year>/<slug>/; null if there is none
  joined       true if the article was there already and got something new
  waited       how many comments that had waited for the article joined it now
  reason       why it was refused or passed over, what it waits for, or what was not done; else null
  inferred     fields of the article that were guessed, by their names in its file
  losses       what the article misses, in sentences of the archive's language
  doubt        how much it deserves a look, from guesses and losses; 0 is certain
  reader       who read it, from the outside in, such as zip/html; null for what is known from an earlier run
  pages        1, but where one line tells of several pages that were passed over

Exit code: 0 if all went in, 1 if an input was refused or incomplete, 2 for wrong use or where nothing can be written,
75 if another import is writing to the archive, 130 if it was interrupted.
`;
