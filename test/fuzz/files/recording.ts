import { bigCommerceNetSuite, seeds } from '../../../fixtures/index.ts';
import type { ProcessExchange } from '../campaign/exchange.ts';
import type { Dice } from '../dice/dice.ts';
import { mutatedJson } from '../values/mutate.ts';
import { builtContract, refusedOr } from './built.ts';

const url = 'https://api.integrator.io/v1/integrations';
const list = seeds.default.integrations;

function entry(method: string, path: string, status: number, sent: unknown, received: unknown): unknown {
  const headers = [
    { name: 'Content-Type', value: 'application/json' },
    { name: 'Authorization', value: 'Bearer a' },
  ];
  return {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    time: 1,
    request: {
      method,
      url: url + path,
      httpVersion: 'HTTP/1.1',
      headers,
      queryString: [],
      cookies: [],
      headersSize: -1,
      bodySize: -1,
      ...(sent !== undefined && { postData: { mimeType: 'application/json', text: JSON.stringify(sent) } }),
    },
    response: {
      status,
      statusText: 'OK',
      httpVersion: 'HTTP/1.1',
      headers,
      cookies: [],
      content: { size: 1, mimeType: 'application/json', text: JSON.stringify(received) },
      redirectURL: '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: 0, receive: 0 },
  };
}

/** A list whose items are all wrong, as a broken backend sends it. */
function wrongList(dice: Dice): unknown {
  return Array.from({ length: dice.size(60_000) }, () => dice.pick([1, null, {}, { _id: 1 }]));
}

/** A recording, or a file of records, that is judged and made a seed of. */
export function recordingExchange(dice: Dice): ProcessExchange {
  const isHar = dice.chance(0.6);
  const entries = [
    entry('GET', '', 200, undefined, dice.chance(0.3) ? wrongList(dice) : list),
    entry('GET', `/${bigCommerceNetSuite._id}`, 200, undefined, bigCommerceNetSuite),
    entry('POST', '', 201, { name: 'a' }, { ...list[1], name: 'a' }),
    entry('DELETE', `/${bigCommerceNetSuite._id}`, 204, undefined, null),
  ].slice(0, dice.int(1, 4));
  const har = { log: { version: '1.2', creator: { name: 'a', version: '1' }, entries } };
  const line = {
    request: { method: 'POST', url, headers: { 'content-type': 'application/json' }, body: { name: 'a' } },
    response: { status: 201, headers: [['content-type', 'application/json']], body: list[0] },
  };
  const bytes = isHar
    ? mutatedJson(dice, har)
    : Buffer.concat(Array.from({ length: dice.int(1, 5) }, () => [mutatedJson(dice, line), Buffer.from('\n')]).flat());
  const text = bytes.toString();
  return {
    via: 'process',
    kind: 'recording',
    label: isHar ? 'HAR' : 'NDJSON',
    bytes: bytes.length,
    run: async () => {
      const { integratorContract, judgeTraffic, readHar, readNdjson, seedFromTraffic } = await builtContract();
      const contract = integratorContract();
      const exchanges = await refusedOr(() => (isHar ? readHar(text) : readNdjson(text)));
      if (exchanges === undefined) return;
      const report = await refusedOr(() => judgeTraffic(contract, exchanges));
      // A report is for people: what is wrong a hundred times over need not be reported each time.
      const size = JSON.stringify(report?.entries ?? []).length;
      if (size > 200_000 + 20 * bytes.length)
        throw new Error(`A report of ${size} characters on ${bytes.length} bytes.`);
      await refusedOr(() => seedFromTraffic(contract, exchanges));
    },
  };
}
