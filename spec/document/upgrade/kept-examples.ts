import { isRecord } from '../document.ts';

/** What holds values of somebody's, and no parts of the document. */
const data: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const']);

/**
 * Puts the `example` of a body among its `examples`, as the first of them, where it has both: the upgrader keeps the
 * `example` alone.
 */
export function keepExamples(node: unknown): void {
  if (Array.isArray(node)) {
    for (const item of node) keepExamples(item);
    return;
  }
  if (!isRecord(node)) return;
  for (const [key, child] of Object.entries(node)) {
    if (data.has(key)) continue;
    if (key === 'content' && isRecord(child)) for (const media of Object.values(child)) joinExamples(media);
    keepExamples(child);
  }
}

function joinExamples(media: unknown): void {
  if (!isRecord(media) || media['example'] === undefined || !isRecord(media['examples'])) return;
  const { example, examples } = media;
  delete media['example'];
  media['examples'] = { default: { value: example }, ...examples };
}
