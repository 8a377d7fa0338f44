import type { operations } from '../../../../spec/generated/admin-types.ts';
import type { PathParameters } from '../../../../spec/routing/router.ts';
import type { MaybePromise } from '../../../engine/time/maybe-promise.ts';
import type { Account } from '../../../integrator/account/account.ts';
import type { IntegratorCore } from '../../../integrator/integrator.ts';
import type { AccountsGuard } from '../held/accounts-guard.ts';
import type { HeldSnapshots } from '../held/held-snapshots.ts';
import type { NamedThings } from '../held/named-things.ts';
import type { EventStreams } from '../streams/event-streams.ts';

/** How much of the heap the process uses, and may use, in bytes. */
export interface HeapHeld {
  readonly bytes: number;
  readonly maxBytes: number;
  /** How much is held outside of it: the bytes of bodies on their way. */
  readonly externalBytes: number;
}

/** Bytes that wait on the wire, and how many connections were cut to make room. */
interface WireHeld {
  readonly bytes: number;
  readonly maxBytes: number;
  readonly cut: number;
}

/** What waits on the wire because clients are slow. */
export interface TrafficHeld {
  readonly held: { readonly requests: WireHeld; readonly responses: WireHeld };
}

/** A request to the control API, on its way to be acted upon. */
export interface AdminCall {
  readonly core: IntegratorCore;
  readonly snapshots: HeldSnapshots;
  readonly streams: EventStreams;
  readonly named: NamedThings;
  /** Watches over what the accounts hold; `undefined` where nobody does. */
  readonly accounts: AccountsGuard | undefined;
  /** What waits because clients are slow; `undefined` where nobody counts it. */
  readonly traffic: TrafficHeld | undefined;
  /** How much of the heap the process uses; `undefined` where nobody knows. */
  readonly heap: (() => HeapHeld) | undefined;
  /** The account that the path names; made from the seed when first asked for. */
  readonly account: Account;
  readonly path: PathParameters;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  /** The body as JSON; `undefined` where there was none. */
  readonly body: unknown;
  /** Ends what waits when the client goes away. */
  readonly signal: AbortSignal;
}

/** Acts upon a call. What it throws becomes a refusal. */
export type AdminRoute = (call: AdminCall) => MaybePromise<Response>;

/** The name of a route: an `operationId` of the control API's document. */
export type AdminOperation = keyof operations;

/** Some of the routes of the control API. */
export type AdminRoutes<Operation extends AdminOperation = AdminOperation> = Readonly<Record<Operation, AdminRoute>>;

/** A response that has nothing to tell. */
export function done(): Response {
  return new Response(null, { status: 204 });
}
