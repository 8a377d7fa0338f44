import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rootUrl } from '../root.ts';

const read = (name: string): string => readFileSync(new URL(name, rootUrl), 'utf8');

/** What the reference has from a doc comment with `@experimental`: the soak holds it against the comments. */
function experimentalNames(): readonly string[] {
  return readdirSync(new URL('docs/reference', rootUrl)).flatMap((name) => {
    const parts = read(`docs/reference/${name}`).split('docs/stability.md').slice(0, -1);
    return parts.map((part) => [...part.matchAll(/^### (\w+)/gm)].at(-1)?.[1] ?? name);
  });
}

test('docs/stability.md names what the reference calls experimental, and nothing else', () => {
  const page = read('docs/stability.md');
  const named = [...page.slice(page.indexOf('Experimental is')).matchAll(/^\| `(\w+)`/gm)].map(([, name = '']) => name);
  expect(named.length).toBeGreaterThan(3);
  expect([...new Set(experimentalNames())].toSorted()).toEqual(named.toSorted());
});
