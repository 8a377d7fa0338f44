import { expect, test } from 'vitest';
import { patchStories } from '../../../../../../contracts/check/stories/relations/patches/patches.ts';
import { wholePatchStories } from '../../../../../../contracts/check/stories/relations/patches/whole-patches.ts';
import { jsonContent } from '../../../../small-contract.ts';
import { type Found, foundBy } from '../../../shelf/found-by.ts';
import { after, both, onOne, saying, showing } from '../../../shelf/lies.ts';
import type { Kept, Lie } from '../../../shelf/shelf.ts';
import { collection, documentOf, note, ref, refused, shown } from '../../../shelf/shelf-document.ts';

type Api = 'json' | 'merge' | 'fields';

const step = {
  type: 'object',
  required: ['op', 'path'],
  properties: { op: { enum: ['add', 'replace', 'remove', 'test'] }, path: { type: 'string' }, value: {} },
};
const shape = {
  ...note,
  properties: { ...note.properties, done: { type: 'string', format: 'date-time', readOnly: true } },
};
const document = (content: object, more: object = {}): object =>
  documentOf(
    collection('/notes', 'Note', {
      patch: {
        ...more,
        requestBody: { required: true, content },
        responses: { 200: shown(ref('Note')), ...refused(404, 409, 422) },
      },
    }),
    { Note: shape },
  );
const documents: { readonly [api in Api]: object } = {
  json: document(
    { 'application/json-patch+json': { schema: { type: 'array', items: step } } },
    { 'x-patchable': ['/name', '/tags', '/done'] },
  ),
  merge: document({ 'application/merge-patch+json': { schema: { type: 'object' } } }),
  fields: document(
    jsonContent({ type: 'object', properties: { name: { type: 'string' }, pages: { type: 'integer' } } })[
      'content'
    ] as object,
  ),
};

type Steps = readonly { readonly op: string; readonly path: string; readonly value?: unknown }[];
const stepsIn = (text: string): Steps => {
  const steps: unknown = JSON.parse(text);
  return Array.isArray(steps) ? steps : [];
};
/** Applies a JSON Patch as a whole or not at all, to what may be patched. */
const stepwise =
  ({
    isAllowed = (path) => path !== '/pages',
    isHeld = (held, value) => JSON.stringify(held) === JSON.stringify(value),
    isWhole = true,
    does = () => true,
  }: {
    readonly isAllowed?: (path: string) => boolean;
    readonly isHeld?: (held: unknown, value: unknown) => boolean;
    readonly isWhole?: boolean;
    readonly does?: (op: string) => boolean;
  } = {}): Lie =>
  (honest, { method, id = '', text, path: of }, at) => {
    const kept = at(of).get(id);
    if (method !== 'PATCH' || kept === undefined || !text.startsWith('[')) return honest();
    const now: Kept = isWhole ? { ...kept } : kept;
    for (const { op, path, value } of stepsIn(text)) {
      const name = path.slice(1);
      if (!isAllowed(path)) return { status: 422 };
      if (op === 'test' && !isHeld(now[name], value)) return { status: 409 };
      if (op === 'test' || !does(op)) continue;
      if (op === 'remove') delete now[name];
      else now[name] = value;
    }
    at(of).set(id, now);
    return { status: 200, value: now };
  };

const patched = (api: Api, lie: Lie = (honest) => honest(), only = ''): Promise<Found> =>
  foundBy(
    ({ session, resource }) => [...patchStories(session, resource), ...wholePatchStories(session, resource)],
    documents[api],
    both(lie, stepwise()),
    { only },
  );

test.each<[api: Api, asked: readonly number[]]>([
  ['json', [6, 6, 6, 6, 6, 6, 6, 6, 14]],
  ['merge', [6, 6, 6, 6, 14]],
  ['fields', [6, 6, 14]],
])('an honest backend is asked to patch, and nothing is found: %s', async (api, asked) => {
  expect(await patched(api)).toEqual({ found: [], asked });
});

/** Keeps of a patch something else than it was sent. */
const keeps = (change: (now: Kept, before: Kept) => { readonly [name: string]: unknown }): Lie =>
  onOne('PATCH', (honest, { path, id = '' }, at) => {
    const before = structuredClone(at(path).get(id));
    const said = honest();
    const now = at(path).get(id);
    if (before === undefined || now === undefined || said.status > 299) return said;
    const value = { ...change(now, before), id };
    at(path).set(id, value);
    return { ...said, value };
  });
const nothing = keeps((_now, before) => before);
const onlyName = keeps((now, before) => ({ ...before, name: now['name'] }));
const empty = keeps(({ name, made, at: written }) => ({ name, made, at: written }));
const filled = keeps((now, before) => ({ ...before, ...now }));
const said = onOne(
  'PATCH',
  showing((value) => ({ ...value, name: 'x' })),
);
const neighbour = onOne(
  'PATCH',
  after((records, { id }) => {
    for (const one of records.values()) if (one.id !== id) one['name'] = 'x';
  }),
);

const whole = 'what it leaves out stays';
test.each<[what: string, of: string, lie: Lie, api: Api, found: readonly string[]]>([
  [
    'changes nothing',
    '',
    nothing,
    'json',
    ['readNote: json patch add', 'readNote: json patch remove', 'readNote: json patch test', 'readNote: patch is kept'],
  ],
  ['changes nothing', '', nothing, 'merge', ['readNote: merge patch null', 'readNote: patch is kept']],
  ['changes nothing', '', nothing, 'fields', ['readNote: patch is kept']],
  ['changes its name alone', 'pages is changed', onlyName, 'merge', ['readNote: patch is kept']],
  [
    'empties what is left out',
    '',
    empty,
    'fields',
    ['readNote: nothing but what was asked', 'readNote: patch is kept'],
  ],
  ['empties what is left out', whole, empty, 'merge', ['readNote: nothing but what was asked']],
  [
    'nulls what is left out',
    whole,
    keeps((now) => ({ ...now, pages: null })),
    'merge',
    [
      'patchNote: response-body type /pages',
      'readNote: nothing but what was asked',
      'readNote: response-body type /pages',
    ],
  ],
  ['removes nothing by null', 'removed by null', filled, 'merge', ['readNote: merge patch null']],
  [
    'refuses null',
    'removed by null',
    onOne('PATCH', (honest, { text }) => (text.includes('null') ? { status: 422 } : honest())),
    'merge',
    ['patchNote: success'],
  ],
  ['refuses patches', '', onOne('PATCH', saying(422)), 'fields', ['patchNote: success']],
  ['responds with another name', whole, said, 'merge', ['patchNote: read your writes']],
  ['changes other records', whole, neighbour, 'merge', ['readNote: other records are left alone', 'removeNote: noted']],
  [
    'patches anything',
    'not to be patched',
    stepwise({ isAllowed: () => true }),
    'json',
    ['patchNote: refusal unlisted-patch'],
  ],
  [
    'refuses what is not to be patched, and changes it',
    'not to be patched',
    onOne('PATCH', (honest, { id = '', path }, at) => {
      const one = honest();
      if (one.status === 422) Object.assign(at(path).get(id) ?? {}, { pages: 77 });
      return one;
    }),
    'json',
    ['readNote: other records are left alone'],
  ],
  [
    'refuses what only a patch changes',
    'only a patch',
    stepwise({ isAllowed: (path) => path !== '/done' }),
    'json',
    ['patchNote: noted'],
  ],
  [
    'keeps another moment',
    'only a patch',
    keeps((now) => ({ ...now, done: '2001-01-01T00:00:00Z' })),
    'json',
    ['readNote: patch is kept'],
  ],
  ['passes every test', 'whose test', stepwise({ isHeld: () => true }), 'json', ['patchNote: json patch test']],
  ['fails every test', 'whose test', stepwise({ isHeld: () => false }), 'json', ['patchNote: noted']],
  ['applies half of a patch', 'whose test', stepwise({ isWhole: false }), 'json', ['readNote: json patch is whole']],
  [
    'breaks where a test fails',
    'whose test',
    onOne('PATCH', (honest) => {
      const one = honest();
      return one.status === 409 ? { status: 500 } : one;
    }),
    'json',
    ['patchNote: json patch test', 'patchNote: undocumented-status'],
  ],
  [
    'removes nothing',
    'is removed by',
    stepwise({ does: (op) => op !== 'remove' }),
    'json',
    ['readNote: json patch remove'],
  ],
  ['adds nothing', 'is added by', stepwise({ does: (op) => op !== 'add' }), 'json', ['readNote: json patch add']],
  [
    'changes more than it is asked to',
    'is added by',
    keeps((now) => ({ ...now, name: 'x' })),
    'json',
    ['readNote: nothing but what was asked', 'removeNote: noted'],
  ],
])('a backend that %s: %s', async (_what, of, lie, api, found) => {
  const found_ = await patched(api, lie, of);
  expect(found_.found).toEqual(found);
});
