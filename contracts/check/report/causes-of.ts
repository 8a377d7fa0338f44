import type { CheckFailure } from '../failures/failure.ts';
import type { Cause } from './cause.ts';
import { fold, mainSymptom, manyFields } from './fold.ts';
import type { CheckOutcome } from './report.ts';
import { type Directness, directnesses, type Groups, type Symptom, symptomOf } from './symptom.ts';

/**
 * Groups failures by what probably causes them.
 *
 * What one response shows comes first, by how many checks fail; then what only a comparison of several shows, for that
 * is often the echo of something that stands above it.
 */
export function causesOf(failures: readonly CheckFailure[], checks: readonly CheckOutcome[]): Cause[] {
  const groups: Groups = new Map();
  for (const failure of failures) {
    const symptom = symptomOf(failure);
    const group = groups.get(symptom.key);
    if (group === undefined) groups.set(symptom.key, [symptom]);
    else group.push(symptom);
  }
  fold(groups);
  return inOrder([...groups.values()].flatMap((symptoms) => rankedCause(symptoms, checks)));
}

interface Ranked {
  readonly cause: Cause;
  readonly directness: Directness;
}

function rankedCause(symptoms: readonly Symptom[], checks: readonly CheckOutcome[]): Ranked[] {
  const first = mainSymptom(symptoms);
  const main = symptoms
    .filter((one) => one.kind === first?.kind && one.directness === first.directness)
    .reduce(
      (best: Symptom | undefined, one) => (best === undefined || sizeOf(one) < sizeOf(best) ? one : best),
      undefined,
    );
  if (main === undefined) return [];
  const failures = symptoms.map(({ failure }) => failure);
  const ids = new Set(failures.map(({ id }) => id));
  const alike = symptoms.filter(({ kind, field }) => kind === main.kind && field !== undefined);
  const fields = [...new Set(alike.map(({ field }) => field))];
  const { rule, message } = main.failure;
  const cause = {
    place:
      fields.length < manyFields ? main.title : `fields ${fields.slice(0, 3).join(', ')} and ${fields.length - 3} more`,
    rule,
    message,
    checks: checks.filter((check) => check.failures.some((id) => ids.has(id))).length,
    operations: [...new Set(failures.map(({ operation }) => operation))],
    example: main.failure,
    failures: failures.map(({ id }) => id),
  };
  return [{ cause, directness: main.directness }];
}

/** The request that is the least to read shows a cause best; one that was not sent shows nothing. */
function sizeOf({ failure: { curl, received, exchange } }: Symptom): number {
  if (curl === '') return Number.POSITIVE_INFINITY;
  // What a person does is sent with a token, and shows a body.
  const oddity = (curl.includes('$TOKEN') ? 0 : 100) + (exchange?.request.method === 'HEAD' ? 200 : 0);
  return curl.length + Math.min(received.length, 200) + oddity;
}

/** The worst first; of what was only compared, first what is seen where nothing above it was. */
function inOrder(ranked: readonly Ranked[]): Cause[] {
  const left = [...ranked].sort(
    (one, other) =>
      directnesses.indexOf(one.directness) - directnesses.indexOf(other.directness) ||
      other.cause.checks - one.cause.checks,
  );
  const causes: Cause[] = [];
  const seen = new Set<string>();
  while (left.length > 0) {
    const isNew = ({ cause }: Ranked): boolean => cause.operations.some((operation) => !seen.has(operation));
    const at = left[0]?.directness === 'compared' ? Math.max(0, left.findIndex(isNew)) : 0;
    for (const { cause } of left.splice(at, 1)) {
      causes.push(cause);
      for (const operation of cause.operations) seen.add(operation);
    }
  }
  return causes;
}
