import type { PassageOffer } from './passage-offer.ts';

/** Where passages are quoted from: an article's text, what somebody said. */
const quotable = '.prose, .said';

/**
 * `<page-sharing data-cite>`, one a page, with the menu and the offer as a template: makes the number of each comment open
 * the menu to share and cite it, and offers to quote a passage that somebody selects. What either needs loads then.
 */
class PageSharing extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isPressed = false;
  private offer: PassageOffer | undefined;

  connectedCallback(): void {
    for (const number of document.querySelectorAll<HTMLElement>('.comment > a.number')) {
      number.setAttribute('aria-haspopup', 'dialog');
      number.title = this.dataset['hint'] ?? '';
    }
    document.addEventListener('click', this.open);
    document.addEventListener('selectionchange', this.wait);
    for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
      document.addEventListener(type, () => {
        this.isPressed = type === 'pointerdown';
        this.wait();
      });
  }

  private readonly open = (event: MouseEvent): void => {
    const number = (event.target as Element).closest<HTMLAnchorElement>('.comment > a.number');
    // Other tabs and windows get the link it is.
    if (!number || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    import('./comment-menu.ts').then(
      ({ openCommentMenu }) => openCommentMenu(number, this),
      () => location.assign(number.href),
    );
  };

  /** A selection counts once it rests. */
  private readonly wait = (): void => {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.see(), 400);
  };

  private async see(): Promise<void> {
    const selection = getSelection();
    if (this.isPressed || !selection) return;
    const { anchorNode, isCollapsed } = selection;
    const begins = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
    // One word is looked up, not quoted.
    if (isCollapsed || !begins?.closest(quotable) || !/\S\s+\S/.test(selection.toString())) {
      this.offer?.hide();
      return;
    }
    this.offer ??= (await import('./passage-offer.ts')).passageOffer(this);
    this.offer.show();
  }
}

customElements.define('page-sharing', PageSharing);
