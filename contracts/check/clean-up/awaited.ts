import type { Intent } from '../ledger/ledger.ts';
import { type Evidence, hasEvidence } from '../ledger/tag-start.ts';
import type { Resource } from '../resource/resources.ts';

/** Finds what requests have made whose response never came, and that does not carry the tag at its start. */
export interface AwaitedClaims {
  see(record: Readonly<Record<string, unknown>>): void;
  /** Claims what was found; `false`: several records may be meant, and none of them is. */
  settle(): boolean;
}

/**
 * Looks for the very text that a request was to give its record. Where several records have it, somebody has copied one,
 * and none is claimed.
 */
export function claimAwaited(
  { idField }: Pick<Resource, 'idField'>,
  awaited: readonly Intent[],
  claim: (id: string, evidence: Evidence) => void,
): AwaitedClaims {
  const found = new Map<string, { readonly evidence: Evidence; readonly ids: Set<string> }>();
  return {
    see: (record) => {
      for (const { evidence } of awaited) {
        if (evidence === undefined || !hasEvidence(record, evidence)) continue;
        const text = `${evidence.field} ${evidence.value}`;
        const known = found.get(text) ?? { evidence, ids: new Set() };
        known.ids.add(String(record[idField]));
        found.set(text, known);
      }
    },
    settle: () => {
      for (const { evidence, ids } of found.values()) {
        const [id] = ids;
        if (ids.size === 1 && id !== undefined) claim(id, evidence);
      }
      return [...found.values()].every(({ ids }) => ids.size < 2);
    },
  };
}
