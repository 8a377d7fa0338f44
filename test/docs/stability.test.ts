import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rootUrl } from '../root.ts';

/** What is exported with `@experimental` in its doc comment. */
function experimentalNames(): readonly string[] {
  const files = ['contracts', 'mocks', 'fixtures', 'spec'].flatMap((folder) =>
    readdirSync(new URL(folder, rootUrl), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  const sources = files.filter((name) => name.endsWith('.ts'));
  return sources.flatMap((name) => {
    const parts = readFileSync(new URL(name, rootUrl), 'utf8').split(' * @experimental ').slice(1);
    return parts.map((part) => /^export (?:async )?\w+ (\w+)/m.exec(part)?.[1] ?? name);
  });
}

test('docs/stability.md names what is experimental, and the reference says so of each', () => {
  const page = readFileSync(new URL('docs/stability.md', rootUrl), 'utf8');
  const named = [...page.slice(page.indexOf('Experimental is')).matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name);
  const known = experimentalNames();
  expect(known.length).toBeGreaterThan(3);
  expect(named.toSorted()).toEqual(known.toSorted());
  const reference = readdirSync(new URL('docs/reference', rootUrl))
    .map((name) => readFileSync(new URL(`docs/reference/${name}`, rootUrl), 'utf8'))
    .join('\n');
  expect(reference.split('docs/stability.md').length - 1).toBeGreaterThanOrEqual(known.length);
});
