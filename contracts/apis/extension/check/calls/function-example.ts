import { isRecord } from '../../../../../spec/document/document.ts';
import { OptionError } from '../../../../../spec/errors/option-error.ts';
import { either, type OptionCheck, oneOf, usual } from '../../../../options/check-options.ts';
import { firstFlaw, type Parts } from '../../../../options/checked-parts.ts';
import { preview } from '../../../../violations/violation.ts';
import { type FunctionKind, type FunctionType, functionKinds, isFunctionKind } from '../../kinds.ts';

/** An example of a call: what a function is given, and what may come of it. */
export interface FunctionExample {
  /** What kind of function it is; its result is judged by that. */
  readonly kind: FunctionKind;
  /** Its name. */
  readonly function: string;
  /** The group in which it stands; `null`: in the module itself, as in the newer framework. Default: that of the kind. */
  readonly type?: FunctionType | null;
  /** The connector whose function it is; this, or `diy`. */
  readonly _connectorId?: string;
  /** `true` for a function of no connector. */
  readonly diy?: boolean;
  /** What it is given. Where no `bearerToken` is among it, one is put in that lets nobody in anywhere. */
  readonly options: Readonly<Record<string, unknown>>;
  /** The most characters of JSON that the result may have. Default: 5 MiB. */
  readonly maxResponseSize?: number;
  /** What has to come of it. Default: a result, whatever it is, that its kind may have. */
  readonly expect?: ExpectedError | ExpectedResult;
}

/** The function must fail. */
export interface ExpectedError {
  /** The code of the error. */
  readonly error: string;
}

/** The function must call back with just this. */
export interface ExpectedResult {
  readonly result: unknown;
}

const types: readonly FunctionType[] = ['hook', 'wrapper', 'setting', 'installer', 'uninstaller', 'utility'];
const isAlone = (value: unknown, key: string): boolean => isRecord(value) && Object.keys(value).join() === key;
const expectation: OptionCheck = [
  (value) =>
    (isAlone(value, 'error') && isRecord(value) && typeof value['error'] === 'string') || isAlone(value, 'result'),
  '{ "error": "the code" } or { "result": … }',
];

const parts: Parts<FunctionExample> = {
  kind: [
    (value) => typeof value === 'string' && isFunctionKind(value),
    `one of ${Object.keys(functionKinds).join(', ')}`,
  ],
  function: usual.text,
  type: either(oneOf(...types), [(value) => value === null, 'null']),
  _connectorId: usual.text,
  diy: oneOf(true, false),
  options: usual.object,
  maxResponseSize: [(value) => Number.isSafeInteger(value) && Number(value) > 0, 'a whole number from 1'],
  expect: expectation,
};

/**
 * Reads examples of calls, as a file has them.
 *
 * @param where Where they come from, for an error: `--functions calls.json`.
 * @throws {OptionError} where they are no list of examples; it says which one is wrong, and why.
 */
export function readExamples(value: unknown, where: string): readonly FunctionExample[] {
  if (!Array.isArray(value)) {
    throw new OptionError(
      `Failed to read ${where}: it is ${preview(value)}, and no list. Write [{ "kind": …, "function": …, "options": … }].`,
    );
  }
  return value.map((one: unknown, index) => {
    const fail = (why: string, advice: string): never => {
      throw new OptionError(`Failed to read ${where}: in the ${ordinal(index)} example, ${why} ${advice}`);
    };
    if (!isRecord(one)) return fail(`there is ${preview(one)}.`, 'Give an object.');
    const flaw = firstFlaw(one, parts);
    if (flaw?.kind === 'unknown')
      fail(`there is no \`${flaw.name}\`${flaw.question || '.'}`, `Known are ${Object.keys(parts).join(', ')}.`);
    if (flaw?.kind === 'wrong') fail(`${flaw.why}.`, flaw.advice);
    for (const name of ['kind', 'function', 'options']) {
      if (one[name] === undefined) fail(`\`${name}\` is missing.`, 'Add it.');
    }
    if ((one['diy'] === true) === (one['_connectorId'] !== undefined))
      fail('there must be one of `diy: true` and `_connectorId`.', 'Give the one that the stack knows the app by.');
    return isExample(one) ? one : fail('something is wrong.', 'Look at the others.');
  });
}

/** What was looked at part by part. */
function isExample(one: Readonly<Record<string, unknown>>): one is Readonly<Record<string, unknown>> & FunctionExample {
  return firstFlaw(one, parts) === undefined && one['kind'] !== undefined && one['options'] !== undefined;
}

function ordinal(index: number): string {
  const number = index + 1;
  const ending = number % 100 > 10 && number % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th');
  return `${number}${ending}`;
}
