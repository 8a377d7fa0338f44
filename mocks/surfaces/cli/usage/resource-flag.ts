import type { ChoiceOptions } from '../../../integrator/choices.ts';
import type { ExtensionOptions } from '../../../integrator/registry/extensions.ts';

/** The options that have a flag of their own name. */
export type FlagOptions = ExtensionOptions & ChoiceOptions;

/** A flag of `serve` for an option that a resource brings. It is called as the option is: `--during-update` sets `duringUpdate`. */
export type ResourceFlag = OptionFlag<keyof ExtensionOptions>;

/** A flag of `serve` for an option of the fake. */
export type OptionFlag<Option extends string> = ChoiceFlag<Option> | NumberFlag<Option> | TextsFlag<Option>;

/** One of a few words or numbers, the first of which counts where the flag is left out. */
export interface ChoiceFlag<Option extends string> {
  readonly option: Option;
  readonly what: string;
  readonly choices: readonly (string | number)[];
}

/** A whole number; where the flag is left out, so is the option. */
export interface NumberFlag<Option extends string> {
  readonly option: Option;
  readonly what: string;
  readonly max: number;
}

/** A text that may be given several times; where the flag is left out, so is the option. */
export interface TextsFlag<Option extends string> {
  readonly option: Option;
  readonly what: string;
  /** @throws {OptionError} where a text is none of these. */
  readonly read: (texts: readonly string[]) => unknown;
}
