import { builtIndex } from '../measure/built-package.ts';
import { sampleBody } from '../measure/exchanges.ts';
import { median } from '../measure/median.ts';
import { numberOf, serveTasks } from '../measure/tasks.ts';
import { flowBodies } from './samples.ts';

/** How many records an account gets before everything is put back. */
const writes = 500;

const flow = flowBodies.get(process.argv[2] ?? '');
if (flow === undefined) throw new Error(`there is no flow ${process.argv[2]}`);
const { createIntegrator } = await builtIndex();
const integrator = createIntegrator({ report: 'silent' });
const headers = new Headers({ authorization: 'Bearer my_api_token', 'content-type': 'application/json' });
const encoder = new TextEncoder();

type Send = () => Promise<{ readonly status: number; readonly body: string | undefined }>;

function send(method: string, path: string, body?: string): Send {
  const url = new URL(`https://api.integrator.io/v1${path}`);
  const request = { method, url, headers, body: body === undefined ? undefined : encoder.encode(body) };
  return async () => integrator.mock.handle(request);
}

const collections = { flow: '/flows', integration: '/integrations' } as const;
const posts = {
  flow: send('POST', collections.flow, flow),
  integration: send('POST', collections.integration, sampleBody),
};

/** Reads of a record of each kind that was just created. */
async function gets(): Promise<typeof posts> {
  const reads = { ...posts };
  for (const kind of ['flow', 'integration'] as const) {
    const { status, body } = await posts[kind]();
    if (status !== 201) throw new Error(`the ${kind} was refused: ${body}`);
    reads[kind] = send('GET', `${collections[kind]}/${JSON.parse(body ?? '{}')._id}`);
  }
  return reads;
}

async function timed(call: Send): Promise<number> {
  const start = process.hrtime.bigint();
  await call();
  return Number(process.hrtime.bigint() - start) / 1000;
}

/** Calls for both kinds in turns; the medians of both times in microseconds, and of their ratio. */
async function compare(
  calls: typeof posts,
  count: number,
): Promise<[flow: number, integration: number, ratio: number]> {
  const times: { flow: number; integration: number }[] = [];
  for (let index = 0; index < count; index++) {
    if (index % writes === 0 && calls === posts) integrator.reset();
    const first = index % 2 === 0 ? await timed(calls.flow) : undefined;
    const integration = await timed(calls.integration);
    times.push({ flow: first ?? (await timed(calls.flow)), integration });
  }
  return [
    median(times.map((pair) => pair.flow)),
    median(times.map((pair) => pair.integration)),
    median(times.map((pair) => pair.flow / pair.integration)),
  ];
}

serveTasks({
  round: async (input) => {
    const count = numberOf(input, 'calls');
    const [postFlow, postIntegration, post] = await compare(posts, count);
    const [getFlow, getIntegration, get] = await compare(await gets(), count);
    return {
      'POST, µs': postFlow,
      'of the integration, µs': postIntegration,
      'POST, ×': post,
      'GET, µs': getFlow,
      'its own, µs': getIntegration,
      'GET, ×': get,
    };
  },
});
