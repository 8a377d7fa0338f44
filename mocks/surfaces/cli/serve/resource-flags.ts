import type { Command } from 'cac';
import { firstFlaw } from '../../../../contracts/options/checked-parts.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { type ExtensionOptions, extensionParts } from '../../../integrator/registry/extensions.ts';
import { resourceFlags } from '../generated/flags.ts';
import { choiceOf, countOf, textsOf } from '../usage/arguments.ts';
import type { ResourceFlag } from '../usage/resource-flag.ts';

const flags: readonly ResourceFlag[] = Object.values(resourceFlags).flat();

/** Adds the flags for the options that resources bring. */
export function addResourceFlags(command: Command): Command {
  for (const flag of flags) {
    if ('read' in flag) command.option(`${nameOf(flag.option)} <text>`, flag.what);
    else if ('max' in flag) command.option(`${nameOf(flag.option)} <number>`, flag.what);
    else command.option(`${nameOf(flag.option)} <what>`, flag.what, { default: flag.choices[0] });
  }
  return command;
}

/** Reads the options that resources bring, as the command line gives them. */
export function readResourceFlags(given: Readonly<Record<string, unknown>>): ExtensionOptions {
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
  throw new OptionError('Failed to read the flags: one of a resource has a choice that its option does not take.');
}

/** Those of all options that resources bring. */
export function resourceOptionsOf(options: ExtensionOptions): ExtensionOptions {
  const own = Object.fromEntries(Object.entries(options).filter(([name]) => Object.hasOwn(extensionParts, name)));
  return areOptions(own) ? own : {};
}

function areOptions(given: Readonly<Record<string, unknown>>): given is ExtensionOptions & typeof given {
  return firstFlaw(given, extensionParts) === undefined;
}

/** `duringUpdate` is `--during-update`. */
function nameOf(option: string): string {
  return `--${option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
