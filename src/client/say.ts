let region: HTMLElement | undefined;

/** Gets ready to speak: a live region is heard only if it stood there before its text. */
export function prepareToSay(): void {
  if (region) return;
  region = document.createElement('p');
  region.className = 'hid';
  region.role = 'status';
  document.body.append(region);
}

/** Tells those who listen. */
export function say(text: string): void {
  prepareToSay();
  if (region) region.textContent = text;
}
