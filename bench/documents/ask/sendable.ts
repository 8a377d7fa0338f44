import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { JsonObject } from '../../../spec/json/json-object.ts';
import { isObject, objectAt, resolved } from './documents.ts';

const place = 'https://asked.example/document';

/** Tells whether a document lets a value be sent where it has a schema. What ajv cannot read is held against nothing. */
export function sendableBy(document: JsonObject): (schema: JsonObject, value: unknown) => boolean {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    unicodeRegExp: false,
    validateSchema: false,
    allErrors: true,
    verbose: true,
  });
  addFormats.default(ajv);
  ajv.addSchema({ ...document, $id: place });
  const checks = new Map<JsonObject, ValidateFunction>();
  // What the service writes is demanded of its responses alone.
  const isOfService = ({ keyword, params, parentSchema }: ErrorObject): boolean => {
    if (keyword !== 'required' || !isObject(parentSchema)) return false;
    const field = objectAt(parentSchema, 'properties')[String(params['missingProperty'])];
    return resolved(document, field)['readOnly'] === true;
  };
  return (schema, value) => {
    try {
      const check = checks.get(schema) ?? ajv.compile(placed(schema));
      checks.set(schema, check);
      return check(value) === true || (check.errors ?? []).every(isOfService);
    } catch {
      return true;
    }
  };
}

/** A schema whose references lead into the document, wherever it is read. */
function placed(schema: JsonObject): JsonObject {
  return JSON.parse(
    JSON.stringify(schema, (name, value: unknown) =>
      name === '$ref' && typeof value === 'string' && value.startsWith('#') ? `${place}${value}` : value,
    ),
  );
}
