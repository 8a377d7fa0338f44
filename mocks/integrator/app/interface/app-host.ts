import type { FunctionType } from '../../../../contracts/apis/extension/kinds.ts';

/** A call of a function of an app's code, as a stack is sent it. */
export interface HostCall {
  readonly function: string;
  readonly type?: FunctionType | undefined;
  /** The connector whose code it is; `undefined` for code of an account of its own. */
  readonly _connectorId?: string | undefined;
  readonly options: Readonly<Record<string, unknown>>;
  /** The largest result that is taken, in bytes. */
  readonly maxResponseSize: number;
}

/** One fault that a stack tells of. */
export interface AppError {
  readonly code: string;
  readonly message: string;
}

/** What became of a call. */
export type HostOutcome =
  /** The function called back with a result; `undefined` where it called back with nothing. */
  | { readonly status: 200; readonly result: unknown }
  /** It failed, or the stack refused the call. `result` is what a function gave that is no result. */
  | { readonly status: 401 | 422; readonly errors: readonly AppError[]; readonly result?: unknown }
  /** Nothing came of it: nobody is there, or what came is no response of a stack. */
  | { readonly status: 0; readonly why: string };

/** What a host noticed about a call, beside what came of it. */
export interface Watching {
  /** The function has called back once more. */
  readonly calledAgain: () => void;
  /** The function threw, and has not called back with its error. */
  readonly threw: (error: unknown) => void;
  /** The function is async: this host takes that, and a stack does not. */
  readonly isAsync: () => void;
  /** Ends when nobody waits any more. */
  readonly signal: AbortSignal;
}

/** A place where the code of apps runs: in this process, or on a stack. */
export interface AppHost {
  /** Where it is, as a URL: of a stack, or `app://in-process`. */
  readonly where: string;
  /** Whether it has code for an app: that of a connector, or of an account of its own. */
  has(connector: string | undefined): boolean;
  call(call: HostCall, watching: Watching): Promise<HostOutcome>;
}
