import { builtIndex } from '../measure/built-package.ts';
import { sampleBody } from '../measure/exchanges.ts';
import { numberOf, serveTasks, textOf } from '../measure/tasks.ts';
import { Stopwatch } from './stopwatch.ts';

/** How many writes stand between two looks at the clock: at most half of the smallest store. */
const writes = 5;
const reads = 50;

const size = Number(process.argv[2]);
const { createIntegrator } = await builtIndex();
const { mock, fetch, integrations } = createIntegrator({ report: 'silent', seed: { integrations: size } });
const ids = integrations.all().map(({ _id }) => _id);
const bytes = new TextEncoder().encode(sampleBody);
const collection = 'https://api.integrator.io/v1/integrations';
const headers = { authorization: 'Bearer my_api_token', 'content-type': 'application/json' };
const reader = new Headers(headers);

// Each record is read once before the clock starts, so that few records and many are in the same state.
for (const id of ids) await fetch(`${collection}/${id}`, { headers });

type Send = (method: string, path: string) => () => Promise<string>;

/** The ways in; what the caller would have at hand anyway is made before the clock starts. */
const ways: Readonly<Record<string, Send>> = {
  'mock.handle': (method, path) => {
    const body = method === 'PUT' || method === 'POST' ? bytes : undefined;
    const request = { method, url: new URL(collection + path), headers: reader, body };
    return async () => (await mock.handle(request)).body ?? '';
  },
  'integrator.fetch': (method, path) => {
    const body = method === 'PUT' || method === 'POST' ? sampleBody : null;
    return async () => (await fetch(collection + path, { method, headers, body })).text();
  },
};

function anyPlace(): number {
  return Math.floor(Math.random() * ids.length);
}

/** Some places of the store, each once. */
function places(): number[] {
  const found = new Set<number>();
  while (found.size < writes) found.add(anyPlace());
  return [...found];
}

serveTasks({
  round: async (input) => {
    const send = ways[textOf(input, 'way')];
    if (send === undefined) throw new Error('there is no such way in');
    const watch = new Stopwatch();
    const until = performance.now() + numberOf(input, 'milliseconds');
    while (performance.now() < until) {
      await watch.time(
        'GET',
        Array.from({ length: reads }, () => send('GET', `/${ids[anyPlace()]}`)),
      );
      await watch.time(
        'PUT',
        places().map((place) => send('PUT', `/${ids[place]}`)),
      );
      const freed = places();
      await watch.time(
        'DELETE',
        freed.map((place) => send('DELETE', `/${ids[place]}`)),
      );
      const created = await watch.time(
        'POST',
        freed.map(() => send('POST', '')),
      );
      for (const [index, place] of freed.entries()) ids[place] = String(JSON.parse(created[index] ?? '{}')._id);
    }
    if (integrations.size !== size) throw new Error(`${integrations.size} records are left of ${size}`);
    return watch.figures();
  },
});
