import { parseQuestion } from '../search/question.ts';
import { fold } from '../search/text/fold.ts';
import { isStopWord } from '../search/text/stop-words.ts';
import { Excerpts } from './search-excerpts.ts';
import { HitList } from './search-list.ts';
import { part } from './search-page-parts.ts';
import { pathWords } from './search-path-words.ts';
import type { Sentences, Speech } from './search-say.ts';
import { openSource } from './search-source.ts';

/**
 * `<lost-page data-say data-language data-zone data-base>`: offers the articles that the words of an address nobody
 * knows may have meant. If there are none, or no index, the page says what it said before.
 */
class LostPage extends HTMLElement {
  connectedCallback(): void {
    const { base = '/' } = this.dataset;
    const words = pathWords(location.pathname.slice(base.length));
    // An index that cannot be read leaves the other ways of the page.
    if (words.length > 0) this.offer(words).catch(() => undefined);
  }

  private async offer(words: string[]): Promise<void> {
    const { say = '{}', language, zone = 'UTC' } = this.dataset;
    const sentences = JSON.parse(say) as Sentences;
    const speech: Speech = { sentences, language: language === 'en' ? 'en' : 'de', timeZone: zone };
    const list = new HitList(part(this, 'articles'), speech);
    // Any article holds "der" or "mit".
    const telling = words.filter((word) => !isStopWord(fold(word)));
    const question = parseQuestion((telling.length > 0 ? telling : words).join(' OR '));
    const index = await openSource(this);
    const answer = await index.ask(question, 'articles', { limit: 5 });
    list.show({ ...answer, count: answer.hits.length });
    new Excerpts({ index, question, signal: new AbortController().signal }, speech).watch(list.shown.values());
    const more = part(this, 'search') as HTMLAnchorElement;
    more.search = new URLSearchParams({ q: question.text }).toString();
  }
}

customElements.define('lost-page', LostPage);
