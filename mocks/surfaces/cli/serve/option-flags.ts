import type { Command } from 'cac';
import { firstFlaw } from '../../../../contracts/options/checked-parts.ts';
import { integratorParts } from '../../../integrator/check-options.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { resourceFlags } from '../generated/flags.ts';
import { choiceOf, countOf, textsOf } from '../usage/arguments.ts';
import type { FlagOptions, OptionFlag } from '../usage/resource-flag.ts';
import { serviceFlags } from './service-flags.ts';

const flags: readonly OptionFlag<keyof FlagOptions>[] = [...serviceFlags, ...Object.values(resourceFlags).flat()];

/** Adds the flags for the options where the sources disagree, and for others that resources bring. */
export function addOptionFlags(command: Command): Command {
  for (const flag of flags) {
    if ('read' in flag) command.option(`${nameOf(flag.option)} <text>`, flag.what);
    else if ('max' in flag) command.option(`${nameOf(flag.option)} <number>`, flag.what);
    else command.option(`${nameOf(flag.option)} <what>`, flag.what, { default: flag.choices[0] });
  }
  return command;
}

/** Reads these options, as the command line gives them. */
export function readOptionFlags(given: Readonly<Record<string, unknown>>): FlagOptions {
  const read = Object.fromEntries(
    flags.flatMap((flag) => {
      const value = given[flag.option];
      const name = nameOf(flag.option);
      if ('read' in flag) return value === undefined ? [] : [[flag.option, flag.read(textsOf(value))]];
      if ('max' in flag) return value === undefined ? [] : [[flag.option, countOf(name, value, flag.max)]];
      const chosen = choiceOf(name, value, flag.choices.map(String));
      return [[flag.option, flag.choices.find((one) => String(one) === chosen)]];
    }),
  );
  if (areOptions(read)) return read;
  throw new OptionError('Failed to read the flags: one has a choice that its option does not take.');
}

/** Those of all options that such flags set. */
export function flagOptionsOf(options: FlagOptions): FlagOptions {
  const own = Object.fromEntries(
    Object.entries(options).filter(([name]) => flags.some(({ option }) => option === name)),
  );
  return areOptions(own) ? own : {};
}

function areOptions(given: Readonly<Record<string, unknown>>): given is FlagOptions & typeof given {
  return firstFlaw(given, integratorParts) === undefined;
}

/** `duringUpdate` is `--during-update`. */
function nameOf(option: string): string {
  return `--${option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
