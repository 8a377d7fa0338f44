/**
 * Loaded by vitest before each file of tests, after what Stryker has it load.
 *
 * Stryker runs every test for a mutant that is reached while a file of tests is loaded, since it cannot tell for whom.
 * Here it can: it is for the tests of that file. So what a file reaches while it is loaded, and between its tests, is
 * counted for each of its tests, and a mutant is at work from the start.
 */
import { afterAll, inject, type RunnerTestSuite } from 'vitest';

interface Counts {
  [mutant: string]: number;
}

/** What the changed sources count in. */
interface Stryker {
  currentTestId?: string | undefined;
  activeMutant?: string | undefined;
  mutantCoverage?: { static: Counts; perTest: { [test: string]: Counts } };
}

declare module 'vitest' {
  interface ProvidedContext {
    mode: 'dry-run' | 'mutant';
    activeMutant: string;
    testNameSeparator: string;
  }
}

const stryker: Stryker = Reflect.get(globalThis, '__stryker__');
const outsideOfTests = 'outside of tests';

if (inject('mode') === 'mutant') stryker.activeMutant = inject('activeMutant');
else countForTests();

function countForTests(): void {
  let current: string | undefined;
  Object.defineProperty(stryker, 'currentTestId', {
    configurable: true,
    get: () => current ?? outsideOfTests,
    set: (test: string | undefined) => {
      current = test;
    },
  });
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from the pattern what it has to give.
  afterAll(({}, suite) => {
    const perTest = stryker.mutantCoverage?.perTest ?? {};
    const outside = perTest[outsideOfTests] ?? {};
    delete perTest[outsideOfTests];
    for (const test of testsOf(suite)) {
      perTest[test] ??= {};
      const counts = perTest[test];
      for (const [mutant, count] of Object.entries(outside)) counts[mutant] = (counts[mutant] ?? 0) + count;
    }
  });
}

/** The names that Stryker has for the tests of a file. */
function testsOf(suite: RunnerTestSuite, names: readonly string[] = []): string[] {
  return suite.tasks.flatMap((task) => {
    const path = [...names, task.name];
    if (task.type === 'suite') return testsOf(task, path);
    return [`${task.file.filepath}#${path.join(inject('testNameSeparator')).trim()}`];
  });
}
