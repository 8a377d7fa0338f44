import { bigCommerceNetSuite, ordersToSpreadsheet } from '../../../fixtures/index.ts';
import { judgeApi } from '../judge/api-response.ts';
import { judgeControl } from '../judge/control-response.ts';
import { judgeOutput } from '../judge/output.ts';
import { type Bench, responseOf } from '../target/bench.ts';
import { bearer, canary, faultyAccounts, kept, plainAccounts, token } from '../wire/accounts.ts';
import { message } from '../wire/message.ts';
import type { Flaw, WireExchange } from './exchange.ts';
import type { Outcome } from './perform.ts';

/** Sees to it that what nobody touches stays as it is, and that what was written stays there. */
export interface Guard {
  /** Takes note of what an exchange has written, and puts right what it was allowed to undo. */
  follow(exchange: WireExchange, outcome: Outcome): Promise<void>;
  /** What is wrong with the state by now. */
  check(all: boolean): Promise<readonly Flaw[]>;
}

/** Sets a server up: an account that nothing touches after this, and a first call of each part that is loaded late. */
export async function openGuard(bench: Bench): Promise<Guard> {
  const api = async (method: string, target: string, account: string, body?: unknown): Promise<string> => {
    const headers = [
      ['host', 'localhost'],
      ['authorization', bearer(account)],
      ['content-type', 'application/json'],
    ] as const;
    const bytes = body === undefined ? undefined : Buffer.from(JSON.stringify(body));
    const response = responseOf(await bench.ask(message(method, target, headers, bytes), method));
    if (response === undefined) return 'no response';
    const flaw = await judgeApi({ method, target, faulty: false }, response);
    return `${flaw?.what ?? response.status} ${response.body.toString()}`;
  };
  const control = async (method: string, target: string, body?: string): Promise<string> => {
    const headers = [
      ['host', 'localhost'],
      ['content-type', 'application/json'],
    ] as const;
    const bytes = body === undefined ? undefined : Buffer.from(body);
    const response = responseOf(await bench.ask(message(method, `/__admin${target}`, headers, bytes), method));
    if (response === undefined) return 'no response';
    const flaw = await judgeControl({ method, target: `/__admin${target}` }, response);
    return `${flaw?.what ?? response.status} ${response.body.toString()}`;
  };

  const written = new Map<string, string>();
  const exported = (): Promise<string> => control('GET', `/accounts/${canary}/state`);
  await api('POST', '/v1/integrations', canary, { name: 'Canary', settings: { yellow: true } });
  await api('PUT', `/v1/integrations/${ordersToSpreadsheet._id}`, canary, { name: 'Renamed canary' });
  await api('POST', '/v1/integrations', 'plain0', { name: 1, install: [{}] });
  await api('GET', '/v1/tokenInfo', 'plain0');
  await control('GET', '/accounts/plain0/journal/har');
  const before = await exported();
  if (!before.startsWith('200 ')) throw new Error(`Failed to set up the canary: ${before.slice(0, 500)}`);

  return {
    follow: async (exchange, { response }) => {
      if (response === undefined) return;
      if (exchange.resets && response.status === 204) {
        written.clear();
        await control('PUT', `/accounts/${canary}/state`, before.slice('200 '.length));
      }
      if (exchange.kind !== 'kept' || response.status !== 201) return;
      const text = response.body.toString();
      written.set(JSON.parse(text)._id, text);
    },
    check: async (all) => {
      const flaws: Flaw[] = [];
      const wrong = (what: string, seen: string, wanted = /^20[04] /): void => {
        if (!wanted.test(seen)) flaws.push({ oracle: 'state', what: `${what}: ${seen.slice(0, 300)}` });
      };
      const now = await exported();
      if (now !== before)
        flaws.push({
          oracle: 'state',
          what: `the account that nobody touches has changed: ${difference(before, now)}`,
        });
      for (const account of [...plainAccounts, kept, canary]) {
        wrong(`the list of ${account}`, await api('GET', '/v1/integrations?limit=1000', account));
      }
      wrong('the record of the seed', await api('GET', `/v1/integrations/${bigCommerceNetSuite._id}`, canary));
      const asked = [...written].filter((_one, index) => all || index % 20 === 0 || index > written.size - 20);
      for (const [id, text] of asked) {
        const seen = await api('GET', `/v1/integrations/${id}`, kept);
        if (seen !== `200 ${text}`)
          flaws.push({
            oracle: 'state',
            what: `a record that was written is not as it was: ${difference(`200 ${text}`, seen)}`,
          });
      }
      for (const path of [
        '/health',
        '/accounts',
        ...plainAccounts.map((name) => `/accounts/${name}/journal?limit=3`),
      ]) {
        wrong(`GET ${path}`, await control('GET', path));
      }
      for (const name of all ? plainAccounts : []) {
        const har = await control('GET', `/accounts/${name}/journal/har?limit=50`);
        wrong(`the archive of ${name}`, har.includes(token) ? 'it holds the token' : har);
      }
      if (all) await checkFaulty(wrong, api, control);
      const said = judgeOutput(bench.served.takeOutput());
      if (said !== undefined) flaws.push(said);
      return flaws.slice(0, 10);
    },
  };
}

/** An account that had faults and clocks responds again when they are taken away. */
async function checkFaulty(
  wrong: (what: string, seen: string) => void,
  api: (method: string, target: string, account: string) => Promise<string>,
  control: (method: string, target: string, body?: string) => Promise<string>,
): Promise<void> {
  for (const account of faultyAccounts) {
    const at = `/accounts/${account}`;
    wrong(`taking the faults of ${account} away`, await control('DELETE', `${at}/faults`));
    wrong(`setting the clock of ${account}`, await control('PATCH', `${at}/clock`, '{"set":"2026-01-01T00:00:00Z"}'));
    wrong(`the list of ${account}`, await api('GET', '/v1/integrations?limit=1000', account));
    for (const path of ['/journal?limit=20', '/journal/har?limit=20', '/state', '/integrations', '/faults']) {
      wrong(`GET ${at}${path}`, await control('GET', at + path));
    }
  }
}

/** Where two texts part. */
function difference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const part = (text: string): string => JSON.stringify(text.slice(Math.max(0, at - 30), at + 120));
  return `${part(before)} became ${part(after)}`;
}
