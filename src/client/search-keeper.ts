import type { FileList } from '../search/file-list.ts';
import { isKept, keepIndex, listOf, type Keeping } from './keep-index.ts';

/**
 * `<search-keeper>` within `<offline-shelf>`: takes the index of the search onto this device, whole, once the reader has
 * been told its size, and puts it away again. `data-keeping` tells where everything is; `data-ask`, `data-come`,
 * `data-kept`, `data-gone` and `data-failed` are what it says, with `{mb}` and `{percent}` filled in.
 */
class SearchKeeper extends HTMLElement {
  private list: FileList | undefined;

  connectedCallback(): void {
    this.button('ask').addEventListener('click', () => void this.attempt(() => this.ask()));
    this.button('take').addEventListener('click', () => void this.attempt(() => this.take()));
    this.button('drop').addEventListener('click', () => void this.attempt(() => this.drop()));
    this.closest('offline-shelf')?.addEventListener('forgotten', () => void this.show());
    this.closest('offline-shelf')?.addEventListener('resumed', () => void this.show());
    this.show().catch(() => (this.hidden = true));
  }

  private async show(): Promise<void> {
    // Who wants nothing kept is not asked about more.
    this.hidden = localStorage.getItem(`keep ${this.keeping.home}`) === 'nothing' || !('serviceWorker' in navigator);
    this.offer((await isKept(this.keeping)) ? 'drop' : 'ask');
  }

  private async ask(): Promise<void> {
    this.list = await listOf(this.keeping);
    this.say('ask', {
      mb: (Math.max(this.list.bytes, 50_000) / 1e6).toLocaleString(document.documentElement.lang, {
        maximumFractionDigits: 1,
      }),
    });
    this.offer('take');
    this.button('take').focus();
  }

  private async take(): Promise<void> {
    this.offer();
    let shown = -1;
    await keepIndex(this.keeping, this.list ?? (await listOf(this.keeping)), (share) => {
      const percent = Math.floor(share * 20) * 5;
      if (percent > shown) this.say('come', { percent: `${(shown = percent)}` });
    });
    this.say('kept');
    this.offer('drop');
    this.button('drop').focus();
  }

  private async drop(): Promise<void> {
    await caches.delete(this.keeping.shelf);
    this.say('gone');
    this.offer('ask');
    this.button('ask').focus();
  }

  private async attempt(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch {
      this.say('failed');
      this.offer('ask');
    }
  }

  private get keeping(): Keeping {
    return JSON.parse(this.dataset['keeping'] ?? '{}') as Keeping;
  }

  /** Shows the one button that there is a use for. */
  private offer(name?: string): void {
    for (const each of ['ask', 'take', 'drop']) this.button(each).hidden = each !== name;
  }

  private say(name: string, values: Record<string, string> = {}): void {
    const said = (this.dataset[name] ?? '').replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '');
    this.querySelector('[role=status]')!.textContent = said;
  }

  private button(name: string): HTMLButtonElement {
    return this.querySelector<HTMLButtonElement>(`[data-do=${name}]`)!;
  }
}

customElements.define('search-keeper', SearchKeeper);
