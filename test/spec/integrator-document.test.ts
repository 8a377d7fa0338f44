import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { bundleSpec } from '../../scripts/spec/bundle-spec.ts';
import { nodeAt } from '../../spec/document/document.ts';
import { nodesOf, placeOf } from '../../spec/document/line-map.ts';
import { pointerSegments } from '../../spec/json/json-pointer.ts';
import { readOperations } from '../../spec/operation/operation.ts';
import { rootUrl } from '../root.ts';
import { soakTest } from '../soak/soaking.ts';
import { documentOf } from './document-of.ts';
import { sample } from './sample.ts';
import { findUnsourced } from './x-source.ts';

const spec = await bundleSpec();
const { document, lineOf } = spec;

test('every operation, response, parameter, header and property says where it is known from', () => {
  expect(findUnsourced(document, lineOf)).toEqual([]);
});

test('every node of the document has a line', () => {
  expect([...nodesOf(document)].filter((pointer) => lineOf(pointer) === undefined)).toEqual([]);
});

soakTest('every node of the document is on the line of the file that its place names', async () => {
  const texts = new Map<string, readonly string[]>();
  for (const name of new Set([...nodesOf(document)].map((pointer) => placeOf(lineOf, pointer).documentFile ?? ''))) {
    texts.set(name, (await readFile(new URL(`spec/${name}`, rootUrl), 'utf8')).split('\n'));
  }
  expect(texts.size).toBeGreaterThan(2);
  const unrouted = [...nodesOf(document)].filter((pointer) => {
    const name = pointerSegments(pointer).at(-1) ?? '';
    if (name === '' || /^\d+$/.test(name)) return false;
    const { documentFile = '', line = 0 } = placeOf(lineOf, pointer);
    return !texts.get(documentFile)?.[line - 1]?.includes(name);
  });
  expect(unrouted).toEqual([]);
});

test('every operation has an operationId of its own', () => {
  const ids = readOperations(document).map(({ id }) => id);
  expect(ids.filter((id) => id.includes(' '))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

soakTest(
  'the generated files are what the document makes',
  async () => {
    // What is only needed here takes a second to load.
    const { generateAll } = await import('../../scripts/generated-files.ts');
    for (const [path, text] of await generateAll(spec)) {
      const committed = await readFile(new URL(path, rootUrl), 'utf8');
      expect(committed === text, `${path} is stale: run "npm run generate"`).toBe(true);
    }
  },
  60_000,
);

test('the example BigCommerceNetSuite is the sample of the seed, key by key in its order', () => {
  const { value } = nodeAt(document, '#/components/examples/BigCommerceNetSuite');
  expect(JSON.stringify(value['value'], null, 1)).toBe(JSON.stringify(sample, null, 1));
});

test('a part that names no origin is found by its pointer, whichever kind it is', () => {
  const unsourced = documentOf({
    paths: {
      '/a': {
        parameters: [{ name: 'p', in: 'query', 'x-source': 'guess' }],
        get: {
          responses: {
            '200': {
              'x-source': 'seed',
              headers: { Link: {} },
              content: { 'application/json': { schema: { items: { properties: { a: {} } } } } },
            },
            '404': {},
          },
        },
      },
    },
  });
  const ok = '#/paths/~1a/get/responses/200';
  expect(findUnsourced(unsourced, () => 1).map((complaint) => complaint.split(' ')[0])).toEqual([
    '#/paths/~1a/parameters/0',
    '#/paths/~1a/get',
    `${ok}/headers/Link`,
    `${ok}/content/application~1json/schema/items/properties/a`,
    '#/paths/~1a/get/responses/404',
  ]);
});

test('an origin may stand behind a $ref, and quoted data needs none', () => {
  const a = { $ref: '#/components/schemas/B' };
  const schemas = { A: { properties: { a }, example: { properties: { b: {} } } }, B: { 'x-source': 'choice' } };
  expect(findUnsourced(documentOf({ components: { schemas } }), () => 1)).toEqual([]);
});
