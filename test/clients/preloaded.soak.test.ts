import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rootUrl } from '../root.ts';
import { life } from './expected-life.ts';

const program = fileURLToPath(new URL('main.ts', import.meta.url));

test.each(['axios', 'fetch', 'strict'])(
  'an unmodified program of the style %s lives it with the preload',
  async (style) => {
    const output = await new Promise<string>((resolve, reject) => {
      const options = ['--import', 'integrator-testkit/register', program, style];
      execFile(process.execPath, options, { cwd: fileURLToPath(rootUrl) }, (error, stdout) =>
        error === null ? resolve(stdout) : reject(error),
      );
    });
    expect(JSON.parse(output)).toEqual(life);
  },
);
