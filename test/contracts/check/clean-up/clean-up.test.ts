import { expect, test } from 'vitest';
import { cleanUp } from '../../../../contracts/check/clean-up/clean-up.ts';
import { atTimes, both, onAll, onOne, saying } from '../shelf/lies.ts';
import { type Kept, type Lie, shelf } from '../shelf/shelf.ts';
import { collection, documentOf, keyedNotes, note, notes } from '../shelf/shelf-document.ts';
import { type SmallSession, smallSession } from '../small-session.ts';

const tag = 'testkit-run-ab';

interface Account extends SmallSession {
  /** What is there, by id. */
  readonly there: () => Promise<readonly string[]>;
  /** What was asked, each as `GET n1`. */
  readonly asked: string[];
}

/** An account with notes that are called so, `n1` the first of them. */
async function accountWith(
  names: readonly string[],
  lie: Lie = (honest) => honest(),
  document = notes(),
): Promise<Account> {
  let isHonest = true;
  const asked: string[] = [];
  const backend = shelf((honest, request, at) => {
    if (isHonest) return honest();
    asked.push(`${request.method} ${request.id ?? 'all'}`);
    return lie(honest, request, at);
  });
  const small = smallSession(document, {}, backend);
  const ask = (init?: RequestInit): Promise<Response> => backend('https://notes.example/notes', init);
  for (const name of names) await ask({ method: 'POST', body: JSON.stringify({ name }) });
  isHonest = false;
  const there = async (): Promise<readonly string[]> => {
    isHonest = true;
    const all: readonly Kept[] = await (await ask()).json();
    return all.map(({ id }) => id);
  };
  return { ...small, there, asked };
}

const own = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `${tag} ${at}`);

/** Cleans up what the ledger knows; `known`: the ids of it. */
async function cleaned(
  { session, there, asked }: Account,
  known: readonly string[],
  intents: Parameters<typeof session.ledger.intend>[0][] = [],
) {
  for (const id of known) session.ledger.created('/notes', id);
  for (const intent of intents) session.ledger.intend(intent);
  let waits = 0;
  const { leftovers, isWhole } = await cleanUp(session, 1, async () => void waits++);
  const ids = leftovers.map(({ id }) => id);
  return {
    leftovers: ids,
    isWhole,
    waits,
    left: await there(),
    deleted: asked.filter((one) => one.startsWith('DELETE')),
  };
}

const open = { collection: '/notes' };
const evidence = { field: 'name', value: `Copy of ${tag} 1` };
test.each<
  [
    what: string,
    names: readonly string[],
    known: readonly string[],
    intents: Parameters<typeof cleaned>[2],
    lie: Lie | undefined,
    came: object,
  ]
>([
  ['is nothing', ['mine'], [], [], undefined, { leftovers: [], isWhole: true, waits: 0, left: ['n1'] }],
  [
    'the ledger knows',
    [...own(2), 'mine'],
    ['n1', 'n2'],
    [],
    undefined,
    { leftovers: [], isWhole: true, waits: 0, left: ['n3'], deleted: ['DELETE n2', 'DELETE n1'] },
  ],
  [
    'no response named',
    [...own(1), 'mine'],
    [],
    [open],
    undefined,
    { leftovers: [], isWhole: true, waits: 1, left: ['n2'] },
  ],
  [
    'is another’s by now',
    ['mine'],
    ['n1'],
    [],
    undefined,
    { leftovers: ['n1'], isWhole: true, left: ['n1'], deleted: [] },
  ],
  [
    'is not to be deleted',
    own(1),
    ['n1'],
    [],
    onOne('DELETE', saying(409)),
    { leftovers: ['n1'], left: ['n1'], deleted: ['DELETE n1', 'DELETE n1'] },
  ],
  [
    'is in the way of another',
    own(2),
    ['n1', 'n2'],
    [],
    onOne('DELETE', (honest, { id }, at) => (id === 'n2' && at('/notes').has('n1') ? { status: 409 } : honest())),
    { leftovers: [], left: [], deleted: ['DELETE n2', 'DELETE n1', 'DELETE n2'] },
  ],
  ['is gone', [], ['n1'], [], undefined, { leftovers: [], waits: 1, isWhole: true, deleted: [] }],
  [
    'is not there for a moment',
    own(1),
    ['n1'],
    [],
    onOne(
      'GET',
      atTimes((time) => time === 1, saying(404)),
    ),
    { leftovers: [], waits: 1, left: [] },
  ],
  [
    'was to be made, and cannot be looked for',
    own(1),
    [],
    [open],
    onAll('GET', saying(500)),
    { leftovers: [], isWhole: false, left: ['n1'] },
  ],
  ['was to be made elsewhere', own(1), [], [{ collection: '/others' }], onAll('GET', saying(500)), { isWhole: false }],
  [
    'the ledger knows all of',
    own(1),
    ['n1'],
    [],
    onAll('GET', saying(500)),
    { leftovers: [], isWhole: true, left: [] },
  ],
  [
    'has a name that was cut',
    ['testkit-run-a'],
    [],
    [open],
    undefined,
    { leftovers: [], isWhole: false, left: ['n1'] },
  ],
  [
    'is known by its text',
    ['mine', evidence.value],
    [],
    [{ ...open, evidence }],
    undefined,
    { leftovers: [], isWhole: true, left: ['n1'] },
  ],
  [
    'may be either of two',
    [evidence.value, evidence.value],
    [],
    [{ ...open, evidence }],
    undefined,
    { leftovers: [], isWhole: false, left: ['n1', 'n2'] },
  ],
])('what of a run %s is cleaned up as far as it can be', async (_what, names, known, intents, lie, came) => {
  expect(await cleaned(await accountWith(names, lie), known, intents)).toMatchObject(came);
});

test('what is known to be somebody else’s is not asked for', async () => {
  const account = await accountWith(own(2));
  account.session.ownership.exclude(account.resource, 'n1');
  expect(await cleaned(account, ['n1', 'n2'])).toMatchObject({
    leftovers: ['n1'],
    left: ['n1'],
    deleted: ['DELETE n2'],
  });
  expect(account.asked).not.toContain('GET n1');
});

test('what somebody else’s record is known by is claimed for nobody', async () => {
  const account = await accountWith([evidence.value]);
  account.session.ownership.exclude(account.resource, 'n1');
  expect(await cleaned(account, [], [{ ...open, evidence }])).toMatchObject({
    leftovers: [],
    left: ['n1'],
    deleted: [],
  });
});

test('one that gets no response keeps no other from being removed, and a backend that is gone does', async () => {
  const silent =
    (isSilent: (id: string | undefined) => boolean): Lie =>
    (honest, { id }) => {
      if (isSilent(id)) throw new TypeError('fetch failed');
      return honest();
    };
  const one = await accountWith(
    own(5),
    silent((id) => id === 'n5'),
  );
  expect(await cleaned(one, ['n1', 'n2', 'n3', 'n4', 'n5'])).toMatchObject({ leftovers: ['n5'], left: ['n5'] });
  const all = await accountWith(
    own(5),
    silent(() => true),
  );
  expect(await cleaned(all, ['n1', 'n2', 'n3', 'n4', 'n5'], [open])).toMatchObject({
    leftovers: ['n5', 'n4', 'n3', 'n2', 'n1'],
    isWhole: false,
  });
  expect(all.asked).toEqual(['GET n5', 'GET n5', 'GET n4', 'GET n4', 'GET n3', 'GET n3']);
});

test('the list of records that nothing makes is read only where a request may have made one', async () => {
  const document = notes({ create: null });
  const unasked = await accountWith([], undefined, document);
  await cleaned(unasked, []);
  expect(unasked.asked).toEqual([]);
  const asked = await accountWith([], undefined, document);
  expect((await cleaned(asked, [], [open])).isWhole).toBe(true);
  expect(asked.asked).toContain('GET all');
});

test('what the list shows of the run beyond ten pages is left where each request had its response', async () => {
  const { session, resource, asked } = await accountWith([]);
  const paged = { ...session, resources: [{ ...resource, paging: { limit: 'limit', skip: 'skip' }, pageSize: 2 }] };
  const endless = { ...paged, client: { ...session.client, send: endlessly(asked) } };
  expect((await cleanUp(endless)).isWhole).toBe(true);
  expect(asked).toHaveLength(10);
});

/** Responds with pages of two, without an end. */
function endlessly(asked: string[]): SmallSession['session']['client']['send'] {
  return async ({ operation, query = [] }) => {
    asked.push(operation.id);
    const from = Number(query.find(([name]) => name === 'skip')?.[1]);
    const value = [from, from + 1].map((id) => ({ id: `n${id}`, name: 'mine' }));
    const request = { method: 'GET', target: '/notes', headers: {}, body: undefined, credentials: 'good' } as const;
    return { operation, request, response: { status: 200, headers: {}, bytes: new Uint8Array(1), body: '', value } };
  };
}

test.each<[what: string, lie: Lie, leftovers: readonly string[]]>([
  ['goes', (honest) => honest(), []],
  ['was gone', (_honest, { method }) => ({ status: method === 'DELETE' ? 404 : 410 }), []],
  [
    'stays',
    (honest, { method }) => (method === 'DELETE' ? { status: 204 } : { status: 200, value: honest().value }),
    [`${tag} 2`, `${tag} 1`],
  ],
])('a key under which the run has put something %s', async (_what, lie, leftovers) => {
  const account = await accountWith(
    [],
    both(
      onOne('DELETE', (honest) => (honest().status === 404 ? { status: 204 } : honest())),
      lie,
    ),
    keyedNotes,
  );
  const { ledger } = account.session;
  for (const id of [`${tag} 1`, `${tag} 2`]) ledger.created('/state', id);
  const { leftovers: left } = await cleanUp(account.session);
  expect(left.map(({ id }) => id)).toEqual(leftovers);
  expect(account.asked).toContain(`DELETE ${tag} 1`);
});

test('what a request may have made below another record than the first is looked for there', async () => {
  const below: Lie = (honest, { path }) => (path.startsWith('/shelves/') ? { status: 404 } : honest());
  const document = documentOf(
    { ...collection('/shelves', 'Shelf'), ...collection('/shelves/{shelfId}/books', 'Book') },
    { Shelf: note, Book: note },
  );
  const account = await accountWith([], below, document);
  const { session } = account;
  const resources = session.resources.map((one) =>
    one.template === '/shelves/{shelfId}/books'
      ? { ...one, above: { shelfId: 's1' }, collection: '/shelves/s1/books' }
      : one,
  );
  session.ledger.intend({ collection: '/shelves/s2/books' });
  expect((await cleanUp({ ...session, resources })).isWhole).toBe(true);
  expect(account.asked).toEqual(['GET all', 'GET all', 'GET all']);
});
