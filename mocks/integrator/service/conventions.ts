import type { Conventions } from '../../engine/behaviours/conventions.ts';
import { objectId } from '../../engine/store/ids.ts';
import type { JsonRecord } from '../../engine/store/record.ts';
import { timestamp } from '../../engine/time/clock.ts';
import { misdirected } from './regions.ts';
import type { ServiceResponses } from './responses.ts';
import { identify, type TokenRules } from './tokens.ts';

/**
 * Everything in which integrator.io differs from another API.
 *
 * @param responses How it responds; asked at the first request.
 */
export function integratorConventions(tokens: TokenRules, responses: () => ServiceResponses): Conventions {
  return {
    misdirected,
    identify: (request, operation) => identify(request, tokens, operation),
    refuse: (problem) => responses().refuse(problem),
    fault: (injected) => responses().fault(injected),
    idField: '_id',
    newId: objectId,
    stamps: {
      created: (id, now) => {
        const stamp = timestamp(now);
        return { _id: id, createdAt: stamp, lastModified: stamp };
      },
      replaced: (previous, now) => ({ lastModified: timestamp(laterThan(previous, now)) }),
    },
    unknownFields: 'drop',
    // The service's clients send nothing but `replace`, for fields too that new records lack. Source: client.
    replaceAdds: true,
    // What an app has installed is locked, and goes with the app. Source: choice.
    cameWith: ({ _connectorId }, [field]) => typeof _connectorId === 'string' && field === '_integrationId',
    // What waits in the recycle bin until then.
    isOver: ({ goneAt }, now) => typeof goneAt === 'string' && Date.parse(goneAt) <= now,
    list: (call, collection) => responses().list(call, collection),
  };
}

/** A moment for `lastModified`: now, or a millisecond past the last one where the clock stands still or ran back. */
function laterThan(previous: JsonRecord, now: number): number {
  const last = Date.parse(String(previous['lastModified']));
  return Number.isNaN(last) ? now : Math.max(now, last + 1);
}
