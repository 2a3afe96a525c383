import { isSingleKey } from './single-keys.ts';

/**
 * `<search-key data-field>` around the link to the search: the key `/` goes to the search field of this page, or to
 * `data-field`, the page that has one.
 */
class SearchKey extends HTMLElement {
  connectedCallback(): void {
    addEventListener('keydown', (event) => {
      if (event.key !== '/' || !isSingleKey(event)) return;
      event.preventDefault();
      const field = document.querySelector<HTMLInputElement>('[role=search]:not([hidden]) input');
      if (field) field.select();
      else location.href = this.dataset['field'] ?? '';
    });
  }
}

customElements.define('search-key', SearchKey);
