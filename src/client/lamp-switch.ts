/** `<lamp-switch>` around a button: changes between light and dark and remembers it on this device. */
class LampSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    const root = document.documentElement;
    const systemIsDark = matchMedia('(prefers-color-scheme: dark)');
    const isDark = () => (root.dataset['theme'] ?? (systemIsDark.matches ? 'dark' : 'light')) === 'dark';
    const bars = document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]');
    const label = () => {
      button.textContent = (isDark() ? this.dataset['lighter'] : this.dataset['darker']) ?? '';
      // The browser's own bar, light and dark, follows the lamp.
      bars.forEach((bar, at) => (bar.media = isDark() === at > 0 ? '' : 'not all'));
    };
    button.addEventListener('click', () => {
      root.dataset['theme'] = isDark() ? 'light' : 'dark';
      try {
        localStorage.setItem('theme', root.dataset['theme']);
      } catch {
        // Not remembered, but changed.
      }
      label();
    });
    systemIsDark.addEventListener('change', label);
    label();
  }
}

customElements.define('lamp-switch', LampSwitch);
