import { expect, test } from 'vitest';
import { workerScript } from '../../../src/components/offline/worker-script.ts';
import { site } from '../../../src/model/site.ts';

test('the worker of a site keeps pages', () => {
  expect(workerScript({ site: site.parse({}), digest: 'a' })).toContain("addEventListener('fetch'");
});

test('a site that wants nothing kept has a worker that takes its leave', () => {
  const farewell = workerScript({ site: site.parse({ offline: false }), digest: 'a' });
  expect(farewell).toContain('registration.unregister()');
  expect(farewell).not.toContain("addEventListener('fetch'");
});

test('a worker differs when the settings do', () => {
  const [one, other] = ['a', 'b'].map((digest) => workerScript({ site: site.parse({}), digest }));
  expect(one).not.toBe(other);
});
