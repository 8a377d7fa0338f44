import type { RandomNumbers } from '../../mocks/engine/faults/rule/random.ts';
import type { Answered, Client } from './client.ts';

/** An account that the load works on. */
export interface Account {
  /** Does one thing of many. */
  act(client: Client): Promise<Answered>;
}

/** How many records an account gets before they are deleted as fast as they are made. */
const steady = 60;

/** What may be done, and how often of a thousand times. */
type Deed = readonly [weight: number, act: (client: Client) => Promise<Answered>];

/** Makes an account with the deeds that the load chooses from. */
export function accountOf(name: string, random: RandomNumbers, strays: number): Account {
  const admin = `/__admin/accounts/${name}`;
  let ids: string[] = [];
  let taken: string | undefined;
  const upTo = (most: number): number => Math.floor(random.next() * most);
  const anId = (): string => ids[upTo(ids.length)] ?? '0'.repeat(24);
  const learn = (answer: Answered): Answered => {
    if (answer.status === 200 && answer.text.startsWith('[')) {
      ids = JSON.parse(answer.text).map(({ _id }: { readonly _id: string }) => _id);
    }
    return answer;
  };
  const record = (): object => ({
    name: `Integration ${upTo(1e6)}`,
    settings: { text: 'x'.repeat(2 ** (4 + upTo(13))), list: Array.from({ length: upTo(40) }, (_, index) => index) },
  });
  const faults: readonly object[] = [
    { name: 'busy', rate: 0.03, status: 503 },
    { name: 'slow', rate: 0.1, latency: [1, 20] },
    { name: 'broken', rate: 0.005, connection: 'reset' },
  ];

  const create = async (client: Client): Promise<Answered> => {
    if (ids.length >= steady) return remove(client);
    const answer = await client.send('POST', '/v1/integrations', name, record());
    if (answer.status === 201) ids.push(JSON.parse(answer.text)._id);
    return answer;
  };
  const remove = (client: Client): Promise<Answered> => {
    const [id] = ids.splice(upTo(ids.length), 1);
    return client.send('DELETE', `/v1/integrations/${id ?? anId()}`, name);
  };

  const deeds: readonly Deed[] = [
    [200, (client) => client.send('GET', `/v1/integrations/${anId()}`, name)],
    [60, async (client) => learn(await client.send('GET', '/v1/integrations', name))],
    [60, (client) => client.send('GET', '/v1/integrations?limit=5&include=name', name)],
    [220, create],
    [120, remove],
    [120, (client) => client.send('PUT', `/v1/integrations/${anId()}`, name, record())],
    [20, (client) => client.send('POST', '/v1/integrations', name, { nmae: upTo(1e9), settings: 7 })],
    [20, (client) => client.send('POST', '/v1/integrations', name, `{"name": ${'['.repeat(50)}`)],
    [20, (client) => client.send('GET', `/v1/integration/${upTo(1e9)}?q=${upTo(1e9)}`, name)],
    [10, (client) => client.send('GET', '/v1/tokenInfo')],
    [40, (client) => client.send('GET', '/v1/tokenInfo', `stray-${upTo(strays)}`)],
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
        const answer = await client.send('POST', `${admin}/snapshots`);
        if (answer.status === 201) taken = JSON.parse(answer.text).id;
        return answer;
      },
    ],
    [
      10,
      async (client) => {
        const answer = await client.send('POST', `${admin}/snapshots/${taken}/restore`);
        learn(await client.send('GET', '/v1/integrations', name));
        return answer;
      },
    ],
    [5, (client) => client.send('PATCH', `${admin}/clock`, undefined, { advance: upTo(1000) })],
    [
      10,
      async (client) => {
        await client.send('DELETE', `${admin}/faults`);
        for (const fault of faults) await client.send('POST', `${admin}/faults`, undefined, fault);
        return client.send('GET', `${admin}/faults`);
      },
    ],
    [
      3,
      async (client) => {
        const answer = await client.send('POST', `${admin}/reset`);
        learn(await client.send('GET', '/v1/integrations', name));
        return answer;
      },
    ],
  ];
  const total = deeds.reduce((sum, [weight]) => sum + weight, 0);

  return {
    act: (client) => {
      let at = random.next() * total;
      for (const [weight, act] of deeds) {
        at -= weight;
        if (at < 0) return act(client);
      }
      return create(client);
    },
  };
}
