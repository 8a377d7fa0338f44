import { TestkitError } from './testkit-error.ts';

/** This Node is too old for the package. */
export class NodeError extends TestkitError {
  override readonly name = 'NodeError' as const;
}

/** The oldest Node that will do, as `engines` in package.json promises. */
const oldest = [22, 12] as const;

/**
 * Makes sure that the Node around us will do; where there is none, as in a page, there is nothing to make sure of.
 *
 * @throws {NodeError} where it is too old.
 */
export function needNode(found: unknown = nodeVersion()): void {
  if (typeof found !== 'string') return;
  const [major = 0, minor = 0] = found.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1]) || !Number.isInteger(major) || major === 0)
    return;
  throw new NodeError(
    `Failed to load integrator-testkit: it needs Node ${oldest.join('.')} or a later one, and this is Node ${found}. Run it with a later Node.`,
  );
}

/** Read off the global, so that no bundler puts a stand-in for `process` into a page. */
function nodeVersion(): unknown {
  const running: unknown = Reflect.get(globalThis, 'process');
  const versions: unknown =
    typeof running === 'object' && running !== null ? Reflect.get(running, 'versions') : undefined;
  return typeof versions === 'object' && versions !== null ? Reflect.get(versions, 'node') : undefined;
}
