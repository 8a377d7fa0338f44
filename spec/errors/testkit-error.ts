/** The kinds of error that this package throws. */
export type TestkitErrorKind =
  | 'DocumentError'
  | 'RecordError'
  | 'MockError'
  | 'FaultError'
  | 'ClockError'
  | 'JournalError'
  | 'ServerError'
  | 'StateError'
  | 'ConnectError'
  | 'NetworkError'
  | 'WorkerError'
  | 'OptionError'
  | 'PackageError'
  | 'NodeError'
  | 'ScriptError'
  | 'TrafficError'
  | 'CoverageError'
  | 'CheckFileError'
  | 'UnjudgedError';

const kinds: ReadonlySet<string> = new Set([
  'DocumentError',
  'RecordError',
  'MockError',
  'FaultError',
  'ClockError',
  'JournalError',
  'ServerError',
  'StateError',
  'ConnectError',
  'NetworkError',
  'WorkerError',
  'OptionError',
  'PackageError',
  'NodeError',
  'ScriptError',
  'TrafficError',
  'CoverageError',
  'CheckFileError',
  'UnjudgedError',
]);

/**
 * The base of every error that this package throws on purpose: what failed, why, what to do.
 *
 * A request that the fake refuses is no error: it is a response with a status.
 */
export abstract class TestkitError extends Error {
  abstract override readonly name: TestkitErrorKind;
}

/**
 * Whether a value is an error of this package, of any copy of it; and of one kind, where a kind is named.
 *
 * @example
 * if (isTestkitError(error, 'RecordError')) console.log(error.message);
 */
export function isTestkitError(value: unknown, kind?: TestkitErrorKind): value is TestkitError {
  return value instanceof Error && kinds.has(value.name) && (kind === undefined || value.name === kind);
}
