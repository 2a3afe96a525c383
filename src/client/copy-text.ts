import { citeData } from './cite-data.ts';
import { copyOrShow } from './copy-or-show.ts';
import { prepareToSay } from './say.ts';

/**
 * `<copy-text data-done>` around a button: copies the text of the element `data-from`, or else the whole address of
 * `data-address`, seen from this page. What to say where copying is forbidden stands in `data-by-hand`, or else with the
 * other words of sharing.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    prepareToSay();
    const button = this.querySelector('button');
    button?.addEventListener('click', () => {
      const { from, address, done = '' } = this.dataset;
      const text = from
        ? document.getElementById(from)?.textContent.trim()
        : new URL(address ?? '', location.href).href;
      void copyOrShow(button, text ?? '', { done, byHand: () => this.advice() });
    });
  }

  private async advice(): Promise<string> {
    const sharing = document.querySelector<HTMLElement>('page-sharing');
    return this.dataset['byHand'] ?? (sharing ? (await citeData(sharing)).copy.byHand : '');
  }
}

customElements.define('copy-text', CopyText);
