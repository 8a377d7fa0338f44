import { type Phase, phases } from '../../../../../contracts/check/failures/failure.ts';
import { isRunName } from '../../../../../contracts/check/ledger/tag-start.ts';
import { OptionError } from '../../../../integrator/errors/option-error.ts';
import { countOf, textsOf, typedTexts, wordsOf } from '../../usage/arguments.ts';
import { resourceNames } from '../../usage/choices/resource-names.ts';
import { type CommonOptions, readCommonOptions } from './common-options.ts';
import { phasesOf, type RawOptions, textOf, tokenOf, urlOf } from './raw-options.ts';

/** The options of `check`, read and found good. */
export interface CheckOptions extends CommonOptions {
  readonly baseUrl: string;
  readonly token: string;
  readonly write: boolean;
  /** Whether flows are run, and what else acts outside of the account is called. */
  readonly actOutside: boolean;
  readonly seed: number;
  readonly phases: readonly Phase[];
  /** `undefined`: all of them. */
  readonly resources: readonly string[] | undefined;
  readonly runs: number;
  readonly workers: number;
  readonly ledger: string;
  readonly against: { readonly baseUrl: string; readonly token: string } | undefined;
  readonly record: string | undefined;
  readonly replay: string | undefined;
  readonly runName: string | undefined;
  /** What is done: a run, a listing of its requests, or a clean-up. */
  readonly mode: 'run' | 'dry-run' | 'clean';
  readonly clean: CleanWish;
}

/** What a clean-up may do. */
export interface CleanWish {
  /** Whether nobody is asked before something is removed. */
  readonly yes: boolean;
  /** Whether nothing is removed, and only shown. */
  readonly isDry: boolean;
  /** Whether what is not there any more is taken for removed by hand. */
  readonly forget: boolean;
  /** Records that are removed though they do not carry the tag any more, as `integrations/5f…`. */
  readonly remove: readonly string[];
}

/** Where a run writes down what it creates, unless it is set otherwise. */
export const defaultLedger = '.integrator-testkit-ledger.ndjson';

const theApi = 'the URL of the API with its base path, such as http://127.0.0.1:4010/v1';
const theToken = 'the token that the backend takes, or set INTEGRATOR_TESTKIT_TOKEN';

/**
 * Reads the options of `check`.
 *
 * @throws {OptionError} where one of them has no sense.
 */
export function readCheckOptions(
  raw: RawOptions,
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): CheckOptions {
  const mode = raw['clean'] === true ? 'clean' : raw['dryRun'] === true ? 'dry-run' : 'run';
  const against = textOf(raw, 'against');
  if (against === undefined && textOf(raw, 'againstToken') !== undefined)
    throw new OptionError(
      'Failed to run check: --against-token has no --against. Give --against URL, or leave it out.',
    );
  const given = typedTexts(words, '--token').at(-1) ?? environment['INTEGRATOR_TESTKIT_TOKEN'];
  const baseUrl = urlOf('--base-url', textOf(raw, 'baseUrl'), theApi);
  const options = {
    baseUrl,
    // Of a dry run, nothing is sent, so nobody needs to be let in.
    token: tokenOf('--token', given ?? (mode === 'dry-run' ? 'dry-run' : undefined), theToken),
    write: raw['write'] === true,
    actOutside: raw['runFlows'] === true,
    seed: countOf('--seed', raw['seed'] ?? 1, 2 ** 31 - 1),
    phases: phasesOf(raw['phases'], phases),
    resources: resourceNames(raw['resources'] === undefined ? undefined : wordsOf(raw['resources'])),
    ...readCommonOptions(raw, baseUrl),
    runs: countOf('--runs', raw['runs'] ?? 25, 100_000, 1),
    workers: countOf('--workers', raw['workers'] ?? 8, 256, 1),
    ledger: textOf(raw, 'ledger') ?? defaultLedger,
    against:
      against === undefined
        ? undefined
        : {
            baseUrl: urlOf('--against', against, theApi),
            token: tokenOf(
              '--against-token',
              typedTexts(words, '--against-token').at(-1) ?? (mode === 'dry-run' ? 'dry-run' : undefined),
              'the token that the backend takes',
            ),
          },
    record: textOf(raw, 'record'),
    replay: textOf(raw, 'replay'),
    runName: runNameOf(textOf(raw, 'runName')),
    mode,
    clean: {
      yes: raw['yes'] === true,
      isDry: raw['dryRun'] === true,
      forget: raw['forget'] === true,
      remove: textsOf(raw['remove']),
    },
  } as const;
  refuseClashes(options);
  return options;
}

function refuseClashes(options: CheckOptions): void {
  const { baseline, updateBaseline, against, record, replay, resources, mode, clean, write, actOutside } = options;
  const refuse = (what: string, mend: string): never => {
    throw new OptionError(`Failed to run check: ${what}. ${mend}`);
  };
  if (updateBaseline && baseline === undefined)
    refuse('--update-baseline has no file to write', 'Give --baseline FILE.');
  if (replay !== undefined && (against !== undefined || record !== undefined))
    refuse('--replay does not go with --against and --record', 'Run check twice.');
  if (actOutside && !write) refuse('--run-flows has nothing to run', 'Give --write too: it runs flows of its own.');
  if (resources !== undefined && (replay !== undefined || mode === 'clean'))
    refuse('--resources does not go with --replay and --clean', 'Leave it out: what was written down is done whole.');
  if (mode !== 'clean' && (clean.yes || clean.forget || clean.remove.length > 0))
    refuse('--yes, --forget and --remove are for a clean-up', 'Give --clean, or leave them out.');
  const compares = against !== undefined || record !== undefined || replay !== undefined;
  if (mode !== 'run' && compares)
    refuse(`--${mode} does not go with --against, --record and --replay`, `Leave them out.`);
}

function runNameOf(value: string | undefined): string | undefined {
  if (value === undefined || (value.length >= 4 && isRunName(value))) return value;
  throw new OptionError(
    `Failed to read --run-name: it is ${JSON.stringify(value)}. Give 4 to 64 letters, digits, - and _, without -x- in them or -x at their end.`,
  );
}
