import { type Document, isAlias, isCollection, isNode, isPair, type Node } from 'yaml';
import { appendPointer, type JsonPointer } from '../../json/json-pointer.ts';
import { DocumentError } from '../document.ts';
import { maxRepeated, ring, tooLarge } from './tree-size.ts';

interface Open {
  readonly node: Node;
  readonly pointer: JsonPointer;
  readonly slots: readonly Slot[];
  next: number;
  nodes: number;
}

/** A place in a node where another one stands, or an alias of one. */
interface Slot {
  readonly node: Node;
  readonly key: string;
  put(node: Node): void;
}

/**
 * Puts the nodes that aliases stand for in their places, each being looked at once, however often it has an alias.
 *
 * @throws {DocumentError} where an alias leads to nothing or back into itself, or where they make a document much larger
 * than its text.
 */
export function resolveAliases(yaml: Document.Parsed): void {
  const anchors = new Map<string, Node>();
  // How many nodes each has, with what its aliases stand for; those that are still open have no number.
  const known = new Map<Node, number | undefined>();
  const path: Open[] = [];
  let repeated = 0;
  const enter = (node: Node, pointer: JsonPointer): void => {
    if ('anchor' in node && typeof node.anchor === 'string') anchors.set(node.anchor, node);
    known.set(node, undefined);
    path.push({ node, pointer, slots: slotsOf(node), next: 0, nodes: 1 });
  };
  if (isNode(yaml.contents)) enter(yaml.contents, '#');
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const slot = top.slots[top.next++];
    if (slot === undefined) {
      known.set(top.node, top.nodes);
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) above.nodes += top.nodes;
      continue;
    }
    const { node, key } = slot;
    const pointer = appendPointer(top.pointer, key);
    if (!isAlias(node)) {
      enter(node, pointer);
      continue;
    }
    const target = anchors.get(node.source);
    if (target === undefined) {
      throw new DocumentError(
        `Failed to read the document at ${pointer}: the alias ${node.source} stands for nothing. Write its anchor before it.`,
        pointer,
      );
    }
    const nodes = known.get(target);
    if (nodes === undefined) throw ring(pointer);
    slot.put(target);
    top.nodes += nodes;
    repeated += nodes;
    if (repeated > maxRepeated) throw tooLarge();
  }
}

function slotsOf(node: Node): readonly Slot[] {
  if (!isCollection(node)) return [];
  const { items } = node;
  return items.flatMap((item, index): Slot[] => {
    const slots: Slot[] = [];
    const add = (held: unknown, key: string, put: Slot['put']): void => {
      if (isNode(held)) slots.push({ node: held, key, put });
    };
    if (!isPair(item)) {
      add(item, String(index), (target) => {
        items[index] = target;
      });
      return slots;
    }
    const name = isNode(item.key) && 'value' in item.key ? String(item.key.value) : '';
    add(item.key, name, (target) => {
      item.key = target;
    });
    add(item.value, name, (target) => {
      item.value = target;
    });
    return slots;
  });
}
