import { type JSONValue, query } from 'json-p3';
import { appendPointer, type JsonPointer, pointerSegments } from '../../json/json-pointer.ts';
import { type AnyDocument, DocumentError, isRecord } from '../document.ts';
import { type LineOf, placedPointer } from '../line-map.ts';
import { readTree } from '../reading/read-document.ts';
import { checkTree } from '../reading/tree-size.ts';
import { versionOf } from '../upgrade/version.ts';
import { mergeInto, nodeIn, ownCopy, putAt, removeAll } from './change-tree.ts';
import { type OverlayFinding, overlaidOf, rememberOverlaid } from './overlaid.ts';
import { below, type Place, Places } from './places.ts';
import { type Overlay, type OverlayAction, overlayError, readOverlay } from './read-overlay.ts';

/** Applies an overlay: see contracts/late/functions.ts. */
export function applyOverlay(document: AnyDocument | string, overlay: object | string): AnyDocument {
  const former = overlaidOf(document);
  const { value, lineOf } =
    typeof document === 'string'
      ? readTree(document)
      : { value: document, lineOf: former?.lineOf ?? ((): undefined => undefined) };
  const applied = overlayTree(value, lineOf, readOverlay(overlay, 'overlay'));
  if (!isDocument(applied.value))
    throw new DocumentError(
      'Failed to apply the overlay: what is left is no OpenAPI document. Mend the document, or the overlay.',
      '#',
    );
  rememberOverlaid(applied.value, {
    lineOf: applied.lineOf,
    findings: [...(former?.findings ?? []), ...applied.findings],
  });
  return applied.value;
}

/** A tree with an overlay applied to it. */
export interface OverlaidTree {
  readonly value: unknown;
  readonly lineOf: LineOf;
  readonly findings: readonly OverlayFinding[];
}

/** Applies an overlay to a document as it is read. @throws {DocumentError} where an action cannot be applied. */
export function overlayTree(tree: unknown, lineOf: LineOf, overlay: Overlay): OverlaidTree {
  if (isRecord(tree)) checkTree(tree);
  const value = ownCopy(tree);
  const places = new Places(lineOf);
  const findings = overlay.actions.flatMap((action) => {
    const message = applyAction(value, places, action, overlay.lineOf);
    const pointer = appendPointer(action.pointer, 'target');
    return message === undefined ? [] : [{ ...placedPointer(overlay.lineOf, pointer), keyword: 'target', message }];
  });
  return { value, lineOf: places.lineOf(), findings };
}

function isDocument(value: unknown): value is AnyDocument {
  return versionOf(value) !== undefined;
}

/** Applies one action; gives a sentence where there is something to say about it. */
function applyAction(root: unknown, places: Places, action: OverlayAction, lineOf: LineOf): string | undefined {
  const { number, pointer, target } = action;
  const pointers = found(root, target, action, 'target', lineOf);
  if (pointers.length === 0)
    return `Action ${number} of the overlay changes nothing: its target ${target} leads to nothing in the document.`;
  if (action.remove) {
    if (pointers.includes('#'))
      throw failed(action, lineOf, 'it would remove the whole document. Give a narrower target');
    removeAll(root, pointers, places);
    return undefined;
  }
  const { value, from } = source(root, places, action, lineOf, { lineOf, at: appendPointer(pointer, 'update') });
  for (const at of pointers) {
    const path = pointerSegments(at);
    const node = nodeIn(root, path);
    const isList = Array.isArray(node);
    if (isRecord(node) && !isRecord(value))
      throw failed(
        action,
        lineOf,
        `it leads to an object (${at}), and the update is none. Give an object to merge with it`,
      );
    if (isList || isRecord(node)) mergeInto(node, value, at, from, places);
    else {
      const parent = nodeIn(root, path.slice(0, -1));
      if (typeof parent === 'object' && parent !== null) putAt(parent, path.at(-1) ?? '', value, at, from, places);
    }
  }
  return undefined;
}

/** What is to be merged, and where that is written. */
function source(
  root: unknown,
  places: Places,
  action: OverlayAction,
  lineOf: LineOf,
  update: Place,
): { readonly value: unknown; readonly from: Place } {
  const { copy } = action;
  if (copy === undefined) return { value: action.update, from: update };
  const [at, ...others] = found(root, copy, action, 'copy', lineOf);
  if (at === undefined || others.length > 0) {
    const why = at === undefined ? 'leads to nothing' : `leads to ${others.length + 1} places`;
    throw failed(action, lineOf, `copy ${copy} ${why}. Give a JSONPath that leads to one`);
  }
  return { value: ownCopy(nodeIn(root, pointerSegments(at))), from: places.of(at) };
}

/** The pointers that a JSONPath leads to. */
function found(
  root: unknown,
  path: string,
  action: OverlayAction,
  key: 'target' | 'copy',
  lineOf: LineOf,
): readonly JsonPointer[] {
  if (!isTree(root)) return [];
  try {
    return query(path, root).nodes.map(({ location }) => appendPointer('#', ...location));
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
    throw failed(
      action,
      lineOf,
      `${key} ${path} is no JSONPath: ${why}. Write it as RFC 9535 has it: $.paths['/pets'].get`,
    );
  }
}

/** What was read from JSON or YAML, and copied since. */
function isTree(value: unknown): value is Record<string, JSONValue> {
  return isRecord(value);
}

function failed({ number, pointer, target }: OverlayAction, lineOf: LineOf, why: string): DocumentError {
  return overlayError(
    lineOf,
    below({ lineOf, at: pointer }, 'target').at,
    `action ${number}, target ${target}: ${why}.`,
  );
}
