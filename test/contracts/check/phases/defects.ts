import { expect, test } from 'vitest';
import { type Phase, phases } from '../../../../contracts/check/failures/failure.ts';
import type { ConformanceOptions } from '../../../../contracts/index.ts';
import { judgedFor, kinds } from '../defects/all.ts';
import { judge } from '../judge.ts';
import { type Defect, goodBackend, planted } from '../proxy.ts';
import { watched } from '../watched.ts';

/** Judges each defect of a kind: it must be found, nothing of others may be touched, and which phase finds it is data. */
export function defectTests(kind: string, likely: readonly Phase[]): void {
  const table: string[] = [];
  for (const [title, defect] of Object.entries(kinds[kind] ?? {})) {
    test(`found: ${title}`, async () => {
      table.push(`${title}: ${await phaseThatFinds(defect, likely, judgedFor[kind])}`);
    });
  }
  test(`which phase finds the defects in ${kind}`, () => {
    expect(table.join('\n')).toMatchSnapshot();
  });
}

/** Judges a backend with a defect, phase by phase until one finds it, the likeliest first. */
export async function phaseThatFinds(
  defect: Defect,
  likely: readonly Phase[],
  options: Partial<ConformanceOptions> = {},
): Promise<Phase> {
  const backend = goodBackend();
  const before = backend.integrations.all().map(({ _id }) => _id);
  const { fetch, trespasses } = watched(planted(defect, backend), before, (id) => backend.integrations.get(id));
  const order = [...likely, ...phases.filter((phase) => !likely.includes(phase))];
  for (const phase of order) {
    const { verdict } = await judge(fetch, { runs: 2, phases: [phase], runName: phase, ...options });
    expect(trespasses()).toEqual([]);
    if (verdict === 'violates') return phase;
  }
  throw new Error('No phase finds the defect.');
}
