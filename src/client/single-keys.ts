/** Whether a key was pressed alone, outside fields, by somebody who has not switched such keys off (WCAG 2.1.4). */
export function isSingleKey({ key, target, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  const isTyping = target instanceof Element && target.closest('input, select, textarea, [contenteditable]');
  return key.length === 1 && !ctrlKey && !altKey && !metaKey && !isTyping && !areOff();
}

function areOff(): boolean {
  try {
    return localStorage.getItem('keys') === 'off';
  } catch {
    return false;
  }
}
