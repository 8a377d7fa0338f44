import type { ReportedRun } from '../../../contracts/baseline/baseline.ts';
import type { CheckFailure } from '../../../contracts/check/failures/failure.ts';
import type { CheckOutcome } from '../../../contracts/check/report/report.ts';
import type { ReportContext } from '../../../contracts/reporters/parts/reporter.ts';

/** What made-up reports are written with. */
export const context: ReportContext = { tool: { name: 'kit', version: '1' }, documentPath: 'docs/pets.yaml' };

/** A failure of a check of `getPet`. */
export const failure: CheckFailure = {
  id: 'positive › getPet › found › response-body',
  phase: 'positive',
  operation: 'getPet',
  check: 'found',
  rule: 'response-body',
  message: '`name` is missing.',
  received: 'nothing',
  documented: 'a name',
  documentPointer: '#/a',
  line: 7,
  curl: 'curl https://pets.example/pets/1',
  place: 'field name',
  exchange: undefined,
};

export const check: CheckOutcome = {
  phase: 'positive',
  operation: 'getPet',
  check: 'found',
  outcome: 'passed',
  failures: [],
  startMs: 0,
  durationMs: 1500,
};

const failed: CheckOutcome = { ...check, outcome: 'failed', failures: [failure.id] };

/** A run that found nothing wrong. */
export const good: ReportedRun = {
  verdict: 'conforms',
  exitCode: 0,
  reason: undefined,
  suggestedBaseUrl: undefined,
  baseUrl: 'https://pets.example',
  document: { title: 'Pets', version: '2' },
  seed: 4,
  wrote: true,
  requests: 1200,
  durationMs: 61_500,
  scope: { total: 1, judged: 1, readOnly: 0, unjudged: 0, unfinished: 0, phases: [], operations: [] },
  phases: [{ phase: 'positive', checks: 1, passed: 1, failed: 0, skipped: 0, unjudged: 0, durationMs: 1500 }],
  checks: [check],
  failures: [],
  causes: [],
  notes: [],
  leftovers: [],
};

/** A run that found one failure. */
export const bad: ReportedRun = {
  ...good,
  verdict: 'violates',
  exitCode: 1,
  scope: { ...good.scope, total: 3 },
  phases: [{ phase: 'positive', checks: 3, passed: 0, failed: 1, skipped: 1, unjudged: 1, durationMs: undefined }],
  checks: [failed, { ...check, check: 'left', outcome: 'skipped' }, { ...check, check: 'open', outcome: 'unjudged' }],
  failures: [failure],
  causes: [
    {
      place: 'field name',
      rule: 'response-body',
      message: failure.message,
      checks: 1,
      operations: ['getPet'],
      example: failure,
      failures: [failure.id],
    },
  ],
};
