import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import type { Basis, PlainRecord } from '../basis/basis.ts';

/** Makes the function that shows what a schema demands of a record and does not describe; `undefined` where that is nothing. */
export function unnamedDemands(
  { document, shapeAt }: Basis,
  schema: JsonPointer,
): ((shown: PlainRecord, record: PlainRecord) => PlainRecord) | undefined {
  const { required } = schemaAt(document, schema).keywords;
  const { fields } = shapeAt(schema);
  const names = (Array.isArray(required) ? required : []).filter((name) => fields?.has(name) === false);
  if (names.length === 0) return undefined;
  return (shown, record) => {
    const own = names.filter((name) => Object.hasOwn(record, name) && !Object.hasOwn(shown, name));
    return { ...shown, ...Object.fromEntries(own.map((name) => [name, record[name]])) };
  };
}
