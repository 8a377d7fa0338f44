import { stackPhases } from '../../../../../contracts/apis/extension/check/stack-phases.ts';
import type { Phase } from '../../../../../contracts/check/failures/failure.ts';
import { OptionError } from '../../../../integrator/errors/option-error.ts';
import { typedTexts } from '../../usage/arguments.ts';
import { typedFlags } from '../../usage/typed-flags.ts';
import { type CommonOptions, readCommonOptions } from './common-options.ts';
import { phasesOf, type RawOptions, textOf, tokenOf, urlOf } from './raw-options.ts';

/** The options of `check --extension`, read and found good. */
export interface StackOptions extends CommonOptions {
  readonly url: string;
  readonly systemToken: string;
  /** A file of examples; `undefined`: there are none. */
  readonly functions: string | undefined;
  readonly phases: readonly Phase[];
}

/** What goes with `--extension`; the others are about the records of a backend. */
const own: readonly string[] = [
  '--extension',
  '--system-token',
  '--functions',
  '--phases',
  '--rate',
  '--timeout',
  '--deadline',
  '--max-response',
  '--all',
  '--reporter',
  '--baseline',
  '--update-baseline',
];

/**
 * Reads the options of `check --extension`.
 *
 * @throws {OptionError} where one of them has no sense.
 */
export function readStackOptions(
  raw: RawOptions,
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): StackOptions {
  const other = typedFlags(words).find(({ flag }) => !own.includes(flag));
  if (other !== undefined)
    throw new OptionError(
      `Failed to run check: ${other.flag} does not go with --extension, --system-token and --functions, which judge a stack. Leave one of them out.`,
    );
  const token = typedTexts(words, '--system-token').at(-1) ?? environment['INTEGRATOR_TESTKIT_SYSTEM_TOKEN'];
  const url = urlOf('--extension', textOf(raw, 'extension'), 'the hostURI of the stack, such as http://127.0.0.1:7000');
  const options = {
    url,
    systemToken: tokenOf(
      '--system-token',
      token,
      'the systemToken of the stack, or set INTEGRATOR_TESTKIT_SYSTEM_TOKEN',
    ),
    functions: textOf(raw, 'functions'),
    phases: phasesOf(raw['phases'], stackPhases),
    ...readCommonOptions(raw, url),
  };
  if (options.updateBaseline && options.baseline === undefined)
    throw new OptionError('Failed to run check: --update-baseline has no file to write. Give --baseline FILE.');
  return options;
}
