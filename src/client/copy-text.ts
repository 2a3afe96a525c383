/** `<copy-text data-from data-done>` around a button: copies the text of an element and says so. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    button?.addEventListener('click', () => void this.copy(button));
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const source = document.getElementById(this.dataset['from'] ?? '');
    if (!source) return;
    try {
      await navigator.clipboard.writeText(source.textContent.trim());
      button.textContent = this.dataset['done'] ?? '';
    } catch {
      // Without permission the text is at least selected, ready for the reader's own copying.
      getSelection()?.selectAllChildren(source);
    }
  }
}

customElements.define('copy-text', CopyText);
