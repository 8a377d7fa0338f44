/** What the name of each environment variable of this package begins with. */
export const prefix = 'INTEGRATOR_TESTKIT_';

/** The variables of the preload, and those of other parts of this package. */
export const known: readonly string[] = [
  'ADMIN_TOKEN',
  'SEED',
  'TOKENS',
  'EMPTY_LIST',
  'NEXT_LINK',
  'ON_REFERENCED_DELETE',
  'STRICT',
  'REPORT',
  'CLOCK',
  'TOKEN',
  'SYSTEM_TOKEN',
  'COVERAGE',
  'DEBUG',
];
