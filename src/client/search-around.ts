import type { Answer, SearchIndex } from '../search/answer.ts';
import { isNarrowed } from '../search/is-narrowed.ts';
import { queryOf, questionOf, type Kind, type Question } from '../search/question.ts';
import { keepPlace } from './search-address.ts';
import { Excerpts, type AskedNow } from './search-excerpts.ts';
import { showChoices } from './search-filters.ts';
import { fillForm, formQuestion } from './search-form.ts';
import { handOver } from './search-handover.ts';
import type { HitList } from './search-list.ts';
import { Notes } from './search-notes.ts';
import { part } from './search-page-parts.ts';
import { showProblem } from './search-problem.ts';
import { renewKept } from './search-renew.ts';
import type { Speech } from './search-say.ts';
import type { State } from './search-state.ts';
import { showThreadHits } from './search-thread-hits.ts';
import { nameThread } from './search-thread.ts';

/** Hits of a kind that are added on demand. */
const further = 10;

interface Asked extends AskedNow {
  index: Pick<SearchIndex, 'ask' | 'suggest' | 'excerpt'>;
}

/** All that stands around the hits, for which they do not wait: excerpts, notes, counts, and what the buttons do. */
export class Around {
  private readonly root: HTMLElement;
  private readonly form: HTMLFormElement;
  private readonly speech: Speech;
  private readonly lists: Record<Kind, HitList>;
  private readonly notes: Notes;
  private readonly excerpts: Partial<Record<Kind, Excerpts>> = {};
  private asked: Asked | undefined;

  constructor(root: HTMLElement, speech: Speech, lists: Record<Kind, HitList>, state: State) {
    this.root = root;
    this.form = root.querySelector('form')!;
    this.speech = speech;
    this.lists = lists;
    this.notes = new Notes(root, speech, state);
    root.addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest('button');
      if (button) void this.press(button);
    });
    // A link may open anywhere: by a click, a middle click or from a menu.
    for (const name of ['click', 'auxclick', 'contextmenu']) root.addEventListener(name, (event) => this.leave(event));
    // What fails is done the next time.
    renewKept(root).catch(() => undefined);
  }

  /** Hits of a kind are on the page; their excerpts come as they are looked at. */
  illustrate(kind: Kind, asked: Asked): void {
    this.asked = asked;
    this.excerpts[kind] = new Excerpts(asked, this.speech);
    this.excerpts[kind].watch(this.lists[kind].shown.values());
  }

  /** All is answered. */
  async complete({ articles, comments }: Record<Kind, Answer>, { question, signal, index }: Asked): Promise<void> {
    const { root, speech } = this;
    signal.throwIfAborted();
    for (const { hit, row } of this.lists.articles.shown.values()) showThreadHits(row, hit.article, comments, speech);
    this.countThreads(comments);
    const [inArticles, inComments] = await Promise.all([articles.details(), comments.details()]);
    signal.throwIfAborted();
    const answers = { articles: { ...articles, ...inArticles }, comments: { ...comments, ...inComments } };
    this.notes.show(answers, question);
    nameThread(root, question, [...articles.hits, ...comments.hits]);
    part(root, 'browse').hidden = articles.count + comments.count > 0 || isNarrowed(question);
    showChoices(root, answers, question, speech);
    part(root, 'filters').hidden = false;
    await this.notes.suggest(index, question, answers, signal);
  }

  /** Nothing was answered. */
  clear(question: Question): void {
    this.notes.clear(question);
    nameThread(this.root, question, []);
    part(this.root, 'filters').hidden = true;
  }

  private countThreads(comments: Answer): void {
    for (const { article, element } of this.lists.comments.groups.values())
      showThreadHits(element, article, comments, this.speech);
  }

  private leave({ target }: Event): void {
    const link = target instanceof Element && target.closest('a');
    const article = link && link.closest<HTMLElement>('[data-article]')?.dataset['article'];
    if (article) handOver(formQuestion(this.form).text, article);
  }

  private async press({ ariaPressed, dataset: { set, more } }: HTMLButtonElement): Promise<void> {
    if (more) await this.more(more as Kind);
    if (set === undefined) return;
    const { form } = this;
    // What a button sets stands as in the query of an address; the rest of the form stays.
    const query = queryOf(formQuestion(form));
    new URLSearchParams(set).forEach((value, name) => query.set(name, value));
    fillForm(form, questionOf(query));
    // A button that does its work once is gone afterwards.
    if (!ariaPressed) part(this.root, 'field').focus();
    form.dispatchEvent(new Event('change', { bubbles: true }));
  }

  /** Shows further hits and moves the focus to them. */
  private async more(kind: Kind): Promise<void> {
    if (!this.asked) return;
    const { index, question, signal } = this.asked;
    const list = this.lists[kind];
    const skip = list.shown.size;
    try {
      const answer = await index.ask(question, kind, { skip, limit: further, signal });
      list.add(answer);
      if (kind === 'comments') this.countThreads(answer);
      const added = [...list.shown.values()].slice(skip);
      this.excerpts[kind]?.watch(added);
      added[0]?.row.querySelector('a')?.focus();
      keepPlace({ [kind]: list.shown.size });
    } catch (error) {
      if (!signal.aborted) showProblem(this.root, error);
    }
  }
}
