import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Archive } from '../archive.ts';

const cases = new URL('../../../cases/import-export/', import.meta.url).pathname;
const names = readdirSync(cases).filter((name) => !/^(?:hostile|wrong|broken|front-matter|million)/.test(name));
const planted = { email: 'anke@geheim.example', ip: '198.51.100.77', password: 'geheim-4711' };
const fields = Object.entries({
  ...planted,
  user_email: planted.email,
  remote_addr: planted.ip,
  token: planted.password,
});

let archive: Archive;
beforeEach(() => {
  archive = new Archive();
});
afterEach(() => archive.remove());

test.each(names)('no address and no key of an account comes out of %s', async (name) => {
  mkdirSync(archive.path('in'));
  for (const file of readdirSync(join(cases, name)).filter((one) => /\.(?:json|xml)$/.test(one))) {
    const path = archive.path('in', file);
    writeFileSync(path, withPlanted(readFileSync(join(cases, name, file), 'utf8')));
    await archive.takeAll(path);
  }
  const written = Object.entries(archive.files()).filter(([path]) => !path.startsWith('in/'));
  expect(JSON.stringify(written)).not.toMatch(/geheim|198\.51\.100/);
});

/** In every object of JSON, and in every element that holds a person, an entry or a comment. */
function withPlanted(text: string): string {
  const inJson = fields.map(([field, value]) => `"${field}":"${value}",`).join('');
  const inXml = fields.map(([field, value]) => `<${field}>${value}</${field}>`).join('');
  return text.startsWith('<')
    ? text.replace(/<(?:item|wp:comment|post|author|entry|thread)(?:\s[^>]*[^/])?>/g, (tag) => tag + inXml)
    : text.replace(/\{(?=\s*")/g, (brace) => brace + inJson);
}
