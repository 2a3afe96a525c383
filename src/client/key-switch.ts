/**
 * `<key-switch data-on data-off>` around a button: switches the single keys (`/`, and those of threads) off on this
 * device, and on again, since voices and switches press keys too.
 */
class KeySwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    try {
      const label = () => (button.textContent = this.dataset[localStorage.getItem('keys') ? 'on' : 'off'] ?? '');
      button.addEventListener('click', () => {
        if (localStorage.getItem('keys')) localStorage.removeItem('keys');
        else localStorage.setItem('keys', 'off');
        label();
      });
      label();
    } catch {
      // Where nothing can be remembered nothing can be switched.
      this.hidden = true;
    }
  }
}

customElements.define('key-switch', KeySwitch);

// Imported on demand, which takes a module.
export {};
