import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { validate } from '../../../../../mocks/surfaces/cli/validate/validate.ts';
import { ownFolder } from '../own-folder.ts';
import { keptOutput } from './command.ts';

const item = { type: 'object', properties: { id: { type: 'string' }, n: { type: 'integer' } } };
const content = { 'application/json': { schema: item } };
const document = {
  openapi: '3.1.0',
  info: { title: '\u001b[2JPets', version: '1' },
  servers: [{ url: 'https://pets.example' }],
  paths: {
    '/pets/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
      get: { responses: { 200: { description: 'One', content } } },
    },
    '/pets': { get: { responses: { 200: { description: 'All' } } } },
  },
};

test.each<[toSeed: boolean]>([[false], [true]])(
  'what a recording says steers no terminal and begins no line, with a seed: %s',
  async (toSeed) => {
    const folder = ownFolder();
    const [api, recording] = [join(folder, 'api.json'), join(folder, 'session.ndjson')];
    writeFileSync(api, JSON.stringify(document));
    const body = { id: 'a\n::error::b\u001b[2J', n: 'x\u202ey\r', 'f\n##[group]g': 1 };
    const headers = { 'content-type': 'application/json' };
    const line = {
      request: { method: 'GET', url: 'https://pets.example/pets/a' },
      response: { status: 200, headers, body },
    };
    writeFileSync(recording, JSON.stringify(line));
    const output = keptOutput();
    const options = { files: [recording], format: 'human', document: api, toSeed: toSeed ? true : undefined } as const;
    expect(await validate(options, output)).toBe(1);
    const said = `${output.complained()}\n${toSeed ? '' : output.printed()}`;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not be there.
    expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]|^\s*::|##\[/m);
    expect(said.includes('Left out of the seed: a\\u000a::error::b')).toBe(toSeed);
  },
);
