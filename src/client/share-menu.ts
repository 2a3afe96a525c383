import type { ShareWords } from './cite-data.ts';

const formats = ['bibtex', 'ris', 'csl'] as const;

/** The menu that shares and cites a comment: its name, and buttons that each hold in `value` what they copy. */
export function shareMenu({ menu }: ShareWords): HTMLElement {
  const made = element('div', { className: 'menu', popover: 'auto', role: 'dialog', ariaLabel: menu.heading });
  const head = element('p');
  head.append(element('a'));
  const others = element('div');
  others.append(element('span', { textContent: menu.as }), ...formats.map((format) => button(format, menu[format])));
  const link = button('link', menu.link);
  link.autofocus = true;
  const mail = element('a', { textContent: menu.mail });
  made.append(head, link, mail, button('sheet', menu.sheet), button('sentence', menu.sentence), others);
  return made;
}

/** The button that offers to copy a passage, in the popover that carries it. */
export function passagePopover({ passage }: ShareWords): HTMLElement {
  const made = element('div', { className: 'offer', popover: 'manual' });
  made.append(element('button', { type: 'button', textContent: passage }));
  return made;
}

function button(does: string, textContent: string): HTMLButtonElement {
  const made = element('button', { type: 'button', textContent });
  made.dataset['do'] = does;
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
