/**
 * `<offline-shelf>`: lists the pages that are kept on this device, forgets them, and switches the keeping off and on.
 * `data-home` is the address of the front page and `data-front` its name, `data-page` the address of this page,
 * `data-site` the site's name, `data-instead` the headline of this page where it stands in for another.
 * Its pieces bear `data-piece`; what it says stands in `data-forgotten`, `data-stopped`, `data-resumed`, `data-cannot`.
 */
class OfflineShelf extends HTMLElement {
  async connectedCallback(): Promise<void> {
    if (location.pathname !== this.dataset['page']) this.standIn();
    this.on('again', () => {
      location.reload();
    });
    this.on('forget', () => this.forget());
    this.on('stop', () => this.forget('nothing'));
    this.on('resume', () => this.resume());
    try {
      await this.show();
    } catch {
      this.say('cannot');
    }
  }

  /** The worker shows this page in the place of one that is not on the device. */
  private standIn(): void {
    const title = this.dataset['instead'] ?? '';
    document.title = title;
    this.piece('title').textContent = title;
    this.piece('intro').hidden = true;
    this.piece('instead').hidden = false;
    this.piece('retry').hidden = false;
  }

  /** Lists what is kept, the latest first. */
  private async show(): Promise<void> {
    const isOff = localStorage.getItem(this.switch) === 'nothing';
    const name = `lesesaal pages ${this.home}`;
    // To open a shelf that is not there would put it up.
    const cache = (await caches.has(name)) ? await caches.open(name) : undefined;
    const kept = ((await cache?.keys()) ?? []).toReversed();
    const pages = await Promise.all(kept.map(async (request) => (await cache?.match(request))?.text() ?? ''));
    this.piece('list').replaceChildren(...kept.map(({ url }, at) => this.item(new URL(url).pathname, pages[at] ?? '')));
    this.piece('none').hidden = kept.length > 0;
    this.piece('forget').hidden = kept.length === 0;
    this.piece('stop').hidden = isOff;
    this.piece('resume').hidden = !isOff;
  }

  private item(path: string, html: string): HTMLLIElement {
    const head = html.slice(0, html.indexOf('</title>') + 8);
    const { title } = new DOMParser().parseFromString(head, 'text/html');
    const link = document.createElement('a');
    link.href = path;
    link.textContent =
      path === this.home
        ? (this.dataset['front'] ?? '')
        : title.replace(` · ${this.dataset['site'] ?? ''}`, '') || path;
    const item = document.createElement('li');
    item.append(link);
    return item;
  }

  /** Sends the worker away and clears its shelves; the next page calls it back unless `choice` says otherwise. */
  private async forget(choice?: 'nothing'): Promise<void> {
    if (choice) localStorage.setItem(this.switch, choice);
    // How far somebody came in long threads (`kept-places.ts`).
    localStorage.removeItem('places');
    const registration = await navigator.serviceWorker.getRegistration(this.home);
    await registration?.unregister();
    const ours = (name: string) => name.startsWith('lesesaal ') && name.endsWith(` ${this.home}`);
    await Promise.all((await caches.keys()).filter(ours).map((name) => caches.delete(name)));
    await this.show();
    this.say(choice ? 'stopped' : 'forgotten');
    this.dispatchEvent(new Event('forgotten'));
  }

  private async resume(): Promise<void> {
    localStorage.removeItem(this.switch);
    await this.show();
    this.say('resumed');
    this.dispatchEvent(new Event('resumed'));
  }

  private get home(): string {
    return this.dataset['home'] ?? '/';
  }

  /** Where the reader's choice is remembered; `offline-start.ts` asks for it. */
  private get switch(): string {
    return `keep ${this.home}`;
  }

  private say(word: string): void {
    this.piece('said').textContent = this.dataset[word] ?? '';
  }

  private piece(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-piece=${name}]`)!;
  }

  private on(name: string, act: () => unknown): void {
    this.piece(name).addEventListener('click', () => void act());
  }
}

customElements.define('offline-shelf', OfflineShelf);
