import type { Operation } from '../../../spec/operation/operation.ts';
import { valuesAt } from '../../../spec/resource/field-path.ts';
import { CannotJudgeError } from '../exchange/cannot-judge-error.ts';
import { NoResponseError } from '../http/attempts/no-response-error.ts';
import { ResponseFailure } from '../http/send/response-limit-error.ts';
import { idsOf, listedRecords, readPage } from '../resource/pages.ts';
import { type Resource, recordParameters } from '../resource/resources.ts';
import { UnsafeWriteError } from '../session/own-writes.ts';
import type { CheckSession, Referents, Session } from '../session/session.ts';
import { agreeingValues } from './agreeing-values.ts';
import { settleReferences } from './ids/settle-references.ts';
import { makeOwn, tagged } from './own-records.ts';

type ReferentsBasis = Pick<Session, 'contract' | 'resources' | 'ledger'>;

/** Makes the records that others refer to and stand below when they are first needed, one after the other. */
export function createReferents({ contract, resources, ledger }: ReferentsBasis): Referents {
  /** `undefined`: no record could be had. */
  const ids = new Map<string, string | undefined>();
  const prepared = new Set<string>();
  let queue: Promise<unknown> = Promise.resolve();
  const named = (name: string): Resource | undefined => resources.find((one) => one.name === name);

  /** Has a record of a resource that others may refer to; `making`: those that wait for it, which cannot wait for each other. */
  async function have(session: CheckSession, name: string, making: readonly string[]): Promise<string | undefined> {
    if (ids.has(name)) return ids.get(name);
    const resource = named(name);
    if (resource === undefined || making.includes(name)) return undefined;
    const id = await make(session, resource, [...making, name]).catch((error: unknown) => {
      if (!isOfOneRecord(error)) throw error;
      return undefined;
    });
    ids.set(name, id);
    return id;
  }

  async function make(
    session: CheckSession,
    resource: Resource,
    making: readonly string[],
  ): Promise<string | undefined> {
    if (!(await place(session, resource, making))) return undefined;
    const { create, list } = resource;
    // What is wrong with its creation is found where that is judged.
    const silent = session.with(() => undefined);
    if (create === undefined || !session.mayWrite()) return list && firstListed(silent, resource, list);
    const least = tagged(session, resource, {});
    for (const { to, path } of [...resource.references, ...resource.inferredReferences]) {
      if (valuesAt(least, path).length > 0) await have(session, to, making);
    }
    return (await makeOwn(silent, resource, { [resource.tagField]: 'referred to' }))?.id;
  }

  /** Has the record above; `false`: there is none. */
  async function place(session: CheckSession, resource: Resource, making: readonly string[]): Promise<boolean> {
    if (resource.above !== undefined) return true;
    const parent = resource.parent === undefined ? undefined : named(resource.parent);
    const id = parent && (await have(session, parent.name, making));
    if (parent === undefined || id === undefined) return false;
    resource.above = recordParameters(parent, id);
    return true;
  }

  async function prepareNow(session: CheckSession, resource: Resource): Promise<void> {
    if (!prepared.has(resource.name)) {
      await place(session, resource, []);
      const leading = [...resource.references, ...resource.inferredReferences];
      if (session.mayWrite()) for (const { to } of leading) await have(session, to, []);
      prepared.add(resource.name);
    }
    checkPlaced(resource, session.mayWrite() ? 'made' : 'found');
  }

  return {
    prepare: (session, resource) => {
      if (prepared.has(resource.name) && resource.above !== undefined) return Promise.resolve();
      const next = queue.then(() => prepareNow(session, resource));
      queue = next.catch(() => undefined);
      return next;
    },
    settle: (resource, body) =>
      agreeingValues(contract, resource, settleReferences({ contract, ledger, resources, ids }, resource, body)),
  };
}

async function firstListed(session: CheckSession, resource: Resource, list: Operation): Promise<string | undefined> {
  const { response } = await session.send(readPage(list, resource, resource.pageSize, 0));
  return idsOf(listedRecords(response, resource), resource)[0];
}

/** @throws {CannotJudgeError} where there is no record for those of the resource to stand below. */
function checkPlaced({ create, list, above, parent }: Resource, had: 'made' | 'found'): void {
  const operation = create ?? list;
  if (above !== undefined || operation === undefined) return;
  const message = `${operation.id} could not be judged: no record of ${parent} could be ${had} for it to stand below.`;
  throw new CannotJudgeError(operation, message);
}

/** Whether what went wrong says something of one record only, and the run goes on. */
function isOfOneRecord(error: unknown): boolean {
  return (
    error instanceof CannotJudgeError ||
    error instanceof NoResponseError ||
    error instanceof ResponseFailure ||
    error instanceof UnsafeWriteError
  );
}
