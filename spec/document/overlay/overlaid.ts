import type { JsonPointer } from '../../json/json-pointer.ts';
import type { DocumentPlace, LineOf } from '../line-map.ts';

/** Something in an overlay that changes nothing. */
export interface OverlayFinding extends DocumentPlace {
  readonly pointer: JsonPointer;
  readonly keyword: string;
  readonly message: string;
}

/** What is known of a document that overlays were applied to. */
export interface Overlaid {
  readonly lineOf: LineOf;
  readonly findings: readonly OverlayFinding[];
}

const known = new WeakMap<object, Overlaid>();

/** Remembers where the parts of a document with overlays are written, and what was found in these. */
export function rememberOverlaid(document: object, overlaid: Overlaid): void {
  known.set(document, overlaid);
}

/** What is known of a document with overlays; `undefined` of any other. */
export function overlaidOf(document: unknown): Overlaid | undefined {
  return typeof document === 'object' && document !== null ? known.get(document) : undefined;
}
