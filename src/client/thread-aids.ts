import type { Spoken } from './search-say.ts';
import { currentComment, startKeys } from './thread-keys.ts';
import { startPlace } from './thread-place.ts';
import { fragmentOf, threadQuestionOf } from './thread-question.ts';
import { startWay } from './thread-way.ts';
import type { ThreadFinder } from './thread-finder.ts';

/**
 * `<thread-aids data-find data-speech data-keep>`, one a thread: keys, the way to the article and back, the place that
 * was read, and finding. `data-find` is the address where the whole thread is searched, the words to come at its end;
 * `data-speech` what is said meanwhile; `data-keep` the name of the reader's choice to have nothing kept, absent where
 * no place is to be kept.
 */
class ThreadAids extends HTMLElement {
  private finder: Promise<ThreadFinder> | undefined;

  connectedCallback(): void {
    const { keep, find = '' } = this.dataset;
    const speech = JSON.parse(this.dataset['speech'] ?? '{}') as Spoken;
    const way = startWay(this.querySelector('[data-aid=way]')!, speech);
    startKeys({ f: () => location.assign(find), a: way.take, v: this.seekCurrent });
    if (keep) startPlace(document.querySelector('[data-aid=place]')!, speech, keep);
    document.addEventListener('click', this.chooseAuthor);
    addEventListener('popstate', this.turn);
    this.turn();
  }

  /** Finding follows the address: back and forward lead from question to question. */
  private readonly turn = (): void => {
    const asked = threadQuestionOf(location.hash);
    if (!asked && !this.finder) return;
    const speech = JSON.parse(this.dataset['speech'] ?? '{}') as Spoken;
    this.finder ??= import('./thread-finder.ts').then(({ threadFinder }) => threadFinder(this, speech));
    void this.finder.then((finder) => {
      finder.turnTo(asked);
    });
  };

  private readonly chooseAuthor = (event: MouseEvent): void => {
    const name = (event.target as Element).closest('.comment > header b');
    // Where thousands stand on a page their names are no links. Who selects a name does not follow it.
    if (!name || !getSelection()?.isCollapsed || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    this.seek(name);
  };

  private readonly seekCurrent = (): void => {
    const name = currentComment()?.querySelector(':scope > header b');
    if (name) this.seek(name);
  };

  /** Leads to all that somebody wrote, beginning where one is. */
  private seek(name: Element): void {
    const at = Number(name.closest('.comment')?.id.slice(1));
    const [page = ''] = (this.dataset['find'] ?? '').split('#');
    location.assign(page + fragmentOf({ find: '', by: name.textContent.trim(), at }));
  }
}

customElements.define('thread-aids', ThreadAids);
