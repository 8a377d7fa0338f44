import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { timeToFirstResponse } from '../cold-start/first-response.ts';
import { atMost, type PartReport } from '../measure/part.ts';
import { interleave, middle, ratio } from '../measure/rounds.ts';
import { buildWithout, lateResources } from './alone.ts';
import { importTime } from './import-time.ts';
import { pageBytes } from './page-bytes.ts';

const rounds = 15;
const limit = 1.1;
const root = fileURLToPath(new URL('../../', import.meta.url));

/** What all resources cost before they are used, beside a package that has only those which come with the fake. */
export async function measureResources(): Promise<PartReport> {
  const late = await lateResources();
  const alone = await buildWithout(late);
  try {
    const folders = { alone: alone.folder, all: root };
    const measured = await interleave(
      Object.entries(folders).map(([name, folder]) => ({
        name,
        round: async () => ({
          'ms serve': await timeToFirstResponse((port) => [
            join(folder, 'dist/cli.js'),
            'serve',
            '--port',
            String(port),
          ]),
          'ms import': await importTime(join(folder, 'dist/index.js')),
          'ms create': await importTime(join(folder, 'dist/index.js'), 'createIntegrator'),
          'ms contract': await importTime(join(folder, 'dist/contract.js')),
        }),
      })),
      rounds,
    );
    const pages = { alone: await pageBytes(alone.folder, late), all: await pageBytes(root, late) };
    const figures = ['ms serve', 'ms import', 'ms create', 'ms contract'];
    const rows = (['alone', 'all'] as const).map((name) => ({
      name,
      figures: {
        ...Object.fromEntries(figures.map((figure) => [figure, middle(measured, name, figure)])),
        'bytes at once': pages[name].atOnce,
        'bytes started': pages[name].started,
      },
    }));
    const names: Readonly<Record<string, string>> = {
      'ms serve': 'Cold start of serve',
      'ms import': 'Import of the package',
      'ms create': 'Import and createIntegrator()',
      'ms contract': 'Import of integrator-testkit/contract',
    };
    return {
      title: `All resources, to those that come with the fake (without ${late.join(', ')})`,
      rows,
      bars: [
        ...figures.map((figure) => atMost(limit, names[figure] ?? figure, ratio(measured, 'all', 'alone', figure))),
        atMost(limit, 'What a page loads at once', pages.all.atOnce / pages.alone.atOnce),
        atMost(limit, 'What a page loads until its fake has started', pages.all.started / pages.alone.started),
      ],
    };
  } finally {
    await alone.remove();
  }
}
