import { isRecord } from '../../document.ts';
import { factsOf } from '../../text-facts.ts';

/** What holds values of somebody's, and no parts of the document. */
const data: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'const']);

/** Whether a body of a document has both an `example` and `examples`. */
export function hasBothExamples(root: object): boolean {
  if (factsOf(root)?.hasBothExamples === false) return false;
  const open: unknown[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    const isList = Array.isArray(node);
    for (const key of Object.keys(node)) {
      const child: unknown = Reflect.get(node, key);
      if (typeof child !== 'object' || child === null || (!isList && data.has(key))) continue;
      if (key === 'content' && Object.values(child).some(hasBoth)) return true;
      open.push(child);
    }
  }
  return false;
}

function hasBoth(media: unknown): media is Record<string, unknown> & { examples: Record<string, unknown> } {
  return isRecord(media) && media['example'] !== undefined && isRecord(media['examples']);
}

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
  for (const key of Object.keys(node)) {
    const child = node[key];
    if (typeof child !== 'object' || child === null || data.has(key)) continue;
    if (key === 'content' && isRecord(child)) for (const media of Object.values(child)) joinExamples(media);
    keepExamples(child);
  }
}

function joinExamples(media: unknown): void {
  if (!hasBoth(media)) return;
  const { example, examples } = media;
  delete media['example'];
  media['examples'] = { default: { value: example }, ...examples };
}
