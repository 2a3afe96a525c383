/**
 * Where a result of the search led here, fetches what marks the words. The tab remembers the question for all pages of
 * the article, until the marks are taken away.
 */
export async function markHanded(): Promise<void> {
  const text = questionFor(location.pathname);
  if (!text) return;
  const { markPage } = await import('./mark-page.ts');
  await markPage(text);
}

interface Handover {
  text: string;
  articles: string[];
  at: number;
}

function questionFor(path: string): string | undefined {
  try {
    const [handed, kept] = [localStorage, sessionStorage].map(
      (storage) => JSON.parse(storage.getItem('marked') ?? 'null') as Handover | null,
    );
    const leadsHere = (article: string) => path.startsWith(article);
    if (handed) {
      localStorage.removeItem('marked');
      const elsewhere = handed.articles.filter((article) => !leadsHere(article));
      if (Date.now() - handed.at < 60_000) {
        if (elsewhere.length > 0) localStorage.setItem('marked', JSON.stringify({ ...handed, articles: elsewhere }));
        if (handed.articles.some(leadsHere)) {
          sessionStorage.setItem('marked', JSON.stringify(handed));
          return handed.text;
        }
      }
    }
    return kept?.articles.some(leadsHere) ? kept.text : undefined;
  } catch {
    return undefined;
  }
}
