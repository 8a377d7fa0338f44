import { checkConformance } from '../../../../contracts/apis/integrator/conformance/check-conformance.ts';
import { createCore } from '../../../integrator/integrator.ts';
import type { Output } from '../terminal/output.ts';
import type { CheckOptions } from './options/check-options.ts';

/** Where the fake takes requests for the API that it stands in for. */
const fakeBase = 'https://api.integrator.io/v1';

/** The most of a body that is shown. */
const bodyWidth = 160;

/**
 * Prints every request that a run would send, and sends none: the run plays against the fake, in this process.
 *
 * A run decides by the responses what it asks next, so a backend that responds otherwise is asked otherwise.
 */
export async function dryRun(options: CheckOptions, output: Output): Promise<number> {
  const { baseUrl, write, actOutside, seed, phases, resources, runs } = options;
  const fake = createCore({ report: 'silent', clock: 'stepping' });
  let count = 0;
  const played: typeof fetch = (input, init) => {
    const target = String(input).slice(baseUrl.length);
    const body = typeof init?.body === 'string' ? ` ${shorten(init.body)}` : '';
    output.print(`${init?.method ?? 'GET'} ${target}${body}`);
    count += 1;
    return fake.fetch(fakeBase + target, init);
  };
  const report = await checkConformance({
    baseUrl,
    token: 'my_api_token',
    write,
    actOutside,
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
  output.complain(
    `${count} requests would be sent to ${baseUrl}${write ? '' : ', none of which writes'}; none was sent.`,
  );
  return report.verdict === 'unjudged' ? 2 : 0;
}

function shorten(text: string): string {
  const line = text.replaceAll(/\p{Cc}/gu, ' ');
  return line.length > bodyWidth ? `${line.slice(0, bodyWidth)}… (${text.length} characters)` : line;
}
