import type { JsonObject } from '../../../spec/json/json-object.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { jsonSchemaOf } from '../../../spec/operation/operation.ts';
import { shortestPath } from '../../../spec/resource/ring/ring.ts';
import { propertySchemas, schemaAt } from '../../../spec/schema/schema.ts';
import { createOwn, removeOwn } from '../records/own-records.ts';
import type { CheckConventions } from '../resource/conventions.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { CheckSession, Session } from '../session/session.ts';
import { richValueOf } from '../values/rich/rich-values.ts';
import { isSame } from '../values/same.ts';
import { expectUntouched } from './life-of-a-record.ts';
import { expectThat, story } from './story.ts';

/** A moment that no record of the run can bear. */
export const forgedMoment = '2001-01-01T00:00:00.000Z';

/** Tells which fields of a record belong to the service: the id, and those that the request schema marks `readOnly`. */
export function managedFields(
  { contract }: Session,
  { idField, createOnly, create }: Resource,
  operation: Operation,
): (name: string) => boolean {
  const pointer = jsonSchemaOf(operation.requestBody);
  const fields = pointer === undefined ? undefined : contract.shapeAt(pointer).fields;
  const stays = (name: string): boolean =>
    operation !== create && createOnly.some(({ path }) => isSame(shortestPath(path), [name]));
  return (name) => name === idField || fields?.get(name)?.readOnly === true || stays(name);
}

/** Valid values for the fields that belong to the service, other than those that they have. */
export function forgedValues(
  session: CheckSession,
  resource: Resource,
  record: JsonObject,
  operation: Operation | undefined = resource.replace ?? resource.create,
): JsonObject {
  const { contract } = session;
  const { read } = resource;
  const pointer = jsonSchemaOf(read?.responses.get('200'));
  if (pointer === undefined || operation === undefined) return {};
  const managed = managedFields(session, resource, operation);
  const entries: [string, unknown][] = [];
  for (const [name, schema] of propertySchemas(contract.document, schemaAt(contract.document, pointer))) {
    if (!managed(name) || resource.createOnly.some(({ path }) => shortestPath(path)[0] === name)) continue;
    if (schema.keywords['format'] === 'date-time') entries.push([name, forgedMoment]);
    else if (schema.keywords['type'] === 'boolean') entries.push([name, record[name] !== true]);
    else entries.push([name, richValueOf(contract.document, schema, 'full', 2)]);
  }
  return Object.fromEntries(entries);
}

/** What a client must not be able to set when it creates a record. */
export function serviceFieldStories(resource: Resource, conventions: CheckConventions): CheckPlan[] {
  const { create, idField } = resource;
  // What is read-only should not be sent; whoever sends it may be refused as well as ignored.
  if (create === undefined || !conventions.isExact) return [];
  return [
    story(create, 'fields that belong to the service are not taken from the body', async (session) => {
      const first = await createOwn(session, resource);
      if (first === undefined) return;
      const forged = {
        ...forgedValues(session, resource, first.record, create),
        [idField]: first.record[idField],
      };
      const own = await createOwn(session, resource, forged);
      if (own !== undefined) {
        const taken = Object.entries(forged).filter(
          ([name, value]) => Object.hasOwn(own.record, name) && isSame(own.record[name], value),
        );
        const names = taken.map(([name]) => name).join(', ');
        expectThat(
          session,
          own.exchange,
          taken.length === 0,
          'service fields are its own',
          `${create.id} must ignore what belongs to the service; it took ${names} from the body.`,
          own.record,
          `no ${names} from the body`,
        );
        await removeOwn(session, resource, own.id);
      }
      await expectUntouched(session, resource, first, create.id);
      await removeOwn(session, resource, first.id);
    }),
    story(create, 'an id in the body makes no record of that id', async (session) => {
      const forged = forgedValues(session, resource, {}, create)[idField];
      if (forged === undefined) return;
      const own = await createOwn(session, resource, { [idField]: forged });
      if (own === undefined) return;
      const message = `${create.id} must give the ${idField} itself.`;
      expectThat(
        session,
        own.exchange,
        own.id !== String(forged),
        'service fields are its own',
        message,
        own.id,
        'another',
      );
      await removeOwn(session, resource, own.id);
    }),
  ];
}
