import { idsOf, listedRecords } from '../resource/pages.ts';
import type { Resource } from '../resource/resources.ts';
import type { CheckSession } from '../session/session.ts';

/** What several reads of a list have shown. */
export interface Sightings {
  /** The session whose reads are remembered. */
  readonly session: CheckSession;
  /** Each read with what it showed; the same text where the same reads showed the same. */
  text(): string;
  /** Every id that was seen, in order. */
  ids(): readonly string[];
}

/** How many ids of one read are remembered: a page may be as large as a backend likes. */
const maxIds = 2000;

/** Remembers what the reads of a list show, in a session of its own. */
export function createSightings(session: CheckSession, resource: Resource): Sightings {
  const lines: string[] = [];
  const seen = new Set<string>();
  return {
    session: {
      ...session,
      send: async (draft) => {
        const exchange = await session.send(draft);
        if (exchange.operation !== resource.list) return exchange;
        const { request, response } = exchange;
        const all = idsOf(listedRecords(response, resource), resource);
        const ids = all.slice(0, maxIds);
        for (const id of ids) seen.add(id);
        lines.push(JSON.stringify([request.target, response.status, response.headers['link'], all.length, ids]));
        return exchange;
      },
    },
    text: () => lines.join('\n'),
    ids: () => [...seen].sort(),
  };
}
