import { isRecord } from '../../../spec/document/document.ts';
import type { JsonObject } from '../../../spec/json/json-object.ts';
import { jsonSchemaOf, type Operation } from '../../../spec/operation/operation.ts';
import type { FieldPath } from '../../../spec/resource/field-path.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { withoutFields } from '../resource/hidden-fields.ts';
import { demandedFields } from '../resource/reading/record-fields.ts';
import { unshownBy } from '../resource/reading/unshown-fields.ts';
import { type Resource, resourceOf } from '../resource/resources.ts';
import type { CheckSession, Session } from '../session/session.ts';
import { isSame } from '../values/same.ts';
import { type ShownPart, shownField, shownShape } from './shown-part.ts';

/** Expects every field that was sent, and that is the client's to set, to be kept as it was. */
export function expectKept(
  session: CheckSession,
  exchange: Exchange,
  operation: Operation,
  sent: JsonObject,
  record: JsonObject,
): void {
  const pointer = jsonSchemaOf(operation.requestBody);
  if (pointer === undefined) return;
  const shape = session.contract.shapeAt(pointer);
  const hidden = [...hiddenIn(session, operation), ...unshownIn(session, exchange)];
  const shown = withoutFields(record, hidden);
  const place = session.conventions.isExact ? undefined : shownShape(session, exchange);
  for (const [name, value] of Object.entries(withoutFields(sent, hidden) ?? {})) {
    const field = shape.fields?.get(name);
    if (field === undefined || field.readOnly) continue;
    const kept: unknown = isRecord(shown) ? shown[name] : undefined;
    const part: ShownPart =
      place === undefined ? { shape: field.shape(), value } : shownField(session.contract, place, name, value);
    if (field.writeOnly || part === undefined || isOwnId(session, operation, name)) continue;
    if (keptIn(part.value === value ? field.shape() : part.shape, part.value, kept, session.conventions.isExact))
      continue;
    if (!session.conventions.isExact && isNearlySame(part.value, kept)) {
      session.note(operation, `\`${name}\` comes back in another form than it was sent.`);
      continue;
    }
    session.fail(exchange, {
      rule: `kept ${name}`,
      message: `\`${name}\` must be kept as it was sent with ${operation.id}.`,
      received: brief(kept),
      documented: brief(value),
      documentPointer: field.pointer,
      place: `field ${name}`,
    });
  }
}

/** Whether a field is the id of records: which one a service gives, whatever was sent, no document tells. */
function isOwnId({ resources, conventions }: Session, operation: Operation, name: string): boolean {
  return !conventions.isExact && resourceOf(resources, operation)?.idField === name;
}

/** The fields of which it cannot be said that they are kept: secrets, numbers that are lowered, and what later writes leave alone. */
function hiddenIn({ resources, conventions }: Session, operation: Operation): readonly FieldPath[] {
  const resource = resourceOf(resources, operation);
  const { secrets = [], createOnly = [], create } = resource ?? {};
  const lowered = conventions.lowered[resource?.name ?? ''] ?? [];
  return [...[...secrets, ...(operation === create ? [] : createOnly)].map(({ path }) => path), ...lowered];
}

/** The fields that only a read shows, where the response is none. */
function unshownIn({ contract, resources }: Session, { operation }: Exchange): readonly FieldPath[] {
  const resource = resourceOf(resources, operation);
  return resource === undefined ? [] : unshownBy(contract, resource, operation).map((name) => [name]);
}

/** Whether a value is kept: the same where its schema is open, the same in its named fields where it is not. */
function keptIn(shape: Shape, sent: unknown, kept: unknown, keyOrder: boolean): boolean {
  if (shape.fields === undefined || shape.open) {
    const items = shape.items();
    if (items === undefined || !Array.isArray(sent))
      return isSame(sent, kept, keyOrder) || (!isRecord(sent) && isSame(sent, kept));
    return (
      Array.isArray(kept) &&
      sent.length === kept.length &&
      sent.every((item, index) => keptIn(items, item, kept[index], keyOrder))
    );
  }
  if (!isRecord(sent) || !isRecord(kept)) return isSame(sent, kept);
  return Object.entries(sent).every(([name, value]) => {
    const field = shape.fields?.get(name);
    return field === undefined || keptIn(field.shape(), value, kept[name], keyOrder);
  });
}

/**
 * Expects a record to hold nothing but what was sent, what has a default, and what belongs to the service.
 *
 * Where the API does not promise that, what was added is a note; so is an addition that is empty.
 */
export function expectNothingAdded(
  session: CheckSession,
  exchange: Exchange,
  resource: Resource,
  operation: Operation,
  sent: JsonObject,
  record: JsonObject,
): void {
  const pointer = jsonSchemaOf(operation.requestBody);
  if (pointer === undefined) return;
  const once = operation === resource.create ? [] : resource.createOnly.map(({ path }) => path[0] ?? '');
  const kept = new Set([...once, ...demandedFields(session.contract, operation)]);
  for (const [name, field] of session.contract.shapeAt(pointer).fields ?? []) {
    if (field.readOnly || name === resource.idField || Object.hasOwn(sent, name)) continue;
    if (!Object.hasOwn(record, name) || kept.has(name)) continue;
    const value = record[name];
    const { fallback } = field;
    const isExact = session.conventions.isExact;
    if (fallback === undefined ? isNothing(value) : isSame(value, fallback)) {
      if (fallback === undefined) session.note(operation, `\`${name}\` is there, empty, though it was not sent.`);
    } else if (isExact && (fallback !== undefined || session.conventions.addsNothing)) {
      session.fail(exchange, {
        rule: `added ${name}`,
        message: `\`${name}\` was not sent with ${operation.id}, and must not have a value of its own.`,
        received: brief(value),
        documented: fallback === undefined ? 'nothing' : `nothing, or ${brief(fallback)}`,
        documentPointer: field.pointer,
        place: `field ${name}`,
      });
    } else session.note(operation, `\`${name}\` has a value, though it was not sent.`);
  }
}

/** Whether a value differs only in how it is written: spaces at its ends, its letters, the notation of a moment. */
function isNearlySame(sent: unknown, kept: unknown): boolean {
  if (Array.isArray(sent) && Array.isArray(kept)) {
    return sent.length === kept.length && sent.every((item, index) => isNearlySame(item, kept[index]));
  }
  if (isRecord(sent) && isRecord(kept)) {
    return Object.entries(sent).every(([name, value]) => isNearlySame(value, kept[name]));
  }
  if (typeof sent !== 'string' || typeof kept !== 'string') return isSame(sent, kept);
  const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
  if (plain(sent) === plain(kept)) return true;
  if (/^\d{4}-\d\d-\d\d/.test(sent) && Math.abs(Date.parse(sent) - Date.parse(kept)) < 1000) return true;
  return plain(sent).replace(/\/$/, '') === plain(kept).replace(/\/$/, '');
}

function isNothing(value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isRecord(value)) return Object.keys(value).length === 0;
  return value === '' || value === false;
}

/** A value in few words. */
export function brief(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}
