import { openSheet } from './open-sheet.ts';

/** `<share-sheet data-title data-address>` around a hidden button: shows it where the device has a share sheet. */
class ShareSheet extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button || !('share' in navigator)) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const { title = '', address = '' } = this.dataset;
      openSheet(title, new URL(address, location.href).href);
    });
  }
}

customElements.define('share-sheet', ShareSheet);
