import type { ReadDocument } from './ask/documents.ts';
import type { Sampler } from './ask/sampler.ts';
import { converse } from './conversation.ts';
import { judgeOf } from './judge/judge.ts';
import { live } from './life/life.ts';
import type { StartServer } from './servers/server.ts';

/** How much of a document a server serves. */
export interface Served {
  readonly loaded: boolean;
  readonly operations: number;
  readonly responded: number;
  readonly valid: number;
  readonly resources: number;
  /** Those whose records live: what was created is read, listed, changed and deleted. */
  readonly kept: number;
  /** Those of them whose every response was valid. */
  readonly keptValidly: number;
  /** What a reader wants to see of what is missing. */
  readonly missing: readonly string[];
}

/** Asks a server for each operation of a document, and has a record of each resource live. */
export async function measure(document: ReadDocument, start: StartServer, sample: Sampler): Promise<Served> {
  const judge = judgeOf(document.upgraded);
  const missing: string[] = [];
  const server = await start(document).catch((error: unknown) => {
    missing.push(`not loaded: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return undefined;
  });
  const silent = {
    send: () => Promise.reject(new Error('It is not there.')),
    stop: async () => undefined,
  };
  const talk = converse(document, server ?? silent, judge, sample);
  let responded = 0;
  let valid = 0;
  let kept = 0;
  let keptValidly = 0;
  try {
    // What creates comes first, and from above; what deletes comes last, and from below.
    const byTurn = talk.operations.toSorted((one, other) => turnOf(one) - turnOf(other));
    for (const asked of server === undefined ? [] : byTurn) {
      const { verdict, status } = await talk.ask(asked, await talk.idsFor(asked.path));
      responded += verdict.responded ? 1 : 0;
      valid += verdict.valid ? 1 : 0;
      if (!verdict.valid)
        missing.push(`${asked.method} ${asked.path}: ${status}${verdict.responded ? ', not valid' : ''}`);
    }
    const fromAbove = talk.resources.toSorted((one, other) => one.read.path.length - other.read.path.length);
    const lives = converse(document, server ?? silent, judge, sample);
    for (const resource of server === undefined ? [] : fromAbove) {
      const life = await live(resource, lives);
      kept += life.kept ? 1 : 0;
      keptValidly += life.valid ? 1 : 0;
      if (!life.valid) missing.push(`${resource.read.path}: ${life.kept ? 'kept, not validly' : 'does not live'}`);
    }
  } finally {
    await server?.stop();
  }
  const { length: operations } = talk.operations;
  const resources = talk.resources.length;
  return { loaded: server !== undefined, operations, responded, valid, resources, kept, keptValidly, missing };
}

function turnOf({ method, path }: { readonly method: string; readonly path: string }): number {
  if (method === 'delete') return 1000 - path.length;
  return method === 'post' && !path.endsWith('}') ? path.length - 1000 : 0;
}
