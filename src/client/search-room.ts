import { questionOf } from '../search/question.ts';
import { Address, keepPlace, keptPlace, type Step } from './search-address.ts';
import { Asking } from './search-asking.ts';
import { fillForm, formQuestion } from './search-form.ts';
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
    part(this, 'retry').addEventListener('click', () => this.ask('sent'));
    addEventListener('popstate', () => void this.follow());
    addEventListener('pagehide', () => {
      this.address.settle();
      keepPlace({ top: scrollY });
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
    const { top, ...limits } = keptPlace();
    const question = questionOf(new URLSearchParams(location.search));
    fillForm(this.form, question);
    await this.asking.ask(question, limits);
    if (top && scrollY === 0) scrollTo(0, top);
  }
}

customElements.define('search-room', SearchRoom);
