import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seeds } from '../../../../fixtures/seeds.ts';
import { loadDocument } from '../../../../mocks/surfaces/cli/files/contract-file.ts';
import { readText } from '../../../../mocks/surfaces/cli/files/text-file.ts';
import { textOfFile } from '../../../../mocks/surfaces/files/text-of-file.ts';
import { readSeedFile } from '../../../../mocks/surfaces/register/seed-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'integrator-testkit-texts-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const marked = (text: string): string => `\u{feff}${text}`;

const encodings: readonly [name: string, encode: (text: string) => Uint8Array][] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with its mark', (text) => Buffer.from(marked(text))],
  ['UTF-16, little end first', (text) => Buffer.from(marked(text), 'utf16le')],
  ['UTF-16, big end first', (text) => Buffer.from(marked(text), 'utf16le').swap16()],
];

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test.each(encodings)('a file in %s is read by its mark', async (_name, encode) => {
  for (const text of ['', 'x', 'BigCommerce – NetSuite\r\n\u{1f600}']) {
    const path = written('text', encode(text));
    expect([textOfFile(path), await readText(path)]).toEqual([text, text]);
  }
});

test.each(encodings)('documents, the files that they refer to, and seeds may be in %s', async (_name, encode) => {
  written('name.yaml', encode('{ type: string, description: „N–S“ }'));
  const document = `openapi: 3.1.0\ninfo: { title: Ö, version: '1' }\npaths: {}\ncomponents: { schemas: { N: { $ref: name.yaml } } }\n`;
  const loaded = await loadDocument(written('api.yaml', encode(document)));
  expect(loaded.document).toMatchObject({ info: { title: 'Ö' } });
  expect(JSON.stringify(loaded.document)).toContain('N–S');
  const seed = written('seed.json', encode(JSON.stringify(seeds.sample)));
  expect(readSeedFile(seed)).toEqual(seeds.sample);
});
