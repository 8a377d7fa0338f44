import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referencePages } from '../../scripts/reference/reference-pages.ts';
import { root } from '../package/entries.ts';

test('docs/reference is what the doc comments say: `npm run reference` changes nothing', async () => {
  const pages = await referencePages();
  const stale = [...pages].filter(
    ([path, text]) => !existsSync(root + path) || readFileSync(root + path, 'utf8') !== text,
  );
  expect(stale.map(([path]) => path)).toEqual([]);
});
