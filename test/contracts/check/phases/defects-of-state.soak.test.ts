import { expect, test } from 'vitest';
import { type Phase, phases } from '../../../../contracts/check/failures/failure.ts';
import { stateDefects } from '../defects/kept/state.ts';
import { stateOfFlows } from '../defects/kept/state-of-flows.ts';
import { templateDefects } from '../defects/kept/templates.ts';
import { judge } from '../judge.ts';
import { type Defect, type Defects, goodBackend, planted } from '../proxy.ts';

const kinds: Readonly<Record<string, readonly [defects: Defects, resource: string]>> = {
  'the state of the account': [stateDefects('account'), 'state'],
  'the state of flows': [{ ...stateDefects('flow'), ...stateOfFlows }, 'flows'],
  templates: [templateDefects, 'templates'],
};
const likely: readonly Phase[] = ['stateful', 'security', 'negative'];

/** The phase that finds a defect; whatever it is, the run touches no key that is not its own. */
async function phaseThatFinds(defect: Defect, resource: string): Promise<Phase | 'none'> {
  for (const phase of [...likely, ...phases.filter((one) => !likely.includes(one))]) {
    const backend = goodBackend();
    const before = backend.state.all();
    const options = { resources: [resource], runs: 2, phases: [phase], runName: phase };
    const { verdict } = await judge(planted(defect, backend), options);
    expect(
      before.every(({ entryId, value }) => JSON.stringify(backend.state.get(entryId)?.value) === JSON.stringify(value)),
    ).toBe(true);
    if (verdict === 'violates') return phase;
  }
  return 'none';
}

for (const [kind, [defects, resource]] of Object.entries(kinds)) {
  const missed: string[] = [];
  test.each(Object.entries(defects))(`looked for in ${kind}: it %s`, async (title, defect) => {
    if ((await phaseThatFinds(defect, resource)) === 'none') missed.push(title);
  });
  test(`which defects of ${kind} are not found`, () => {
    expect(missed).toMatchSnapshot();
    expect(missed.length).toBeLessThanOrEqual(Object.keys(defects).length / 20);
  });
}
