/**
 * Changes the sources in small ways, one at a time, and tells which changes no test notices: `npm run mutate`.
 *
 * `--sample 600` mutants are drawn by `--seed 1` from the sources written by hand of contracts/ and mocks/engine/, or
 * from those below `--only PATH`. They are tried with the tests of vitest.mutate.config.ts, or with those below
 * `--tests PATH`. `--out FILE` keeps what became of each, and `--again FILE` tries those again that had survived.
 * `--concurrency 2` is how many processes work at once.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { listMutants, type Mutant } from './mutate/mutants.ts';
import { type Outcome, report, survivorsOf } from './mutate/outcome.ts';
import { tryMutants } from './mutate/run-stryker.ts';
import { isWording, sampleOf } from './mutate/sample.ts';
import { readMutated } from './mutate/sources.ts';

const root = new URL('../', import.meta.url);
const { values } = parseArgs({
  options: {
    sample: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    tests: { type: 'string' },
    again: { type: 'string' },
    out: { type: 'string' },
    concurrency: { type: 'string', default: '2' },
  },
});

const chosen = await chosenMutants();
const outcomes = await tryMutants(chosen, {
  concurrency: wholeNumber('concurrency'),
  file: values.out,
  tests: values.tests,
});
console.log(report(outcomes));

async function chosenMutants(): Promise<Mutant[]> {
  const all = await listMutants(await readMutated(root, values.only));
  if (values.again !== undefined) return survivorsAmong(all, JSON.parse(await readFile(values.again, 'utf8')));
  const judged = all.filter((mutant) => !isWording(mutant));
  const sample = sampleOf(judged, wholeNumber('sample'), wholeNumber('seed'));
  console.log(
    `${sample.length} of ${judged.length} mutants by seed ${values.seed}; ${all.length - judged.length} more are of wording`,
  );
  return sample;
}

/** What had survived, and stands there still: not by its line, since what is above it may have changed. */
function survivorsAmong(all: readonly Mutant[], earlier: readonly Outcome[]): Mutant[] {
  const left = [...all];
  return survivorsOf(earlier).flatMap((survivor) => {
    const same = left.filter(
      ({ file, mutator, replacement, column }) =>
        file === survivor.file &&
        mutator === survivor.mutator &&
        replacement === survivor.replacement &&
        column === survivor.column,
    );
    const [nearest] = same.sort((a, b) => Math.abs(a.line - survivor.line) - Math.abs(b.line - survivor.line));
    if (nearest === undefined) console.log(`gone: ${survivor.file}:${survivor.line}:${survivor.column}`);
    return nearest === undefined ? [] : left.splice(left.indexOf(nearest), 1);
  });
}

function wholeNumber(name: 'sample' | 'seed' | 'concurrency'): number {
  const number = Number(values[name]);
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new Error(`Failed to read --${name}: "${values[name]}" is no whole number. Give one.`);
}
