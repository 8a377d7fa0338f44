import type { OpenApiDocument } from '../document.ts';
import type { JsonPointer } from '../json-pointer.ts';
import type { Shape } from '../shape.ts';

/** A document, and what reads the shapes of its schemas. */
export interface ShapeBasis {
  readonly document: OpenApiDocument;
  readonly shapeAt: (schema: JsonPointer) => Shape;
}
