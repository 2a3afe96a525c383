import { copy } from './clipboard.ts';
import { say } from './say.ts';
import { dressed } from './sharing-dress.ts';

/** What to say of copying, in the page's language. */
export interface CopyWords {
  done: string;
  /** Asked for only where copying is forbidden. */
  byHand: () => Promise<string>;
}

/** Copies a text and lets the button say so for three seconds; where copying is forbidden, shows the text, selected. */
export async function copyOrShow(button: HTMLElement, text: string, { done, byHand }: CopyWords): Promise<void> {
  if (!(await copy(text))) {
    await show(button, text, byHand);
    return;
  }
  const label = (button.dataset['label'] ??= button.textContent);
  // Its neighbours stay where they are.
  button.style.minInlineSize = `${button.offsetWidth}px`;
  button.textContent = done;
  say(done);
  setTimeout(() => (button.textContent = label), 3000);
}

async function show(button: HTMLElement, text: string, byHand: CopyWords['byHand']): Promise<void> {
  void dressed();
  const next = button.nextElementSibling;
  const field = next instanceof HTMLTextAreaElement ? next : document.createElement('textarea');
  field.className = 'by-hand';
  field.readOnly = true;
  field.value = text;
  button.after(field);
  field.select();
  const advice = await byHand().catch(() => '');
  field.ariaLabel = field.title = advice;
  say(advice);
}
