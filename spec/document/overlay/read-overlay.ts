import { appendPointer, type JsonPointer } from '../../json/json-pointer.ts';
import { DocumentError, isRecord } from '../document.ts';
import { type LineOf, placeOf, placeText } from '../line-map.ts';
import { readTree } from '../reading/read-document.ts';

/** One change that an overlay asks for. */
export interface OverlayAction {
  /** From 1, as a person counts. */
  readonly number: number;
  readonly pointer: JsonPointer;
  readonly target: string;
  readonly remove: boolean;
  /** Where in the document the value is to be taken from. */
  readonly copy: string | undefined;
  readonly update: unknown;
}

/** An overlay, read and checked. */
export interface Overlay {
  readonly actions: readonly OverlayAction[];
  readonly lineOf: LineOf;
}

/**
 * Reads an overlay of version 1.0 or 1.1: an object, or its text in YAML or JSON.
 *
 * @param file What the overlay is called where a place in it is named.
 * @throws {DocumentError} where it is none.
 */
export function readOverlay(overlay: unknown, file: string): Overlay {
  const { value, lineOf: lines } = typeof overlay === 'string' ? textOf(overlay) : { value: overlay, lineOf: noLine };
  const lineOf = Object.assign((pointer: JsonPointer) => lines(pointer), { fileOf: () => file });
  const fail = (pointer: JsonPointer, why: string): DocumentError => overlayError(lineOf, pointer, `${why}`);
  if (!isRecord(value)) throw fail('#', 'it is no object. Give a document that starts with "overlay: 1.0.0".');
  const { overlay: version, actions } = value;
  if (typeof version !== 'string' || !/^1\.[01]\.\d+/.test(version)) {
    const found = version === undefined ? 'nothing' : JSON.stringify(version);
    throw fail('#/overlay', `its version is to be 1.0.0 or 1.1.0, found ${found}. Start it with "overlay: 1.0.0".`);
  }
  // An empty list is let through: what was learned of traffic may be nothing.
  if (!Array.isArray(actions))
    throw fail('#/actions', 'it has no list of actions. Give actions, each with a target, and an update or remove.');
  return { actions: actions.map((action: unknown, index) => actionOf(action, index, fail)), lineOf };
}

/** The error of an overlay, with the line where it is known. */
export function overlayError(lineOf: LineOf, pointer: JsonPointer, why: string): DocumentError {
  const place = placeOf(lineOf, pointer);
  const text = placeText(place);
  const where = text === undefined ? '' : ` (${text})`;
  return new DocumentError(`Failed to apply the overlay${where}: ${why}`, pointer, place.line);
}

function textOf(text: string): ReturnType<typeof readTree> {
  try {
    return readTree(text);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new DocumentError(error.message.replace('read the document', 'read the overlay'), '#', error.line);
  }
}

function actionOf(
  action: unknown,
  index: number,
  fail: (pointer: JsonPointer, why: string) => DocumentError,
): OverlayAction {
  const number = index + 1;
  const pointer = appendPointer('#/actions', index);
  if (!isRecord(action))
    throw fail(pointer, `action ${number} is no object. Give it a target, and an update or remove.`);
  const { target, update, remove = false, copy } = action;
  const example = "Give a JSONPath, such as $.paths['/pets'].get.";
  if (typeof target !== 'string') throw fail(pointer, `action ${number} has no target. ${example}`);
  const named = `action ${number}, target ${target}`;
  if (typeof remove !== 'boolean')
    throw fail(appendPointer(pointer, 'remove'), `${named}: remove is to be true or false.`);
  if (copy !== undefined && typeof copy !== 'string')
    throw fail(appendPointer(pointer, 'copy'), `${named}: copy is to be a JSONPath.`);
  if (!remove && update === undefined && copy === undefined)
    throw fail(pointer, `${named}: it says neither update nor remove. Give one of them.`);
  return { number, pointer, target, remove, copy, update };
}

function noLine(): undefined {
  return undefined;
}
