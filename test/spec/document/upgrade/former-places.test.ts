import { expect, test } from 'vitest';
import { readDocument } from '../../../../spec/document/reading/read-document.ts';
import { upgradeDocument } from '../../../../spec/document/upgrade/upgrade-document.ts';

const schemas = {
  Pet: {
    type: 'object',
    properties: {
      example: { type: 'string', example: 'A field that is called like the word' },
      tags: { type: 'array', example: ['a', 'b'] },
      owner: { nullable: true, allOf: [{ $ref: '#/components/schemas/Owner' }] },
      both: { nullable: true, allOf: [{ $ref: '#/components/schemas/Owner' }, { minProperties: 1 }] },
      other: { nullable: true, $ref: '#/components/schemas/Owner', description: 'Or nobody' },
      either: { nullable: true, anyOf: [{ type: 'string' }, { type: 'integer' }] },
    },
    example: { example: { value: 1 }, default: 2 },
  },
  Owner: { type: 'object', example: { value: { name: 'Ann' } } },
};

const media = { schema: { $ref: '#/components/schemas/Pet' }, example: { default: { value: 1 }, tags: ['a'] } };

const document = (body: unknown): Record<string, unknown> => ({
  openapi: '3.0.3',
  info: { title: 'Pets', version: '1' },
  'x-webhooks': { born: { post: { responses: { 200: { description: 'Fine' } } } } },
  paths: { '/pets': { post: { requestBody: { content: { 'application/json': body } }, responses: {} } } },
  components: { schemas },
});

const pet = '#/components/schemas/Pet/properties';
const body = '#/paths/~1pets/post/requestBody/content/application~1json';

test.each<[what: string, at: string, written: string]>([
  ['what stands where it stood', `${pet}/tags/type`, `${pet}/tags/type`],
  ['a field that is called example', `${pet}/example/type`, `${pet}/example/type`],
  ['the example of a schema', `${pet}/tags/examples/0`, `${pet}/tags/example`],
  ['a part of it', `${pet}/tags/examples/0/1`, `${pet}/tags/example/1`],
  [
    'a part that is called like what is put around it',
    '#/components/schemas/Pet/examples/0/example/value',
    '#/components/schemas/Pet/example/example/value',
  ],
  ['the example of a body', `${body}/examples/default/value`, `${body}/example`],
  ['a part of that', `${body}/examples/default/value/default/value`, `${body}/example/default/value`],
  ['the only one of allOf', `${pet}/owner/anyOf/0/$ref`, `${pet}/owner/allOf/0/$ref`],
  ['one of several of allOf', `${pet}/both/anyOf/0/allOf/1/minProperties`, `${pet}/both/allOf/1/minProperties`],
  ['a $ref that may be null', `${pet}/other/anyOf/0/$ref`, `${pet}/other/$ref`],
  ['null beside it', `${pet}/other/anyOf/1/type`, `${pet}/other`],
  ['what stands beside it', `${pet}/other/description`, `${pet}/other/description`],
  ['one of anyOf that was there before', `${pet}/either/anyOf/0/type`, `${pet}/either/anyOf/0/type`],
  ['a webhook', '#/webhooks/born/post', '#/x-webhooks/born/post'],
  ['what is nowhere', '#/components/responses/None', '#/components/responses/None'],
  ['what is nowhere and has the name of what moves', '#/webhooks/none', '#/x-webhooks/none'],
])('of a document of 3.0, %s is where its author has written it', (_what, at, written) => {
  const given = document(media);
  const before = JSON.stringify(given);
  const { writtenAt } = upgradeDocument(given, { keyword: 'openapi', text: '3.0.3' });
  expect(writtenAt(at)).toBe(written);
  expect(JSON.stringify(given)).toBe(before);
});

test('a body with an example and examples keeps both, and their lines', () => {
  const text = JSON.stringify(document({ ...media, examples: { more: { value: { tags: ['b'] } } } }), undefined, 1);
  const { document: read, lineOf } = readDocument(text);
  const examples = { default: { value: media.example }, more: { value: { tags: ['b'] } } };
  expect(read.paths?.['/pets']?.post?.requestBody).toMatchObject({ content: { 'application/json': { examples } } });
  const lineOfText = (part: string): number => text.split('\n').findIndex((line) => line.trim() === part) + 1;
  // Those of the paths stand before those of the schemas.
  expect(lineOf(`${body}/examples/default/value`)).toBe(lineOfText('"example": {'));
  expect(lineOf(`${body}/examples/more`)).toBe(lineOfText('"more": {'));
});
