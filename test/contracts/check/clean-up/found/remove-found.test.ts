import { expect, test } from 'vitest';
import { createFoundRun } from '../../../../../contracts/check/clean-up/found/found-run.ts';
import { lookThrough } from '../../../../../contracts/check/clean-up/found/look-through.ts';
import { removeFound } from '../../../../../contracts/check/clean-up/found/remove-found.ts';
import type { LedgerLine } from '../../../../../contracts/check/ledger/ledger.ts';
import type { RememberedRecord } from '../../../../../contracts/check/ledger/unfinished-run.ts';
import { notesDocument, smallSession } from '../../small-session.ts';

const text = { type: 'string' };
const document = notesDocument({ type: 'object', required: ['id', 'name'], properties: { id: text, name: text } });
const tag = 'testkit-run-ab';

/** What a backend does to a request; `undefined`: what it should. */
type Way = (method: string, id: string, notes: Map<string, string>) => Response | undefined;

/** A clean-up of notes by their ids and names, of which the ledger names some. */
async function cleanUp(
  names: Readonly<Record<string, string>>,
  {
    ledger = Object.keys(names),
    way = () => undefined,
    signal,
  }: { readonly ledger?: readonly string[]; readonly way?: Way; readonly signal?: AbortSignal } = {},
) {
  const notes = new Map(Object.entries(names));
  const asked: string[] = [];
  const respond: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    const id = new URL(request.url).pathname.split('/')[2] ?? '';
    asked.push(`${request.method} ${id}`);
    const odd = way(request.method, id, notes);
    if (odd !== undefined) return odd;
    if (id === '') return Response.json([...notes].map(([key, name]) => ({ id: key, name })));
    const name = notes.get(id);
    if (name === undefined) return Response.json({}, { status: 404 });
    if (request.method !== 'DELETE') return Response.json({ id, name });
    notes.delete(id);
    return new Response(null, { status: 204 });
  };
  const { session } = smallSession(document, {}, respond);
  const records: RememberedRecord[] = ledger.map((id) => ({ collection: '/notes', id, isLeaving: false }));
  const found = createFoundRun({ tag, records, open: [], hasWritten: true, account: { others: [] } });
  const lines: LedgerLine[] = [];
  const sight = await lookThrough(session, session.resources, [found]);
  const removal = await removeFound(session, session.resources, found, (_tag, line) => lines.push(line), signal);
  const { removed, gone, stayed } = removal;
  return {
    removed,
    gone,
    stayed: stayed.map(({ id, why }) => `${id}: ${why}`),
    left: [...notes.keys()],
    deletes: asked.filter((one) => one.startsWith('DELETE')).map((one) => one.slice(7)),
    lines: lines.map((line) => `${line.event} ${'id' in line ? line.id : ''}`),
    sight,
  };
}

const three = { a: `${tag} 1`, b: `${tag} 2`, c: `${tag} 3`, mine: 'mine' };

test('what was made last is removed first, what no ledger names before it, and each is written down as it goes', async () => {
  const run = await cleanUp(three, { ledger: ['b', 'a'] });
  expect(run).toMatchObject({ removed: 3, gone: 0, stayed: [], left: ['mine'], deletes: ['c', 'a', 'b'] });
  expect(run.lines).toEqual(['c', 'a', 'b'].flatMap((id) => [`removing ${id}`, `removed ${id}`]));
});

test('a record that is in the way of another is tried again behind it', async () => {
  const way: Way = (method, id, notes) =>
    method === 'DELETE' && id === 'c' && notes.has('a') ? Response.json({}, { status: 409 }) : undefined;
  const run = await cleanUp(three, { ledger: ['a', 'b', 'c'], way });
  expect(run).toMatchObject({ removed: 3, stayed: [], deletes: ['c', 'b', 'a', 'c'] });
});

test('what cannot be removed is tried no more often than it may help, and stays with its reason', async () => {
  const way: Way = (method) => (method === 'DELETE' ? Response.json({}, { status: 409 }) : undefined);
  const run = await cleanUp({ a: `${tag} 1` }, { way });
  expect(run).toMatchObject({ removed: 0, deletes: ['a'], left: ['a'] });
  expect(run.stayed).toEqual([expect.stringContaining('409')]);
  expect(run.lines).toEqual(['removing a']);
});

test.each<[what: string, way: Way, counts: object]>([
  [
    'is gone by then',
    (method, id, notes) => {
      if (method === 'GET' && id === 'a') notes.delete('a');
      return undefined;
    },
    { removed: 0, gone: 1, stayed: [], deletes: [] },
  ],
  [
    'has another name by then',
    (method, id, notes) => {
      if (method === 'GET' && id === 'a') notes.set('a', 'mine');
      return undefined;
    },
    { removed: 0, gone: 0, left: ['a'], deletes: [] },
  ],
  [
    'cannot be read',
    (method, id) => (method === 'GET' && id === 'a' ? Response.json({}, { status: 503 }) : undefined),
    { removed: 0, gone: 0, left: ['a'], deletes: [] },
  ],
  [
    'is said to be removed and is not',
    (method) => (method === 'DELETE' ? new Response(null, { status: 204 }) : undefined),
    { removed: 0, gone: 0, left: ['a'] },
  ],
  [
    'gets no response',
    (method) => {
      if (method === 'DELETE') throw new TypeError('fetch failed');
      return undefined;
    },
    { removed: 0, gone: 0, left: ['a'] },
  ],
])('a record that %s is counted as what it is', async (_what, way, counts) => {
  const run = await cleanUp({ a: `${tag} 1` }, { way });
  expect(run).toMatchObject(counts);
  expect(run.stayed).toHaveLength(run.left.length);
});

test('a clean-up that is stopped removes nothing more, and says so', async () => {
  await expect(cleanUp(three, { signal: AbortSignal.abort() })).rejects.toThrow();
});

test.each<[what: string, way: Way, gaps: number, missing: readonly string[]]>([
  ['is not there', () => undefined, 0, ['/notes z']],
  ['cannot be read', (_, id) => (id === 'z' ? Response.json({}, { status: 500 }) : undefined), 1, []],
  ['is there, though no list shows it', (_, id) => (id === 'z' ? Response.json({ id, name: tag }) : undefined), 1, []],
  ['is there and another’s', (_, id) => (id === 'z' ? Response.json({ id, name: 'mine' }) : undefined), 1, []],
])('what a ledger names, and %s, is looked for by its id', async (_what, way, gaps, missing) => {
  const { sight } = await cleanUp({ mine: 'mine' }, { ledger: ['z'], way });
  expect([sight.gaps.length, [...sight.missing], [...sight.ids]]).toEqual([gaps, missing, ['/notes mine']]);
});
