import { fileURLToPath } from 'node:url';
import { bigCommerceNetSuite } from '../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { builtFile } from '../measure/built-package.ts';
import { atMost, type PartReport } from '../measure/part.ts';
import { interleave, middle, ratio } from '../measure/rounds.ts';
import { type Program, timeToFirstResponse } from './first-response.ts';

const rounds = 15;

/** From the start of the process to the first response, beside a bare server. */
export async function measureColdStart(): Promise<PartReport> {
  const bare = fileURLToPath(new URL('bare.mjs', import.meta.url));
  const cli = fileURLToPath(builtFile('cli'));
  const serve: Program = (port) => [cli, 'serve', '--port', String(port)];
  const starts: Readonly<Record<string, () => Promise<number>>> = {
    'bare node:http': () => timeToFirstResponse((port) => [bare, String(port), JSON.stringify(bigCommerceNetSuite)]),
    'integrator-testkit serve': () => timeToFirstResponse(serve),
    'the same for the first time': () => timeToFirstResponse(serve, { isCached: false }),
  };
  await timeToFirstResponse(serve, { end: 'SIGINT' });
  const measured = await interleave(
    Object.entries(starts).map(([name, start]) => ({
      name,
      round: async () => ({ milliseconds: await start() }),
    })),
    rounds,
  );
  const toBare = (name: string): number => ratio(measured, name, 'bare node:http', 'milliseconds');
  return {
    title: 'Cold start, to the first response to a GET',
    rows: Object.keys(starts).map((name) => ({
      name,
      figures: { ms: middle(measured, name, 'milliseconds'), '× bare': toBare(name) },
    })),
    bars: [atMost(1.4, 'Cold start, to bare node:http', toBare('integrator-testkit serve'))],
  };
}
