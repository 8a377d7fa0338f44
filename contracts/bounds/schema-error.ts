import type { JsonPointer } from '../../spec/json/json-pointer.ts';

/** One complaint of a schema about a value, as ajv words it. */
export interface SchemaError {
  readonly keyword: string;
  /** Where in the value, as a pointer: `/install/0/name`. */
  readonly instancePath: string;
  /** Where in the compiled schemas: the id of one, and the way from there. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string | undefined;
  /** Where in the document the keyword is written, where that is known. */
  readonly place?: JsonPointer | undefined;
}
