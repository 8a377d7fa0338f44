import { type Phase, phases } from '../../../../../contracts/check/failures/failure.ts';
import { isRunName } from '../../../../../contracts/check/ledger/tag-start.ts';
import type { Contract } from '../../../../../contracts/contract/contract.ts';
import type { TokenOrLogin } from '../../../../../contracts/exchange/login.ts';
import { OptionError } from '../../../../integrator/errors/option-error.ts';
import { countOf, textsOf, typedTexts, wordsOf } from '../../usage/arguments.ts';
import { resourceNames } from '../../usage/choices/resource-names.ts';
import { baseUrlOf, theApi } from './base-url.ts';
import { type CommonOptions, readCommonOptions } from './common-options.ts';
import { againstLogin, loginOf } from './login-options.ts';
import { phasesOf, type RawOptions, textOf, urlOf } from './raw-options.ts';

/** The options of `check`, read and found good. */
export interface CheckOptions extends CommonOptions {
  readonly baseUrl: string;
  /** What is shown to be let in. */
  readonly token: TokenOrLogin;
  /** What is judged; `undefined`: the Integration API. */
  readonly contract: Contract | undefined;
  /** The file of its document. */
  readonly document: string | undefined;
  /** The operations that are judged, and those that are never called. */
  readonly only: readonly string[] | undefined;
  readonly except: readonly string[];
  readonly allowSideEffects: boolean;
  readonly maxRequests: number | undefined;
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
  readonly against: { readonly baseUrl: string; readonly token: TokenOrLogin } | undefined;
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

/**
 * Reads the options of `check`.
 *
 * @param contract What `--document` names; `undefined`: the Integration API.
 * @throws {OptionError} where one of them has no sense.
 */
export function readCheckOptions(
  raw: RawOptions,
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  contract?: Contract,
): CheckOptions {
  const mode = raw['clean'] === true ? 'clean' : raw['dryRun'] === true ? 'dry-run' : 'run';
  const against = textOf(raw, 'against');
  if (against === undefined && textOf(raw, 'againstToken') !== undefined)
    throw new OptionError(
      'Failed to run check: --against-token has no --against. Give --against URL, or leave it out.',
    );
  const baseUrl = baseUrlOf(textOf(raw, 'baseUrl'), contract, mode === 'dry-run');
  const options = {
    baseUrl,
    contract,
    document: contract === undefined ? undefined : textOf(raw, 'document'),
    token: loginOf(words, environment, { isNeeded: contract === undefined && mode !== 'dry-run' }),
    only: listOf(words, '--only'),
    except: listOf(words, '--except') ?? [],
    allowSideEffects: raw['allowSideEffects'] === true,
    maxRequests:
      raw['maxRequests'] === undefined ? undefined : countOf('--max-requests', raw['maxRequests'], 10_000_000, 1),
    write: raw['write'] === true,
    actOutside: raw['runFlows'] === true,
    seed: countOf('--seed', raw['seed'] ?? 1, 2 ** 31 - 1),
    phases: phasesOf(raw['phases'], phases),
    resources: resourceNames(raw['resources'] === undefined ? undefined : wordsOf(raw['resources']), contract),
    ...readCommonOptions(raw, baseUrl),
    runs: countOf('--runs', raw['runs'] ?? 25, 100_000, 1),
    workers: countOf('--workers', raw['workers'] ?? 8, 256, 1),
    ledger: textOf(raw, 'ledger') ?? defaultLedger,
    against:
      against === undefined
        ? undefined
        : {
            baseUrl: urlOf('--against', against, theApi),
            token: againstLogin(words, contract === undefined && mode !== 'dry-run'),
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
  const { contract, only, except, allowSideEffects } = options;
  const refuse = (what: string, mend: string): never => {
    throw new OptionError(`Failed to run check: ${what}. ${mend}`);
  };
  if (updateBaseline && baseline === undefined)
    refuse('--update-baseline has no file to write', 'Give --baseline FILE.');
  if (replay !== undefined && (against !== undefined || record !== undefined))
    refuse('--replay does not go with --against and --record', 'Run check twice.');
  if (contract !== undefined && actOutside)
    refuse('--run-flows is about the Integration API', 'Give --allow-side-effects for what acts outside.');
  if (contract === undefined && allowSideEffects)
    refuse('--allow-side-effects is about other APIs', 'Give --run-flows, or --document FILE.');
  if ((only !== undefined || except.length > 0) && (replay !== undefined || mode === 'clean'))
    refuse(
      '--only and --except do not go with --replay and --clean',
      'Leave them out: what was written down is done whole.',
    );
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

/** The words of a list, as they were typed; `undefined` where it is left out. */
function listOf(words: readonly string[], flag: string): readonly string[] | undefined {
  const typed = typedTexts(words, flag);
  return typed.length === 0 ? undefined : wordsOf(typed);
}
