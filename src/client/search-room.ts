import { queryOf, questionOf, type Kind } from '../search/question.ts';
import { Address, type Step } from './search-address.ts';
import { Asking } from './search-asking.ts';
import type { Keeping } from './keep-index.ts';
import { fillForm, formQuestion } from './search-form.ts';
import { handOver } from './search-handover.ts';
import { part } from './search-page-parts.ts';
import type { Sentences } from './search-say.ts';

/** How long somebody pauses who wants an answer, in milliseconds. */
const pause = 150;

/** `<search-room data-say data-language data-zone>`: answers what its form asks, while somebody types. */
class SearchRoom extends HTMLElement {
  private readonly address = new Address();
  private asking!: Asking;
  private form!: HTMLFormElement;
  private typing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { say = '{}', language, zone = 'UTC' } = this.dataset;
    const sentences = JSON.parse(say) as Sentences;
    this.asking = new Asking(this, { sentences, language: language === 'en' ? 'en' : 'de', timeZone: zone });
    this.form = this.querySelector('form')!;
    const field = part(this, 'field') as HTMLInputElement;
    const typed = field.value;
    this.listen(field);
    if (typed && !location.search) this.ask('typed');
    else void this.follow();
    if (!location.search) field.focus({ preventScroll: true });
    // What fails is done the next time.
    addEventListener('load', () => void this.renew().catch(() => undefined));
  }

  /** Brings the index up to date that the reader has taken onto this device, if so. */
  private async renew(): Promise<void> {
    const keeping = JSON.parse(this.dataset['keeping'] ?? 'null') as Keeping | null;
    if (!keeping || !('caches' in window) || !(await caches.has(keeping.shelf))) return;
    const { renewIndex } = await import('./keep-index.ts');
    await renewIndex(keeping);
  }

  private listen(field: HTMLInputElement): void {
    field.addEventListener('input', () => {
      clearTimeout(this.typing);
      this.typing = setTimeout(() => this.ask('typed'), pause);
    });
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask('sent');
      // A keyboard on the screen would cover the answer.
      if (matchMedia('(pointer: coarse)').matches) field.blur();
    });
    this.addEventListener('change', ({ target }) => {
      if (target !== field) this.ask('narrowed');
    });
    for (const name of ['click', 'auxclick', 'contextmenu']) this.addEventListener(name, (event) => this.press(event));
    addEventListener('popstate', () => void this.follow());
    addEventListener('pagehide', () => {
      this.address.settle();
      this.address.keep({ top: scrollY });
    });
  }

  private ask(step: Step): void {
    clearTimeout(this.typing);
    const question = formQuestion(this.form);
    this.address.write(question, step);
    void this.asking.ask(question, {}, step === 'typed');
  }

  /** Asks what the address asks, and goes back to where the reader was. */
  private async follow(): Promise<void> {
    this.address.settle();
    const { top, ...limits } = this.address.place;
    const question = questionOf(new URLSearchParams(location.search));
    fillForm(this.form, question);
    await this.asking.ask(question, limits);
    if (top && scrollY === 0) scrollTo(0, top);
  }

  private press(event: Event): void {
    const target = event.target instanceof Element ? event.target : undefined;
    const link = target?.closest('a');
    const article = link?.closest<HTMLElement>('[data-article]')?.dataset['article'];
    // A link may open anywhere: by a click, a middle click or from a menu.
    if (article) handOver(formQuestion(this.form).text, article);
    const button = target?.closest('button');
    if (button && event.type === 'click') this.act(button);
  }

  /** What a button sets stands in its `data-set`, as in the query of an address; the rest of the form stays. */
  private act(button: HTMLButtonElement): void {
    const { set, more } = button.dataset;
    if (set !== undefined) {
      const query = queryOf(formQuestion(this.form));
      new URLSearchParams(set).forEach((value, name) => query.set(name, value));
      fillForm(this.form, questionOf(query));
      // A button that does its work once is gone afterwards.
      if (!button.ariaPressed) part(this, 'field').focus();
      this.ask('narrowed');
    } else if (more) {
      void this.asking.more(more as Kind).then((shown) => this.address.keep(shown));
    } else if (button.matches('[data-part="retry"]')) {
      void this.asking.ask(formQuestion(this.form));
    }
  }
}

customElements.define('search-room', SearchRoom);
