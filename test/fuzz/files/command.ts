import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rootUrl } from '../../root.ts';
import type { ProcessExchange } from '../campaign/exchange.ts';
import type { Dice } from '../dice/dice.ts';
import { mutatedJson } from '../values/mutate.ts';
import { oddText } from '../values/texts.ts';
import { documentText } from './document-texts.ts';

const command = fileURLToPath(new URL('dist/cli.js', rootUrl));

const flags = [
  '--format',
  '--port',
  '--seed',
  '--document',
  '--max-body',
  '--runs',
  '--rate',
  '--phases',
  '--base-url',
  '--host',
  '--clock',
  '--reporter',
  '--nonsense',
];

/** A command line with odd words and files: it ends by itself, with a code, and without a stack. */
export function commandExchange(dice: Dice): ProcessExchange {
  const name = dice.pick([
    'validate',
    'diff',
    'coverage',
    'check --dry-run',
    'fixtures',
    'openapi',
    'serve',
    'no-such-command',
  ]);
  const words = Array.from({ length: dice.int(0, 3) }, () => [
    dice.pick(flags),
    oddText(dice).replaceAll('\0', '').slice(0, 200),
  ]).flat();
  const file = dice.chance(0.5)
    ? documentText(dice, 'small')
    : mutatedJson(dice, { log: { version: '1.2', entries: [] } });
  return {
    via: 'process',
    kind: 'command',
    label: name,
    bytes: file.length,
    run: async () => {
      const folder = await mkdtemp(join(tmpdir(), 'fuzz-command-'));
      try {
        await writeFile(join(folder, 'one.json'), file);
        const files = name === 'diff' ? ['one.json', 'one.json'] : name === 'validate' ? ['one.json'] : [];
        // A server that did start would run on: its port is none.
        const last = name === 'serve' ? ['--port', 'none'] : [];
        await run(folder, [...name.split(' '), ...files, ...words, ...last]);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  };
}

function run(cwd: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], {
      cwd,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 9000,
      killSignal: 'SIGKILL',
    });
    let output = '';
    const take = (text: string): void => {
      output += text;
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.on('close', (code, signal) => {
      const said = output.slice(0, 500);
      if (signal !== null) reject(new Error(`${args.join(' ')} was still running after 9 s. It said: ${said}`));
      else if (code === null || code > 2) reject(new Error(`${args.join(' ')} ended with ${code}. It said: ${said}`));
      else if (/^ +at .+:\d+:\d+\)?$/m.test(output)) reject(new Error(`${args.join(' ')} shows a stack: ${said}`));
      else resolve();
    });
  });
}
