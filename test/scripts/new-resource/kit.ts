import { expect, test } from 'vitest';
import type { ConformanceOptions, ConformanceReport } from '../../../contracts/index.ts';
import { type Defect, planted } from '../../contracts/check/proxy.ts';
import { gadgetDefects } from './defects.ts';
import { baseUrl, type Fake, gadgetsOf } from './gadget.ts';
import type { PackageCopy } from './package-copy.ts';

const alone = ['gadgets'];
/** What is below a connection is judged with connections. */
const both = ['gadgets', 'connections'];

/** Which promise each defect breaks, and which resources have to be judged to find it. */
const promises: readonly (readonly [defect: string, broken: string, resources: readonly string[]])[] = [
  ['accepts a reference that leads nowhere', 'createGadget refusal dangling-reference', alone],
  ['deletes a connection that a gadget uses', 'deleteConnection refusal record-in-use', both],
  ['shows the key of a gadget', 'getGadget secret key', alone],
  ['shows the gadgets of all connections below each', 'listConnectionGadgets view shows no other', both],
  ['patches what may not be patched', 'patchGadget refusal unlisted-patch', alone],
  ['heeds no filter', 'listGadgets filter _connectionId', alone],
];

/** What the kit says of gadgets: the fake conforms, and each defect is found by what is meant to find it. */
export function kitTests(copy: () => PackageCopy): void {
  const open = (): Fake => copy().entry.createIntegrator({ report: 'silent' });
  const judge = (
    fetch: typeof globalThis.fetch,
    options: Partial<ConformanceOptions> = {},
  ): Promise<ConformanceReport> =>
    copy().contract.checkConformance({
      baseUrl,
      token: 't',
      write: true,
      seed: 1,
      runs: 1,
      rate: 1e9,
      sleep: () => Promise.resolve(),
      resources: both,
      ...options,
      fetch,
    });

  test('the fake conforms in its gadgets, and is left as it was', async () => {
    const fake = open();
    const report = await judge(fake.fetch);
    expect(report).toMatchObject({ verdict: 'conforms', failures: [], leftovers: [] });
    const operations = new Set(report.checks.map(({ operation }) => operation));
    for (const operation of ['listConnectionGadgets', 'patchGadget', 'spinGadget'])
      expect(operations).toContain(operation);
    expect(gadgetsOf(fake).size).toBe(0);
  });

  test('every planted defect has a promise that it breaks', () => {
    expect(promises.map(([name]) => name)).toEqual(Object.keys(gadgetDefects));
  });

  test.each(promises)(
    'a backend that %s is found by the promise that it breaks, and by no other',
    async (name, broken, resources) => {
      const fake = open();
      const { failures, leftovers } = await judge(planted(defectNamed(name), fake), {
        resources,
        phases: ['stateful'],
      });
      expect([...new Set(failures.map(({ operation, rule }) => `${operation} ${rule}`))]).toEqual([broken]);
      expect([leftovers, gadgetsOf(fake).size]).toEqual([[], 0]);
    },
  );
}

function defectNamed(name: string): Defect {
  const defect = gadgetDefects[name];
  if (defect === undefined) throw new Error(`There is no defect that ${name}.`);
  return defect;
}
