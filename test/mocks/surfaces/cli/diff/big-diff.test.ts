import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DiffOptions, diff } from '../../../../../mocks/surfaces/cli/diff/diff.ts';
import { keptOutput } from '../validate/command.ts';

const operation = (name: string, place: string, type: string): string => `  /v1/${place}/${name}:
    get:
      operationId: get${name}
      parameters: [{ name: limit, in: query, schema: { type: ${type} } }]
      responses: { '200': { description: It is there. } }
`;

/** A document of many operations of two resources. */
const documentOf = (type: string, count = 40): string => `openapi: 3.1.0
info: { title: Many, version: 1.0.0 }
paths:
${Array.from({ length: count }, (_, at) => operation(`Part${at}`, at % 4 === 0 ? 'shops' : 'pets', type)).join('')}`;

const overlay = `overlay: 1.0.0
info: { title: The same again, version: 1.0.0 }
actions: [{ target: "$.paths.*.get.parameters[0].schema", update: { type: string } }]
`;

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'big-diff-'));
  await writeFile(join(folder, 'old.yaml'), documentOf('string'));
  await writeFile(join(folder, 'new.yaml'), documentOf('integer'));
  await writeFile(join(folder, 'few.yaml'), documentOf('string', 39));
  await writeFile(join(folder, 'same.yaml'), overlay);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function compare(to: string, more: Partial<DiffOptions> = {}): Promise<{ code: number; text: string }> {
  const output = keptOutput();
  const code = await diff(
    {
      old: join(folder, 'old.yaml'),
      new: join(folder, to),
      format: 'human',
      failOn: 'any',
      fixtures: false,
      traffic: [],
      ...more,
    },
    output,
  );
  return { code, text: output.printed() };
}

test('Of many changes a person sees first how many there are for each resource, then the worst, and all of them where asked', async () => {
  const { code, text } = await compare('new.yaml');
  expect(code).toBe(1);
  const [headline, heading = '', all = '', pets = '', shops = ''] = text.split('\n');
  expect(headline).toMatch(/^40 changes;/);
  expect(heading.trim().split(/ {2,}/)).toEqual(['breaking', 'to judge', 'may break', 'harmless']);
  expect([all, pets, shops].map((line) => line.trim().split(/ +/))).toEqual([
    ['all', '40', '0', '0', '0'],
    ['pets', '30', '0', '0', '0'],
    ['shops', '10', '0', '0', '0'],
  ]);
  expect(text).toContain('15 more changes are not shown. Give --all to see each.');
  expect(text.match(/^ {4}old /gm)).toHaveLength(25);
  const whole = await compare('new.yaml', { all: true });
  expect(whole.code).toBe(1);
  expect(whole.text.match(/^ {4}old /gm)).toHaveLength(40);
  expect(whole.text).not.toContain('not shown');
});

test('Of a few changes there is no summary', async () => {
  const { text } = await compare('few.yaml');
  expect(text).not.toContain('changes;');
  expect(text).toContain('GET /v1/pets/Part39 is gone');
});

test('An overlay is applied to both documents', async () => {
  const { code, text } = await compare('new.yaml', { overlay: [join(folder, 'same.yaml')] });
  expect(code).toBe(0);
  expect(text).toContain('Nothing has changed.');
});

test('JSON has every change', async () => {
  const { text } = await compare('new.yaml', { format: 'json' });
  expect(JSON.parse(text).changes).toHaveLength(40);
});
