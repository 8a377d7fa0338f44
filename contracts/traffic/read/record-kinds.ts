import { isJson } from '../../../spec/content/media-type.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';
import type { DocumentedResponse, Operation } from '../../../spec/operation/operation.ts';
import { type CrudPart, crudParts } from '../../../spec/resource/crud-parts.ts';
import type { Contract } from '../../contract/contract.ts';

/** A kind of record that a document knows: what it is called in a file, and what one must look like. */
export interface RecordKind {
  /** The last part of the collection's path: `pets`. */
  readonly name: string;
  /** The template of the collection's path: `/pets`. */
  readonly collection: string;
  /** The schema of one record, as it is read by itself. */
  readonly schema: JsonPointer;
  /** The field that holds the id. */
  readonly idField: string;
  /** Whether a list shows every field of a record, where nothing is left out on purpose. */
  readonly listedWhole: boolean;
  readonly parts: ReadonlyMap<Operation, CrudPart>;
}

/** The kinds of record of a contract, told by the shape of its paths. */
export function recordKinds(contract: Contract): RecordKind[] {
  const parts = crudParts(contract.operations);
  const kinds: RecordKind[] = [];
  for (const [operation, part] of parts) {
    const schema = part.role === 'read' ? answerSchema(operation) : undefined;
    if (schema === undefined || part.idParameter === undefined) continue;
    const own = new Map([...parts].filter(([, { collection }]) => collection === part.collection));
    const fields = contract.shapeAt(schema).fields;
    const idField = [part.idParameter, 'id', '_id'].find((name) => fields?.has(name)) ?? part.idParameter;
    const list = [...own].find(([, { role }]) => role === 'list')?.[0];
    const listSchema = list && answerSchema(list);
    const listed = listSchema === undefined ? undefined : contract.shapeAt(listSchema).items()?.fields;
    kinds.push({
      name: part.collection.slice(part.collection.lastIndexOf('/') + 1),
      collection: part.collection,
      schema,
      idField,
      listedWhole: [...(fields?.keys() ?? [])].every((name) => listed?.has(name) === true),
      parts: own,
    });
  }
  return kinds;
}

/** The schema of the JSON that an operation answers when all is well. */
function answerSchema(operation: Operation): JsonPointer | undefined {
  const good = [...operation.responses].filter(([key]) => /^2\d\d$|^2XX$/.test(key)).map(([, response]) => response);
  return good.map(jsonSchema).find((schema) => schema !== undefined);
}

function jsonSchema({ content }: DocumentedResponse): JsonPointer | undefined {
  return [...content].find(([essence]) => isJson(essence))?.[1].schema;
}
