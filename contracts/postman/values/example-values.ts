import { isJson } from '../../../spec/content/media-type.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../../../spec/json/json-pointer.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { Parameter } from '../../../spec/parameter/parameter.ts';
import type { Resource } from '../../../spec/resource/resource.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import type { Contract } from '../../contract/contract.ts';
import { mediaExample } from '../../reading/responses/examples/media-example.ts';

type JsonObject = Readonly<Record<string, unknown>>;

/** The records that examples are taken from, by the names of their resources. */
export type ExampleRecords = Readonly<Record<string, readonly JsonObject[]>>;

/** A body that may be sent, and its media type. */
export interface ExampleBody {
  readonly mediaType: string;
  readonly value: unknown;
}

/** A value for a parameter, by what the document shows of it; a record's id for what stands in a path. */
export function exampleOf(
  contract: Contract,
  operation: Operation,
  parameter: Parameter,
  records: ExampleRecords,
): unknown {
  const { document } = contract;
  const id = parameter.in === 'path' ? idIn(contract, operation, parameter.name, records) : undefined;
  const keywords = parameter.schema === undefined ? {} : schemaAt(document, parameter.schema).keywords;
  const { examples, example, default: usual, enum: words } = keywords;
  const shown = [id, shownFor(contract, parameter), example, firstOf(examples), usual, firstOf(words)];
  const sample = (): unknown => {
    const made =
      parameter.schema === undefined ? undefined : contract.sample(parameter.schema, { direction: 'request' });
    return made?.ok === true ? made.value : '';
  };
  return shown.find((value) => value !== undefined) ?? sample();
}

/** The example that stands beside the schema of a parameter, or beside that of its media type. */
function shownFor(contract: Contract, { pointer }: Parameter): unknown {
  const content = appendPointer(pointer, 'content');
  const types = valueAt(contract.document, content);
  const media = isRecord(types) ? Object.keys(types).map((type) => appendPointer(content, type)) : [];
  return [pointer, ...media].map((place) => mediaExample(contract, place)).find((value) => value !== undefined);
}

/** A body for an operation: what the document shows, else a record as a client sends it, else a sample of its schema. */
export function exampleBody(
  contract: Contract,
  operation: Operation,
  records: ExampleRecords,
): ExampleBody | undefined {
  const content = [...(operation.requestBody?.content ?? [])];
  const [mediaType, media] = content.find(([range]) => isJson(range)) ?? content[0] ?? [];
  if (mediaType === undefined || media === undefined) return undefined;
  const shown = mediaExample(contract, media.pointer);
  if (shown !== undefined) return { mediaType, value: shown };
  const resource = contract.resources.find(
    ({ operations: { create, replace } }) => create === operation || replace === operation,
  );
  const record = resource === undefined ? undefined : records[resource.name]?.[0];
  const sent = record && media.schema && sentRecord(contract, media.schema, record, resource);
  if (sent !== undefined) return { mediaType, value: sent };
  const sample = media.schema === undefined ? undefined : contract.sample(media.schema, { direction: 'request' });
  return { mediaType, value: sample?.ok === true ? sample.value : {} };
}

/** A record without what the service makes; `undefined` where that is none that may be sent. */
function sentRecord(
  contract: Contract,
  schema: JsonPointer,
  record: JsonObject,
  resource: Resource | undefined,
): JsonObject | undefined {
  const { fields } = contract.shapeAt(schema);
  const sent = Object.entries(record).filter(
    ([name]) => name !== resource?.idField && fields?.has(name) === true && fields.get(name)?.readOnly !== true,
  );
  const value = Object.fromEntries(sent);
  return contract.checkValue(schema, value, 'request').length === 0 ? value : undefined;
}

/** The id of a record that the path means: of the collection that stands before it, or of the resource that it is called after. */
function idIn(contract: Contract, { path }: Operation, name: string, records: ExampleRecords): string | undefined {
  const before = path.slice(0, path.indexOf(`{${name}}`) - 1);
  const resource =
    contract.resources.find(({ collection }) => collection === before) ??
    contract.resources.find(
      ({ idParameter, collection }) => idParameter === name && path.startsWith(`${collection}/`),
    ) ??
    contract.resources.find(({ singular }) => name.replace(/^_/, '').toLowerCase() === `${singular.toLowerCase()}id`);
  if (resource === undefined) return undefined;
  const id = records[resource.name]?.[0]?.[resource.idField ?? ''];
  return id === undefined ? undefined : String(id);
}

function firstOf(value: unknown): unknown {
  if (Array.isArray(value)) return value[0];
  return isRecord(value) ? Object.values(value)[0] : undefined;
}
