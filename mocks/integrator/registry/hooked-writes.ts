import { isRecord } from '../../../spec/document/document.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { collectionPath } from '../../../spec/resource/crud-parts.ts';
import { resourceNamed } from '../../../spec/resource/resource.ts';
import { resourceParts } from '../../../spec/resource/resource-parts.ts';
import type { AccountInCall } from '../../engine/account/transaction/transaction.ts';
import type { Behaviour, Call } from '../../engine/behaviours/behaviour.ts';
import { crudBehaviour } from '../../engine/behaviours/crud/crud.ts';
import type { JsonRecord } from '../../engine/store/record.ts';
import { andThen } from '../../engine/time/maybe-promise.ts';
import type { DoneWrite, ResourceDefinition, WriteRole } from '../define/define-resource.ts';
import type { ResourceContext } from '../define/resource-context.ts';

/** What is done before and after the writes of a resource. */
interface Hooks {
  readonly before: ResourceDefinition['before'] | undefined;
  readonly after: ResourceDefinition['after'] | undefined;
}

const roles: readonly WriteRole[] = ['create', 'replace', 'patch', 'remove'];

/** The writes of a resource with what is done before and after them; none where nothing is. */
export function hookedWrites(
  { before, after }: Hooks,
  context: ResourceContext,
  given: Readonly<Record<string, Behaviour>>,
): ReadonlyMap<string, Behaviour> {
  const table = new Map<string, Behaviour>();
  if (before === undefined && after === undefined) return table;
  for (const role of roles) {
    const operation = context.resource.operations[role];
    if (operation === undefined) continue;
    table.set(operation.id, hooked({ before, after }, context, role, operation, given[operation.id]));
  }
  return table;
}

function hooked(
  { before, after }: Hooks,
  context: ResourceContext,
  role: WriteRole,
  operation: Operation,
  own: Behaviour | undefined,
): Behaviour {
  const { contract, resource } = context;
  // What is written in the usual way is stored once, with all that is added to it.
  const isFinished = own === undefined && role !== 'remove';
  let write = own;
  return (call) => {
    // Made when it is first needed: most tests never write most resources.
    write ??= plainWrite(context, operation);
    const records = call.account.collection(collectionPath(resource.collection, call.parameters.path));
    const named = call.parameters.path[resource.idParameter];
    const previous = role === 'create' ? undefined : records.get(String(named));
    const wanted = before?.({ role, call, previous }, context);
    if (wanted !== undefined && !isBody(wanted)) return wanted;
    return andThen(write(wanted === undefined ? call : { ...call, body: wanted.body }), (response) => {
      if (isFinished || after === undefined || 'problem' in response || response.status >= 300) return response;
      const returned = isRecord(response.body) ? response.body : undefined;
      const id = role === 'create' ? String(returned?.[resource.idField ?? '']) : String(named);
      const record = role === 'remove' ? previous : records.get(id);
      if (record === undefined) return response;
      const fields = fieldsAfter(after, context, { role, call, previous, id, record });
      if (role === 'remove' || Object.keys(fields).length === 0) return response;
      records.set(id, { ...record, ...fields });
      return returned === undefined ? response : { ...response, body: { ...returned, ...fields } };
    });
  };

  function isBody(wanted: object): wanted is { readonly body: unknown } {
    return 'body' in wanted && !('status' in wanted) && !('problem' in wanted);
  }

  function plainWrite({ conventions }: ResourceContext, of: Operation): Behaviour {
    const part = resourceParts(contract.resources).get(of);
    if (part === undefined) throw new Error(`Failed to write ${resource.name}: ${of.id} is no operation of it.`);
    return crudBehaviour(contract, conventions, of, part, undefined, (call, id, record, previous) => {
      const fields = isFinished ? fieldsAfter(after, context, { role, call, previous, id, record }) : {};
      return Object.keys(fields).length === 0 ? record : { ...record, ...fields };
    });
  }
}

/** Puts a new record into the account of a call, as its creation would: with an id, stamps, and what is done after it. */
export function madeRecord(
  { after }: Pick<Hooks, 'after'>,
  context: ResourceContext,
  call: Call,
  fields: JsonRecord,
): JsonRecord {
  const { account, now } = call;
  const collection = account.collection(context.resource.collection);
  const id = String(account.newId(collection, now));
  const record = { ...fields, ...context.conventions.stamps.created(id, now) };
  const added = fieldsAfter(after, context, { role: 'create', call, previous: undefined, id, record });
  const whole = { ...record, ...added };
  collection.set(id, whole);
  return whole;
}

/** What a resource adds to a record that was written. */
function fieldsAfter(after: Hooks['after'], context: ResourceContext, write: Omit<DoneWrite, 'referred'>): JsonRecord {
  const { call, record } = write;
  const referred: DoneWrite['referred'] = (field) => referredBy(context, call.account, record, field);
  return after?.({ ...write, referred }, context) ?? {};
}

/** The record that a field of another one names. */
function referredBy(
  { contract, resource }: ResourceContext,
  account: Pick<AccountInCall, 'collection'>,
  record: JsonRecord,
  field: string,
): JsonRecord | undefined {
  const reference = resource.references.find(({ path }) => path.length === 1 && path[0] === field);
  const target = reference && resourceNamed(contract.resources, reference.to);
  return target && account.collection(target.collection).get(String(record[field]));
}
