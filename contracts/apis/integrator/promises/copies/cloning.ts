import { isRecord } from '../../../../../spec/document/document.ts';
import type { Operation } from '../../../../../spec/operation/operation.ts';
import { expectSuccess } from '../../../../check/expect/expectations.ts';
import { createOwn, readRecord, removeOwn } from '../../../../check/records/own-records.ts';
import type { Resource } from '../../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../../check/session/check-plan.ts';
import type { CheckSession } from '../../../../check/session/session.ts';
import { expectThat, story } from '../../../../check/stories/story.ts';
import { isSame } from '../../../../check/values/same.ts';
import { copyOf } from './clones.ts';

const oldConnection = '59bbb1e10f7e2a5d7c1a9a11';
const newConnection = '59bbb1e10f7e2a5d7c1a9a12';
const otherConnection = '59bbb1e10f7e2a5d7c1a9a13';

const original = {
  description: 'to be cloned',
  settings: { b: 1, a: [2] },
  install: [
    { name: 'One', _connectionId: oldConnection },
    { name: 'Two', _connectionId: otherConnection },
  ],
  _registeredConnectionIds: [oldConnection, otherConnection],
};

const { description, settings } = original;

/** What a clone has of its original, and what of its own. */
export function clonePlans(resource: Resource): CheckPlan[] {
  const clone = resource.actions.find(({ id }) => id === 'cloneIntegration');
  if (clone === undefined) return [];
  return [
    story(clone, 'a clone is another record with the fields of its original', (session) =>
      expectClone(
        session,
        resource,
        clone,
        (name) => ({ sent: undefined, wanted: { name: `Clone - ${name}` } }),
        'original',
      ),
    ),
    story(clone, 'a clone takes the name and the connections that it is given', (session) =>
      expectClone(session, resource, clone, (name) => ({
        sent: { name: `${name} copy`, connectionMap: { [oldConnection]: newConnection } },
        wanted: {
          name: `${name} copy`,
          install: [
            { name: 'One', _connectionId: newConnection },
            { name: 'Two', _connectionId: otherConnection },
          ],
          _registeredConnectionIds: [newConnection, otherConnection],
        },
      })),
    ),
  ];
}

async function expectClone(
  session: CheckSession,
  resource: Resource,
  clone: Operation,
  wish: (name: string) => { readonly sent: object | undefined; readonly wanted: { readonly name: string } },
  name?: string,
): Promise<void> {
  const own = await createOwn(session, resource, { ...original, ...(name !== undefined && { name }) });
  if (own === undefined) return;
  const { install, _registeredConnectionIds } = own.record;
  const { sent, wanted } = wish(String(own.record['name']));
  const pathParameters = { [resource.idParameter]: own.id };
  const exchange = await session.send({
    operation: clone,
    pathParameters,
    ...(sent && { json: sent }),
    makes: { field: 'name', value: wanted.name },
  });
  const made = await copyOf(session, resource, own, exchange);
  if (expectSuccess(session, exchange, 'the integration is there')) {
    const copy = made ?? {};
    const id = String(copy['_id']);
    const whole = { description, settings, install, _registeredConnectionIds, _sourceId: own.id, ...wanted };
    for (const [field, value] of Object.entries(whole)) {
      const message = `${clone.id} must respond with a copy whose ${field} is as documented.`;
      expectThat(session, exchange, isSame(copy[field], value), `copy ${field}`, message, copy[field], value);
    }
    const message = `${clone.id} must respond with a record of its own, and not the original.`;
    if (expectThat(session, exchange, id !== own.id, 'another record', message, id, `not ${own.id}`)) {
      const read = await readRecord(session, resource, id);
      const kept = isRecord(read?.response.value) && isSame(read.response.value, copy);
      const text = 'A copy must be readable under its own _id, as it was returned.';
      if (read !== undefined) expectThat(session, read, kept, 'copy is kept', text, read.response.value, copy);
      await removeOwn(session, resource, id);
    }
  }
  const after = await readRecord(session, resource, own.id);
  const message = `${clone.id} must leave the original as it was.`;
  const same = isSame(after?.response.value, own.record);
  if (after !== undefined)
    expectThat(session, after, same, 'original is untouched', message, after.response.value, own.record);
  await removeOwn(session, resource, own.id);
}
