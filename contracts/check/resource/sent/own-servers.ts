import type { OpenApiDocument } from '../../../../spec/document/document.ts';
import type { Operation } from '../../../../spec/operation/operation.ts';
import { readServers } from '../../../../spec/operation/servers.ts';

/**
 * The server of its own that an operation stands on, such as one for uploads; `undefined` where it stands on those of the
 * document, one of which the base URL of a run is.
 */
export function ownServer(document: OpenApiDocument, { servers }: Pick<Operation, 'servers'>): string | undefined {
  if (servers === undefined || servers.length === 0) return undefined;
  const shared = new Set(readServers(document).map(({ filled }) => filled));
  return servers.some(({ filled }) => shared.has(filled)) ? undefined : servers[0]?.filled;
}
