import { element, replaceElements, type Root } from '../tree.ts';

/** Turns the boxes of a task list into signs that are drawn and said. */
export function tickTasks(tree: Root, labels: { taskDone: string; taskOpen: string }): void {
  replaceElements(tree, ({ tagName, properties }) => {
    if (tagName !== 'input') return undefined;
    if (properties['type'] !== 'checkbox') return [];
    const [sign, label] = properties['checked'] ? ['☑', labels.taskDone] : ['☐', labels.taskOpen];
    return [element('span', { ariaHidden: 'true' }, sign), element('span', { className: ['hid'] }, `${label}:`)];
  });
}
