import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';
import type { Content, Operation, RequestBody } from '../../../../spec/operation/operation.ts';
import { successOf } from '../../../../spec/operation/success.ts';
import { recordPlace, sentPlace } from '../../../../spec/resource/place/record-place.ts';
import type { Resource } from '../../../../spec/resource/resource.ts';
import type { Contract } from '../../../contract/contract.ts';
import type { RecordKind } from '../../../reading/records/record-kind.ts';
import type { CheckConventions } from '../conventions.ts';
import { inferKeyStores } from '../key-stores.ts';
import { rememberWrapping } from './wrapped-values.ts';

/** No id of a record is made up here. */
const noId = (): string => '';

/** By a contract: how records see it, whichever of the two is asked for. */
const known = new WeakMap<Contract, Contract>();

/**
 * The contract that a run goes by: the document as records see it, but for an API whose conventions are known. It is the
 * same for the same contract: a run, its recording and whoever cleans up behind it speak of the same operations.
 */
export function runContract(contract: Contract, conventions: CheckConventions | undefined): Contract {
  if (conventions?.isExact === true) return contract;
  const found = known.get(contract) ?? inferKeyStores(withoutEnvelopes(contract));
  known.set(contract, found);
  known.set(found, found);
  return found;
}

/**
 * A contract whose operations take and show records without the envelopes around them: `{ "data": { … } }` is a record.
 * What responds with something else than its record, such as `{ "ok": true }`, shows none.
 *
 * Requests are put into their envelopes as they are sent, responses are judged whole, and then taken out of theirs.
 */
function withoutEnvelopes(contract: Contract): Contract {
  const reading = contract.readRecords?.({
    idField: 'id',
    isNamed: false,
    newId: noId,
    isFixed: false,
    isStamped: false,
    uuid: noId,
    stored: (record) => record,
  });
  const seen = new Map<Operation, Operation>();
  const idFields = new Map<Resource, string>();
  for (const resource of contract.resources) {
    const kind = reading?.kindOf(resource.collection);
    if (kind === undefined) continue;
    if (kind.shape.fields !== undefined && kind.idField !== undefined) idFields.set(resource, kind.idField);
    const { create, read, replace, patch } = resource.operations;
    for (const operation of [create, read, replace, patch]) {
      const own =
        operation &&
        recordOperation(contract, operation, kind, { isPatch: operation === patch, isCreation: operation === create });
      if (operation !== undefined && own !== undefined) seen.set(operation, own);
    }
  }
  if (seen.size === 0 && idFields.size === 0) return contract;
  const as = <T extends Operation | undefined>(operation: T): T | Operation =>
    operation === undefined ? operation : (seen.get(operation) ?? operation);
  return Object.create(contract, {
    operations: { value: contract.operations.map((operation) => as(operation)) },
    resources: {
      value: contract.resources.map((resource): Resource => {
        const { operations, patch } = resource;
        return {
          ...resource,
          idField: idFields.get(resource) ?? resource.idField,
          operations: {
            ...operations,
            create: as(operations.create),
            read: as(operations.read),
            replace: as(operations.replace),
            patch: as(operations.patch),
          },
          // What responds with a list to a change of one record changes nobody knows what.
          patch:
            patch &&
            (respondsWithList(contract, patch.operation) ? undefined : { ...patch, operation: as(patch.operation) }),
        };
      }),
    },
  });
}

/** An operation as records see it; `undefined` where it has no envelopes. */
function recordOperation(
  contract: Contract,
  operation: Operation,
  kind: RecordKind,
  { isPatch, isCreation }: { readonly isPatch: boolean; readonly isCreation: boolean },
): Operation | undefined {
  const { requestBody, responses } = operation;
  const shown = new Map<string, string | null>();
  // A default beside a success is how errors are worded.
  const isSuccess = [...responses.keys()].some((key) => key.startsWith('2')) ? /^2/ : /^default$/;
  const fitted = [...responses].map(([key, response]): [string, typeof response] => {
    if (!isSuccess.test(key)) return [key, response];
    const [schema] = [...response.content.values()].flatMap((one) => one.schema ?? []);
    if (schema === undefined) return [key, response];
    const found = recordPlace(contract, schema, [kind.sent, kind.shape], kind.names, 'id');
    // A creation that does not tell the id of what it made has no record to show.
    const place = isCreation && found !== undefined && lacksId(contract, found.schema, kind) ? undefined : found;
    if (place !== undefined && place.field === undefined && !isList(contract, schema)) return [key, response];
    shown.set(key, place?.field ?? null);
    const content =
      place?.field === undefined ? new Map<string, Content>() : withSchema(response.content, place.schema);
    return [key, { ...response, content }];
  });
  const place = isPatch ? undefined : sentPlace(contract, requestBody, kind.shape, kind.names);
  const sent = place?.field === undefined || !isAlone(contract, requestBody, place.field) ? undefined : place;
  if (shown.size === 0 && sent?.field === undefined) return undefined;
  const own: Operation = {
    ...operation,
    responses: new Map(fitted),
    ...(requestBody !== undefined &&
      sent?.field !== undefined && {
        requestBody: { ...requestBody, content: withSchema(requestBody.content, sent.shape.pointer) },
      }),
  };
  rememberWrapping(own, { sent: sent?.field, shown });
  return own;
}

/** Whether an envelope needs nothing but its record. */
function isAlone({ shapeAt }: Contract, body: RequestBody | undefined, field: string): boolean {
  const [content] = body?.content.values() ?? [];
  const fields = content?.schema === undefined ? undefined : shapeAt(content.schema).fields;
  return [...(fields ?? [])].every(([name, { required }]) => name === field || !required);
}

function lacksId({ shapeAt }: Contract, schema: JsonPointer, { idField }: RecordKind): boolean {
  const { fields, open } = shapeAt(schema);
  return idField !== undefined && fields !== undefined && !open && !fields.has(idField);
}

function respondsWithList(contract: Contract, operation: Operation): boolean {
  const body = successOf(operation)?.documented;
  const [content] = body?.content.values() ?? [];
  return content?.schema !== undefined && isList(contract, content.schema);
}

function isList(contract: Contract, schema: JsonPointer): boolean {
  const { fields, items } = contract.shapeAt(schema);
  return fields === undefined && items() !== undefined;
}

function withSchema(content: ReadonlyMap<string, Content>, schema: JsonPointer): Map<string, Content> {
  return new Map([...content].map(([type, one]) => [type, { ...one, schema }]));
}
