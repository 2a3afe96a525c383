import { expect, test } from 'vitest';
import { scriptJson } from '../../../src/render/script-json.ts';

const hostile = '</script><script>alert(1)</script><!-- & \u2028\u2029';

test('JSON in a script element cannot end the element, open a comment or begin a reference', () => {
  expect(scriptJson({ headline: hostile })).not.toMatch(/[<>&\u2028\u2029]/);
});

test('JSON reads the same after escaping', () => {
  expect(JSON.parse(scriptJson({ headline: hostile }))).toEqual({ headline: hostile });
});
