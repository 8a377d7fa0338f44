import { appendPointer, type JsonPointer } from '../../json/json-pointer.ts';
import { DocumentError } from '../document.ts';
import { factsOf } from '../text-facts.ts';

/** How many arrays and objects of a document may stand in one another. */
export const deepestDocument = 1000;

/** How many nodes may stand in a second place, by an alias of YAML or as one object that is part of two others. */
export const maxRepeated = 50_000;

/** A node that is being looked through. */
interface Open {
  readonly value: object;
  readonly children: readonly (readonly [key: string, child: unknown])[];
  next: number;
  nodes: number;
  height: number;
}

/** Documents of which it is known already. */
const trees = new WeakSet<object>();

/** Notes of a document that it was copied part by part from one that can be walked. */
export function rememberTree(root: object): void {
  trees.add(root);
}

/**
 * Makes sure that a document can be walked: it is not too deep, leads nowhere back into itself, and is not much larger
 * than what it is made of.
 *
 * Every object is looked at once, however often it is part of another.
 *
 * @throws {DocumentError} where that is not so.
 */
export function checkTree(root: object): void {
  // In what was read of JSON, nothing stands in two places.
  if (trees.has(root) || (factsOf(root)?.depth ?? Number.POSITIVE_INFINITY) <= deepestDocument) return;
  const known = new Map<object, { readonly nodes: number; readonly height: number } | undefined>();
  let own = 0;
  const path: Open[] = [];
  const enter = (value: object): void => {
    const children = Object.entries(value);
    known.set(value, undefined);
    own += 1 + children.length;
    path.push({ value, children, next: 0, nodes: 1, height: 1 });
    if (path.length > deepestDocument) throw tooDeep();
  };
  enter(root);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const [, child] = top.children[top.next] ?? [];
    if (top.next++ >= top.children.length) {
      path.pop();
      known.set(top.value, top);
      const above = path.at(-1);
      if (above !== undefined) add(above, top);
      continue;
    }
    if (typeof child !== 'object' || child === null) {
      top.nodes += 1;
      continue;
    }
    const before = known.get(child);
    if (before !== undefined) add(top, before);
    else if (known.has(child)) throw ring(pointerOf(path));
    else enter(child);
  }

  function add(above: Open, { nodes, height }: Pick<Open, 'nodes' | 'height'>): void {
    above.nodes += nodes;
    above.height = Math.max(above.height, height + 1);
    if (above.height + path.length - 1 > deepestDocument) throw tooDeep();
    if (above.nodes - own > maxRepeated) throw tooLarge();
  }
}

/** Where somebody stands who went down the open nodes. */
function pointerOf(path: readonly Open[]): JsonPointer {
  return path.reduce((pointer, { children, next }) => appendPointer(pointer, children[next - 1]?.[0] ?? ''), '#');
}

/** A node of a document leads back into itself. */
export function ring(pointer: JsonPointer): DocumentError {
  return new DocumentError(
    `Failed to read the document at ${pointer}: an alias leads back into itself. Write a $ref there.`,
    pointer,
  );
}

/** A document is nested too deeply to be walked. */
export function tooDeep(): DocumentError {
  return new DocumentError(
    `Failed to read the document: it is nested deeper than ${deepestDocument} levels. Write its schemas apart, with $refs.`,
    '#',
  );
}

/** A document repeats itself too often. */
export function tooLarge(): DocumentError {
  return new DocumentError(
    `Failed to read the document: more than ${maxRepeated} of its nodes are repetitions, by aliases or shared objects. Write $refs instead.`,
    '#',
  );
}
