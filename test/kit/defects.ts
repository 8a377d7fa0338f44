import { expect, test } from 'vitest';
import { type Phase, phases } from '../../contracts/check/failure.ts';
import { kinds } from './defects/all.ts';
import { judge } from './judge.ts';
import { goodBackend, planted } from './proxy.ts';
import { watched } from './watched.ts';

/**
 * Judges each defect of a kind, phase by phase until one finds it, the likeliest first: it must be found, nothing of
 * others may be touched, and which phase finds it is data.
 */
export function defectTests(kind: string, likely: readonly Phase[]): void {
  const table: string[] = [];
  const order = [...likely, ...phases.filter((phase) => !likely.includes(phase))];
  for (const [title, defect] of Object.entries(kinds[kind] ?? {})) {
    test(`found: ${title}`, async () => {
      const backend = goodBackend();
      const before = backend.integrations.all().map(({ _id }) => _id);
      const look = (id: string): unknown => backend.integrations.get(id);
      const { fetch, trespasses } = watched(planted(defect, backend), before, look);
      let found: Phase | undefined;
      for (const phase of order) {
        const { verdict } = await judge(fetch, { runs: 2, phases: [phase], runName: phase });
        if (verdict === 'violates') {
          found = phase;
          break;
        }
      }
      expect(found, 'no phase finds it').toBeDefined();
      expect(trespasses()).toEqual([]);
      table.push(`${title}: ${found}`);
    });
  }
  test(`which phase finds the defects in ${kind}`, () => {
    expect(table.join('\n')).toMatchSnapshot();
  });
}
