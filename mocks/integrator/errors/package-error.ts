import { TestkitError } from '../../../spec/errors/testkit-error.ts';

/** A package that this one needs for what was asked, and does not install by itself, cannot be loaded. */
export class PackageError extends TestkitError {
  override readonly name = 'PackageError' as const;
}

/** The error of a package that cannot be loaded, with what mends it: the line that installs it, where it is not there. */
export function packageError(what: string, name: string, cause: unknown): PackageError {
  return new PackageError(`Failed to ${what}: it needs the package ${name}, ${reasonOf(cause, name)}`, { cause });
}

/** Whether an import found no such package, as Node, Jest and the browser say it. */
export function isMissing(cause: unknown): boolean {
  const code = codeOf(cause);
  return code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND' || /bare specifier/i.test(firstLine(cause));
}

function reasonOf(cause: unknown, name: string): string {
  const install = `npm install --save-dev ${name}`;
  if (isMissing(cause)) return `which is not installed. Install it: ${install}`;
  // Jest makes modules by itself, and on an older Node cannot make all of them.
  if (codeOf(cause) === 'ERR_REQUIRE_ESM') {
    return `which Jest can load from Node 24.9 on, with --experimental-vm-modules. Use that, or let Babel turn it into CommonJS, as docs/jest.md shows.`;
  }
  if (/is not defined$/.test(firstLine(cause))) {
    return `which cannot be loaded here: ${firstLine(cause)}. Jest's own jsdom lacks it: take the environment jest-fixed-jsdom, as docs/jest.md shows.`;
  }
  return `which cannot be loaded: ${firstLine(cause)} Install it anew: ${install}`;
}

/** Read off the value, as the message is: an error of Jest's own is none of the test's class. */
function codeOf(cause: unknown): unknown {
  return Reflect.get(Object(cause), 'code');
}

function firstLine(cause: unknown): string {
  const message: unknown = Reflect.get(Object(cause), 'message');
  return String(message ?? cause).split('\n', 1)[0] ?? '';
}
