import { isRecord } from '../../../../spec/document/document.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import type { Exchange } from '../../../check/exchange/exchange-log.ts';
import { expectRefusal, expectSuccess } from '../../../check/expect/expectations.ts';
import { createOwn, type OwnRecord, readRecord, removeOwn } from '../../../check/records/own-records.ts';
import type { Resource } from '../../../check/resource/resources.ts';
import type { CheckPlan } from '../../../check/session/check-plan.ts';
import type { CheckSession } from '../../../check/session/session.ts';
import { expectThat, story } from '../../../check/stories/story.ts';
import { isSame } from '../../../check/values/same.ts';

const steps = ['One', 'Two'].map((name) => ({
  name,
  completed: false,
  installerFunction: `install${name}`,
  uninstallerFunction: `uninstall${name}`,
}));

/** An app that is to be installed; what belongs to no connector has no functions on a real account. */
const app = {
  _connectorId: '57179182e0a908200c2781d9',
  install: steps,
  mode: 'install',
  settings: { kept: { a: 1 }, changed: 1 },
  version: '1.0.0',
};

/** The operations of an app's life. */
interface Life {
  readonly installer: Operation;
  readonly uninstaller: Operation;
  readonly settings: Operation;
  readonly uninstall: Operation;
}

/** Installing, setting up and uninstalling an app by its functions. */
export function appPlans(resource: Resource): CheckPlan[] {
  const find = (name: string): Operation | undefined => resource.actions.find(({ id }) => id === name);
  const installer = find('runInstaller');
  const uninstaller = find('runUninstaller');
  const settings = find('runSettings');
  const uninstall = find('uninstallIntegration');
  if (!installer || !uninstaller || !settings || !uninstall) return [];
  const life = { installer, uninstaller, settings, uninstall };
  return [
    story(installer, 'an app is installed step by step, set up, and uninstalled step by step', async (session) => {
      const own = await createOwn(session, resource, app);
      if (own !== undefined) await liveOn(session, resource, own, life);
    }),
    story(uninstall, 'an integration of which nothing is installed goes at once', async (session) => {
      const own = await createOwn(session, resource);
      if (own === undefined) return;
      const exchange = await session.send({ operation: uninstall, pathParameters: { [resource.idParameter]: own.id } });
      expectSuccess(session, exchange, 'the integration is there');
      await expectGone(session, resource, own);
    }),
    ...[installer, uninstaller].map((operation) =>
      story(operation, 'a function that no step names is not found', async (session) => {
        const own = await createOwn(session, resource, app);
        if (own === undefined) return;
        const exchange = await session.send(call(resource, own, operation, 'noSuchFunction'));
        expectRefusal(session, exchange, { kind: 'unknown-record' }, 'no step names the function');
        await expectState(session, resource, own, operation, own.record);
        await removeOwn(session, resource, own.id);
      }),
    ),
    ...[uninstaller, settings].map((operation) =>
      story(operation, 'an app that is being installed refuses it', async (session) => {
        const own = await createOwn(session, resource, app);
        if (own === undefined) return;
        const exchange = await session.send({
          ...call(resource, own, operation, 'uninstallOne'),
          json: { settings: { changed: 2 } },
        });
        expectStatus(session, exchange, 422, 'the app is being installed');
        await expectState(session, resource, own, operation, own.record);
        await removeOwn(session, resource, own.id);
      }),
    ),
  ];
}

async function liveOn(session: CheckSession, resource: Resource, own: OwnRecord, life: Life): Promise<void> {
  const done = (...completed: boolean[]): object => ({
    install: steps.map((step, index) => ({ ...step, completed: completed[index] })),
  });

  const first = await session.send(call(resource, own, life.installer, 'installTwo'));
  if (!succeeded(first)) {
    session.leaveUnjudged(life.installer, 'The functions of an app cannot be run here; its life was not judged.');
    await removeOwn(session, resource, own.id);
    return;
  }
  const changed = isRecord(first.response.value) ? first.response.value['stepsToUpdate'] : undefined;
  const wanted = [{ ...steps[1], completed: true }];
  const message = `${life.installer.id} must respond with the step that it has completed.`;
  expectThat(session, first, isSame(changed, wanted), 'steps to update', message, changed, wanted);
  await expectState(session, resource, own, life.installer, { ...done(false, true), mode: 'install' });
  expectDone(session, await session.send(call(resource, own, life.installer, 'installOne')));
  await expectState(session, resource, own, life.installer, { ...done(true, true), mode: 'settings' });

  const setting = { ...call(resource, own, life.settings, 'save'), json: { settings: { changed: 2 } } };
  expectDone(session, await session.send(setting));
  await expectState(session, resource, own, life.settings, { settings: { kept: { a: 1 }, changed: 2 } });
  expectStatus(
    session,
    await session.send(call(resource, own, life.installer, 'installOne')),
    422,
    'the app is installed already',
  );

  expectDone(session, await session.send(call(resource, own, life.uninstall)));
  await expectState(session, resource, own, life.uninstall, { ...done(true, true), mode: 'uninstall' });
  expectDone(session, await session.send(call(resource, own, life.uninstaller, 'uninstallOne')));
  await expectState(session, resource, own, life.uninstaller, { ...done(false, true), mode: 'uninstall' });
  expectDone(session, await session.send(call(resource, own, life.uninstaller, 'uninstallTwo')));
  await expectGone(session, resource, own);
}

function call(
  { idParameter }: Resource,
  { id }: OwnRecord,
  operation: Operation,
  name = '',
): { readonly operation: Operation; readonly pathParameters: Readonly<Record<string, string>> } {
  return { operation, pathParameters: { [idParameter]: id, function: name } };
}

function succeeded({ response }: Exchange): boolean {
  return response.status < 300 && isRecord(response.value) && response.value['success'] === true;
}

function expectDone(session: CheckSession, exchange: Exchange): void {
  const { response, operation } = exchange;
  const message = `${operation.id} must succeed, as the functions before it did.`;
  const received = `${response.status} ${response.body.slice(0, 200)}`;
  expectThat(session, exchange, succeeded(exchange), 'function succeeds', message, received, '200 with success: true');
}

function expectStatus(session: CheckSession, exchange: Exchange, status: number, why: string): void {
  const message = `${exchange.operation.id} must be refused with ${status}: ${why}.`;
  const received = exchange.response.status;
  expectThat(session, exchange, received === status, `refused ${status}`, message, String(received), String(status));
}

async function expectState(
  session: CheckSession,
  resource: Resource,
  own: OwnRecord,
  by: Operation,
  fields: object,
): Promise<void> {
  const read = await readRecord(session, resource, own.id);
  if (read === undefined) return;
  const { value } = read.response;
  for (const [field, wanted] of Object.entries(fields)) {
    const found = isRecord(value) ? value[field] : undefined;
    const message = `After ${by.id} the integration's ${field} must be as documented.`;
    expectThat(session, read, isSame(found, wanted), `${by.id} ${field}`, message, found, wanted);
  }
}

/** Expects a record to be gone; where it is not, it is removed. */
async function expectGone(session: CheckSession, resource: Resource, own: OwnRecord): Promise<void> {
  const read = await readRecord(session, resource, own.id);
  if (read !== undefined) expectRefusal(session, read, { kind: 'unknown-record' }, 'it is uninstalled');
  if (read?.response.status === 404) session.ledger.removed(resource.collection, own.id);
  else await removeOwn(session, resource, own.id);
}
