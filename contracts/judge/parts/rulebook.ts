import type { OpenApiDocument } from '../../../spec/document/document.ts';
import type { LineOf } from '../../../spec/document/line-map.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { BodyReader } from '../../bodies/body-reader.ts';
import type { SchemaChecks } from '../../schema/schema-validator.ts';

/** What the rules look things up in. */
export interface Rulebook {
  readonly document: OpenApiDocument;
  readonly lineOf: LineOf;
  readonly shapeAt: (schema: JsonPointer) => Shape;
  readonly checkOf: SchemaChecks;
  readonly readBody: BodyReader;
}
