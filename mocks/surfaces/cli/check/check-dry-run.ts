import { checkConformance } from '../../../../contracts/apis/integrator/conformance/check-conformance.ts';
import { withoutEndSlashes } from '../../../../spec/operation/end-slashes.ts';
import { readServers } from '../../../../spec/operation/servers.ts';
import { createCore } from '../../../integrator/integrator.ts';
import type { Output } from '../terminal/output.ts';
import type { CheckOptions } from './options/check-options.ts';
import { apiOf, callsOf } from './options/judged-contract.ts';

/** The most of a body that is shown. */
const bodyWidth = 160;

/**
 * Prints every request that a run would send, and sends none: the run plays against the fake, in this process.
 *
 * A run decides by the responses what it asks next, so a backend that responds otherwise is asked otherwise.
 */
export async function dryRun(options: CheckOptions, output: Output): Promise<number> {
  const { baseUrl, write, seed, phases, resources, runs } = options;
  const fake = await fakeOf(options);
  let count = 0;
  const played: typeof fetch = (input, init) => {
    const target = String(input).slice(baseUrl.length);
    const body = typeof init?.body === 'string' ? ` ${shorten(init.body)}` : '';
    output.print(`${init?.method ?? 'GET'} ${target}${body}`);
    count += 1;
    return fake.fetch(fake.base + target, init);
  };
  const report = await checkConformance({
    baseUrl,
    token: 'my_api_token',
    write,
    ...apiOf(options),
    ...callsOf(options),
    seed,
    phases,
    ...(resources !== undefined && { resources }),
    runs,
    // One after the other: what is printed has an order.
    workers: 1,
    runName: 'dry-run',
    fetch: played,
    sleep: async () => undefined,
  });
  for (const { message, code } of report.notes) if (code === 'not-called') output.complain(message);
  output.complain(
    `${count} requests would be sent to ${baseUrl}${write ? '' : ', none of which writes'}; none was sent.`,
  );
  return report.verdict === 'unjudged' ? 2 : 0;
}

/** The fake of what is judged, and where it takes requests. */
async function fakeOf({ contract, baseUrl }: CheckOptions): Promise<{ fetch: typeof fetch; base: string }> {
  if (contract === undefined) {
    const { fetch } = createCore({ report: 'silent', clock: 'stepping' });
    return { fetch, base: 'https://api.integrator.io/v1' };
  }
  // Loaded when it is asked for: most runs play against a backend.
  const { createMock } = await import('../../../engine/create-mock.ts');
  const server = readServers(contract.document)[0]?.filled ?? '';
  const { href } = new URL(server, baseUrl);
  return { fetch: createMock(contract).fetch, base: withoutEndSlashes(href) };
}

function shorten(text: string): string {
  const line = text.replaceAll(/\p{Cc}/gu, ' ');
  return line.length > bodyWidth ? `${line.slice(0, bodyWidth)}… (${text.length} characters)` : line;
}
