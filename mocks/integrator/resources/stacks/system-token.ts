import { isRecord } from '../../../../spec/document/document.ts';
import type { Behaviour, Call } from '../../../engine/behaviours/behaviour.ts';
import { hashOf } from '../../../engine/store/ids.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { Refusal } from '../../../engine/wire/problem.ts';
import type { DoneWrite } from '../../define/define-resource.ts';
import type { ResourceContext } from '../../define/resource-context.ts';

/** Gives a server that is new a token, and keeps the one that it has, whatever was sent. Source: doc. */
export function withToken({ role, id, record, previous, call }: DoneWrite): JsonRecord | undefined {
  const server = role === 'remove' ? undefined : serverOf(record);
  if (server === undefined) return undefined;
  const systemToken = serverOf(previous)?.['systemToken'] ?? madeToken(id, call.now);
  return { server: { ...server, systemToken } };
}

/** Shows the token of a server. Source: doc; choice for the form. */
export function readingToken(context: ResourceContext): Behaviour {
  return (call) => {
    const found = serverNamed(context, call);
    if ('problem' in found) return found;
    return { status: 200, body: { systemToken: String(found.server['systemToken']) } };
  };
}

/** Gives a server another token. Source: doc; choice for the status. */
export function replacingToken(context: ResourceContext): Behaviour {
  return (call) => {
    const found = serverNamed(context, call);
    if ('problem' in found) return found;
    const { id, record, server } = found;
    const { lastModified } = context.conventions.stamps.replaced(record, call.now);
    const systemToken = madeToken(id, Date.parse(String(lastModified)));
    call.account
      .collection(context.resource.collection)
      .set(id, { ...record, lastModified, server: { ...server, systemToken } });
    return { status: 204 };
  };
}

interface FoundServer {
  readonly id: string;
  readonly record: JsonRecord;
  readonly server: JsonRecord;
}

/** The server that a call names, or that there is none: source of the words: doc. */
function serverNamed({ resource }: ResourceContext, call: Call): FoundServer | Refusal {
  const { collection, idParameter, singular } = resource;
  const id = String(call.parameters.path[idParameter]);
  const record = call.account.collection(collection).get(id);
  if (record === undefined) return { problem: { kind: 'unknown-record', resource: singular, id } };
  const server = serverOf(record);
  if (server === undefined) return { problem: { kind: 'unknown-record', resource: 'Stack of type server', id } };
  return { id, record, server };
}

function serverOf(stack: JsonRecord | undefined): JsonRecord | undefined {
  const server = stack?.['server'];
  return stack?.['type'] === 'server' && isRecord(server) ? server : undefined;
}

/** A token that no other stack has, and this one at no other moment. */
function madeToken(id: string, moment: number): string {
  return [0, 1, 2, 3].map((part) => hashOf(`${part} ${moment} ${id}`).toString(16).padStart(8, '0')).join('');
}
