import { expect, test } from 'vitest';
import { runPreloaded } from '../mocks/surfaces/register/run-preloaded.ts';
import { life } from './expected-life.ts';

const program = new URL('main.ts', import.meta.url);

test.each(['axios', 'fetch', 'strict'])(
  'an unmodified program of the style %s lives it with the preload',
  async (style) => {
    const { code, stdout, stderr } = await runPreloaded(program, { args: [style] });
    expect(code, stderr).toBe(0);
    expect(JSON.parse(stdout)).toEqual(life);
  },
);
