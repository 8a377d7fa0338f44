import type { OperationView, ServerList, ServerView } from '../document/operation-view.ts';
import { meaningOf, shown } from '../document/words.ts';
import type { Comparison } from '../report/comparison.ts';
import { places } from './match-operations.ts';
import type { OperationPair } from './operation-pair.ts';

/** Compares where an operation is: the paths that its servers put before its own, and servers of its own. */
export function compareServersOf(pair: OperationPair): void {
  if (pair.new.isCalledBack) return;
  const [before, after] = [places(pair.old), places(pair.new)];
  const draft = { subject: pair.name, old: pair.old.servers.pointer, new: pair.new.servers.pointer };
  const bases = { before: basesOf(pair.old.servers), after: basesOf(pair.new.servers) };
  if (before.some((place) => !after.includes(place))) pair.report('base-path-removed', { ...draft, ...bases });
  if (after.some((place) => !before.includes(place))) pair.report('base-path-added', { ...draft, ...bases });
  const isShared = [pair.old, pair.new].every(({ servers }) => servers.pointer === '#/servers');
  // Those of the document are reported once, whichever operations they serve.
  compareServers(pair.sides.comparison, pair.old.servers, pair.new.servers, isShared ? undefined : pair.new);
}

/** Compares who serves; under which path is reported with the operations. */
export function compareServers(
  comparison: Comparison,
  old: ServerList,
  changed: ServerList,
  operation: OperationView | undefined,
): void {
  const [before, after] = [byOrigin(old), byOrigin(changed)];
  const draft = { operation: operation?.id, old: old.pointer, new: changed.pointer };
  for (const [origin, server] of before) {
    const match = after.get(origin);
    const subject = `the server ${server.url}`;
    if (match === undefined) comparison.report('server-removed', { ...draft, subject, old: server.pointer });
    else if (meaningOf(server.variables) !== meaningOf(match.variables)) {
      const places = { old: server.pointer, new: match.pointer };
      const words = { before: shown(server.variables), after: shown(match.variables) };
      comparison.report('server-changed', { ...draft, subject, ...places, ...words });
    }
  }
  for (const [origin, server] of after) {
    if (before.has(origin)) continue;
    comparison.report('server-added', { ...draft, subject: `the server ${server.url}`, new: server.pointer });
  }
}

function byOrigin({ servers }: ServerList): ReadonlyMap<string, ServerView> {
  return new Map(servers.map((server) => [server.origin, server]));
}

function basesOf({ servers }: ServerList): string {
  const bases = new Set(servers.map(({ base }) => base || '/'));
  return bases.size === 0 ? '/' : [...bases].join(', ');
}
