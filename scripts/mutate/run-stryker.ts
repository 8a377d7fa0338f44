import { rmSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { keyOf, type Mutant, rangeOf } from './mutants.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

/** Where the copy is made, of each run one; git does not see it. */
const folder = `.stryker-tmp/${process.pid}`;

/**
 * Tries these mutants, each with the tests that reach it, until one of them fails.
 *
 * It works in a copy of the sources, with the same `node_modules`: the sources themselves are never changed, and where a
 * run is killed nothing but that copy is left behind, which git does not see.
 */
export async function tryMutants(
  mutants: readonly Mutant[],
  { concurrency, file, tests }: { concurrency: number; file: string | undefined; tests: string | undefined },
): Promise<Outcome[]> {
  const keys = new Set(mutants.map(keyOf));
  // Stryker removes its copy where it ends, and not where it is stopped.
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const stryker = new Stryker({
    mutate: [...new Set(mutants.map(rangeOf))],
    testRunner: 'vitest',
    coverageAnalysis: 'perTest',
    plugins: ['@stryker-mutator/vitest-runner', './scripts/mutate/plugins.ts'],
    checkers: ['in-sample'],
    reporters: ['each'],
    concurrency,
    ...(tests !== undefined && { testFiles: [`${tests}/**/*.test.ts`] }),
    tempDirName: folder,
    ignorePatterns: ['/.stryker-tmp', '/dist-*', '/docs/pictures', '/site'],
    disableTypeChecks: false,
    // A busy machine is slow; a mutant that never ends is.
    timeoutMS: 30_000,
    timeoutFactor: 3,
    dryRunTimeoutMinutes: 60,
    warnings: false,
    allowConsoleColors: false,
    ...{
      vitest: { configFile: 'vitest.mutate.config.ts', related: false, pool: 'forks' },
      sampledMutants: [...keys],
      outcomesFile: file,
    },
  });
  const results = await stryker.runMutationTest();
  const root = process.cwd();
  return results.map((result) => outcomeOf(result, root)).filter((outcome) => keys.has(keyOf(outcome)));
}
