import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { applyOverlay } from '../../../../spec/document/overlay/apply-overlay.ts';

const document = `openapi: 3.0.3
info: { title: Pet shop, version: '7' }
tags: [{ name: a }, { name: b }, { name: c }]
paths:
  /pets/{id}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get:
      tags: [a]
      responses: { '200': { description: One } }
    delete:
      tags: [internal]
      responses: { '204': { description: Gone } }
`;

const overlay = (actions: string, version = '1.0.0'): string =>
  `overlay: ${version}\ninfo: { title: Fix, version: '1' }\nactions:\n${actions}`;

const applied = (actions: string): unknown => applyOverlay(document, overlay(actions));

test('an update is merged into an object, grows a list, and replaces a single value', () => {
  const result = applied(`
  - target: $.info
    update: { title: Cat shop, contact: { name: Ada } }
  - target: $.tags
    update: { name: d }
  - target: $.paths.*.get
    update: { tags: [b] }
  - target: $.info.version
    update: '8'
`);
  expect(result).toMatchObject({
    info: { title: 'Cat shop', version: '8', contact: { name: 'Ada' } },
    tags: [{ name: 'a' }, { name: 'b' }, { name: 'c' }, { name: 'd' }],
    paths: { '/pets/{id}': { get: { tags: ['a', 'b'] } } },
  });
});

test('an action removes what its target leads to, several items of a list too', () => {
  const result = applied(`
  - target: $.tags[?@.name != 'b']
    remove: true
  - target: $.paths.*[?@.tags[0] == 'internal']
    remove: true
`);
  expect(result).toMatchObject({ tags: [{ name: 'b' }] });
  expect(JSON.stringify(result)).not.toContain('internal');
});

test('an action of 1.1 copies what stands elsewhere', () => {
  const result = applyOverlay(
    document,
    overlay("  - { target: '$.paths.*.get', copy: '$.paths.*.delete' }\n", '1.1.0'),
  );
  expect(result).toMatchObject({
    paths: { '/pets/{id}': { get: { tags: ['a', 'internal'], responses: { 204: {} } } } },
  });
});

test('the document that is given stays as it is', () => {
  const given = { openapi: '3.1.0', info: { title: 'A', version: '1' }, paths: {} };
  const changed = applyOverlay(given, { overlay: '1.0.0', actions: [{ target: '$.info', update: { title: 'B' } }] });
  expect([given.info.title, changed.info.title]).toEqual(['A', 'B']);
});

test('lines are those of the text in which something is written, also behind what was removed', () => {
  const contract = createContract(
    applyOverlay(
      document,
      overlay(`  - target: $.tags[0]
    remove: true
  - target: $.paths['/pets/{id}'].get
    update:
      operationId: getPet
      responses:
        '200': { content: { application/json: { schema: { type: object } } } }
`),
    ),
  );
  const { lineOf } = contract;
  const schema = '#/paths/~1pets~1{id}/get/responses/200/content/application~1json/schema';
  expect(lineOf('#/paths/~1pets~1{id}/delete')).toBe(10);
  expect([lineOf.fileOf?.(schema), lineOf(schema)]).toEqual(['overlay', 10]);
});

test('a target that leads to nothing is a note of the contract, with the line of the overlay', () => {
  const mock = createMock(applyOverlay(document, overlay("  - target: $.paths['/cats']\n    remove: true\n")));
  expect(mock.contract.notes).toContainEqual(
    expect.objectContaining({
      documentFile: 'overlay',
      line: 4,
      message: "Action 1 of the overlay changes nothing: its target $.paths['/cats'] leads to nothing in the document.",
    }),
  );
});

test.for([
  ['the version', 'overlay: 2.0.0\nactions: []', 'its version is to be 1.0.0 or 1.1.0, found "2.0.0"'],
  ['no actions', 'overlay: 1.0.0\nactions: {}', '(overlay line 2): it has no list of actions'],
  ['no target', overlay('  - remove: true\n'), '(overlay line 4): action 1 has no target'],
  ['nothing to do', overlay('  - target: $.info\n'), 'action 1, target $.info: it says neither update nor remove'],
  [
    'a broken path',
    overlay("  - { target: '$.paths[', remove: true }\n"),
    'target $.paths[: target $.paths[ is no JSONPath',
  ],
  ['the whole document', overlay('  - { target: $, remove: true }\n'), 'it would remove the whole document'],
  ['an update that does not fit', overlay('  - { target: $.info, update: 1 }\n'), 'leads to an object (#/info)'],
  ['a copy of nothing', overlay('  - { target: $.info, copy: $.nothing }\n'), 'copy $.nothing leads to nothing'],
  ['YAML', 'overlay: [', 'Failed to read the overlay'],
] as const)('an overlay that is broken (%s) says what, and where', ([, text, sentence]) => {
  expect(() => applyOverlay(document, text)).toThrow(sentence);
});
