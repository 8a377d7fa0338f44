import type { Groups, Symptom } from './symptom.ts';

/** What one broken promise makes fail beside itself, at the same records. */
interface Echo {
  readonly cause: RegExp;
  readonly echoes: RegExp;
  /** Whether an operation that shows the cause must show the echo too, or be named by it. */
  readonly isNear?: boolean;
  /** Whether the echo is heard below the records of the cause: what stands below a record goes with it. */
  readonly isBelow?: boolean;
  /** What an echo received. */
  readonly received?: RegExp;
  /** The checks that an echo is found by. */
  readonly checks?: RegExp;
}

const compared =
  /^(page size|pages come to an end|read your writes|update is kept|list shows the record|nothing but what was asked|other records are left alone|list holds the new record|each record once|pages are whole|list forgets the deleted record|filters? |sort |total |replace erases|patch is kept|merge patch|id stays|etag|list shows no other|a deleted record is gone|a record is read|refused write changed)/;

/**
 * What is the echo of what, the surest first. A record that is not there, say, is neither read nor listed, and what was
 * sent with it is not kept either.
 */
const echoes: readonly Echo[] = [
  // Who lets strangers in says nothing of them first, and does what they ask.
  {
    cause: /^refusal (no-credentials|bad-credentials|wrong-scheme)/,
    echoes: /^(order of refusals|refused write changed)/,
    isNear: true,
  },
  {
    cause: /^(refusal|undocumented-status|response-content-type)/,
    echoes: /^(order of refusals|nothing is created unasked|refused write changed)/,
    isNear: true,
  },
  { cause: /^order of refusals/, echoes: /^order of refusals/, isNear: true },
  // What null does not remove is what null is taken for.
  {
    cause: /^merge patch null/,
    echoes: /^refusal invalid-body/,
    isNear: true,
    checks: /^a patch where .{1,200} is the null null is refused$/,
  },
  { cause: /^response-header \w+ \/etag$/i, echoes: /^etag$/, isNear: true },
  {
    cause: /^(other records are left alone|refused write changed)/,
    echoes: /^success/,
    isBelow: true,
    received: /^404\b/,
  },
  // A response that cannot be read shows no record.
  {
    cause:
      /^(missing-body|malformed-body|response-body (type|required|oneOf|anyOf)|success|undocumented-status|response-content-type)/,
    echoes: /^(record|created id|own records|nothing is created unasked|kept |the record asked for)/,
    isNear: true,
  },
  { cause: /^(missing-body|malformed-body|response-body|success)/, echoes: compared, isNear: true },
  {
    cause: /^(distinct ids|created id|record$|the record asked for)/,
    echoes: /^(kept |success|own records|nothing is created unasked|distinct ids|response-body)/,
  },
  { cause: /^(distinct ids|created id|record$|the record asked for)/, echoes: compared },
  { cause: /^(kept |missing-body|malformed-body|the record asked for|response-body|success)/, echoes: /^own records/ },
  // A record that is not there is not found by anything.
  { cause: /^success/, echoes: /^(kept |own records|nothing is created unasked)/ },
  { cause: /^success/, echoes: compared },
  { cause: /^success/, echoes: /^success/, isNear: true },
  { cause: /^kept /, echoes: /^(kept |own records|added |nothing is created unasked)/, isNear: true },
  { cause: /^kept /, echoes: compared },
  { cause: /^nothing is created unasked/, echoes: compared },
  { cause: /^refusal unknown-record/, echoes: compared },
  { cause: compared, echoes: compared },
];

/** Puts what is only the echo of something else to it. */
export function foldEchoes(groups: Groups): void {
  for (const one of echoes) {
    const { cause, echoes: echo } = one;
    for (const [key, symptoms] of [...groups]) {
      if (!groups.has(key) || !mainOf(symptoms).every((symptom) => isEcho(one, symptom))) continue;
      const owner = [...groups].find(
        ([other, theirs]) =>
          other !== key &&
          isFirst(groups, other, key, cause, echo) &&
          theirs.some(({ failure }) => cause.test(failure.rule)) &&
          areOfOne(theirs, symptoms, one),
      );
      if (owner === undefined) continue;
      owner[1].push(...symptoms);
      groups.delete(key);
    }
  }
}

function isEcho({ echoes: echo, received, checks }: Echo, { failure }: Symptom): boolean {
  return echo.test(failure.rule) && received?.test(failure.received) !== false && checks?.test(failure.check) !== false;
}

/** A status that the document does not have stands beside what it should have been. */
function mainOf(symptoms: readonly Symptom[]): readonly Symptom[] {
  const others = symptoms.filter(({ failure }) => failure.rule !== 'undocumented-status');
  return others.length > 0 ? others : symptoms;
}

/** Of two groups that may each be the echo of the other, that which was found first is the cause. */
function isFirst(groups: Groups, other: string, key: string, cause: RegExp, echo: RegExp): boolean {
  if (cause.source !== echo.source) return true;
  const keys = [...groups.keys()];
  return keys.indexOf(other) < keys.indexOf(key);
}

/** Whether two groups are about the same records; near: the operation of the one shows the other, too, or is named by it. */
function areOfOne(
  theirs: readonly Symptom[],
  symptoms: readonly Symptom[],
  { isNear = false, isBelow = false }: Echo,
): boolean {
  const places = [...new Set(theirs.map(placeOfRecords))];
  const isOfThem = (place: string): boolean =>
    places.some((one) => (isBelow ? place.startsWith(`${one}/`) : one === place));
  if (!symptoms.every((one) => isOfThem(placeOfRecords(one)))) return false;
  if (!isNear) return true;
  const operations = new Set(theirs.map(({ failure }) => failure.operation));
  const named = new Set(theirs.flatMap(({ failure }) => wordsIn(failure.message)));
  return symptoms.every(
    ({ failure }) =>
      operations.has(failure.operation) ||
      named.has(failure.operation) ||
      wordsIn(failure.message).some((word) => operations.has(word)),
  );
}

function wordsIn(text: string): string[] {
  return text.slice(0, 2000).split(/[^\w.-]/);
}

/** The path of the records that a failure is about, without what are their ids by the looks of them. */
function placeOfRecords({ failure: { exchange, message } }: Symptom): string {
  const path = exchange?.request.target ?? unsentPath(message);
  const [plain = ''] = path.split('?');
  return plain
    .split('/')
    .filter(
      (segment) => /^[A-Za-z][A-Za-z_-]*$/.test(segment) && segment.length < 40 && !/^[0-9a-f-]{20,}$/.test(segment),
    )
    .join('/');
}

/** The path in "… POST /pets was not sent …". */
function unsentPath(message: string): string {
  const [before = ''] = message.split(' was not sent', 1);
  const last = before.slice(before.lastIndexOf(' ') + 1);
  return before === message || !last.startsWith('/') ? '' : last;
}

/** Several fields that are wrong in one body each time are wrong together: it is another body than it should be. */
export function foldBodies(groups: Groups): void {
  for (const [key, symptoms] of [...groups]) {
    if (!groups.has(key) || !symptoms.every(isOfBody)) continue;
    const owner = [...groups].find(
      ([other, theirs]) => other !== key && theirs.some(isOfBody) && areSeenTogether(theirs.filter(isOfBody), symptoms),
    );
    if (owner === undefined) continue;
    owner[1].push(...symptoms);
    groups.delete(key);
  }
}

function isOfBody({ failure: { rule } }: Symptom): boolean {
  return rule.startsWith('response-body');
}

function areSeenTogether(theirs: readonly Symptom[], symptoms: readonly Symptom[]): boolean {
  const [one, other] = [theirs, symptoms].map((all) => new Set(all.map(({ failure }) => failure.exchange)));
  if (one === undefined || other === undefined || one.has(undefined) || other.has(undefined)) return false;
  return one.size === other.size && [...one].every((exchange) => other.has(exchange));
}
