import type { Contract } from '../../../contracts/contract/contract.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { successOf } from '../../../spec/operation/success.ts';
import { type CrudPart, collectionPath } from '../../../spec/resource/crud-parts.ts';
import type { Surrounded } from '../behaviours/around.ts';
import type { Call, OwnBehaviour } from '../behaviours/behaviour.ts';
import { idInCall } from '../behaviours/crud/beside/call-id.ts';
import { hashOf } from '../store/ids.ts';
import type { JsonRecord } from '../store/record.ts';
import { andThen } from '../time/maybe-promise.ts';
import type { MockResponse } from '../wire/response.ts';

/** Puts before a write what `If-Match` asks for, and gives what is read its `ETag`; the behaviour itself where the document has neither. */
export function withConditions(surrounded: Surrounded, behaviour: OwnBehaviour): OwnBehaviour {
  const { contract, operation, part, reading } = surrounded;
  if (part === undefined) return behaviour;
  const isTagged = contract.operations.some(
    (one) => reading.partOf(one)?.collection === part.collection && hasConditions(one),
  );
  // A list has one where it is said of the list: that of a record says nothing of it.
  if (!isTagged || (part.role === 'list' && !hasConditions(operation))) return behaviour;
  const written = tagWriter(contract, operation);
  const isRead = part.role === 'read' || part.role === 'list';
  const mayBeUnchanged = isRead && (operation.responses.has('304') || operation.responses.has('3XX'));
  const isChecked = takes(operation, 'if-match') || takes(operation, 'if-none-match') || operation.responses.has('412');
  return (call) => {
    const failed = isRead || !isChecked ? undefined : failedCondition(call, part);
    if (failed !== undefined) return { problem: { kind: 'precondition-failed', message: failed } };
    const lacking = isRead || !operation.responses.has('428') ? undefined : lackingCondition(call, part);
    if (lacking !== undefined) return { problem: { kind: 'precondition-required', message: lacking } };
    return andThen(behaviour(call), (result) => {
      if (!('status' in result) || result.status >= 400) return result;
      const tag = tagOf(call, part, result);
      if (tag === undefined) return result;
      const wanted = call.request.headers.get('if-none-match');
      const headers = { ...result.headers, ...written(tag) };
      if (mayBeUnchanged && wanted !== null && fitsTag(wanted, tag)) return { status: 304, headers };
      return { ...result, headers };
    });
  };
}

function hasConditions(operation: Operation): boolean {
  const success = successOf(operation);
  return (
    takes(operation, 'if-match') ||
    takes(operation, 'if-none-match') ||
    operation.responses.has('304') ||
    operation.responses.has('412') ||
    operation.responses.has('428') ||
    success?.documented.headers.some(({ name }) => name.toLowerCase() === 'etag') === true
  );
}

function takes({ parameters }: Operation, header: string): boolean {
  return parameters.some((one) => one.in === 'header' && one.name.toLowerCase() === header);
}

/** Why a write is not to be done, in a sentence; `undefined` where it may be. */
function failedCondition(call: Call, part: CrudPart): string | undefined {
  const record = recordOf(call, part);
  const tag = record === undefined ? undefined : recordTag(record);
  const match = call.request.headers.get('if-match');
  if (match !== null && !(tag !== undefined && fitsTag(match, tag))) {
    return `If-Match is ${match}, but the ${part.resource} ${tag === undefined ? 'is not there' : `has the ETag ${tag}`}.`;
  }
  const none = call.request.headers.get('if-none-match');
  if (none !== null && tag !== undefined && fitsTag(none, tag)) {
    return `If-None-Match is ${none}, but there is such a ${part.resource}.`;
  }
  return undefined;
}

/** That a write on a record says nothing of how that has to be, where it has to; in a sentence. */
function lackingCondition(call: Call, part: CrudPart): string | undefined {
  const { headers } = call.request;
  const isSaid = headers.get('if-match') !== null || headers.get('if-none-match') !== null;
  if (isSaid || recordOf(call, part) === undefined) return undefined;
  return `The request has no If-Match. Read the ${part.resource}, and send its ETag as that.`;
}

/** The record that a call names, as it is stored; `undefined` where there is none, or it names none. */
function recordOf(call: Call, part: CrudPart): JsonRecord | undefined {
  if (part.role === 'list' || part.role === 'create') return undefined;
  const records = call.account.collection(collectionPath(part.collection, call.parameters.path));
  return records.get(idInCall(part, call) ?? 'only');
}

/** The tag of what a response shows: of the record as it is now, or of the list. */
function tagOf(call: Call, part: CrudPart, { body }: MockResponse): string | undefined {
  if (part.role === 'remove') return undefined;
  if (part.role === 'list') return body === undefined ? undefined : textTag(JSON.stringify(body));
  const record =
    part.role === 'create'
      ? call.account.collection(collectionPath(part.collection, call.parameters.path)).all().at(-1)
      : recordOf(call, part);
  return record && recordTag(record);
}

function recordTag(record: JsonRecord): string {
  return textTag(JSON.stringify(record));
}

function textTag(text: string): string {
  return `"${hashOf(text).toString(16)}${text.length.toString(16)}"`;
}

/** Whether a list of tags has one, or stands for any; how strong they are does not count. */
function fitsTag(list: string, tag: string): boolean {
  return list.trim() === '*' || list.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);
}

/** Writes a tag as the document lets its header be; none where it lets it be no such thing. */
function tagWriter(contract: Contract, operation: Operation): (tag: string) => Readonly<Record<string, string>> {
  const documented = successOf(operation)?.documented.headers.find(({ name }) => name.toLowerCase() === 'etag');
  const schema = documented?.schema;
  return (tag) => {
    const fit = [tag, `W/${tag}`].find(
      (one) => schema === undefined || contract.checkValue(schema, one, 'response').length === 0,
    );
    return fit === undefined ? {} : { etag: fit };
  };
}
