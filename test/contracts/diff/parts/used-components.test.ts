import { expect, test } from 'vitest';
import { diffDocuments } from '../../../../contracts/diff/diff-documents.ts';
import { DocumentReader } from '../../../../contracts/diff/document/reader.ts';
import { usedComponents } from '../../../../contracts/diff/parts/used-components.ts';
import { isOpenApiDocument } from '../../../../spec/document/document.ts';
import { readDocument } from '../../../../spec/document/reading/read-document.ts';

const to = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
const responses = (schema: object): object => ({
  200: { description: 'One', content: { 'application/json': { schema } } },
});
const showing = (schema: object): object => ({ paths: { '/pets': { get: { responses: responses(schema) } } } });

/** The components in use, by their names; the second list has those to which a discriminator alone leads. */
function usedIn(parts: object, schemas: Record<string, unknown>): readonly [string, string] {
  const document: unknown = {
    openapi: '3.1.0',
    info: { title: 'Pets', version: '1' },
    components: { schemas },
    ...parts,
  };
  if (!isOpenApiDocument(document)) throw new Error('This is no document.');
  const reader = new DocumentReader(document);
  const namesOf = (used: ReadonlySet<string>): string[] => [...used].map((one) => one.split('/').slice(3).join('/'));
  const plain = usedComponents(reader);
  const more = [...usedComponents(reader, true)].filter((one) => !plain.has(one));
  return [namesOf(plain).join(' '), namesOf(new Set(more)).join(' ')];
}

const tagged = (mapping?: object): object => ({
  type: 'object',
  discriminator: { propertyName: 'kind', ...(mapping && { mapping }) },
});
const extending = (name: string): object => ({ allOf: [to(name), { properties: { age: to('Age') } }] });

test.each<[what: string, parts: object, schemas: Record<string, unknown>, used: string, named?: string]>([
  ['nothing', { paths: {} }, { Pet: {} }, ''],
  ['a schema of a response', showing(to('Pet')), { Pet: {}, Spare: {} }, 'Pet'],
  ['one that leads to another', showing(to('Pet')), { Pet: { properties: { toy: to('Toy') } }, Toy: {} }, 'Pet Toy'],
  ['a ring', showing(to('Pet')), { Pet: { items: to('Toy') }, Toy: { items: to('Pet') } }, 'Pet Toy'],
  ['a part of one', showing(to('Pet/properties/toy')), { Pet: { properties: { toy: {} } } }, 'Pet'],
  ['one in a list', showing({ anyOf: [{}, to('Pet')] }), { Pet: {} }, 'Pet'],
  [
    'one of a webhook',
    { paths: {}, webhooks: { born: { post: { responses: responses(to('Pet')) } } } },
    { Pet: {} },
    'Pet',
  ],
  ['none that is there', showing(to('None')), { Pet: {} }, ''],
  ['a field that is called $ref', showing({ properties: { $ref: to('Pet') } }), { Pet: {} }, 'Pet'],
  ['an $anchor', showing({ $ref: '#pet' }), { Pet: { $anchor: 'pet' } }, 'Pet'],
  ['what stands beside a $ref', showing({ ...to('Pet'), items: to('Toy') }), { Pet: {}, Toy: {} }, 'Pet Toy'],
  [
    'a mapping',
    showing(to('Pet')),
    { Pet: tagged({ cat: '#/components/schemas/Cat' }), Cat: {}, Dog: {} },
    'Pet',
    'Cat',
  ],
  [
    'a mapping to a name',
    showing(to('Pet')),
    { Pet: tagged({ cat: 'Cat' }), Cat: { items: to('Toy') }, Toy: {} },
    'Pet',
    'Cat Toy',
  ],
  ['a mapping to nothing', showing(to('Pet')), { Pet: tagged({ cat: 'None', dog: 1 }), Cat: {} }, 'Pet'],
  ['a mapping beside a schema', showing(tagged({ cat: 'Cat' })), { Cat: {} }, '', 'Cat'],
  [
    'what extends it',
    showing(to('Pet')),
    { Pet: tagged(), Cat: extending('Pet'), Age: {}, Dog: extending('Cat') },
    'Pet',
    'Cat Age',
  ],
  ['what extends one without a discriminator', showing(to('Pet')), { Pet: {}, Cat: extending('Pet'), Age: {} }, 'Pet'],
  [
    'what extends another',
    showing(to('Pet')),
    { Pet: tagged(), Cat: extending('Toy'), Toy: {}, Age: {}, No: null },
    'Pet',
  ],
])('of the components, with %s, in use are those', (_what, parts, schemas, used, named = '') => {
  expect(usedIn(parts, schemas)).toEqual([used, named]);
});

test('schemes are used by their names, for the whole document or for one operation', () => {
  const operation = { security: [{ key: [] }, {}], responses: {} };
  const [used] = usedIn({ security: [{ bearer: [] }], paths: { '/pets': { get: operation } } }, {});
  expect(used).toBe('bearer key');
});

test.each<[what: string, pet: object, change: object]>([
  ['only a discriminator leads to it', tagged({ cat: 'Cat' }), { rule: 'not-understood', class: 'not-understood' }],
  ['nothing leads to it', {}, { rule: 'unused-part-changed', class: 'harmless' }],
])('a component that differs is judged by a person where %s', (_what, pet, change) => {
  const documentWith = (type: string): string =>
    JSON.stringify({
      openapi: '3.1.0',
      info: { title: 'Pets', version: '1' },
      components: { schemas: { Pet: pet, Cat: { type: 'object', properties: { lives: { type } } } } },
      ...showing(to('Pet')),
    });
  const [old, changed] = [documentWith('integer'), documentWith('string')].map((text) => readDocument(text));
  if (old === undefined || changed === undefined) throw new Error('There are two documents.');
  expect(diffDocuments(old, changed)).toMatchObject([change]);
  expect(diffDocuments(old, old)).toEqual([]);
});
