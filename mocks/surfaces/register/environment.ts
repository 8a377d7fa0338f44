import { integratorContract } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import type { Contract } from '../../../contracts/contract/contract.ts';
import { didYouMean, nearMiss } from '../../../contracts/violations/near-miss.ts';
import { inProportion, type Seed } from '../../../fixtures/seeds.ts';
import { choices } from '../../integrator/choices.ts';
import { OptionError } from '../../integrator/errors/option-error.ts';
import { documentedNames } from '../../integrator/records/named-resource.ts';
import type { SetupOptions } from '../node/setup-integrator.ts';
import { readAppCode } from './app-code.ts';
import { readSeedFile } from './seed-file.ts';
import { choiceVariables, known, prefix } from './variables.ts';

/** The environment variables that the preload reads. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the options of the preload from the environment.
 *
 * `INTEGRATOR_TESTKIT_SEED` (a name, a number of generated records, `account:` and a number, or a JSON file), `INTEGRATOR_TESTKIT_TOKENS` (separated by
 * commas), `INTEGRATOR_TESTKIT_STRICT` (1), `INTEGRATOR_TESTKIT_REPORT` (console or silent), `INTEGRATOR_TESTKIT_CLOCK`
 * (stepping or real), and one for each option where the sources disagree: `INTEGRATOR_TESTKIT_EMPTY_LIST` (200 or 204),
 * `INTEGRATOR_TESTKIT_ON_REFERENCED_DELETE` (refuse or allow). `INTEGRATOR_TESTKIT_EXTENSION` is the code of apps: a file
 * of functions, or the URL of a stack whose token is `INTEGRATOR_TESTKIT_SYSTEM_TOKEN`.
 */
export function optionsFromEnvironment(environment: Environment): SetupOptions {
  checkNames(environment);
  const read = (name: string): string | undefined => {
    const value = environment[prefix + name];
    if (value?.trim() !== '') return value;
    throw new OptionError(`Failed to read ${prefix}${name}: it is empty. Give it a value, or unset it.`);
  };
  const choose = <T extends string>(name: string, choices: readonly T[]): T | undefined => {
    const value = read(name);
    const choice = choices.find((one) => one === value);
    if (value !== undefined && choice === undefined) {
      const near = /[a-z]/i.test(value) ? didYouMean(nearMiss(value, choices)) : '';
      throw new OptionError(
        `Failed to read INTEGRATOR_TESTKIT_${name}: it is ${JSON.stringify(value)}${near || '.'} Choose one of ${choices.join(', ')}.`,
      );
    }
    return choice;
  };
  const seed = read('SEED');
  const tokens = read('TOKENS')
    ?.split(',')
    .map((token) => token.trim());
  if (tokens?.includes(''))
    throw new OptionError(`Failed to read ${prefix}TOKENS: one of its tokens is empty. Leave out a comma.`);
  const sides: object = Object.fromEntries(
    [...choices].flatMap(([name, all]) => {
      const chosen = choose(choiceVariables.get(name) ?? '', all.map(String));
      return chosen === undefined ? [] : [[name, all.find((one) => String(one) === chosen)]];
    }),
  );
  const report = choose('REPORT', ['console', 'silent']);
  const clock = choose('CLOCK', ['stepping', 'real']);
  const strict = choose('STRICT', ['0', '1']);
  return {
    ...(seed !== undefined && { seed: readSeed(seed, undefined, `${prefix}SEED`) }),
    ...(tokens !== undefined && { tokens }),
    ...sides,
    ...(report !== undefined && { report }),
    ...(clock !== undefined && { clock }),
    ...(strict !== undefined && { strict: strict === '1' }),
    ...readAppCode(read('EXTENSION'), environment[`${prefix}SYSTEM_TOKEN`]),
  };
}

/** A variable that is misspelt would otherwise do nothing, without a word; any other may be somebody else's. */
function checkNames(environment: Environment): void {
  const given = Object.keys(environment).flatMap((name) =>
    name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
  );
  for (const name of given) {
    const meant = known.includes(name) ? undefined : nearMiss(name, known, given);
    if (meant === undefined) continue;
    throw new OptionError(
      `Failed to read ${prefix}${name}: there is no such variable${didYouMean(prefix + meant)} Known are ${known.join(', ')}.`,
    );
  }
}

/**
 * Reads a seed from a text: a name, a number of generated records of the first resource, `account:500` for an account in
 * proportion to so many of them, or the path of a JSON file.
 *
 * @param name The option that it is given in, for the sentences.
 */
export function readSeed(text: string, contract?: Contract, name = 'the seed'): Seed {
  if (text === 'default' || text === 'sample' || text === 'empty') return text;
  const number = /^(account:)?(\d{1,7})$/.exec(text);
  if (number !== null) {
    const known = documentedNames(contract ?? integratorContract());
    const counts = { [known[0] ?? '']: Number(number[2]) };
    if (number[1] === undefined) return counts;
    return Object.fromEntries(Object.entries(inProportion(counts)).filter(([resource]) => known.includes(resource)));
  }
  if (text.endsWith('.json')) return readSeedFile(text, contract, name);
  const near = didYouMean(nearMiss(text, ['default', 'sample', 'empty']));
  throw new OptionError(
    `Failed to read ${name}: it is ${JSON.stringify(text)}${near || '.'} Give default, sample, empty, a number of records up to 9999999, account: and a number, or a file whose name ends in .json.`,
  );
}
