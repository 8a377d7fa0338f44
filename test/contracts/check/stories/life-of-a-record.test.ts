import { expect, test } from 'vitest';
import { lifeOfRecord } from '../../../../contracts/check/stories/life-of-a-record.ts';
import { exact, type Found, foundBy } from '../shelf/found-by.ts';
import { after, atTimes, onAll, onOne, saying, showing } from '../shelf/lies.ts';
import type { Kept, Lie, Records } from '../shelf/shelf.ts';
import { notes, ref, refused, shown } from '../shelf/shelf-document.ts';

type Api = 'plain' | 'exact' | 'silent';

/** A document that does not say how what is gone is refused. */
const silent = notes({
  read: { responses: { 200: shown(ref('Note')), ...refused(422) } },
  remove: { responses: { 204: { description: 'Gone' }, 202: { description: 'Later' }, ...refused(422) } },
});

const lives = (api: Api, lie?: Lie, only?: string): Promise<Found> =>
  foundBy(
    ({ session, resource }) => lifeOfRecord(resource, session.conventions),
    api === 'silent' ? silent : notes(),
    lie,
    { ...(only !== undefined && { only }), ...(api === 'exact' && { conventions: exact }) },
  );

test.each<[api: Api, asked: readonly number[]]>([
  ['plain', [6, 8, 14, 7, 12]],
  ['exact', [6, 8, 14, 10, 12, 5]],
])('an honest backend is asked how its records live, and nothing is found: %s', async (api, asked) => {
  expect(await lives(api)).toEqual({ found: [], asked });
});

const beside = (records: Records, id: string | undefined, step: number): string =>
  [...records.keys()][[...records.keys()].indexOf(id ?? '') + step] ?? '';
const named = (name: string): Lie => showing((value) => ({ ...value, name }));
const moved = showing((value) => ({ ...value, made: 'once more' }));
const isOne =
  (time: number) =>
  (now: number): boolean =>
    now === time;
const twin: Lie = (honest, { path, sent }, at) => {
  const there = [...at(path).values()].find(({ name }) => name === sent?.['name']);
  return there === undefined ? honest() : { status: 201, value: there };
};
const forgetful: Lie = (honest, { path }, at) => {
  at(path).delete([...at(path).keys()].at(-1) ?? '');
  return honest();
};
const putAway: Lie = (_honest, { path, id = '' }, at) => {
  Object.assign(at(path).get(id) ?? {}, { name: 'put away' });
  return { status: 204 };
};
const freed = after((records, _asked, { value }) => {
  const made: { id: string } = Object(value);
  const { id } = made;
  records.delete(id);
  made.id = ['m1', 'm2', 'm3', 'm4'].find((free) => !records.has(free)) ?? id;
  records.set(made.id, made);
});
const brittle: Lie = (honest) => (honest().status === 404 ? { status: 500 } : { status: 204 });
const again: Lie = (honest) => ({ ...honest(), status: 204 });
const nextToo: Lie = (honest, { path, id }, at) => {
  at(path).delete(beside(at(path), id, 1));
  return honest();
};
const before: Lie = (honest, { path, id }, at) => {
  Object.assign(at(path).get(beside(at(path), id, -1)) ?? {}, { name: 'another' });
  return honest();
};
const anew: Lie = (honest, { path, id = '', sent }, at) => {
  if (at(path).has(id)) return honest();
  const value = { id, ...sent };
  at(path).set(id, value);
  return { status: 200, value };
};
const back = (): Lie => {
  let kept: Kept | undefined;
  return (honest, { method, path, id = '' }, at) => {
    if (method === 'DELETE') kept = at(path).get(id);
    const said = honest();
    if (method === 'POST' && kept !== undefined) at(path).set(kept.id, kept);
    return said;
  };
};
const newest = showing((_value, _asked, records) => [...records.values()].at(-1));

const same = 'can be read, and is the same';
const two = 'make two records';
const gone = 'is gone, and nothing else is';
const stays = 'stays gone';
const several = 'each of several records';
const head = 'HEAD';

test.each<[what: string, story: string, lie: Lie, api: Api, found: readonly string[]]>([
  [
    'reads another name',
    same,
    onOne('GET', named('another')),
    'plain',
    ['readNote: read your writes', 'removeNote: noted'],
  ],
  [
    'reads another name the third time',
    same,
    onOne('GET', atTimes(isOne(3), named('x'))),
    'plain',
    ['readNote: read your writes'],
  ],
  ['reads another moment', same, onOne('GET', moved), 'plain', []],
  ['reads another moment', same, onOne('GET', moved), 'exact', ['readNote: read your writes']],
  ['reads nothing', same, onOne('GET', saying(404)), 'plain', ['readNote: read your writes']],
  ['makes one of two', two, onAll('POST', twin), 'plain', ['createNote: distinct ids']],
  ['forgets the one before', two, onAll('POST', forgetful), 'plain', ['readNote: other records are left alone']],
  ['deletes nothing', gone, onOne('DELETE', saying(204)), 'plain', ['readNote: refusal unknown-record']],
  [
    'deletes nothing',
    gone,
    onOne('DELETE', saying(204)),
    'exact',
    ['readNote: refusal unknown-record', 'removeNote: refusal unknown-record'],
  ],
  ['deletes nothing', gone, onOne('DELETE', saying(204)), 'silent', ['readNote: a deleted record is gone']],
  ['deletes later', gone, onOne('DELETE', saying(202)), 'silent', ['removeNote: noted']],
  ['puts away what is deleted', gone, onOne('DELETE', putAway), 'plain', ['removeNote: noted']],
  [
    'puts away what is deleted',
    gone,
    onOne('DELETE', putAway),
    'exact',
    ['readNote: refusal unknown-record', 'removeNote: noted'],
  ],
  [
    'breaks where it deletes again',
    gone,
    onOne('DELETE', brittle),
    'plain',
    ['removeNote: refusal unknown-record', 'removeNote: undocumented-status'],
  ],
  ['deletes again', gone, onOne('DELETE', again), 'plain', []],
  ['deletes again', gone, onOne('DELETE', again), 'exact', ['removeNote: refusal unknown-record']],
  ['deletes the next', gone, onOne('DELETE', nextToo), 'plain', ['readNote: other records are left alone']],
  [
    'changes the one before',
    gone,
    onOne('DELETE', before),
    'plain',
    ['readNote: other records are left alone', 'removeNote: noted'],
  ],
  ['gives ids again', stays, onAll('POST', freed), 'plain', []],
  [
    'gives ids again',
    stays,
    onAll('POST', freed),
    'exact',
    ['createNote: distinct ids', 'readNote: refusal unknown-record'],
  ],
  ['brings the deleted back with the next', stays, back(), 'plain', ['readNote: refusal unknown-record']],
  ['makes the deleted anew by a PUT', stays, onOne('PUT', anew), 'plain', []],
  ['makes the deleted anew by a PUT', stays, onOne('PUT', anew), 'exact', ['readNote: refusal unknown-record']],
  [
    'reads the newest, whichever is asked for',
    several,
    onOne('GET', newest),
    'plain',
    ['own records', 'readNote: other records are left alone', 'readNote: the record asked for'],
  ],
  [
    'knows no HEAD',
    head,
    (honest, { method }) => (method === 'HEAD' ? { status: 405 } : honest()),
    'exact',
    ['readNote: success', 'readNote: undocumented-status'],
  ],
  [
    'forgets at a HEAD',
    head,
    onOne(
      'HEAD',
      after((records, { id = '' }) => records.delete(id)),
    ),
    'exact',
    ['readNote: other records are left alone'],
  ],
])('a backend that %s: %s', async (_what, story, lie, api, found) => {
  expect((await lives(api, lie, story)).found).toEqual(found);
});
