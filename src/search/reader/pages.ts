/** Most texts kept; hits of one thread often stand on one page. */
const most = 20;

/** Fetches pages of the site as text, each once while it is asked for again and again. */
export class Pages {
  private readonly fetch: typeof fetch;
  private readonly held = new Map<string, Promise<string | undefined>>();

  constructor(fetcher: typeof fetch) {
    this.fetch = fetcher;
  }

  /** Undefined if there is no such page. */
  text(url: string): Promise<string | undefined> {
    let text = this.held.get(url);
    if (!text) {
      const { fetch } = this;
      text = fetch(url).then((response) => (response.ok ? response.text() : undefined));
      text.catch(() => this.held.delete(url));
      const [oldest] = this.held.keys();
      if (this.held.size >= most && oldest !== undefined) this.held.delete(oldest);
      this.held.set(url, text);
    }
    return text;
  }
}
