import { isRecord } from '../../../../spec/document/document.ts';
import type { CallingAccount } from '../interface/app-caller.ts';
import type { AppHost } from '../interface/app-host.ts';
import { stackHost } from './stack-host.ts';

/**
 * The stack that a connector of an account names, where that is a server; `undefined` where it names none. Source: doc.
 */
export function stackOfConnector(account: CallingAccount, connector: string | undefined): AppHost | undefined {
  const stack = recordIn(account, '/stacks', recordIn(account, '/connectors', connector)?.['_stackId']);
  const server = stack?.['server'];
  const { hostURI, systemToken } = isRecord(server) ? server : {};
  return typeof hostURI === 'string' && typeof systemToken === 'string'
    ? stackHost({ url: hostURI, systemToken })
    : undefined;
}

function recordIn(account: CallingAccount, path: string, id: unknown): Readonly<Record<string, unknown>> | undefined {
  // A document without them has no such collection, and looking would make one.
  return typeof id === 'string' && account.paths().includes(path) ? account.collection(path).get(id) : undefined;
}
