import type { ExtensionOptions } from '../../../integrator/registry/extensions.ts';

/**
 * A flag of `serve` for an option that a resource brings: one of a few words or numbers, the first of which counts where it is left
 * out. It is called as the option is: `--during-update` sets `duringUpdate`.
 */
export interface ResourceFlag {
  readonly option: keyof ExtensionOptions;
  readonly what: string;
  readonly choices: readonly (string | number)[];
}
