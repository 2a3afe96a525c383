import { copyOrShow } from './copy-or-show.ts';
import { prepareToSay } from './say.ts';

/**
 * `<copy-text data-done data-by-hand>` around a button: copies the text of the element `data-from`, or else the whole
 * address of `data-address`, seen from this page.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    prepareToSay();
    const button = this.querySelector('button');
    button?.addEventListener('click', () => {
      const { from, address, done = '', byHand = '' } = this.dataset;
      const text = from
        ? document.getElementById(from)?.textContent.trim()
        : new URL(address ?? '', location.href).href;
      void copyOrShow(button, text ?? '', { done, byHand });
    });
  }
}

customElements.define('copy-text', CopyText);
