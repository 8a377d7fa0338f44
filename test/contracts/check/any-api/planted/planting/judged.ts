import type { ConformanceReport } from '../../../../../../contracts/check/report/report.ts';
import { contractOf, judgeFake } from '../fakes.ts';
import { defectsOf } from '../table.ts';
import type { Defect } from './sites.ts';

/** What a run found of one planted defect. */
export interface Expected {
  readonly document: string;
  readonly defect: Defect;
  readonly isFound: boolean;
  readonly causes: number;
}

/** Plants defects in the fakes of a document, one at a time, and judges each; `only`: those of these places in the table. */
export async function plantedIn(document: string, count: number, only?: readonly number[]): Promise<Expected[]> {
  const contract = contractOf(document);
  const all = defectsOf(contract, 1, count);
  const chosen = only === undefined ? all : only.flatMap((index) => all[index] ?? []);
  const judged: Expected[] = [];
  for (const defect of chosen) {
    const report = await judgeFake(contract, defect.make());
    judged.push({ document, defect, isFound: isFoundIn(report), causes: report.causes.length });
  }
  return judged;
}

function isFoundIn({ verdict, failures }: ConformanceReport): boolean {
  return verdict === 'violates' && failures.length > 0;
}

/** The defects that were not found, a line for each. */
export function notFound(judged: readonly Expected[]): string[] {
  return judged
    .filter(({ isFound }) => !isFound)
    .map(({ document, defect: { operation, kind, title } }) => `${document} ${operation}: ${kind} (${title})`);
}
