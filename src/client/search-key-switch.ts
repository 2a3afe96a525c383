/** `<search-key-switch data-on data-off>` around a button: switches the key `/` off on this device, and on again. */
class SearchKeySwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    try {
      const label = () => (button.textContent = this.dataset[localStorage.getItem('slash') ? 'on' : 'off'] ?? '');
      button.addEventListener('click', () => {
        if (localStorage.getItem('slash')) localStorage.removeItem('slash');
        else localStorage.setItem('slash', 'off');
        label();
      });
      label();
    } catch {
      // Where nothing can be remembered nothing can be switched.
      this.hidden = true;
    }
  }
}

customElements.define('search-key-switch', SearchKeySwitch);
