import type { LessonBasis } from '../basis/lesson-basis.ts';
import { isGood, type Observed } from '../evidence/observed.ts';

const schemes = {
  bearer: { type: 'http', scheme: 'bearer' },
  basic: { type: 'http', scheme: 'basic' },
  key: { type: 'apiKey', in: 'header', name: 'X-API-Key' },
} as const;

/** Writes down that callers have to show who they are, where the document does not say so and a refusal does. */
export function learnCredentials({ contract, writer }: LessonBasis, observed: readonly Observed[]): void {
  const asked = contract.operations.some(({ security }) => security.length > 0);
  const refused = observed.filter(({ status, hasCredentials }) => status === 401 && !hasCredentials);
  const shown = new Set(observed.filter(isGood).map(({ shows }) => shows));
  const [only] = shown;
  // Whoever is let in without any shows that nothing is asked for everywhere.
  if (asked || refused.length === 0 || shown.size !== 1 || only === undefined) return;
  writer.add({
    what: `Callers without ${only === 'key' ? 'an API key' : `${only} credentials`} are refused`,
    from: refused.map(({ number }) => number),
    at: '#',
    update: { components: { securitySchemes: { seen: schemes[only] } }, security: [{ seen: [] }] },
  });
}
