import { expect, test } from 'vitest';
import { startsWithTag } from '../../../../contracts/check/ledger/tag-start.ts';
import { createContract, type LedgerLine } from '../../../../contracts/index.ts';
import { library } from '../any-api/backend.ts';
import { judgeAny } from '../any-api/judge-any.ts';
import { libraryDocument } from '../any-api/library.ts';
import { judge } from '../judge.ts';
import { nobodysId } from '../watched.ts';
import { backendOf, deletedBy, stranger } from './backend.ts';

test('a backend that gives each id away at once costs no record of a stranger, in a whole run', async () => {
  const backend = backendOf();
  const strangers = new Set<string>();
  const lost: string[] = [];
  await judge(
    async (input, init) => {
      const id = deletedBy(input, init);
      if (id !== undefined && strangers.has(id)) lost.push(`DELETE ${id}`);
      const was = id !== undefined && backend.integrations.get(id) !== undefined;
      const response = await backend.fetch(input, init);
      if (id !== undefined && was && response.status === 204) {
        backend.integrations.put(stranger(id));
        strangers.add(id);
      }
      return response;
    },
    { runs: 2 },
  );
  expect(lost).toEqual([]);
  expect(strangers.size).toBeGreaterThan(20);
  for (const id of strangers) expect(backend.integrations.get(id)).toMatchObject(stranger(id));
});

test('a record that somebody has put in the place of the run’s own is neither replaced nor deleted', async () => {
  const backend = backendOf();
  const strangers = new Set<string>();
  const harmed: string[] = [];
  let creations = 0;
  const report = await judge(
    async (input, init) => {
      const id = /\/integrations\/(\w+)$/.exec(String(input))?.[1];
      if (id !== undefined && strangers.has(id) && init?.method !== 'GET') harmed.push(`${init?.method} ${id}`);
      const response = await backend.fetch(input, init);
      if (init?.method === 'POST' && response.status === 201 && ++creations % 9 === 0) {
        const { _id } = await response.clone().json();
        backend.integrations.put(stranger(_id));
        strangers.add(_id);
      }
      return response;
    },
    { runs: 2, phases: ['positive'] },
  );
  expect(harmed).toEqual([]);
  for (const id of strangers) expect(backend.integrations.get(id)?.name).toMatch(/^A stranger/);
  // What is not the run's any more is named, not removed.
  const left = new Set(report.leftovers.map(({ id }) => id));
  expect([...strangers].every((id) => left.has(id))).toBe(true);
});

test('a library that counts its ids anew keeps the books that others add meanwhile', async () => {
  const { fetch, books } = library({ ids: 'integer' }, 'any_api_token');
  const contract = createContract(JSON.parse(libraryDocument({ ids: 'integer' })));
  const others = new Map<string, string>();
  await judgeAny(contract, async (input, init) => {
    const response = await fetch(input, init);
    const id = init?.method === 'DELETE' ? /\/books\/(\d+)$/.exec(String(input))?.[1] : undefined;
    if (id !== undefined && response.status === 204 && others.size < 40) {
      const book = { id: Number(id), title: `Somebody's ${id}` };
      books.set(id, book);
      others.set(id, JSON.stringify(book));
    }
    return response;
  });
  expect(others.size).toBeGreaterThan(5);
  for (const [id, book] of others) expect(JSON.stringify(books.get(id))).toBe(book);
});

test('every write that is accepted leaves a record whose name starts with the tag, but for a copy that the backend names', async () => {
  const backend = backendOf();
  const before = new Set(backend.integrations.all().map(({ _id }) => _id));
  const names: string[] = [];
  await judge(
    async (input, init) => {
      const response = await backend.fetch(input, init);
      if ((init?.method ?? 'GET') !== 'GET')
        names.push(...backend.integrations.all().flatMap(({ _id, name }) => (before.has(_id) ? [] : [name ?? ''])));
      return response;
    },
    { runName: 'mine', runs: 4 },
  );
  const odd = new Set(names.filter((name) => !startsWithTag(name, 'testkit-run-mine')));
  expect([...odd]).toEqual(['Clone - testkit-run-mine original']);
  expect(names.length).toBeGreaterThan(500);
});

test('each write that may make a record is in the ledger before it is sent, with tag and collection', async () => {
  const backend = backendOf();
  const lines: LedgerLine[] = [];
  const silent: string[] = [];
  let announced = 0;
  await judge(
    async (input, init) => {
      if (init?.method === 'POST') {
        const intents = lines.filter(({ event }) => event === 'intent').length;
        if (intents <= announced) silent.push(String(input));
        announced += 1;
      }
      // Whether the token may delete is asked with an id that no record has.
      const isProbe = String(input).endsWith(`/${nobodysId}`);
      if (init?.method === 'DELETE' && !isProbe && !lines.some(({ event }) => event === 'removing'))
        silent.push(String(input));
      return backend.fetch(input, init);
    },
    { workers: 1, runs: 2, onLedger: (line) => void lines.push(line) },
  );
  expect(silent).toEqual([]);
  expect(announced).toBeGreaterThan(100);
  const open = new Set<number>();
  for (const line of lines) {
    if (line.event === 'intent') open.add(line.number);
    if (line.event === 'responded') open.delete(line.number);
  }
  expect([...open]).toEqual([]);
  expect(lines.at(-1)?.event).toBe('done');
});
