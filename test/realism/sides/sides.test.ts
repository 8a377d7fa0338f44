import { readFileSync } from 'node:fs';
import { cac } from 'cac';
import { afterEach, expect, test } from 'vitest';
import { choices } from '../../../mocks/integrator/choices.ts';
import { addOptionFlags, readOptionFlags } from '../../../mocks/surfaces/cli/serve/option-flags.ts';
import { optionsFromEnvironment } from '../../../mocks/surfaces/register/environment.ts';
import { rootUrl } from '../../root.ts';
import { rowsOf, soaking } from '../../soak/soaking.ts';
import { type RealismSurface, surfaces } from '../surfaces.ts';
import { sender } from './send.ts';
import { sideRows } from './side-rows.ts';

const rows = Object.entries(sideRows).map(([option, row]) => ({ option, ...row }));
const sides = rows.flatMap(({ option, sides }) => sides.map(([side, expected]) => ({ option, side, expected })));
let open: RealismSurface | undefined;

afterEach(async () => {
  await open?.close();
  open = undefined;
});

test('the table has each side of each option, the default first', () => {
  expect(Object.fromEntries(rows.map(({ option, sides }) => [option, sides.map(([side]) => side)]))).toEqual(
    Object.fromEntries(choices),
  );
});

for (const [surface, start] of Object.entries(surfaces)) {
  test.each(surface === 'core' ? rows : rowsOf(rows, 4))(
    `${surface}: each side of $option is one that a fake is made with`,
    async ({ option, sides, seen }) => {
      for (const [side, expected] of sides) {
        const one = await start({ [option]: side });
        open = one;
        expect([side, await seen(sender(one.fetch), one.control)]).toEqual([side, expected]);
        await one.close();
      }
    },
  );

  // Over HTTP it takes longest, and the soak does it there too.
  test.each(surface !== 'http' || soaking ? [surface] : [])(
    '%s: each side is chosen while the fake runs, and forgotten with a reset',
    async () => {
      const one = await start({ nextLink: 'skip' });
      open = one;
      const before = await one.control.options.get();
      expect(before).toEqual({ ...defaults(), nextLink: 'skip' });
      for (const { option, sides, seen } of rows) {
        for (const [side, expected] of sides.toReversed()) {
          await one.control.options.set({ [option]: side });
          expect([option, side, await seen(sender(one.fetch), one.control)]).toEqual([option, side, expected]);
          await one.control.reset();
        }
      }
      expect(await one.control.options.get()).toEqual(before);
    },
  );

  test(`${surface}: what is chosen wrongly is refused in words, and changes nothing`, async () => {
    const one = await start({});
    open = one;
    const set = async (text: string): Promise<unknown> => one.control.options.set(JSON.parse(text));
    await expect(set('{"runStatus":200,"jobScpe":"open"}')).rejects.toMatchObject({
      name: 'OptionError',
      message: expect.stringContaining('there is no `jobScpe`; did you mean `jobScope`? Known are appLockedSettings, '),
    });
    await expect(set('{"runStatus":200,"jobScope":"requierd"}')).rejects.toMatchObject({
      message: expect.stringContaining('`jobScope` is "requierd". Did you mean "required"? Give "open" or "required".'),
    });
    await expect(set('{"seed":"empty"}')).rejects.toThrow('there is no `seed`.');
    expect(await one.control.options.get()).toEqual(defaults());
  });
}

test.each(sides)('a flag of serve and a variable of the preload choose $side for $option', ({ option, side }) => {
  const name = option.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  expect(readOptionFlags(parsed(`--${name}`, String(side)))).toEqual({ ...defaults(), [option]: side });
  const variable = `INTEGRATOR_TESTKIT_${name.replaceAll('-', '_').toUpperCase()}`;
  expect(optionsFromEnvironment({ [variable]: String(side) })).toEqual({ [option]: side });
});

test('a side that there is not is refused by the flag, with those that there are', () => {
  expect(() => readOptionFlags(parsed('--job-scope', 'requierd'))).toThrow('open, required');
});

const page = readFileSync(new URL('docs/where-sources-disagree.md', rootUrl), 'utf8');

test('the table of the docs has each option, its default, and its other sides, and no others', () => {
  const cells = page
    .split('\n')
    .filter((line) => /^\|.*`/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(({ length }) => length === 7);
  expect(cells.map(([, , option = '']) => option.replaceAll('`', '')).toSorted()).toEqual(
    [...choices.keys()].toSorted(),
  );
  for (const [, , option = '', usual = '', , others = ''] of cells) {
    const [first, ...rest] = choices.get(option.replaceAll('`', '')) ?? [];
    expect([option, quoted(usual)[0]]).toEqual([option, String(first)]);
    for (const side of rest) expect([option, quoted(others)]).toEqual([option, expect.arrayContaining([String(side)])]);
  }
});

function parsed(...words: readonly string[]): Readonly<Record<string, unknown>> {
  const cli = cac('test');
  addOptionFlags(cli.command('serve'));
  return cli.parse(['node', 'test', 'serve', ...words], { run: false }).options;
}

function defaults(): object {
  return Object.fromEntries([...choices].map(([option, [first]]) => [option, first]));
}

function quoted(cell: string): readonly string[] {
  return [...cell.matchAll(/`([^`]*)`/g)].map(([, text = '']) => text);
}
