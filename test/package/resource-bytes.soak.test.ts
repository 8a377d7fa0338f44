import { expect, test } from 'vitest';
import { buildWithout, lateResources } from '../../bench/resources/alone.ts';
import { pageBytes } from '../../bench/resources/page-bytes.ts';
import { root } from './entries.ts';

/** What a resource that comes late may add to what a page loads at once, in bytes: minified, and as gzip sends it. */
const maxBytes = 250;

test('a resource adds little to what a page loads at once: its name, its paths and where the rest of it is', async () => {
  const late = await lateResources();
  const alone = await buildWithout(late);
  try {
    const [all, few] = await Promise.all([pageBytes(root, late), pageBytes(alone.folder, late)]);
    const added = (all.atOnce - few.atOnce) / late.length;
    expect(added, `${few.atOnce} bytes, and with ${late.join(', ')} ${all.atOnce}`).toBeLessThanOrEqual(maxBytes);
    // One that added nothing would not be there.
    expect(added).toBeGreaterThan(20);
  } finally {
    await alone.remove();
  }
});
