/** A part of a document. */
export type Words = Readonly<Record<string, unknown>>;

/** A body of JSON, as a document describes it. */
export function json(schema: Words): { 'application/json': { schema: Words } } {
  return { 'application/json': { schema } };
}
