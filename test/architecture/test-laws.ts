import { findImports } from './import-laws.ts';
import type { Sources } from './sources.ts';

/** What acts when it is loaded: it reads the arguments of its process, and ends it where something fails. */
const acting: readonly string[] = ['mocks/surfaces/cli/main.ts', 'mocks/surfaces/cli/launch.ts'];

/** Nobody loads what acts when it is loaded, but what starts it: a test that did would hide the errors of all others. */
export function findActingImports(sources: Sources): string[] {
  return findImports(sources)
    .filter(([path, target]) => acting.includes(target) && !acting.includes(path))
    .map(([path, target]) => `${path} imports ${target}: it acts when it is loaded`);
}

/**
 * A table of which the soak alone tries all rows keeps what it expects in its rows: in a file of snapshots, those of the
 * other rows would be of no test, which fails a run in CI.
 */
export function findSnapshotsOfTheSoak(sources: Sources): string[] {
  return [...sources].flatMap(([path, text]) =>
    [...text.matchAll(soakTable)]
      .filter(([table]) => table.includes('.toMatchSnapshot('))
      .map(() => `${path}: a table that is tried whole by the soak alone has snapshots in a file`),
  );
}

/** A test that the soak has more of, up to the next statement at the left margin. */
const soakTable = /^(?:test\.each\(\s*(?:rowsOf|soakRows)\b|soakTest\().*?^\}?\)?;$/gms;
