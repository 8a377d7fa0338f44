import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { rowsOf, soakTest } from '../../../../../soak/soaking.ts';
import { runCli, serveCli } from '../../run-cli.ts';
import { petshop, written } from './petshop.ts';

const typed = `interface Health { readonly up: boolean }
const body: Health = { up: false };
export default { health: () => ({ status: 200, body }) };
`;

test('serve loads behaviours from a file of TypeScript, and says of which operations', async () => {
  const document = written({ ...petshop, 'behaviours.ts': typed });
  const { base, child, finished } = await serveCli(
    '--document',
    document,
    '--behaviours',
    join(dirname(document), 'behaviours.ts'),
  );
  const health = await (await fetch(`${base}/health`)).json();
  child.kill('SIGTERM');
  const { stdout } = await finished;
  expect(health).toEqual({ up: false });
  expect(stdout).toContain('  Served    3 stateful · 1 with a behaviour\n');
  expect(stdout).toContain('  Behaves   health\n');
});

soakTest('--explain and the start for programs name the operations with a behaviour', async () => {
  const document = written({ ...petshop, 'behaviours.ts': typed });
  const file = join(dirname(document), 'behaviours.ts');
  const { stdout } = await runCli('serve', '--document', document, '--behaviours', file, '--explain').finished;
  expect(stdout).toMatch(/GET \/health {2}\(health\)\n {4}behaviour: /);
  const { child, printed } = runCli(
    'serve',
    '--port',
    '0',
    '--document',
    document,
    '--behaviours',
    file,
    '--format',
    'json',
  );
  const [line = ''] = await printed(/^.*"event":"start".*$/m);
  child.kill('SIGTERM');
  expect(JSON.parse(line)).toMatchObject({ behaviours: ['health'] });
});

test.for(
  rowsOf(
    [
      [
        'an operation that the document lacks',
        'export default { healt: () => ({ status: 200 }) }',
        'Did you mean "health"?',
      ],
      ['no default export', 'export const health = () => ({ status: 200 })', 'its default export has no behaviours'],
      ['something else than a function', 'export default { health: 1 }', 'what it exports as "health" is number'],
      ['a syntax error', 'export default {', 'it cannot be loaded'],
    ] as const,
    5,
  ),
)('a file of behaviours with %s ends the command with the code 2', async ([, text, sentence]) => {
  const document = written(petshop);
  const file = join(dirname(document), 'behaviours.mjs');
  writeFileSync(file, text);
  const { code, stderr } = await runCli('serve', '--document', document, '--behaviours', file).finished;
  expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)]);
});

soakTest('behaviours are refused where integrator.io is served, and where there is no file', async () => {
  const own = await runCli('serve', '--behaviours', 'none.js').finished;
  expect([own.code, own.stderr]).toEqual([2, expect.stringContaining('those of integrator.io are built in')]);
  const none = await runCli('serve', '--document', written(petshop), '--behaviours', 'none.js').finished;
  expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('--behaviours none.js: there is no such file')]);
});
