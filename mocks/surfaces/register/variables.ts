import { choices } from '../../integrator/choices.ts';

/** What the name of each environment variable of this package begins with. */
export const prefix = 'INTEGRATOR_TESTKIT_';

/** The variable of each option where the sources disagree: `EMPTY_LIST` for `emptyList`. */
export const choiceVariables: ReadonlyMap<string, string> = new Map(
  [...choices.keys()].map((name) => [name, name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()]),
);

/** The variables of the preload, and those of other parts of this package. */
export const known: readonly string[] = [
  'ADMIN_TOKEN',
  'SEED',
  'TOKENS',
  ...choiceVariables.values(),
  'STRICT',
  'REPORT',
  'CLOCK',
  'TOKEN',
  'AUTH',
  'EXTENSION',
  'SYSTEM_TOKEN',
  'COVERAGE',
  'DEBUG',
];
