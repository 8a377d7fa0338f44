import { expect, test } from 'vitest';
import type { LedgerLine } from '../../../../contracts/check/ledger/ledger.ts';
import { rowsOf, soakTest } from '../../../soak/soaking.ts';
import {
  type Backend,
  backendOf,
  base,
  begun,
  clean,
  collection,
  create,
  created,
  intent,
  recordsOf,
  tag,
  userOf,
} from './backend.ts';

/** A broken-off run: two records that the ledger knows, and one whose response never came. */
async function brokenOff(backend: Backend): Promise<LedgerLine[]> {
  const others = backend.integrations.all().map(({ _id }) => _id);
  const known = [await create(backend, { name: `${tag} one` }), await create(backend, { name: `${tag} two` })];
  await create(backend, { name: `${tag} whose response never came` });
  return [...begun(await userOf(backend), others.slice(0, 5)), ...known.map(created), intent(1)];
}

test('what the ledger names and what carries the tag at the start goes, and nothing else', async () => {
  const backend = backendOf();
  for (const name of [`${tag}2 record`, `${tag}-b record`, `${tag}_2 record`]) await create(backend, { name });
  const before = recordsOf(backend);
  const { report, isDone } = await clean(backend.fetch, await brokenOff(backend));
  expect(report).toMatchObject({ removed: 3, gone: 0, stayed: [], isDeclined: false });
  expect(isDone).toBe(true);
  expect(recordsOf(backend)).toEqual(before);
});

test.each(
  rowsOf<[where: string, body: object]>(
    [
      ['a readme', { name: 'Orders', readme: `The leftovers of ${tag} record were removed by hand.` }],
      ['a readme that starts with it', { name: 'Orders', readme: `${tag} record` }],
      ['a copy', { name: `Copy of ${tag} one` }],
      ['a clone', { name: `Clone - ${tag} one` }],
      ['the middle of a name', { name: `see ${tag} record, please` }],
      ['a space before it', { name: ` ${tag} one` }],
      ['something else behind it', { name: `${tag}: notes` }],
      ['another case', { name: `${tag} one`.toUpperCase() }],
      ['a description', { name: 'Orders', description: `${tag} one` }],
    ],
    9,
  ),
)('a record of somebody that mentions the tag is listed, and left: %s', async (_where, body) => {
  const backend = backendOf();
  const id = await create(backend, body);
  const before = recordsOf(backend);
  const { report, isDone } = await clean(backend.fetch, await brokenOff(backend));
  expect(report.leave.map((one) => one.id)).toEqual([id]);
  expect([isDone, report.removed]).toEqual([true, 3]);
  expect(recordsOf(backend)).toEqual(before);
});

test('another account loses nothing, and keeps the ledger', async () => {
  const backend = backendOf();
  const lines = await brokenOff(backend);
  const before = recordsOf(backend);
  const { report, ledger, isDone } = await clean(backend.fetch, lines, { token: 'good@b', forget: true });
  expect(report.runs).toMatchObject([{ isDone: false, doubt: 'another account' }]);
  expect([isDone, report.removed]).toEqual([false, 0]);
  expect(ledger).toEqual(lines);
  expect(recordsOf(backend)).toEqual(before);
});

test.each<[string, readonly LedgerLine[], 'all gone' | 'not known' | undefined]>(
  rowsOf(
    [
      ['records that nobody sees', [created('5f0000000000000000000001')], 'all gone'],
      ['an open request', [intent(1)], 'not known'],
      ['a request that got a response', [intent(1), { event: 'responded', number: 1 }], 'not known'],
      ['nothing that was begun', [], undefined],
      [
        'a record that the run removed itself',
        [
          intent(1),
          created('5f0000000000000000000001'),
          { event: 'removed', collection, id: '5f0000000000000000000001' },
        ],
        'not known',
      ],
    ],
    5,
  ),
)('where the API does not say whose an account is, there is doubt: %s', async (_what, lines, doubt) => {
  const backend = backendOf();
  const [run] = begun('');
  const silent: typeof fetch = async (input, init) =>
    String(input).endsWith('/tokenInfo') ? new Response(null, { status: 503 }) : backend.fetch(input, init);
  const all: LedgerLine[] = [...(run === undefined ? [] : [run]), ...lines];
  const { report, isDone } = await clean(silent, all);
  expect(report.runs[0]?.doubt).toBe(doubt);
  expect(isDone).toBe(doubt === undefined);
  // A person may know better.
  expect((await clean(silent, all, { forget: true })).isDone).toBe(true);
});

test.each<[string, readonly LedgerLine[]]>(
  rowsOf(
    [
      ['an open request', [intent(1)]],
      ['a request that got a response', [intent(1), { event: 'responded', number: 1 }]],
      [
        'a removal that had begun',
        [created('5f0000000000000000000001'), { event: 'removing', collection, id: '5f0000000000000000000001' }],
      ],
    ],
    3,
  ),
)('in the account in which it ran, nothing is left of a run: %s', async (_what, lines) => {
  const backend = backendOf();
  const [first] = backend.integrations.all();
  const { report, isDone } = await clean(backend.fetch, [
    ...begun(await userOf(backend), [first?._id ?? '']),
    ...lines,
  ]);
  expect([isDone, report.removed]).toEqual([true, 0]);
});

soakTest('one user may have several accounts: an open request stays open where nothing is known again', async () => {
  const backend = backendOf();
  const lines = [...begun(await userOf(backend), ['5f0000000000000000000009']), intent(1)];
  const { report, isDone } = await clean(backend.fetch, lines);
  expect([isDone, report.runs[0]?.doubt]).toEqual([false, 'not known']);
});

soakTest('what somebody has removed by hand is gone, where another record of the run is there', async () => {
  const backend = backendOf();
  const lines = await brokenOff(backend);
  const { report, isDone } = await clean(backend.fetch, [...lines, created('5f0000000000000000000001')]);
  expect([isDone, report.removed, report.gone]).toEqual([true, 3, 1]);
});

test('a record that does not carry the tag any more is left until somebody names it', async () => {
  const backend = backendOf();
  const lines = await brokenOff(backend);
  const id = await create(backend, { name: 'Renamed by somebody' });
  const { report, ledger, isDone } = await clean(backend.fetch, [...lines, created(id)]);
  expect([isDone, report.removed]).toEqual([false, 3]);
  expect(report.runs[0]?.changed.map((one) => one.id)).toEqual([id]);
  expect(backend.integrations.get(id)?.name).toBe('Renamed by somebody');
  const again = await clean(backend.fetch, ledger, { named: [`integrations/${id}`] });
  expect([again.isDone, again.report.removed]).toEqual([true, 1]);
  expect(backend.integrations.get(id)).toBeUndefined();
});

soakTest('a record that nobody has named stays as it is where the run is forgotten', async () => {
  const backend = backendOf();
  const id = await create(backend, { name: 'Renamed by somebody' });
  const { report, isDone } = await clean(backend.fetch, [...begun(await userOf(backend)), created(id)], {
    forget: true,
  });
  expect([isDone, report.removed]).toEqual([true, 0]);
  expect(backend.integrations.get(id)?.name).toBe('Renamed by somebody');
});

soakTest('a name that somebody gives on the command line removes nothing that is not of the ledger', async () => {
  const backend = backendOf();
  const lines = await brokenOff(backend);
  const before = recordsOf(backend).length - 3;
  const [first] = backend.integrations.all();
  await clean(backend.fetch, lines, { named: [`integrations/${first?._id}`] });
  expect(backend.integrations.size).toBe(before);
});

soakTest('whoever says no keeps everything, the ledger too', async () => {
  const backend = backendOf();
  const lines = await brokenOff(backend);
  const before = recordsOf(backend);
  const asked: string[] = [];
  const { report, ledger } = await clean(backend.fetch, lines, {
    confirm: async ({ remove }) => {
      asked.push(...remove.map(({ name }) => name ?? ''));
      return false;
    },
  });
  expect(asked).toEqual([`${tag} one`, `${tag} two`, `${tag} whose response never came`]);
  expect(report.isDeclined).toBe(true);
  expect(ledger).toEqual(lines);
  expect(recordsOf(backend)).toEqual(before);
});

const respond = (status: number, body = '{"errors":[]}'): Promise<Response> =>
  Promise.resolve(
    new Response(status === 204 ? null : body, { status, headers: { 'content-type': 'application/json' } }),
  );

/** Ways in which a backend may let a clean-up down, from the request at which it is in full swing. */
const troubles: readonly [string, (request: string) => Promise<Response> | undefined][] = [
  ['it refuses to list', (request) => (/^GET .integrations(\?|$)/.test(request) ? respond(403) : undefined)],
  [
    'its lists are broken JSON',
    (request) => (/^GET .integrations(\?|$)/.test(request) ? respond(200, '[{"_id"') : undefined),
  ],
  [
    'its lists are no lists',
    (request) => (/^GET .integrations(\?|$)/.test(request) ? respond(200, '{"a":1}') : undefined),
  ],
  ['its second page is down', (request) => (/skip=[1-9]/.test(request) ? respond(503) : undefined)],
  ['it refuses to delete', (request) => (request.startsWith('DELETE') ? respond(403) : undefined)],
  ['it says that it deletes', (request) => (request.startsWith('DELETE') ? respond(204) : undefined)],
  ['it deletes nothing and is down', (request) => (request.startsWith('DELETE') ? respond(500) : undefined)],
  ['it cannot be read', (request) => (/^GET \/integrations\/\w/.test(request) ? respond(500) : undefined)],
  [
    'it reads another record',
    (request) =>
      /^GET \/integrations\/\w/.test(request)
        ? respond(200, '{"_id":"5f0000000000000000000001","name":"x"}')
        : undefined,
  ],
  [
    'its connections drop when it deletes',
    (request) => (request.startsWith('DELETE') ? Promise.reject(new TypeError('fetch failed')) : undefined),
  ],
];

test.each(rowsOf(troubles, 10))(
  'a backend that lets a clean-up down keeps the ledger, and the next one goes on: %s',
  async (_what, trouble) => {
    const backend = backendOf();
    const lines = await brokenOff(backend);
    const before = recordsOf(backend).slice(0, 6);
    const fetch: typeof globalThis.fetch = (input, init) => {
      const { pathname, search } = new URL(String(input));
      return trouble(`${init?.method ?? 'GET'} ${pathname.slice('/v1'.length)}${search}`) ?? backend.fetch(input, init);
    };
    const { ledger, isDone } = await clean(fetch, lines).catch(() => ({ ledger: lines, isDone: false }));
    expect(isDone).toBe(false);
    expect(recordsOf(backend).slice(0, 6)).toEqual(before);
    expect((await clean(backend.fetch, ledger)).isDone).toBe(true);
    expect(recordsOf(backend)).toEqual(before);
  },
);

test.each(rowsOf([2, 1, 3, 5, 8], 5))(
  'a clean-up that is broken off after %i deletions is gone on with',
  async (after) => {
    const backend = backendOf();
    const before = recordsOf(backend);
    const lines = begun(await userOf(backend), [backend.integrations.all()[0]?._id ?? '']);
    for (let at = 0; at < 9; at++) lines.push(created(await create(backend, { name: `${tag} ${at}` })));
    let deletions = 0;
    const stop = new AbortController();
    const first: LedgerLine[] = [...lines];
    const fetch: typeof globalThis.fetch = (input, init) => {
      const isDeletion = init?.method === 'DELETE' && !String(input).includes('/recycleBinTTL/');
      if (isDeletion && ++deletions === after) stop.abort();
      return backend.fetch(input, init);
    };
    const stopped = clean(fetch, lines, { signal: stop.signal, onLedger: (_tag, line) => void first.push(line) });
    await expect(stopped).rejects.toThrow('the run was stopped');
    expect(backend.integrations.size).toBe(before.length + 9 - after);
    const { report, isDone } = await clean(backend.fetch, first);
    expect([isDone, report.removed]).toEqual([true, 9 - after]);
    expect(recordsOf(backend)).toEqual(before);
  },
);

test('a clean-up that nobody lets in does not call the run done', async () => {
  const backend = backendOf();
  const lines = await brokenOff(backend);
  await expect(clean(backend.fetch, lines, { token: 'expired_token' })).rejects.toThrow(
    /^Failed to clean up .*: the token is refused everywhere/,
  );
});

soakTest('the lists are read once, and not once for each record', async () => {
  const backend = backendOf();
  const lines = await brokenOff(backend);
  for (let at = 0; at < 20; at++) lines.push(created(await create(backend, { name: `${tag} ${at}` })));
  let pages = 0;
  await clean((input, init) => {
    if (new URL(String(input)).pathname === `${new URL(base).pathname}/integrations`) pages += 1;
    return backend.fetch(input, init);
  }, lines);
  expect(backend.integrations.size).toBe(6);
  // The questions of the preflight, the page, and the look behind its end.
  expect(pages).toBeLessThan(5);
});
