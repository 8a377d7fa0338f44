import { expect, test } from 'vitest';
import { createdRecord, createOwn, makeOwn, tagged } from '../../../../contracts/check/records/own-records.ts';
import type { CheckConventions } from '../../../../contracts/check/resource/conventions.ts';
import { jsonContent } from '../../small-contract.ts';
import { askedSession, type Given } from '../asked-session.ts';
import { notes, ref, refused, shown } from '../shelf/shelf-document.ts';
import { exchanged, operationIn } from '../small-session.ts';

const tag = 'testkit-run-ab';
const own = { id: 'n1', name: `${tag} record` };
const made = { 'POST /notes': [[201, own]] } as const;
const silent = notes({ create: { responses: { 201: { description: 'Made' }, ...refused(404, 422) } } });
const cannotJudge = expect.objectContaining({ name: 'CannotJudgeError' });

/** What comes of a creation: its id, what is thrown, or the failures that were found. */
async function outcome(document: object, given: Readonly<Record<string, readonly Given[]>>, conventions = {}) {
  const { session, resource, rules, asked } = askedSession(document, given, conventions);
  const record = await createOwn(session, resource).catch((error: unknown) => error);
  return { record, rules: rules(), asked, remaining: session.ledger.remaining().map(({ id }) => id) };
}

test.each<[what: string, document: object, given: Readonly<Record<string, readonly Given[]>>, came: object]>([
  ['its record', notes(), made, { record: { id: 'n1', record: own }, rules: [], remaining: ['n1'] }],
  ['its record, though none is promised', silent, made, { record: { record: own }, asked: ['POST /notes'] }],
  [
    'its id in a URL, and the record is read',
    silent,
    { 'POST /notes': [[201, undefined, { location: '/notes/n1' }]], 'GET /notes/n1': [[200, own]] },
    { record: { id: 'n1', record: own }, rules: [], remaining: ['n1'] },
  ],
  [
    'its id in a URL below a base that ends like the collection',
    silent,
    {
      'POST /notes': [[201, undefined, { location: 'https://notes.example/notes/notes/n1/' }]],
      'GET /notes/n1': [[200, own]],
    },
    { record: { id: 'n1', record: own }, rules: [] },
  ],
  [
    'its id in a URL, and the record is not there',
    silent,
    { 'POST /notes': [[201, undefined, { location: '/notes/n1' }]] },
    { record: undefined, remaining: ['n1'] },
  ],
  [
    'nothing, and one of the list has its text',
    silent,
    {
      'POST /notes': [[201]],
      'GET /notes': [
        [
          200,
          [
            { id: 'n0', name: 'of somebody' },
            { id: 'n1', name: `${tag} 1 record` },
          ],
        ],
      ],
      'GET /notes/n1': [[200, own]],
    },
    { record: { id: 'n1', record: own }, rules: [] },
  ],
  [
    'nothing, and two of the list have its text',
    silent,
    { 'POST /notes': [[201]], 'GET /notes': [[200, ['n1', 'n2'].map((id) => ({ id, name: `${tag} 1 record` }))]] },
    { record: cannotJudge, remaining: [] },
  ],
  [
    'nothing where the document promises a record',
    notes(),
    { 'POST /notes': [[201, { name: 'x' }]] },
    { record: undefined, rules: ['created id'] },
  ],
  [
    'no record at all',
    notes(),
    { 'POST /notes': [[201, [1]]] },
    { record: undefined, rules: expect.arrayContaining(['record']) },
  ],
  ['an error', notes(), { 'POST /notes': [[422]] }, { record: undefined, rules: ['success'], remaining: [] }],
  [
    'a refusal for what no schema tells',
    notes({ create: { responses: { 201: shown(ref('Note')), ...refused(409) } } }),
    { 'POST /notes': [[409, {}]] },
    { record: cannotJudge },
  ],
  [
    'that it makes it later',
    notes({ create: { responses: { 202: shown(ref('Note')) } } }),
    { 'POST /notes': [[202, own]] },
    { record: cannotJudge, remaining: ['n1'] },
  ],
])('a creation responds with %s', async (_what, document, given, came) => {
  expect(await outcome(document, given)).toMatchObject(came);
});

test('an id that was given before is a failure, and one that was there before is nobody’s to take', async () => {
  const { session, resource, rules } = askedSession(notes(), made);
  session.ownership.exclude(resource, 'n1');
  expect(await makeOwn(session, resource)).toBeUndefined();
  expect([rules(), session.ledger.remaining()]).toEqual([['distinct ids'], []]);
  const twice = askedSession(notes(), made);
  expect(await makeOwn(twice.session, twice.resource)).toMatchObject({ id: 'n1' });
  expect(await makeOwn(twice.session, twice.resource)).toBeUndefined();
  expect(twice.rules()).toEqual(['distinct ids']);
});

test('a service that promises no more than its document may give the id of a removed record again', async () => {
  const again = async (conventions: Partial<CheckConventions>) => {
    const { session, resource, rules } = askedSession(notes(), made, conventions);
    await makeOwn(session, resource);
    session.ledger.removed('/notes', 'n1');
    await makeOwn(session, resource);
    return rules();
  };
  expect([await again({}), await again({ isExact: true })]).toEqual([[], ['distinct ids']]);
});

const short = notes({
  create: {
    requestBody: jsonContent({ type: 'object', properties: { name: { type: 'string', maxLength: 17 } } }),
    responses: { 201: shown(ref('Note')) },
  },
});

test('a body has the tag of the run, what is wished for, and what must be there', () => {
  const { session, resource } = askedSession(notes(), {});
  const replace = operationIn(session, 'replaceNote');
  expect([
    tagged(session, resource, {}),
    tagged(session, resource, { name: 'A', pages: 3, none: 1 }),
    tagged(session, resource, { name: 7 }, replace),
    tagged(session, resource, { pages: 'x' }, replace),
    tagged(session, { ...resource, create: undefined }, { pages: 'x' }),
  ]).toEqual([
    { name: `${tag} record` },
    { name: `${tag} A`, pages: 3 },
    { name: `${tag} record` },
    { name: `${tag} record` },
    { name: `${tag} record`, pages: 'x' },
  ]);
  expect(tagged(session, { ...resource, tagField: '' }, { '': 'referred to', pages: 3 })).toMatchObject({ pages: 3 });
  expect(Object.keys(tagged(session, { ...resource, tagField: '' }, { '': 'x' }))).toEqual(['name']);
});

test('what is known of an API beyond its document is sent as it is wished for, where that is valid', () => {
  const { session, resource } = askedSession(notes(), {}, { isExact: true });
  const exact = { ...resource, tagField: 'name', idField: 'id' };
  expect(tagged(session, exact, { none: 1 })).toEqual({ none: 1, name: `${tag} record` });
  expect(tagged(session, exact, { none: 1, pages: 'x' })).toEqual({ name: `${tag} record` });
});

test('where no valid body carries the tag, nothing can be made, and what is there can be replaced', () => {
  const { session, resource } = askedSession(short, {});
  const named = { ...resource, tagField: 'name' };
  expect(tagged(session, named, { name: 'A' })).toEqual({ name: `${tag} A` });
  const narrow = askedSession(JSON.parse(JSON.stringify(short).replace('17', '5')), {});
  expect(() => tagged(narrow.session, { ...narrow.resource, tagField: 'name' }, {})).toThrow(cannotJudge);
  const bare = { requestBody: jsonContent({ type: 'object', properties: { pages: { type: 'integer' } } }) };
  const replacing = askedSession(notes({ replace: { ...bare, responses: { 200: shown(ref('Note')) } } }), {});
  const replace = operationIn(replacing.session, 'replaceNote');
  expect(tagged(replacing.session, replacing.resource, { pages: 1 }, replace)).toEqual({ pages: 1 });
});

test('a response that shows an id, and not as text, does not tell which record it made', async () => {
  const { session, resource, rules } = askedSession(notes(), {});
  const create = operationIn(session, 'createNote');
  for (const id of [null, { a: 1 }])
    expect(await createdRecord(session, resource, exchanged(create, 201, { id }), undefined)).toBeUndefined();
  expect(rules()).toEqual(['created id']);
  const before = askedSession(notes(), {});
  expect(await createdRecord(before.session, resource, exchanged(create, 201, own), undefined)).toBeUndefined();
  expect(before.rules()).toEqual([]);
});
