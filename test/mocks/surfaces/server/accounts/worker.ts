import fc from 'fast-check';

/** One request of a worker; `{n}` in its path stands for the id of its nth own record. */
export interface WorkerCall {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
}

/** Sends a request of an account, and gives status and body as text. */
export type Send = (account: string, method: string, path: string, body: string | undefined) => Promise<string>;

const steps = [
  { name: 'One', installerFunction: 'install', uninstallerFunction: 'uninstall' },
  { name: 'Two', installerFunction: 'installMore', uninstallerFunction: 'uninstallMore' },
];

const one = fc.nat(9).map((place) => `/integrations/{${place}}`);
const anyCall: fc.Arbitrary<WorkerCall> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.nat(99).map((n) => ({ method: 'POST', path: '/integrations', body: { name: `Of mine ${n}` } })),
  },
  fc.constant({ method: 'POST', path: '/integrations', body: { name: 'An app', install: steps } }),
  fc.nat(20).map((skip) => ({ method: 'GET', path: `/integrations?limit=5&skip=${skip}` })),
  { weight: 2, arbitrary: one.map((path) => ({ method: 'GET', path })) },
  fc.tuple(one, fc.string()).map(([path, name]) => ({ method: 'PUT', path, body: { name } })),
  { weight: 2, arbitrary: one.map((path) => ({ method: 'DELETE', path })) },
  one.map((path) => ({ method: 'PUT', path: `${path}/installer/install`, body: {} })),
  one.map((path) => ({ method: 'POST', path: `${path}/clone`, body: {} })),
  fc.constant({ method: 'GET', path: '/tokenInfo' }),
);

/** What a worker does: so many calls, the same for the same number. */
export function callsOf(worker: number, count: number): readonly WorkerCall[] {
  return fc.sample(anyCall, { seed: worker, numRuns: count });
}

/** Does what a worker does, and writes down all that it is served. */
export async function runWorker(send: Send, account: string, calls: readonly WorkerCall[]): Promise<string[]> {
  const transcript: string[] = [];
  const ids: string[] = [];
  for (const { method, path, body } of calls) {
    const target = path.replace(/\{(\d)\}/, (_all, place: string) => ids.at(-1 - Number(place)) ?? '0'.repeat(24));
    const response = await send(account, method, target, body === undefined ? undefined : JSON.stringify(body));
    const created = /^201 \{"_id":"([0-9a-f]{24})"/.exec(response)?.[1];
    if (created !== undefined) ids.push(created);
    transcript.push(response);
  }
  transcript.push(await send(account, 'GET', '/integrations', undefined));
  return transcript;
}
