import type { OpenApiDocument } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer } from '../../../spec/json/json-pointer.ts';

/** Which side of an exchange a value is for: a client sends no `readOnly` property, a service no `writeOnly` one. */
export type Direction = 'request' | 'response';

/** One way through the choices that making a value has. */
export interface Sampling {
  readonly document: OpenApiDocument;
  readonly direction: Direction;
  /** Whether properties that may be left out are made too, where they do not lead back to what they are part of. */
  readonly optional: boolean;
  /** How many of the values that are possible are passed over, by place in the value. */
  readonly passedOver: ReadonlyMap<JsonPointer, number>;
  /** Places where there was nothing left to choose. */
  readonly exhausted: Set<JsonPointer>;
  /** Places of required properties that belong to the other side: made so that the value can be judged, then left out. */
  readonly hidden: Set<JsonPointer>;
  /** How many more values are made before the search ends. */
  readonly budget: { left: number };
}

/** Where a value is made. */
export interface Place {
  readonly at: JsonPointer;
  /** The schemas that values around it are made for. */
  readonly within: ReadonlySet<JsonPointer>;
  readonly depth: number;
}

/** Makes values for schemas that must all be met; what was given stays, and a discriminator is tried first. */
export type MakeValues = (
  sampling: Sampling,
  pointers: readonly JsonPointer[],
  place: Place,
  given?: unknown,
  discriminator?: string,
) => Generator<unknown>;

/** A place within another. */
export function placeBelow(place: Place, segment: string | number): Place {
  return { at: appendPointer(place.at, segment), within: place.within, depth: place.depth + 1 };
}
