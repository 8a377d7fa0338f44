import { expect, test } from 'vitest';
import { type Phase, phases } from '../../../../contracts/check/failures/failure.ts';
import { defectsOf, resources } from '../defects/every-resource/every-resource.ts';
import { judge } from '../judge.ts';
import { type Defect, planted } from '../proxy.ts';

const likely: readonly Phase[] = ['stateful', 'negative', 'security', 'positive', 'examples'];

async function findingPhase(defect: Defect, chosen: readonly string[]): Promise<Phase | 'none'> {
  for (const phase of likely) {
    const options = { resources: chosen, runs: 2, phases: [phase], runName: phase };
    const { verdict } = await judge(planted(defect), options);
    if (verdict === 'violates') return phase;
  }
  return 'none';
}

test('each phase is tried', () => {
  expect([...likely].sort()).toEqual([...phases].sort());
});

for (const resource of resources) {
  const defects = Object.entries(defectsOf(resource));
  const missed: string[] = [];
  test.each(defects)(`looked for in ${resource.name}: it %s`, async (title, defect) => {
    // What is shown below an integration is judged with the integrations.
    const chosen = title.includes('integration') ? [resource.name, 'integrations'] : [resource.name];
    if ((await findingPhase(defect, chosen)) === 'none') missed.push(title);
  });
  test(`which defects of ${resource.name} are not found`, () => {
    expect(missed).toMatchSnapshot();
    expect(missed.length).toBeLessThanOrEqual(defects.length / 20);
  });
}
