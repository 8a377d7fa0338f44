import { isRecord } from '../../../../spec/document/document.ts';
import type { Behaviour } from '../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../engine/store/record.ts';
import type { Refusal } from '../../../engine/wire/problem.ts';
import type { DoneWrite } from '../../define/define-resource.ts';
import { madeToken } from '../../define/records/made-token.ts';
import { withRecord } from '../../define/records/named-record.ts';
import type { ResourceContext } from '../../define/resource-context.ts';

/** Gives a server that is new a token, and keeps the one that it has, whatever was sent. Source: doc. */
export function withToken({ role, id, record, previous, call }: DoneWrite): JsonRecord | undefined {
  const server = role === 'remove' ? undefined : serverOf(record);
  if (server === undefined) return undefined;
  const systemToken = serverOf(previous)?.['systemToken'] ?? madeToken(id, call.now);
  return { server: { ...server, systemToken } };
}

/** Shows the token of a server. Source: doc; choice for the form. */
export function readingToken({ resource }: ResourceContext): Behaviour {
  return withRecord(resource, (_call, { id, record }) => {
    const server = serverOf(record);
    if (server === undefined) return noServer(id);
    return { status: 200, body: { systemToken: String(server['systemToken']) } };
  });
}

/** Gives a server another token. Source: doc; choice for the status. */
export function replacingToken({ resource, conventions }: ResourceContext): Behaviour {
  return withRecord(resource, ({ now }, { id, record, records }) => {
    const server = serverOf(record);
    if (server === undefined) return noServer(id);
    const stamps = conventions.stamps.replaced(record, now);
    // Later than the one before, so that two tokens of one moment differ.
    const systemToken = madeToken(id, Date.parse(String(stamps['lastModified'])));
    records.set(id, { ...record, ...stamps, server: { ...server, systemToken } });
    return { status: 204 };
  });
}

/** The stack is none that has a token. Source of the words: doc. */
function noServer(id: string): Refusal {
  return { problem: { kind: 'unknown-record', resource: 'Stack of type server', id } };
}

function serverOf(stack: JsonRecord | undefined): JsonRecord | undefined {
  const server = stack?.['server'];
  return stack?.['type'] === 'server' && isRecord(server) ? server : undefined;
}
