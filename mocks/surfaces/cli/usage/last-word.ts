import { visible, visibleLines } from '../../../../contracts/reporters/parts/visible.ts';
import packageJson from '../../../../package.json' with { type: 'json' };
import { isTestkitError } from '../../../../spec/errors/testkit-error.ts';

/** The environment variable that has a defect reported with its stack. */
const debugVariable = 'INTEGRATOR_TESTKIT_DEBUG';

/**
 * What a command says last where it fails: a sentence for what a user can mend; for a defect, where it is reported, with
 * the stack where that is asked for.
 */
export function lastWord(error: unknown, environment: Readonly<Record<string, string | undefined>>): string {
  if (isTestkitError(error) || (error instanceof Error && error.name === 'CACError'))
    return visibleLines(error.message);
  const message = error instanceof Error ? error.message : String(error);
  const why = visible(message.split('\n', 1)[0] ?? '').replace(/\.$/, '');
  const sentence = `Failed to go on: ${why === '' ? 'no reason was given' : why}. This is a fault of ${packageJson.name} ${packageJson.version}: tell of it at ${packageJson.bugs.url}, with what ${debugVariable}=1 shows.`;
  const stack = error instanceof Error ? error.stack : undefined;
  return environment[debugVariable] === '1' && stack !== undefined ? `${sentence}\n${stack}` : sentence;
}

/** Has a process that fails where nobody waits for it end with a last word, and not with a stack and the code of a finding. */
export function endWithLastWord(tell: (line: string) => void): void {
  process.on('uncaughtException', (error) => {
    // Whoever read the output has gone: `… | head`.
    if (!('code' in error && error.code === 'EPIPE')) tell(lastWord(error, process.env));
    process.exit(2);
  });
}
