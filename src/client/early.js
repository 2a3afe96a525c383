// Runs before the first paint: what the reader chose on this device must not flash.
const root = document.documentElement;
root.classList.add('js');
try {
  const theme = localStorage.getItem('theme');
  if (theme) root.dataset.theme = theme;
  if (localStorage.getItem('dismissed') === root.dataset.notice) root.classList.add('no-notice');
} catch {
  // Storage may be forbidden; the page reads the same without it.
}
