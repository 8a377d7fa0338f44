import { expect, test } from 'vitest';
import type { LedgerLine } from '../../../../contracts/check/ledger/ledger.ts';
import { rowsOf } from '../../../soak/soaking.ts';
import { type Backend, backendOf, begun, clean, create, created, intent, recordsOf, tag, userOf } from './backend.ts';

type Fetch = typeof fetch;
type JsonObject = Record<string, unknown>;

/** Changes a backend's responses to some requests. */
function changing(
  backend: Backend,
  change: (request: Request, next: (request: Request) => Promise<Response>) => Promise<Response>,
): Fetch {
  return (input, init) => change(new Request(input, init), (request) => backend.fetch(request));
}

const isList = ({ method, url }: Request): boolean => method === 'GET' && /\/integrations(\?|$)/.test(url);
const isRecord = ({ method, url }: Request): boolean => method === 'GET' && /\/integrations\/\w+$/.test(url);

/** Changes the records of lists and reads. */
const renaming =
  (name: (text: string) => string) =>
  (backend: Backend): Fetch =>
    changing(backend, async (request, next) => {
      const response = await next(request);
      if (!response.ok || !(isList(request) || isRecord(request))) return response;
      const value: unknown = await response.json();
      const renamed = (one: JsonObject): JsonObject => ({ ...one, name: name(String(one['name'])) });
      const records = Array.isArray(value) ? value.map(renamed) : renamed(value as JsonObject);
      return Response.json(records, { headers: response.headers });
    });

const lists =
  (change: (records: JsonObject[], time: number) => JsonObject[]) =>
  (backend: Backend): Fetch => {
    let time = 0;
    return changing(backend, async (request, next) => {
      const response = await next(request);
      if (!isList(request) || response.status !== 200) return response;
      return Response.json(change(await response.json(), time++), { headers: response.headers });
    });
  };

const deletions =
  (remove: (request: Request, backend: Backend) => Response | undefined) =>
  (backend: Backend): Fetch =>
    changing(
      backend,
      async (request, next) => (request.method === 'DELETE' && remove(request, backend)) || next(request),
    );

/** Two records of the run, the second by a request whose response never came, and three of others. */
async function account(): Promise<{ backend: Backend; lines: LedgerLine[]; others: string[] }> {
  const backend = backendOf();
  for (const name of ['Orders', `About ${tag}`, 'testkit-run-bbbb one']) await create(backend, { name });
  const others = recordsOf(backend);
  const user = await userOf(backend);
  const known = await create(backend, { name: `${tag} one` });
  await create(backend, { name: `${tag} two` });
  return {
    backend,
    others,
    lines: [...begun(user), intent(1), created(known), { event: 'responded', number: 1 }, intent(2)],
  };
}

test.each(
  rowsOf<[what: string, odd: (backend: Backend) => Fetch]>(
    [
      ['responds as it should', ({ fetch }) => fetch],
      ['cuts names to 14 characters', renaming((name) => name.slice(0, 14))],
      ['cuts names within the tag', renaming((name) => name.slice(0, tag.length - 1))],
      ['puts something before names', renaming((name) => `acme/${name}`)],
      ['makes names small', renaming((name) => name.toLowerCase())],
      ['makes names large', renaming((name) => name.toUpperCase())],
      ['trims names', renaming((name) => name.replaceAll(' ', ''))],
      ['turns lists round', lists((records) => records.toReversed())],
      ['lists each record twice', lists((records) => records.flatMap((one) => [one, one]))],
      ['hides every other record', lists((records) => records.filter((_one, at) => at % 2 === 0))],
      ['lists nothing', lists(() => [])],
      ['lists other records each time', lists((records, time) => records.slice(time % 3))],
      ['lists the same id for all', lists((records) => records.map((one) => ({ ...one, _id: records[0]?.['_id'] })))],
      [
        'gives every record the name of the run in lists',
        lists((records) => records.map((one) => ({ ...one, name: `${tag} x` }))),
      ],
      ['says 204 and deletes nothing', deletions(() => new Response(null, { status: 204 }))],
      ['says 404 and deletes nothing', deletions(() => Response.json({ errors: [] }, { status: 404 }))],
      ['lags behind with its list', lists((records, time) => (time === 0 ? records.slice(0, 3) : records))],
    ],
    12,
  ),
)('where a backend %s, nothing of others goes, and nothing of the run is forgotten', async (_what, odd) => {
  const { backend, lines, others } = await account();
  const { report, isDone } = await clean(odd(backend), lines, { lagMs: 1 });
  const left = recordsOf(backend);
  expect(left).toEqual(expect.arrayContaining(others));
  // Whatever is left of the run is either in the ledger still, or was listed for somebody to look at.
  const own = left.filter((text) => text.includes(`"${tag} `));
  const reported = [...report.leave, ...report.stayed].map(({ id }) => id);
  const forgotten = own.filter((text) => !reported.includes(JSON.parse(text)._id));
  expect({ forgotten: isDone ? forgotten : [] }).toEqual({ forgotten: [] });
});

test('a record that somebody takes over between the look at it and its deletion is the only one that can go', async () => {
  const { backend, lines, others } = await account();
  let asked = 0;
  const fetch = changing(backend, async (request, next) => {
    const response = await next(request);
    // Renamed as soon as it was looked at the first time: the look before the deletion sees it.
    if (isList(request) && asked++ === 0)
      for (const one of backend.integrations.all())
        if (one.name.startsWith(`${tag} `)) backend.integrations.put({ ...one, name: 'Mine now' });
    return response;
  });
  const { report, isDone } = await clean(fetch, lines);
  expect(recordsOf(backend)).toHaveLength(others.length + 2);
  expect([report.removed, isDone]).toEqual([0, false]);
});

test.each([
  ['where nothing lags', 0, 1],
  ['where lists may lag', 1, 2],
])('%s, what a request may have made is looked for %i ms later', async (_what, lagMs, reads) => {
  const { backend, lines } = await account();
  let read = 0;
  const waits: number[] = [];
  const fetch = changing(backend, async (request, next) => {
    if (isList(request) && !/offset=[1-9]/.test(request.url)) read += 1;
    return next(request);
  });
  await clean(fetch, lines, { lagMs, sleep: async (milliseconds) => void waits.push(milliseconds) });
  expect(waits.filter((one) => one === 1)).toHaveLength(reads - 1);
  expect(read).toBeGreaterThanOrEqual(reads);
});

test('a record whose name was cut goes where somebody names it, and stays where somebody says so', async () => {
  const { backend, lines, others } = await account();
  const cut = renaming((name) => name.slice(0, tag.length - 1))(backend);
  const first = await clean(cut, lines);
  expect([first.report.removed, first.isDone, first.report.leave.length]).toEqual([0, false, 2]);
  const ids = first.report.leave.map(({ id }) => `integrations/${id}`);
  const second = await clean(cut, lines, { named: ids });
  expect([second.report.removed, second.isDone]).toEqual([2, true]);
  expect(recordsOf(backend)).toEqual(others);
});
