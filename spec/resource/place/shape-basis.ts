import type { OpenApiDocument } from '../../document/document.ts';
import type { JsonPointer } from '../../json/json-pointer.ts';
import type { Shape } from '../../schema/shape.ts';

/** A document, and what reads the shapes of its schemas. */
export interface ShapeBasis {
  readonly document: OpenApiDocument;
  readonly shapeAt: (schema: JsonPointer) => Shape;
}
