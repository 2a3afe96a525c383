import { join } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test, vi } from 'vitest';
import { root } from './sources.ts';

// The first file loads the whole configuration.
vi.setConfig({ testTimeout: 60_000 });

const eslint = new ESLint({ cwd: root, overrideConfigFile: join(root, 'tests/eslint.config.mjs') });
const component = 'src/components/article/Example.astro';

test.each([
  ['set:html', '<p set:html={text} />'],
  ['set:html in a spread', "<p {...{ 'set:html': text }} />"],
  ['dangerouslySetInnerHTML', '<p dangerouslySetInnerHTML={{ __html: text }} />'],
  ['a claim to be SafeHtml', '---\nconst body = text as SafeHtml;\n---\n'],
  ['a claim by way of unknown', '---\nconst body = text as unknown as SafeHtml;\n---\n'],
  ['innerHTML', '---\nelement.innerHTML = text;\n---\n'],
  ['innerHTML in brackets', "---\nelement['innerHTML'] = text;\n---\n"],
  ['innerHTML by Object.assign', '---\nObject.assign(element, { innerHTML: text });\n---\n'],
  ['outerHTML', '---\nelement.outerHTML += text;\n---\n'],
  ['insertAdjacentHTML', "---\nelement.insertAdjacentHTML('beforeend', text);\n---\n"],
  ['document.write', '---\ndocument.write(text);\n---\n'],
  ['a frame made of text', '<iframe srcdoc={text} />'],
  ['a style attribute', '<p style="color: red">…</p>'],
  ['words that are not in the dictionary', '<p>Weiterlesen</p>'],
  ['a label that is not in the dictionary', '<button aria-label="Suche" />'],
])('%s fails the lint', async (_, code) => {
  expect(await complaints(component, code)).not.toEqual([]);
});

test.each(['ArticleBody', 'CommentBody', 'JsonLd'])('set:html passes in %s, a door of the house', async (name) => {
  expect(await complaints(`src/render/${name}.astro`, '<p set:html={text} />')).toEqual([]);
});

test('set:html fails in every other component of src/render', async () => {
  expect(await complaints('src/render/Other.astro', '<p set:html={text} />')).not.toEqual([]);
});

test('text, addresses and attributes of a component pass', async () => {
  expect(await complaints(component, '<a href={address} class="wide" aria-label={words.search}>{title}</a>')).toEqual(
    [],
  );
});

async function complaints(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, filePath) });
  return result!.messages.filter(({ ruleId }) => ruleId === 'no-restricted-syntax').map(({ message }) => message);
}
