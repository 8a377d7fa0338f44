import { expect, test } from 'vitest';
import { canonical, holdsNames, isWord, meaningOf, shown } from '../../../../contracts/diff/document/words.ts';

test.each(['description', 'summary', 'title', 'example', 'examples', 'tags', 'externalDocs', 'info', 'deprecated'])(
  '%s is said to people, and means nothing to a program',
  (word) => {
    expect(isWord(word)).toBe(true);
    expect(meaningOf({ type: 'string', [word]: 'one' })).toBe(meaningOf({ type: 'string', [word]: 'other' }));
  },
);

test('so are $comment and what is for tools, but an open list of values is read', () => {
  expect(['$comment', 'x-order', 'x-extensible-enum', 'type', 'enum'].map(isWord)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});

test.each([
  ...['properties', 'patternProperties', 'dependentSchemas', '$defs', 'schemas', 'responses', 'parameters', 'headers'],
  ...['requestBodies', 'securitySchemes', 'links', 'callbacks', 'pathItems', 'paths', 'webhooks', 'content'],
  ...['variables', 'encoding'],
])('under %s a name that is a word is a name', (key) => {
  expect(holdsNames(key)).toBe(true);
  const around = (type: string): string => meaningOf({ [key]: { description: { type, title: 'A' } } });
  expect(around('string')).not.toBe(around('integer'));
  // And under that name words are words again.
  expect(around('string')).toBe(meaningOf({ [key]: { description: { type: 'string', title: 'B' } } }));
});

test('under another key a word is left out', () => {
  expect(holdsNames('items')).toBe(false);
  expect(meaningOf({ items: { description: 'A', type: 'string' } })).toBe('{"items":{"type":"string"}}');
});

test.each(['default', 'enum', 'const', 'required', 'security', 'servers', 'dependentRequired', 'mapping'])(
  'what stands under %s is a value, in which each key counts',
  (key) => {
    expect(meaningOf({ [key]: { title: 'one' } })).not.toBe(meaningOf({ [key]: { title: 'other' } }));
    // A field of that name holds a schema, as any field does.
    const field = (title: string): string => meaningOf({ properties: { [key]: { title } } });
    expect(field('one')).toBe(field('other'));
  },
);

test('a value is one text whatever the order of its keys, and a list is in its order', () => {
  expect(canonical({ b: [1, { d: null, c: 'x' }], a: true })).toBe('{"a":true,"b":[1,{"c":"x","d":null}]}');
  expect(canonical([2, 1])).not.toBe(canonical([1, 2]));
  expect(canonical(undefined)).toBe('nothing');
  expect(meaningOf([{ title: 'A', type: 'string' }, 'b'])).toBe('[{"type":"string"},"b"]');
});

test('what is shown of a value fits into a sentence', () => {
  expect(shown(undefined)).toBe('none');
  expect(shown('a'.repeat(58))).toBe(`"${'a'.repeat(58)}"`);
  expect(shown('a'.repeat(59))).toBe(`"${'a'.repeat(56)}…`);
});
