import { expect, test } from 'vitest';
import { OptionError } from '../../../../mocks/integrator/errors/option-error.ts';
import { type BrowserOptions, setupIntegrator } from '../../../../mocks/surfaces/browser/index.ts';
import { differingOptions } from '../../../../mocks/surfaces/browser/start-once.ts';
import { touched } from '../../../../mocks/surfaces/browser/state/touched.ts';

test('the browser entry can be imported and set up where there is no page, as on a server that renders', async () => {
  const integrator = setupIntegrator({ persist: true });
  expect(integrator.integrations.size).toBe(6);
  expect(integrator.worker).toBeUndefined();
  await expect(integrator.start()).rejects.toThrow(
    'Failed to start the fake: there is no page here, as on a server that renders one. Start it in the browser only, as in an effect; in Node, import { setupIntegrator } from integrator-testkit/node.',
  );
  await integrator.stop();
});

test('a state needs a key', () => {
  expect(() => setupIntegrator({ persist: { key: '' } })).toThrow(OptionError);
  expect(() => setupIntegrator({ persist: { key: '' } })).toThrow(
    `Failed to keep the state: persist is {"key":""}. Give true, or { key: 'a name' }.`,
  );
});

test('every call of a member is seen, however deep, and returns what it did; data and what is only read are left alone', () => {
  class Counter {
    #count = 0;
    add(): number {
      this.#count += 1;
      return this.#count;
    }
  }
  const record = Object.freeze({ name: 'Mine' });
  const accounts = { get: () => ({ counter: new Counter(), record, reset: () => undefined }), list: () => [record] };
  let calls = 0;
  const seen = touched({ accounts, journal: { entries: () => 1 } }, () => {
    calls += 1;
  });

  const account = seen.accounts.get();
  expect(calls).toBe(1);
  expect([account.counter.add(), account.counter.add()]).toEqual([1, 2]);
  expect(calls).toBe(3);
  expect(account.record).toBe(record);
  expect(seen.accounts.list()[0]).toBe(record);
  expect(seen.journal.entries()).toBe(1);
  expect(calls).toBe(4);
});

test.each<[one: BrowserOptions, other: BrowserOptions, names: readonly string[]]>([
  [{}, {}, []],
  [{ seed: 'sample' }, { seed: 'sample' }, []],
  [{ seed: { integrations: 3 } }, { seed: { integrations: 3 } }, []],
  [{ report: () => undefined }, { report: () => undefined }, []],
  [{ seed: 'sample' }, {}, ['seed']],
  [{ persist: true }, { persist: { key: 'shop' }, workerUrl: false }, ['persist', 'workerUrl']],
  [{ report: 'silent' }, { report: () => undefined }, ['report']],
])('of the options %j and %j these are not the same: %j', (one, other, names) => {
  expect(differingOptions(one, other)).toEqual(names);
});
