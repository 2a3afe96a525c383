import { dressed } from './sharing-dress.ts';
import { textAround } from './text-around.ts';
import type { PassageOffer } from './passage-offer.ts';

/**
 * `<page-sharing data-cite data-words>`, one a page: makes the number of each comment open
 * the menu to share and cite it, and offers to quote a passage that somebody selects. What either needs loads then.
 */
class PageSharing extends HTMLElement {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isPressed = false;
  private offer: Promise<PassageOffer> | undefined;

  connectedCallback(): void {
    // Older browsers keep the number as the link it is.
    if (!('popover' in this)) return;
    // One by one as somebody comes to them, for there may be thousands.
    for (const type of ['focusin', 'pointerover']) document.addEventListener(type, this.announce);
    document.addEventListener('click', this.open);
    // What was selected may be what fetched this.
    this.wait();
    document.addEventListener('selectionchange', this.wait);
    for (const type of ['pointerdown', 'pointerup', 'pointercancel'])
      document.addEventListener(type, () => {
        this.isPressed = type === 'pointerdown';
        this.wait();
      });
  }

  private readonly announce = ({ target }: Event): void => {
    const number = numberAt(target);
    if (!number) return;
    number.setAttribute('aria-haspopup', 'dialog');
    number.title = this.dataset['hint'] ?? '';
  };

  private readonly open = (event: MouseEvent): void => {
    const number = numberAt(event.target);
    // Other tabs and windows get the link it is.
    if (!number || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    Promise.all([import('./comment-menu.ts'), dressed()])
      .then(([{ openCommentMenu }]) => openCommentMenu(number, this))
      .catch(() => location.assign(number.href));
  };

  /** A selection counts once it rests. */
  private readonly wait = (): void => {
    clearTimeout(this.timer);
    // Without a connection it is tried again at the next selection.
    this.timer = setTimeout(() => void this.see().catch(() => (this.offer = undefined)), 400);
  };

  private async see(): Promise<void> {
    const selection = getSelection();
    if (this.isPressed || !selection) return;
    // One word is looked up, not quoted.
    if (selection.isCollapsed || !/\S\s+\S/.test(selection.toString()) || !textAround(selection)) {
      (await this.offer)?.hide();
      return;
    }
    this.offer ??= Promise.all([import('./passage-offer.ts'), dressed()]).then(([{ passageOffer }]) =>
      passageOffer(this),
    );
    (await this.offer).show();
  }
}

function numberAt(target: EventTarget | null): HTMLAnchorElement | null {
  return (target as Element).closest('.comment > a.number');
}

customElements.define('page-sharing', PageSharing);
