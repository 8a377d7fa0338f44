import type { Contract } from '../../../../../contracts/contract/contract.ts';
import type { OperationReport } from '../../../../engine/resources/operation-report.ts';
import { createCore } from '../../../../integrator/integrator.ts';
import { loadSources, type Sources } from '../reload/reload.ts';
import { noteText, tallied, tallyText, titleOf } from './tallied.ts';
import { indented } from './wrapped.ts';

/** Tells how each operation of a document would be served, and why so, and all notes; serves nothing. */
export async function explain(
  sources: Sources & { readonly format: 'human' | 'json' },
  print: (line: string) => void,
): Promise<void> {
  const { contract, seed, follows, behaviours } = await loadSources(sources);
  const { mock } = createCore(
    { seed, report: 'silent', ...(contract !== undefined && { contract }) },
    { follows, behaviours },
  );
  const report = mock.report();
  const file = sources.document ?? 'builtin';
  if (sources.format === 'human') for (const line of explanation(mock.contract, report, file)) print(line);
  else print(JSON.stringify({ title: titleOf(mock.contract), operations: report, notes: mock.contract.notes }));
}

/** Words it for a person. */
export function explanation(contract: Contract, report: readonly OperationReport[], file: string): string[] {
  const names = contract.resources.map(({ name, collection }) => `  ${name}  ${collection}`);
  return [
    ...indented('', `${titleOf(contract)}: ${tallyText(tallied(report))}.`),
    '',
    ...(names.length === 0 ? ['No path is a list with its records.'] : ['Resources', ...names]),
    '',
    'Operations',
    ...report.flatMap(({ operation, method, path, served, why }) => {
      const place = `${method.toUpperCase()} ${path}`;
      const name = operation.toLowerCase() === place.toLowerCase() ? '' : `  (${operation})`;
      return [`  ${place}${name}`, ...indented(`    ${served}: `, why)];
    }),
    ...(contract.notes.length === 0 ? [] : ['', 'Notes']),
    ...contract.notes.flatMap((note) => indented('  ', noteText(note, file))),
  ];
}
