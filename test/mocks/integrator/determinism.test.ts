import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seeds } from '../../../fixtures/seeds.ts';
import { createCore, type IntegratorCore } from '../../../mocks/integrator/integrator.ts';
import { soaking, soakTest } from '../../soak/soaking.ts';

/** One call, made from numbers so that any run of them makes sense. */
interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly target: number;
  readonly token: string;
  readonly host: string;
}

const calls = fc.array(
  fc.record<Call>({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
    target: fc.nat(8),
    token: fc.constantFrom('t', 't@w1', 'read_only_token', 'expired_token'),
    host: fc.constantFrom('api.integrator.io', 'api.eu.integrator.io'),
  }),
  { minLength: 1, maxLength: 25 },
);
const ids = [...seeds.default.integrations.map(({ _id }) => _id), 'ffffffffffffffffffffffff', 'abc'];

async function play(core: IntegratorCore, list: readonly Call[]): Promise<string[]> {
  const responses: string[] = [];
  for (const { method, target, token, host } of list) {
    const path = method === 'POST' || target >= ids.length ? '' : `/${ids[target]}`;
    const sends = method === 'POST' || method === 'PUT';
    const response = await core.fetch(`https://${host}/v1/integrations${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(sends && { body: JSON.stringify({ name: `Number ${target}`, settings: { target } }) }),
    });
    responses.push(`${response.status} ${JSON.stringify([...response.headers])} ${await response.text()}`);
  }
  return responses;
}

const silent = { report: 'silent' } as const;

test('two fakes respond to the same calls with the same bytes, and keep the same journal', async () => {
  await fc.assert(
    fc.asyncProperty(calls, async (list) => {
      const [one, two] = [createCore(silent), createCore(silent)];
      expect(await play(one, list)).toEqual(await play(two, list));
      expect(one.journal.entries).toEqual(two.journal.entries);
    }),
    { numRuns: soaking ? 60 : 15 },
  );
});

soakTest('a fake that is reset responds as a new one does', async () => {
  await fc.assert(
    fc.asyncProperty(calls, calls, async (before, list) => {
      const [used, fresh] = [createCore(silent), createCore(silent)];
      await play(used, before);
      used.reset();
      expect(await play(used, list)).toEqual(await play(fresh, list));
    }),
    { numRuns: 60 },
  );
});

soakTest('a fake that goes back to a snapshot has the records of then', async () => {
  await fc.assert(
    fc.asyncProperty(calls, calls, async (before, after) => {
      const core = createCore(silent);
      await play(core, before);
      const then = core.accounts.all().map(({ name, integrations }) => [name, integrations.all()]);
      const snapshot = core.snapshot();
      await play(core, after);
      core.restore(snapshot);
      const now = core.accounts.all().map(({ name, integrations }) => [name, integrations.all()]);
      expect(now.slice(0, then.length)).toEqual(then);
    }),
    { numRuns: 60 },
  );
});

test('calls that come at the same time are served one after the other, in their order', async () => {
  const core = createCore(silent);
  const responses = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const response = await core.fetch('https://api.integrator.io/v1/integrations', {
        method: 'POST',
        headers: { authorization: 'Bearer t', 'content-type': 'application/json' },
        body: JSON.stringify({ name: String(index) }),
      });
      return Object(await response.json());
    }),
  );
  expect(new Set(responses.map(({ _id }) => _id)).size).toBe(20);
  expect(
    core.integrations
      .all()
      .slice(6)
      .map(({ name }) => name),
  ).toEqual(responses.map(({ name }) => name));
});
