import { expect, test } from 'vitest';
import { withOwnId } from '../../../../../contracts/check/records/ids/sent-ids.ts';
import { jsonContent } from '../../../small-contract.ts';
import { notes, ref, refused, shown } from '../../shelf/shelf-document.ts';
import { smallSession } from '../../small-session.ts';

/** Notes that are made with a body of some fields. */
function making(properties: object, required: readonly string[] = ['id'], conventions = {}) {
  const requestBody = jsonContent({ type: 'object', required, properties });
  const document = notes({ create: { requestBody, responses: { 201: shown(ref('Note')), ...refused(422) } } });
  return smallSession(document, conventions);
}

test.each<[what: string, id: object, found: unknown]>([
  ['a number', { type: 'integer' }, expect.any(Number)],
  ['a small number', { type: 'integer', maximum: 9 }, 1],
  ['a text', { type: 'string' }, expect.stringMatching(/^0000000[12]-0000-4000-8000-[\da-f]{12}$/)],
  ['a UUID', { type: 'string', format: 'uuid' }, expect.stringMatching(/^0000000[12]-0000-4000-8000-[\da-f]{12}$/)],
  ['a name', { type: 'string', pattern: '^testkit' }, 'testkit-run-ab-1'],
  ['hexadecimal digits', { type: 'string', pattern: '^[\\da-f]{20}$' }, expect.stringMatching(/^[\da-f]{12}00000001$/)],
  ['digits', { type: 'string', pattern: '^\\d{1,10}$' }, expect.stringMatching(/^\d{1,10}$/)],
  ['one of some', { enum: ['a', 'b'] }, undefined],
])('a record that its client names by %s has an id of its own', (_what, id, found) => {
  const { session, resource } = making({ id, name: { type: 'string' } });
  const [first, second] = [1, 2].map(() =>
    withOwnId(session, { ...resource, tagField: 'name' }, { name: 'x', id: 'wished' }),
  );
  expect(first).toEqual({ name: 'x', ...(found !== undefined && { id: found }) });
  if (found !== undefined) expect(second?.['id']).not.toBe(first?.['id']);
});

const text = { type: 'string' };

test.each<[what: string, properties: object, required: readonly string[], conventions: object, kept: boolean]>([
  ['need not be sent', { id: text }, [], {}, false],
  ['is read-only', { id: { ...text, readOnly: true } }, ['id'], {}, true],
  ['has no place', { name: text }, [], {}, true],
  ['belongs to a service of which more is known', { id: text }, ['id'], { isExact: true }, true],
])(
  'an id that %s is not made up, whether a wish for it stays or not',
  (_what, properties, required, conventions, kept) => {
    const { session, resource } = making({ name: text, ...properties }, required, conventions);
    expect(withOwnId(session, { ...resource, idField: 'id', tagField: 'name' }, { name: 'x', id: 'wished' })).toEqual(
      kept ? { name: 'x', id: 'wished' } : { name: 'x' },
    );
  },
);

test('an id that carries the tag of the run is distinguished from others by a number', () => {
  const { session, resource } = making({ name: text });
  const named = { ...resource, idField: 'name', tagField: 'name' };
  expect([1, 2].map(() => withOwnId(session, named, { pages: 1 }))).toEqual([
    { pages: 1, name: '1' },
    { pages: 1, name: '2' },
  ]);
});
