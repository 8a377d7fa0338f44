import { type AskedOperation, operationsOf, type ReadDocument } from './ask/documents.ts';
import { requestTo } from './ask/request.ts';
import type { Sampler } from './ask/sampler.ts';
import type { Judge, Verdict } from './judge/judge.ts';
import { recordId } from './life/record-id.ts';
import { creationsOf, type LivingResource, resourcesOf } from './life/resources.ts';
import { shownNames } from './life/shown-names.ts';
import type { DocumentServer } from './servers/server.ts';

type Ids = Readonly<Record<string, string>>;

/** What came back, and what had been sent. */
export interface Reply {
  readonly status: number;
  readonly location: string | null;
  readonly sent: unknown;
  readonly verdict: Verdict;
}

/** Requests to one server, by one document. */
export interface Conversation {
  readonly ask: (operation: AskedOperation, ids: Ids) => Promise<Reply>;
  /** The ids of the records that a path names: each is made when it is first needed. */
  readonly idsFor: (path: string) => Promise<Ids>;
  /** Tells which fields the response to an operation has a place for. */
  readonly shownBy: (operation: AskedOperation) => (name: string) => boolean;
  readonly operations: readonly AskedOperation[];
  readonly resources: readonly LivingResource[];
}

const silence: Verdict = { responded: false, valid: false, value: undefined };

/** Begins to talk to a server. */
export function converse(document: ReadDocument, server: DocumentServer, judge: Judge, sample: Sampler): Conversation {
  const operations = operationsOf(document.upgraded);
  const resources = resourcesOf(operations);
  const creations = creationsOf(operations);
  const known = new Map<string, string>();
  /** The first record that is made serves all that are below it. */
  const learn = (asked: AskedOperation, { verdict, location, sent }: Reply): void => {
    for (const { create, path, id } of creations) {
      if (create !== asked || known.has(path)) continue;
      const found = recordId(verdict.value, location, { path, id }, sent);
      if (found !== undefined) known.set(path, found);
    }
  };
  const forget = ({ path }: AskedOperation): void => {
    for (const one of known.keys()) if (`${one}/`.startsWith(`${path}/`)) known.delete(one);
  };
  const ask: Conversation['ask'] = async (asked, ids) => {
    const { path, headers, body, value: sent } = requestTo(document.upgraded, asked, ids, sample);
    try {
      const response = await server.send(asked.method.toUpperCase(), path, { headers, body, base: asked.base });
      const { status } = response;
      const location = response.headers.get('location');
      const verdict = await judge(asked, response);
      if (status < 300 && asked.method === 'delete') forget(asked);
      else if (status < 300) learn(asked, { status, location, sent, verdict });
      return { status, location, sent, verdict };
    } catch {
      return { status: 0, location: null, sent, verdict: silence };
    }
  };
  const idsFor: Conversation['idsFor'] = async (path) => {
    let ids: Ids = {};
    const above = creations.filter((one) => `${path}/`.startsWith(`${one.path}/`));
    for (const { create, path: made, id } of above.toSorted((one, other) => one.path.length - other.path.length)) {
      if (!known.has(made)) await ask(create, ids);
      const found = known.get(made);
      if (found === undefined) continue;
      ids = { ...ids, [id]: found };
    }
    return ids;
  };
  const shownBy: Conversation['shownBy'] = (operation) => shownNames(document.upgraded, operation);
  return { ask, idsFor, shownBy, operations, resources };
}
