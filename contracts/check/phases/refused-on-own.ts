import type { Operation } from '../../../spec/operation/operation.ts';
import type { Contract } from '../../contract/contract.ts';
import type { Exchange, RequestDraft } from '../exchange/exchange-log.ts';
import { expectRefusal } from '../expect/expectations.ts';
import { createOwn, type OwnRecord, removeOwn } from '../records/own-records.ts';
import type { Fault } from '../resource/conventions.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { CheckSession } from '../session/session.ts';
import { isRefused } from '../values/held-against.ts';
import { expectUnchanged } from './refused-write.ts';

/** What a body is, the body, and what is wrong with it. */
export type Wrong = readonly [title: string, body: Partial<RequestDraft>, fault: Fault];

/** How an operation on a record is sent what is wrong. */
interface Asking {
  /** Sends it to a record of the run's own, which is there for this alone. */
  readonly ask: (session: CheckSession, own: OwnRecord, body: Partial<RequestDraft>) => Promise<Exchange>;
  /** Whether the record is looked at afterwards. */
  readonly looksAfter: (exchange: Exchange) => boolean;
}

/** Bodies that an operation on a record must refuse, as far as the contract does; the record is not changed by them. */
export function refusedOnOwn(
  contract: Contract,
  resource: Resource,
  operation: Operation,
  wrong: readonly Wrong[],
  { ask, looksAfter }: Asking,
): CheckPlan[] {
  const isWrong = ([, body]: Wrong): boolean => isRefused(contract, { operation, ...body });
  return wrong.filter(isWrong).map(
    ([title, body, fault]): CheckPlan => ({
      phase: 'negative',
      operation,
      title: `${title} is refused`,
      writes: true,
      run: async (session) => {
        const own = await createOwn(session, resource);
        if (own === undefined) return;
        const exchange = await ask(session, own, body);
        expectRefusal(session, exchange, fault, title);
        if (looksAfter(exchange)) await expectUnchanged(session, resource, own, operation, `when it refuses: ${title}`);
        await removeOwn(session, resource, own.id);
      },
    }),
  );
}
