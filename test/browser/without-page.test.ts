import { expect, test } from 'vitest';
import { OptionError } from '../../mocks/integrator/option-error.ts';
import { setupIntegrator } from '../../mocks/surfaces/browser/index.ts';
import { touched } from '../../mocks/surfaces/browser/touched.ts';

test('the browser entry can be imported and set up where there is no page, as on a server that renders', async () => {
  const integrator = setupIntegrator({ persist: true });
  expect(integrator.integrations.size).toBe(6);
  expect(integrator.worker).toBeUndefined();
  await expect(integrator.start()).rejects.toThrow(
    'Failed to start the fake: there is no page here. In Node, import { setupIntegrator } from integrator-testkit/node.',
  );
  await integrator.stop();
});

test('a state needs a key', () => {
  expect(() => setupIntegrator({ persist: { key: '' } })).toThrow(OptionError);
  expect(() => setupIntegrator({ persist: { key: '' } })).toThrow(
    `Failed to keep the state: persist is {"key":""}. Give true, or { key: 'a name' }.`,
  );
});

test('every call of a member is seen, however deep, and answers as it did; data and what is only read are left alone', () => {
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
