/** `<dismissible-notice>`: its button hides it on this device until the notice has another text (`data-notice` on the root). */
class DismissibleNotice extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => {
      const root = document.documentElement;
      root.classList.add('no-notice');
      try {
        localStorage.setItem('dismissed', root.dataset['notice'] ?? '');
      } catch {
        // It comes back on the next page.
      }
    });
  }
}

customElements.define('dismissible-notice', DismissibleNotice);
