import { withoutEndSlashes } from '../../../spec/operation/end-slashes.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { hasDotSegments } from '../../../spec/routing/dot-segments.ts';
import { CannotJudgeError } from './cannot-judge-error.ts';
import { cutText } from './cut-text.ts';
import type { RequestDraft } from './exchange-log.ts';

/** The longest value that is put into a path, in characters: whatever is longer is refused by most of what is on the way. */
const longestValue = 2000;

/**
 * Makes sure that the parameters of a request's path can stand in one.
 *
 * @throws {CannotJudgeError} where the path would lead elsewhere with one of them: to the collection, or up.
 */
export function checkPathParameters({ operation, path, pathParameters = {} }: RequestDraft): void {
  if (path !== undefined) return;
  for (const [, name = ''] of operation.path.matchAll(/\{([^{}]+)\}/g)) {
    const why = troubleWith(pathParameters[name] ?? '');
    if (why !== undefined) throw unsendable(operation, name, why);
  }
}

function troubleWith(value: string): string | undefined {
  if (value === '') return 'is empty';
  if (value === '.' || value === '..') return `is ${JSON.stringify(value)}`;
  if (value.length > longestValue) return `has ${value.length.toLocaleString('en')} characters`;
  return surrogate.test(value) ? 'is no well-formed text' : undefined;
}

/**
 * The path of one record.
 *
 * @throws {CannotJudgeError} where no path can hold its id.
 */
export function recordPath(operation: Operation, collection: string, id: string): string {
  const why = troubleWith(id);
  if (why !== undefined) throw unsendable(operation, 'id', why);
  return `${collection}/${pathSegment(id)}`;
}

function unsendable(operation: Operation, name: string, why: string): CannotJudgeError {
  return new CannotJudgeError(
    operation,
    `${operation.id} was not asked for a record whose ${name} ${why}: no path can hold that. Give each record an id that can stand in a path.`,
  );
}

/** A value as it stands in a path. Half a character, which no path can hold, becomes U+FFFD. */
export function pathSegment(value: string): string {
  return encodeURIComponent(value.replace(surrogates, '\u{fffd}'));
}

const surrogate = /\p{Surrogate}/u;
const surrogates = /\p{Surrogate}/gu;

/**
 * The URL of a request: the base URL and, below it, the target.
 *
 * @throws {CannotJudgeError} where it would not lie below the base URL, by `..` or otherwise; nothing is sent there.
 */
export function urlBelow(base: string, target: string, operation: Operation): string {
  const url = base + target;
  const [path = ''] = target.split(/[?#]/, 1);
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  const root = new URL(base);
  // The URL's own reading takes `.` and `..` out, however they are spelled, and makes slashes of others.
  const isPlain = path.startsWith('/') && !/[\\\p{Cc}]/u.test(path) && !hasDotSegments(path);
  const isBelow =
    isPlain && parsed?.origin === root.origin && parsed.pathname.startsWith(`${withoutEndSlashes(root.pathname)}/`);
  if (isBelow) return url;
  throw new CannotJudgeError(
    operation,
    // The path alone: a query may show a key.
    `${operation.id} was not asked at ${JSON.stringify(cutText(path, 200))}: that does not lie below the base URL.`,
  );
}
