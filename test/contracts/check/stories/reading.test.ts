import { expect, test } from 'vitest';
import { readingStories } from '../../../../contracts/check/stories/reading.ts';
import { exact, type Found, foundBy } from '../shelf/found-by.ts';
import { after, atTimes, both, onAll, onOne, saying, showing } from '../shelf/lies.ts';
import type { Lie, Records } from '../shelf/shelf.ts';
import { notes } from '../shelf/shelf-document.ts';

type Api = 'plain' | 'exact' | 'modified';
const conventions = { plain: {}, exact, modified: { ...exact, modifiedField: 'at' } };

/** There are records of others. */
const among: Lie = (honest, _asked, at) => {
  const all = at('/notes');
  if (all.size === 0)
    for (const id of ['a', 'b', 'c', 'd'])
      all.set(id, { id, name: `of ${id}`, pages: 1, made: 'then', at: '2025-01-01T00:00:00Z' });
  return honest();
};

const looks = (api: Api, lie: Lie, only?: string): Promise<Found> =>
  foundBy(({ session, resource }) => readingStories(resource, session.conventions), notes(), both(lie, among), {
    ...(only !== undefined && { only }),
    conventions: conventions[api],
  });

test.each<[api: Api, asked: readonly number[]]>([
  ['plain', [4, 13]],
  ['exact', [4, 13]],
])('an honest backend is asked for the records of others, and nothing is found: %s', async (api, asked) => {
  expect(await looks(api, (honest) => honest())).toEqual({ found: [], asked });
});

const read = 'read as the list shows it';
const others = 'leaves those of others alone';
const another = showing((value) => ({ ...value, pages: 2 }));
const moved = showing((value) => ({ ...value, made: 'now' }));
const touched = showing((value) => ({ ...value, pages: 2, at: '2026-01-01T00:00:00Z' }));
/** Somebody writes to a record while it is read. */
const written: Lie = onOne('GET', (honest, { path, id = '' }, at) => {
  Object.assign(at(path).get(id) ?? {}, { pages: 2, at: '2026-01-01T00:00:00Z' });
  return honest();
});
const harm = (records: Records): void => {
  const other = records.get('b');
  if (other !== undefined) other['pages'] = Number(other['pages']) + 1;
};
const harmed: Lie = (honest, _asked, at) => {
  harm(at('/notes'));
  return honest();
};
const first: Lie = (honest, { path }, at) => {
  at(path).delete([...at(path).keys()][0] ?? '');
  return honest();
};
const again = after((records) => {
  records.delete('b');
  records.set('b', { id: 'b', name: 'new' });
});

test.each<[what: string, story: string, lie: () => Lie, api: Api, found: readonly string[]]>([
  ['reads another number', read, () => onOne('GET', another), 'plain', ['readNote: list shows the record']],
  ['reads another number', read, () => onOne('GET', another), 'exact', ['readNote: list shows the record']],
  ['reads another moment', read, () => onOne('GET', moved), 'plain', []],
  ['reads another moment', read, () => onOne('GET', moved), 'exact', ['readNote: list shows the record']],
  [
    'reads another number, of another moment',
    read,
    () => onOne('GET', touched),
    'modified',
    ['readNote: list shows the record'],
  ],
  [
    'reads another number, of the same moment',
    read,
    () => onOne('GET', another),
    'modified',
    ['readNote: list shows the record'],
  ],
  ['is written to by somebody', read, () => written, 'plain', []],
  ['is written to by somebody', read, () => written, 'exact', []],
  ['is written to by somebody', read, () => written, 'modified', []],
  ['has none of them', read, () => onOne('GET', saying(404)), 'exact', []],
  ['refuses to read', read, () => onOne('GET', saying(422)), 'exact', ['readNote: list shows the record']],
  [
    'changes another when one is made',
    others,
    () => onAll('POST', after(harm)),
    'plain',
    ['removeNote: records of others stay'],
  ],
  [
    'changes another when one is replaced',
    others,
    () => onOne('PUT', after(harm)),
    'exact',
    ['removeNote: records of others stay'],
  ],
  [
    'changes another when one is deleted',
    others,
    () => onOne('DELETE', after(harm)),
    'plain',
    ['removeNote: records of others stay'],
  ],
  ['deletes another when one is deleted', others, () => onOne('DELETE', again), 'plain', ['listNote: noted']],
  ['deletes another when one is made', others, () => onAll('POST', first), 'exact', ['listNote: noted']],
  ['deletes another when one is made', others, () => onAll('POST', first), 'plain', []],
  ['is written to by others at each request', others, () => harmed, 'plain', ['listNote: noted']],
  [
    'is written to by others at each ninth request',
    others,
    () => atTimes((time) => time % 9 === 0, harmed),
    'plain',
    ['listNote: noted'],
  ],
  [
    'changes another the first time',
    others,
    () =>
      onAll(
        'POST',
        atTimes((time) => time === 1, after(harm)),
      ),
    'plain',
    ['listNote: noted'],
  ],
])('a backend that %s: %s', async (_what, story, lie, api, found) => {
  const said = await looks(api, lie(), story);
  expect(said.found).toEqual(found);
});
