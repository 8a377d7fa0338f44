import { syncBuiltinESMExports } from 'node:module';
import { hosts } from '../../../integrator/service/regions.ts';
import { Connections } from './gateway/connections.ts';
import { createGateway } from './gateway/gateway.ts';
import { unknownProtocol } from './gateway/refusals.ts';
import type { StartedFake } from './gateway/started-fake.ts';
import { respondToExchange } from './handle-exchange.ts';
import { patchClients, plainClients } from './patches/client-patches.ts';
import { patchFetch } from './patches/fetch-patch.ts';
import { sparingForeignFetch } from './patches/foreign-fetch.ts';
import { patchSockets } from './patches/socket-patches.ts';
import { testNode } from './self-test.ts';

/** The fakes that were started and not stopped, the last one last: it is the one that responds. */
const started: StartedFake[] = [];
let connections: Connections | undefined;
let leave: (() => void) | undefined;

/** The fake that responds now. */
export function respondingFake(): StartedFake | undefined {
  return started.at(-1);
}

/**
 * Lets a fake respond to what is meant for the service, until {@link stopResponding}.
 *
 * @throws {NetworkError} where this Node has no place for it.
 */
export function startResponding(fake: StartedFake): void {
  if (started.length === 0) testNode();
  handOver(() => started.push(fake));
}

/** Takes a fake away; the one before it responds again, and with the last one everything is as it was. */
export function stopResponding(fake: StartedFake): void {
  const index = started.indexOf(fake);
  if (index >= 0) handOver(() => started.splice(index, 1));
}

/**
 * Changes the list of fakes, and who stands between this process and the network with it.
 *
 * All servers of msw share one set of patches, which the first one that closes takes away: so only the server of the
 * fake that responds listens, and our own patches are put on after msw's and taken off before.
 */
function handOver(change: () => void): void {
  const before = respondingFake();
  change();
  const after = respondingFake();
  if (after === before) return;
  leave?.();
  leave = after === undefined ? undefined : standBetween(after);
  if (after === undefined) {
    connections?.close();
    connections = undefined;
  }
  // `import { lookup } from 'node:dns'` is to see what stands in its place, too.
  syncBuiltinESMExports();
}

/** Puts msw and the patches in place. The function given back takes them away, in the other order. */
function standBetween(fake: StartedFake): () => void {
  const plain = plainClients();
  fake.listen();
  connections ??= openConnections();
  const undo = [
    patchSockets({ connections, onRefused: tell }),
    patchClients(plain, connections),
    patchFetch(respondingFake),
  ];
  const placed = globalThis.fetch;
  return () => {
    sparingForeignFetch(placed, () => {
      for (const one of undo.reverse()) one();
      fake.close();
    });
  };
}

function openConnections(): Connections {
  const gateway = createGateway({
    respond: (message, response) => respondToExchange({ connections: opened, fake: respondingFake }, message, response),
    onUnknownProtocol: (name) => tell(unknownProtocol(name)),
  });
  const opened = new Connections(gateway);
  return opened;
}

function tell(sentence: string, host: string = hosts.us): void {
  respondingFake()?.refused(sentence, host);
}
