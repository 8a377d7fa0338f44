/** What Stryker loads: the choice of mutants, and what is written of each. */
import { writeFileSync } from 'node:fs';
import { type Checker, type CheckResult, CheckStatus } from '@stryker-mutator/api/check';
import type { Mutant as ApiMutant, MutantResult, StrykerOptions } from '@stryker-mutator/api/core';
import { commonTokens, declareFactoryPlugin, PluginKind, type Plugins, tokens } from '@stryker-mutator/api/plugin';
import type { Reporter } from '@stryker-mutator/api/report';
import { keyOf, keyOfStryker } from './mutants.ts';
import { type Outcome, outcomeLine, outcomeOf } from './outcome.ts';

/** Stryker takes places and not mutants: of those at the same place, and inside of it, the others are left out. */
function inSample(options: StrykerOptions): Checker {
  const sampled = sampledOf(options);
  return {
    init: async () => undefined,
    check: async (mutants) => Object.fromEntries(mutants.map((mutant) => [mutant.id, resultFor(mutant, sampled)])),
    group: async (mutants) => [mutants.map(({ id }) => id)],
  };
}
inSample.inject = tokens(commonTokens.options);

/** Writes a line for each mutant, and all so far to the file: a run that is stopped has left what it knows. */
function each(options: StrykerOptions): Reporter {
  const sampled = sampledOf(options);
  const outcomes: Outcome[] = [];
  return {
    onMutantTested: (result: Readonly<MutantResult>) => {
      const outcome = outcomeOf(result, process.cwd());
      if (!sampled.has(keyOf(outcome))) return;
      outcomes.push(outcome);
      console.log(`${outcomes.length}/${sampled.size} ${outcomeLine(outcome)}`);
      const file: unknown = options['outcomesFile'];
      if (typeof file === 'string') writeFileSync(file, `${JSON.stringify(outcomes, null, 2)}\n`);
    },
  };
}
each.inject = tokens(commonTokens.options);

function resultFor(mutant: ApiMutant, sampled: ReadonlySet<unknown>): CheckResult {
  // A worker has the file in the folder that the run started in, where it was found.
  if (sampled.has(keyOfStryker(mutant, process.cwd()))) return { status: CheckStatus.Passed };
  return { status: CheckStatus.CompileError, reason: 'not in the sample' };
}

function sampledOf(options: StrykerOptions): ReadonlySet<unknown> {
  const keys: unknown = options['sampledMutants'];
  return new Set(Array.isArray(keys) ? keys : []);
}

export const strykerPlugins: Plugins[PluginKind][] = [
  declareFactoryPlugin(PluginKind.Checker, 'in-sample', inSample),
  declareFactoryPlugin(PluginKind.Reporter, 'each', each),
];
