import { commentAddress } from './comment-address.ts';

/**
 * `<comment-finder data-size data-last data-first data-page>`: takes `#c57` to the page of the thread that holds comment 57.
 * `data-first` is the address of page 1, `data-page` that of the others with `{page}` for the number.
 * Numbers past the last archived comment lead to the last page, where it says that they are missing.
 */
class CommentFinder extends HTMLElement {
  connectedCallback(): void {
    this.find();
    addEventListener('hashchange', this.find);
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this.find);
  }

  private readonly find = (): void => {
    const number = Number(/^#c(\d+)$/.exec(location.hash)?.[1]);
    if (!number || document.getElementById(`c${number}`)) return;
    const target = commentAddress(number, this.dataset);
    if (target.pathname !== location.pathname) location.replace(target);
    else document.getElementById('missing')?.scrollIntoView();
  };
}

customElements.define('comment-finder', CommentFinder);
