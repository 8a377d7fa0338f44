import type { ExtensionOptions } from '../../../integrator/registry/extensions.ts';

/** A flag of `serve` for an option that a resource brings. It is called as the option is: `--during-update` sets `duringUpdate`. */
export type ResourceFlag = ChoiceFlag | NumberFlag | TextsFlag;

/** One of a few words or numbers, the first of which counts where the flag is left out. */
export interface ChoiceFlag {
  readonly option: keyof ExtensionOptions;
  readonly what: string;
  readonly choices: readonly (string | number)[];
}

/** A whole number; where the flag is left out, so is the option. */
export interface NumberFlag {
  readonly option: keyof ExtensionOptions;
  readonly what: string;
  readonly max: number;
}

/** A text that may be given several times; where the flag is left out, so is the option. */
export interface TextsFlag {
  readonly option: keyof ExtensionOptions;
  readonly what: string;
  /** @throws {OptionError} where a text is none of these. */
  readonly read: (texts: readonly string[]) => unknown;
}
