import type { RequestFacts } from '../../../contracts/exchange/exchange.ts';
import type { ParameterValues } from '../../../contracts/judge/parts/parameters.ts';
import type { Note } from '../../../contracts/violations/violation.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import type { AccountInCall } from '../account/transaction/transaction.ts';
import type { Access } from '../rules/access.ts';
import type { RecordRules } from '../rules/record-rules.ts';
import type { MaybePromise } from '../time/maybe-promise.ts';
import type { Refusal } from '../wire/problem.ts';
import type { MockResponse } from '../wire/response.ts';

/** A request that has passed every check, on its way to be acted upon. */
export interface Call {
  readonly operation: Operation;
  readonly request: RequestFacts;
  readonly parameters: ParameterValues;
  /** The body as JSON, checked against its schema. */
  readonly body: unknown;
  /** The account: what is written to it is stored once the response is found good, and never where it is an error. */
  readonly account: AccountInCall;
  /** @deprecated Use `account`. */
  readonly world: AccountInCall;
  /** The moment of this exchange, in milliseconds since 1970. */
  readonly now: number;
  /** Writes something that the caller should know into the journal. */
  readonly note: (note: Note) => void;
  /** What the document says of the records that the operation deals with, beyond their shape. For the engine's own use. */
  readonly rules?: RecordRules | undefined;
  /** What its caller may do with the account, where that is not everything. */
  readonly access?: Access | undefined;
}

/** The same call with another view of its account. */
export function callIn(account: AccountInCall, call: Call): Call {
  return { ...call, account, world: account };
}

/** Acts upon a call: reads or changes the account, and responds. */
export type Behaviour = (call: Call) => MaybePromise<MockResponse | Refusal>;

/** What the engine itself does, which may have nothing to respond with: a sentence says why, and what to give. */
export type OwnBehaviour = (call: Call) => MaybePromise<MockResponse | Refusal | { readonly noResponse: string }>;

/** A {@link Call} as the generated types know it: parameters and body of one operation. */
export interface TypedCall<Op> extends Omit<Call, 'parameters' | 'body'> {
  readonly parameters: {
    readonly path: ParametersOf<Op, 'path'>;
    readonly query: ParametersOf<Op, 'query'>;
    readonly header: ParametersOf<Op, 'header'>;
    readonly cookie: ParametersOf<Op, 'cookie'>;
  };
  readonly body: BodyOf<Op>;
}

/** The responses that an operation may give, by the generated types. */
export type TypedResponse<Op> = Op extends { readonly responses: infer Responses }
  ? {
      [Status in keyof Responses & number]: {
        readonly status: Status;
        readonly headers?: Readonly<Record<string, string>>;
      } & (Responses[Status] extends { readonly content: { readonly 'application/json': infer Body } }
        ? { readonly body: Body }
        : { readonly body?: undefined });
    }[keyof Responses & number]
  : never;

/** A behaviour of one operation, typed by what the document says of it. */
export type TypedBehaviour<Op> = (call: TypedCall<Op>) => MaybePromise<TypedResponse<Op> | Refusal>;

/**
 * Behaviours by `operationId`, typed by the generated `operations`.
 *
 * An operation that the document does not have is a compile error.
 */
export type Behaviours<Operations = Record<string, unknown>> = {
  readonly [Id in keyof Operations]?: TypedBehaviour<Operations[Id]>;
};

type ParametersOf<Op, Place extends string> = Op extends { readonly parameters: infer Parameters }
  ? Place extends keyof Parameters
    ? NonNullable<Parameters[Place]> extends never
      ? Readonly<Record<string, never>>
      : NonNullable<Parameters[Place]>
    : Readonly<Record<string, unknown>>
  : Readonly<Record<string, unknown>>;

type BodyOf<Op> = Op extends { readonly requestBody?: infer Body }
  ? NonNullable<Body> extends { readonly content: { readonly 'application/json': infer Json } }
    ? // A body that may be left out is `undefined` then.
      Op extends { readonly requestBody: unknown }
      ? Json
      : Json | undefined
    : undefined
  : unknown;

/** Takes the types off a table of behaviours, for the engine to look up by `operationId`. */
export function behaviourTable<Operations>(behaviours: Behaviours<Operations>): ReadonlyMap<string, Behaviour> {
  const table = new Map<string, Behaviour>();
  for (const [id, behaviour] of Object.entries(behaviours)) {
    if (typeof behaviour !== 'function') continue;
    // By the time of the call the contract has checked that parameters and body are what the types say.
    table.set(id, (call) => Reflect.apply(behaviour, undefined, [call]));
  }
  return table;
}
