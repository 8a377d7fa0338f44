import type { RandomNumbers } from '../../mocks/engine/faults/rule/random.ts';
import type { Client, Responded } from './client.ts';

/** An account that the load works on. */
export interface Account {
  /** Does one thing of many. */
  act(client: Client): Promise<Responded>;
}

/** How many records an account gets before they are deleted as fast as they are made. */
const steady = 60;

/** What may be done, and how often of a thousand times. */
type Deed = readonly [weight: number, act: (client: Client) => Promise<Responded>];

/** What the deeds of one account know of it. */
interface Known {
  readonly name: string;
  readonly admin: string;
  ids: string[];
  /** The id of its last snapshot. */
  taken: string | undefined;
  readonly upTo: (max: number) => number;
}

const faults: readonly object[] = [
  { name: 'busy', rate: 0.03, status: 503 },
  { name: 'slow', rate: 0.1, latency: [1, 20] },
  { name: 'broken', rate: 0.005, connection: 'reset' },
];

/** Makes an account with the deeds that the load chooses from. */
export function accountOf(name: string, random: RandomNumbers, unusedTokens: number): Account {
  const upTo = (max: number): number => Math.floor(random.next() * max);
  const known: Known = { name, admin: `/__admin/accounts/${name}`, ids: [], taken: undefined, upTo };
  const deeds = [...serviceDeeds(known, unusedTokens), ...controlDeeds(known)];
  const total = deeds.reduce((sum, [weight]) => sum + weight, 0);

  return {
    act: (client) => {
      let at = random.next() * total;
      for (const [weight, act] of deeds) {
        at -= weight;
        if (at < 0) return act(client);
      }
      return create(client, known);
    },
  };
}

function serviceDeeds(known: Known, unusedTokens: number): readonly Deed[] {
  const { name, upTo } = known;
  return [
    [200, (client) => client.send('GET', `/v1/integrations/${anId(known)}`, name)],
    [60, (client) => list(client, known)],
    [60, (client) => client.send('GET', '/v1/integrations?limit=5&include=name', name)],
    [220, (client) => create(client, known)],
    [120, (client) => remove(client, known)],
    [120, (client) => client.send('PUT', `/v1/integrations/${anId(known)}`, name, record(known))],
    [20, (client) => client.send('POST', '/v1/integrations', name, { nmae: upTo(1e9), settings: 7 })],
    [20, (client) => client.send('POST', '/v1/integrations', name, `{"name": ${'['.repeat(50)}`)],
    [20, (client) => client.send('GET', `/v1/integration/${upTo(1e9)}?q=${upTo(1e9)}`, name)],
    [10, (client) => client.send('GET', '/v1/tokenInfo')],
    [40, (client) => client.send('GET', '/v1/tokenInfo', `one-off-${upTo(unusedTokens)}`)],
  ];
}

function controlDeeds(known: Known): readonly Deed[] {
  const { admin, upTo } = known;
  return [
    [10, (client) => client.send('GET', `${admin}/journal?verdict=violation&limit=20`)],
    [5, (client) => client.send('GET', `${admin}/journal/har?limit=20`)],
    [5, (client) => client.send('POST', `${admin}/journal/verify`, undefined, { filter: { method: 'POST' } })],
    [
      5,
      (client) => client.send('POST', `${admin}/journal/wait`, undefined, { filter: { method: 'GET' }, timeout: 50 }),
    ],
    [10, (client) => client.send('GET', '/__admin/accounts')],
    [5, (client) => client.send('GET', '/__admin/openapi.json')],
    [
      10,
      async (client) => {
        const state = await client.send('GET', `${admin}/state`);
        return client.send('PUT', `${admin}/state`, undefined, state.text);
      },
    ],
    [
      10,
      async (client) => {
        const response = await client.send('POST', `${admin}/snapshots`);
        if (response.status === 201) known.taken = JSON.parse(response.text).id;
        return response;
      },
    ],
    [10, (client) => thenList(client, known, `${admin}/snapshots/${known.taken}/restore`)],
    [5, (client) => client.send('PATCH', `${admin}/clock`, undefined, { advance: upTo(1000) })],
    [
      10,
      async (client) => {
        await client.send('DELETE', `${admin}/faults`);
        for (const fault of faults) await client.send('POST', `${admin}/faults`, undefined, fault);
        return client.send('GET', `${admin}/faults`);
      },
    ],
    [3, (client) => thenList(client, known, `${admin}/reset`)],
  ];
}

function anId({ ids, upTo }: Known): string {
  return ids[upTo(ids.length)] ?? '0'.repeat(24);
}

function record({ upTo }: Known): object {
  return {
    name: `Integration ${upTo(1e6)}`,
    settings: { text: 'x'.repeat(2 ** (4 + upTo(13))), list: Array.from({ length: upTo(40) }, (_, index) => index) },
  };
}

async function list(client: Client, known: Known): Promise<Responded> {
  const response = await client.send('GET', '/v1/integrations', known.name);
  if (response.status === 200 && response.text.startsWith('[')) {
    known.ids = JSON.parse(response.text).map(({ _id }: { readonly _id: string }) => _id);
  }
  return response;
}

/** Does what may change all records, and looks at them. */
async function thenList(client: Client, known: Known, path: string): Promise<Responded> {
  const response = await client.send('POST', path);
  await list(client, known);
  return response;
}

async function create(client: Client, known: Known): Promise<Responded> {
  if (known.ids.length >= steady) return remove(client, known);
  const response = await client.send('POST', '/v1/integrations', known.name, record(known));
  if (response.status === 201) known.ids.push(JSON.parse(response.text)._id);
  return response;
}

function remove(client: Client, known: Known): Promise<Responded> {
  const [id] = known.ids.splice(known.upTo(known.ids.length), 1);
  return client.send('DELETE', `/v1/integrations/${id ?? anId(known)}`, known.name);
}
