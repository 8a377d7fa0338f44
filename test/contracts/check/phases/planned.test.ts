import { expect, test } from 'vitest';
import { apart, joined, marked, plainBody, plainTextField } from '../../../../contracts/check/phases/marked-bodies.ts';
import { negativePlans } from '../../../../contracts/check/phases/negative.ts';
import { positivePlans } from '../../../../contracts/check/phases/positive.ts';
import { securityPlans } from '../../../../contracts/check/phases/security.ts';
import { wrongQueries } from '../../../../contracts/check/phases/wrong-queries.ts';
import type { Mutation } from '../../../../contracts/check/values/variants/mutation.ts';
import { schemaAt } from '../../../../spec/schema/schema.ts';
import { exact, foundBy } from '../shelf/found-by.ts';
import { collection, documentOf, inQuery, note, notes, ref, shown } from '../shelf/shelf-document.ts';
import { operationIn, smallSession } from '../small-session.ts';
import { documents } from './guarded-notes.ts';

const text = { type: 'string' };

/** What is wrong in the query of a list with one parameter. */
function wrongOf(schema: object, isExact = false, others: readonly object[] = []): readonly string[] {
  const list = {
    parameters: [inQuery('of', schema), ...others],
    responses: { 200: shown({ type: 'array', items: ref('Note') }) },
  };
  const { session } = smallSession(
    notes({ list }),
    isExact
      ? {
          ...exact,
          exclusive: [
            ['of', 'by'],
            ['of', 'none'],
          ],
        }
      : {},
  );
  return wrongQueries(session, operationIn(session, 'listNote')).map((query) =>
    query.map(([name, value]) => `${name}=${value}`).join('&'),
  );
}

const never = ['of=1.5', 'of=abc', 'of=10abc', 'of=', 'of=1e999', 'of=99999999999999999999'];

test.each<[schema: object, isExact: boolean, wrong: readonly string[]]>([
  [{ type: 'integer', minimum: 1, maximum: 50 }, false, ['of=0', 'of=-1', 'of=51', ...never]],
  [{ type: 'integer', minimum: 0 }, true, ['of=-1', ...never]],
  [{ type: 'number' }, false, ['of=abc']],
  [{ type: 'boolean' }, false, ['of=abc']],
  [text, false, []],
  [text, true, []],
  [{ ...text, pattern: '^[a-z]+$' }, true, ['of=a$b', 'of=../x']],
  [{ enum: ['a', 'b'], type: 'string' }, false, ['of=a$b', 'of=../x']],
  [{ type: 'array', items: text }, true, []],
])('of a query parameter that is %j, where more is promised %s, there is wrong %j', (schema, isExact, wrong) => {
  expect(wrongOf(schema, isExact)).toEqual(wrong);
});

test('two parameters that cannot go together are wrong together, where both are there', () => {
  expect(wrongOf(text, true, [inQuery('by', text)])).toEqual(['of=a&by=b']);
  expect(wrongOf(text, true)).toEqual([]);
});

test.each<[schema: object, field: string | undefined]>([
  [{ properties: { name: text, words: text } }, 'words'],
  [{ properties: { name: text } }, undefined],
  [{ properties: { name: text, pages: { type: 'integer' }, words: text } }, 'words'],
  ...['enum', 'pattern', 'format', 'maxLength', 'readOnly'].map((keyword): [object, undefined] => [
    {
      properties: {
        name: text,
        words: {
          ...text,
          [keyword]: { enum: ['a'], pattern: 'a', format: 'date', maxLength: 3, readOnly: true }[keyword],
        },
      },
    },
    undefined,
  ]),
])('of %j the plain text is %s', (schema, field) => {
  const { session } = smallSession(
    documentOf(collection('/notes', 'Note'), { Note: note, Other: { type: 'object', ...schema } }),
  );
  expect(
    plainTextField(session.contract, schemaAt(session.contract.document, '#/components/schemas/Other'), 'name'),
  ).toBe(field);
});

const mutation = (pointer: string, keyword: Mutation['keyword'], value: object): Mutation => ({
  pointer,
  keyword,
  value,
  what: pointer,
});

test('faults that stand together are the deepest of each field, four at most, and none of the name', () => {
  const wrong = [
    mutation('/name', 'type', { name: 1 }),
    mutation('', 'type', {}),
    mutation('/pages', 'required', {}),
    mutation('/owner', 'type', { name: 'A', owner: 1 }),
    mutation('/owner/name', 'type', { name: 'A', owner: { name: 1 } }),
    mutation('/tags', 'type', { name: 'A', tags: 1 }),
  ];
  const several = apart(wrong, 'name');
  expect(several.map(({ pointer }) => pointer)).toEqual(['/owner/name', '/tags']);
  expect(joined(several)).toEqual({ name: 'A', owner: { name: 1 }, tags: 1 });
  const many = ['a', 'b', 'c', 'd', 'e'].map((name) => mutation(`/${name}`, 'type', { [name]: 1 }));
  expect(apart(many, 'name').map(({ pointer }) => pointer)).toEqual(['/b', '/c', '/d', '/e']);
});

test('a wrong body carries the tag of the run: in its name, or in another text where the name is wrong', () => {
  const { session, resource } = smallSession(notes());
  const { tag } = session.ledger;
  const base = { name: 'A' };
  expect(marked(session, resource, base, { name: 'A', pages: 'x' }, 'words')).toEqual({ name: 'A', pages: 'x' });
  expect(marked(session, resource, base, { name: 7 }, 'words')).toEqual({ name: 7, words: `${tag} marked` });
  expect(marked(session, resource, base, { name: 7 }, undefined)).toEqual({ name: 7 });
  expect(marked(session, resource, base, { name: 7, words: 5 }, 'words')).toEqual({ name: 7, words: 5 });
  expect(marked(session, resource, base, [1], 'words')).toEqual([1]);
  const { session: sure, resource: of } = smallSession(notes(), exact);
  expect(marked(sure, of, base, { name: 'A', pages: 'x' }, 'words')).toEqual({ name: `${tag} valid`, pages: 'x' });
  const plain = ['createNote', 'replaceNote'].map((id) => plainBody(session, resource, operationIn(session, id)));
  expect(plain).toEqual([{ name: `${tag} record` }, { name: `${tag} renamed` }]);
});

test.each<[phase: string, plans: typeof negativePlans, reads: readonly string[]]>([
  ['positive', positivePlans, ['listNote']],
  ['negative', negativePlans, ['listNote']],
  ['security', securityPlans, ['listNote', 'lookAt', 'readMe', 'readNote']],
])('a run that may only read is left those of the %s phase that write nothing', (phase, plans, reads) => {
  const { session } = smallSession(documents.plain);
  const planned = plans(session);
  const quiet = new Set(planned.filter(({ writes }) => !writes).map(({ operation }) => operation?.id));
  expect([...quiet].sort()).toEqual(reads);
  expect(planned.every((plan) => plan.phase === phase)).toBe(true);
  expect(planned.some(({ writes }) => writes)).toBe(true);
});

test('where no body is valid, none can be made wrong, and that is said', async () => {
  const properties = { name: text, odd: { not: {} } };
  const document = documentOf(collection('/notes', 'Note'), {
    Note: { type: 'object', required: ['name', 'odd'], properties: { ...note.properties, ...properties } },
  });
  const only = 'a body that is wrong';
  expect(await foundBy(({ session }) => negativePlans(session), document, undefined, { only })).toEqual({
    found: ['createNote: noted', 'replaceNote: noted'],
    asked: [0, 0],
  });
});
