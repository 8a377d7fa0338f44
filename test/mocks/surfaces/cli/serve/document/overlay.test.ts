import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { soakTest } from '../../../../../soak/soaking.ts';
import { runCli } from '../../run-cli.ts';
import { run } from '../in-process.ts';
import { petshop, written } from './petshop.ts';

const fix = `overlay: 1.0.0
info: { title: Fix, version: '1' }
actions:
  - target: $.paths['/pets/{petId}'].get
    update: { operationId: readPet }
  - target: $.paths['/dogs']
    remove: true
  - target: $['x-files']['schemas.yaml'].Pet.properties.name
    update: { maxLength: 20 }
`;

test('serve applies an overlay to a document of several files, and tells of a target that leads to nothing', async () => {
  const document = written({ ...petshop, 'fix.yaml': fix });
  const overlay = [join(dirname(document), 'fix.yaml')];
  const { server, printed, reported } = await run({ document, overlay, seed: 'default' });
  const pets = `${server.url}/shop/pets`;
  const headers = { 'content-type': 'application/json' };
  const made = await fetch(pets, { method: 'POST', headers, body: '{"name":"Rex the second"}' });
  const refused = await fetch(pets, { method: 'POST', headers, body: '{"name":"Rex the second of his name"}' });
  expect([made.status, refused.status]).toEqual([201, 422]);
  expect(server.integrator.contract.operations.map(({ id }) => id)).toContain('readPet');
  expect(printed.join('\n')).toContain(`Overlay   ${overlay[0]}`);
  expect(reported.join('\n')).toContain(`${overlay[0]}:6: Action 2 of the overlay changes nothing`);
  const [, entry] = server.integrator.mock.account().journal.entries;
  expect(entry?.violations).toEqual([expect.objectContaining({ documentFile: 'fix.yaml', line: 9 })]);
});

soakTest('an overlay that is broken ends the command with the code 2, and names its file and line', async () => {
  const document = written({ ...petshop, 'fix.yaml': fix.replace("$.paths['/dogs']", '$.paths[') });
  const overlay = join(dirname(document), 'fix.yaml');
  const { code, stderr } = await runCli('serve', '--document', document, '--overlay', overlay).finished;
  expect(code).toBe(2);
  expect(stderr).toContain(
    `--overlay ${overlay}: Failed to apply the overlay (fix.yaml line 6): action 2, target $.paths[`,
  );
  const alone = await runCli('serve', '--overlay', overlay).finished;
  expect([alone.code, alone.stderr]).toEqual([2, expect.stringContaining('Give --document FILE too')]);
});
