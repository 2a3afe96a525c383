/**
 * `<marked-words hidden>`: where a result of the search led here, fetches what marks the words and shows the switch
 * that takes the marks away. The tab remembers the question for all pages of the article, until it is switched off.
 */
class MarkedWords extends HTMLElement {
  connectedCallback(): void {
    const text = questionFor(location.pathname);
    if (text) void import('./mark-page.ts').then(({ markPage }) => markPage(this, text));
  }
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

customElements.define('marked-words', MarkedWords);
