import { expect } from 'vitest';
import { plain, type Row, refusalOf, send } from './row.ts';

/** What the journal tells. */
export const journalRows: readonly Row[] = [
  {
    title: 'an entry has the same words at every surface',
    run: async (surface) => {
      await send(surface, 'POST /integrations?dryRun=1', { name: 'A', raedme: 'B' });
      const [entry] = await surface.control.journal.entries;
      const { violations: _violations, responseBody: _responseBody, ...others } = entry ?? {};
      return { ...others, notes: entry?.notes.map(({ rule, pointer, suggestion }) => [rule, pointer, suggestion]) };
    },
    seen: expect.objectContaining({
      sequence: 1,
      at: Date.UTC(2026, 0, 1),
      duration: 0,
      account: 'default',
      operation: 'createIntegration',
      method: 'POST',
      url: 'https://api.integrator.io/v1/integrations?dryRun=1',
      status: 201,
      verdict: 'note',
      notes: expect.arrayContaining([['unknown-field', '/raedme', 'readme']]),
      requestBody: { name: 'A', raedme: 'B' },
      forgotten: false,
    }),
  },
  {
    title: 'exchanges are found by what they were',
    run: async (surface) => {
      const { journal, faults } = surface.control;
      await send(surface, 'GET /integrations');
      await send(surface, 'POST /integrations', {});
      await faults.add({ name: 'down', nth: 1, status: 503 });
      await send(surface, `GET /integrations/${plain}`);
      const count = async (...given: Parameters<typeof journal.find>) => (await journal.find(...given)).length;
      return [
        await count({ operation: 'listIntegrations' }),
        await count({ verdict: 'violation' }),
        await count({ method: ['get', 'delete'], status: [200, 503] }),
        await count({ path: '/integrations/*' }),
        await count({ note: 'injected-fault' }),
        await count({ after: 1, limit: 1 }),
        await count(),
      ];
    },
    seen: [1, 1, 2, 1, 1, 1, 3],
  },
  {
    title: 'a filter that is misspelt is no proof',
    run: ({ control: { journal } }) => refusalOf(() => journal.find(JSON.parse('{"operation":"listIntegration"}'))),
    seen: [
      'JournalError',
      expect.stringContaining('Failed to search the journal: there is no operation `listIntegration`; did you mean'),
    ],
  },
  {
    title: 'an exchange is waited for',
    run: async (surface) => {
      const waiting = surface.control.journal.waitFor({ operation: 'createIntegration' }, { timeout: 5000 });
      await send(surface, 'POST /integrations', { name: 'A' });
      return (await waiting).requestBody;
    },
    seen: { name: 'A' },
  },
  {
    title: 'an exchange is waited for in vain',
    run: ({ control: { journal } }) => refusalOf(() => journal.waitFor({ status: 500 }, { timeout: 1 })),
    seen: ['JournalError', expect.stringContaining('Failed to see any exchange with status 500: waited 1 ms')],
  },
  {
    title: 'what was asked is verified',
    run: async (surface) => {
      const { journal } = surface.control;
      await send(surface, 'POST /integrations', { name: 'A' });
      await journal.verify({ operation: 'createIntegration', status: 201 });
      return refusalOf(() => journal.verify({ operation: 'createIntegration' }, { times: 2 }));
    },
    seen: [
      'JournalError',
      expect.stringContaining('Failed to verify createIntegration: expected exactly 2, received 1'),
    ],
  },
  {
    title: 'whoever watches learns of each exchange until it ends',
    run: async (surface) => {
      const { journal } = surface.control;
      const seen: string[] = [];
      const stop = await journal.watch(({ method, status }) => seen.push(`${method} ${status}`));
      await send(surface, 'GET /integrations');
      await send(surface, 'DELETE /integrations/57974ed227a82a3475cecb00');
      for (let turn = 0; seen.length < 2 && turn < 1000; turn += 1) await journal.entries;
      stop();
      await send(surface, 'GET /tokenInfo');
      return seen;
    },
    seen: ['GET 200', 'DELETE 404'],
  },
  {
    title: 'a journal that is cleared counts from 1',
    run: async (surface) => {
      await send(surface, 'GET /integrations');
      await surface.control.journal.clear();
      await send(surface, 'GET /tokenInfo');
      return (await surface.control.journal.entries).map(({ sequence, operation }) => [sequence, operation]);
    },
    seen: [[1, 'getTokenInfo']],
  },
  {
    title: 'a journal is a HAR',
    run: async (surface) => {
      await send(surface, 'GET /integrations');
      const { log } = await surface.control.journal.har();
      return [log.version, log.entries.map(({ request, response }) => [request.method, request.url, response.status])];
    },
    seen: ['1.2', [['GET', 'https://api.integrator.io/v1/integrations', 200]]],
  },
];
