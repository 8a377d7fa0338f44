import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { OpenApiDocument } from '../spec/document.ts';
import type { JsonPointer } from '../spec/json-pointer.ts';
import type { SchemaCheck, SchemaChecks } from './schema-validator.ts';

/** The name under which ajv knows the whole document; every `$ref` is left to ajv, by pointer. */
export const documentKey = 'document';

/** Makes an ajv of its own for a document; nothing is shared between two of them. */
export function createAjv(document: OpenApiDocument, options: { readonly source?: boolean } = {}): Ajv2020 {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: false,
    // `1e999` is JSON, and no number that could be written back.
    strictNumbers: true,
    validateSchema: false,
    logger: false,
    ...(options.source === true && { code: { source: true, esm: true, lines: true } }),
  });
  // ajv-formats is CommonJS: its function is the `default` of its default export where modules are strict.
  const formats = typeof addFormats === 'function' ? addFormats : addFormats.default;
  formats(ajv);
  ajv.addSchema(document, documentKey);
  return ajv;
}

/** Compiles the schemas of a document, each when it is first asked for. */
export function compileSchemas(document: OpenApiDocument): SchemaChecks {
  const ajv = createAjv(document);
  const checks = new Map<JsonPointer, SchemaCheck>();
  return (pointer) => {
    let check = checks.get(pointer);
    if (check === undefined) {
      check = ajv.compile({ $ref: schemaReference(pointer) });
      checks.set(pointer, check);
    }
    return check;
  };
}

/** A pointer as ajv wants it in a `$ref`. */
export function schemaReference(pointer: JsonPointer): string {
  return `${documentKey}${pointer.split('/').map(encodeURIComponent).join('/').replace('%23', '#')}`;
}
