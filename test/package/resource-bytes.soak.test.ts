import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildWithout, lateResources } from '../../bench/resources/alone.ts';
import { pageBytes } from '../../bench/resources/page-bytes.ts';
import { createContract } from '../../contracts/contract/create-contract.ts';
import { root } from './entries.ts';

/**
 * What each operation of a resource that comes late may add to what a page loads at once, in bytes: minified, and as gzip
 * sends it. A resource of five operations may add 150.
 */
const maxBytes = 30;

test('an operation adds little to what a page loads at once: its path, its name and where the rest of it is', async () => {
  const late = await lateResources();
  const alone = await buildWithout(late);
  try {
    const [all, few] = await Promise.all([pageBytes(root, late), pageBytes(alone.folder, late)]);
    const operations = (await operationsIn(root)) - (await operationsIn(alone.folder));
    const added = (all.atOnce - few.atOnce) / operations;
    expect(
      added,
      `${few.atOnce} bytes, and with the ${operations} operations of ${late.join(', ')} ${all.atOnce}`,
    ).toBeLessThanOrEqual(maxBytes);
    // One that added nothing would not be there.
    expect(added).toBeGreaterThan(5);
  } finally {
    await alone.remove();
  }
});

/** How many operations the document in a folder has. */
async function operationsIn(folder: string): Promise<number> {
  const text = await readFile(join(folder, 'spec/generated/openapi.json'), 'utf8');
  return createContract(text).operations.length;
}
