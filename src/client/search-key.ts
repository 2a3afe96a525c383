/**
 * `<search-key data-field>` around the link to the search: the key `/` goes to the search field of this page, or to
 * `data-field`, the page that has one. Never from within a field or with a modifier, and not for readers who have
 * switched it off on the search page, since voices and switches press keys too (WCAG 2.1.4).
 */
class SearchKey extends HTMLElement {
  connectedCallback(): void {
    addEventListener('keydown', this.press);
  }

  disconnectedCallback(): void {
    removeEventListener('keydown', this.press);
  }

  private readonly press = (event: KeyboardEvent): void => {
    const { key, target, ctrlKey, altKey, metaKey } = event;
    if (key !== '/' || ctrlKey || altKey || metaKey || isOff()) return;
    if (target instanceof Element && target.closest('input, select, textarea, [contenteditable]')) return;
    event.preventDefault();
    const field = document.querySelector<HTMLInputElement>('[role=search] input');
    if (field) field.select();
    else location.href = this.dataset['field'] ?? '';
  };
}

function isOff(): boolean {
  try {
    return localStorage.getItem('slash') === 'off';
  } catch {
    return false;
  }
}

customElements.define('search-key', SearchKey);
