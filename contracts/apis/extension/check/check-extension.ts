import type { ConformanceReport } from '../../../check/report/report.ts';
import { above, wholeAbove } from '../../../options/amounts.ts';
import { checkOptions, needOptions, usual } from '../../../options/check-options.ts';
import type { Parts } from '../../../options/checked-parts.ts';
import type { FunctionExample } from './calls/function-example.ts';
import type { StackRun } from './run-extension.ts';
import { stackPhases } from './stack-phases.ts';

/** How a stack is judged. */
export interface ExtensionOptions
  extends Omit<StackRun, 'baseUrl' | 'token' | 'fetch' | 'timeout' | 'maxRequests' | 'functions'> {
  /** The `hostURI` of the stack: what stands before `/function`. */
  readonly url: string;
  /** The `systemToken` of the stack; it is in no report. */
  readonly systemToken: string;
  /** Examples of calls, whose results are judged. They are made, so give such as do no harm. Default: none. */
  readonly functions?: readonly FunctionExample[];
  /** Default: the global `fetch`. */
  readonly fetch?: typeof fetch;
}

const parts: Parts<ExtensionOptions> = {
  url: usual.url,
  systemToken: usual.text,
  functions: usual.any,
  fetch: usual.function,
  timeoutMs: wholeAbove,
  deadlineMs: wholeAbove,
  maxResponseBytes: wholeAbove,
  phases: [
    (value) => Array.isArray(value) && value.every((one) => stackPhases.some((phase) => phase === one)),
    `a list of ${stackPhases.join(', ')}`,
  ],
  rate: above,
  onPlan: usual.function,
  onCheck: usual.function,
  onPhase: usual.function,
  onExchange: usual.function,
  signal: usual.object,
  sleep: usual.function,
  now: usual.function,
};

/**
 * Judges a stack, a server that hosts the functions of an app, as integrator.io would call it: whether it is there, whom
 * it lets in, what it refuses, and what functions call back with to the examples that are given.
 *
 * It calls no function but those of the examples, each once or twice, in their order, and what has no example is not
 * judged. It ends by itself: each call has `timeoutMs`, each response `maxResponseBytes`, and the whole run `deadlineMs`.
 *
 * It may change with a minor version: docs/stability.md.
 *
 * @experimental
 * @throws {OptionError} where an option is unknown or cannot be, or one is missing, or an example is none.
 * @example
 * const report = await checkExtension({
 *   url: 'http://127.0.0.1:7000',
 *   systemToken: 'system-token',
 *   functions: [{ kind: 'preMap', function: 'preMapOrders', diy: true, options: { data: [], _importId: '5b5f' } }],
 * });
 * console.log(report.verdict); // conforms
 */
export async function checkExtension(options: ExtensionOptions): Promise<ConformanceReport> {
  checkOptions('the check of a stack', options, parts);
  needOptions('the check of a stack', options, {
    url: 'Give the hostURI of the stack.',
    systemToken: 'Give the token that the stack is called with.',
  });
  // Loaded when it is asked for, with the contract of a stack.
  const [{ runExtension }, { readExamples }] = await Promise.all([
    import('./run-extension.ts'),
    import('./calls/function-example.ts'),
  ]);
  const { url, systemToken, functions = [], fetch, ...rest } = options;
  return runExtension({
    ...rest,
    baseUrl: url,
    token: systemToken,
    fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
    functions: readExamples(functions, '`functions`'),
  });
}
