import type { KnownFailure } from '../baseline/baseline.ts';
import type { CheckFailure } from '../check/failures/failure.ts';
import { inferenceText, restsOnText, sampledText } from './parts/inferred-text.ts';
import type { Reporter } from './parts/reporter.ts';
import { writtenIn } from './parts/written-place.ts';

/** SARIF 2.1.0, for code scanning: a result for each failure, at the document's line, known ones suppressed. */
export const sarifReport: Reporter = (report, { tool, documentPath }) => {
  const known = report.baseline?.known ?? [];
  const all = [...report.failures, ...known];
  const rules = [...new Set(all.map(({ rule }) => rule))].sort();
  const result = (failure: CheckFailure): object => ({
    ruleId: failure.rule,
    ruleIndex: rules.indexOf(failure.rule),
    level: 'error',
    message: {
      text: plainText(
        [failure.message, `Received: ${failure.received}`, `Documented: ${failure.documented}`, restsOnText(failure)]
          .filter((line) => line !== '')
          .join('\n'),
      ),
    },
    locations: [location(failure, documentPath)],
    partialFingerprints: {
      'failureId/v1': failure.id,
      // The one that GitHub goes by; it would compute it from a checked-out source, and there is none.
      primaryLocationLineHash: `${fingerprint(failure.id)}:1`,
    },
    properties: {
      phase: failure.phase,
      operation: failure.operation,
      check: failure.check,
      curl: failure.curl,
      ...(failure.inferred !== undefined && { inferred: failure.inferred }),
    },
  });
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool.name, version: tool.version, rules: rules.map((id) => rule(id)) } },
        automationDetails: { id: `${tool.name}/check/` },
        invocations: [
          {
            executionSuccessful: report.reason === undefined,
            exitCode: report.exitCode,
            toolExecutionNotifications: [
              ...(report.reason === undefined ? [] : [notification('error', report.reason)]),
              ...(report.baseline?.fixed ?? []).map((fixed) => notification('error', sentenceOf(fixed))),
              ...report.leftovers.map(({ collection, id }) =>
                notification('warning', `Could not remove ${collection}/${id}, which the run created.`),
              ),
              ...report.notes.map(({ operation, message }) => notification('note', `${operation}: ${message}`)),
              ...(report.scope.sampled ?? []).map((one) =>
                notification('note', `Judged by its contract alone: ${sampledText(one)}`),
              ),
              ...(report.inferences ?? []).map((one) => notification('note', `Inferred: ${inferenceText(one)}`)),
            ],
          },
        ],
        columnKind: 'utf16CodeUnits',
        results: [
          ...report.failures.map(result),
          ...known.map((failure) => ({
            ...result(failure),
            suppressions: [
              { kind: 'external', status: 'accepted', justification: 'In the baseline of known failures.' },
            ],
          })),
        ],
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
};

/** A text in which nothing is a link: SARIF reads `[words](place)` as one. */
function plainText(text: string): string {
  return text.replaceAll('](', '] (');
}

function rule(id: string): object {
  return {
    id,
    shortDescription: { text: id },
    fullDescription: { text: `A promise of the document is broken: ${id}.` },
    defaultConfiguration: { level: 'error' },
  };
}

function location(failure: CheckFailure, documentPath: string): object {
  const { operation, documentPointer, line } = failure;
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(writtenIn(failure, documentPath)) },
      region: { startLine: line ?? 1 },
    },
    logicalLocations: [{ name: operation, fullyQualifiedName: documentPointer }],
  };
}

/** A path as a URI: relative to the folder of the run, or a file's own. */
function uriOf(path: string): string {
  const isWhole = path.startsWith('/') || /^[a-z]:\//i.test(path);
  // Of a path, both are parts of a name.
  const uri = encodeURI(path).replaceAll('#', '%23').replaceAll('?', '%3F');
  return isWhole ? `file://${path.startsWith('/') ? '' : '/'}${uri}` : uri;
}

function notification(level: 'error' | 'warning' | 'note', text: string): object {
  return { level, message: { text: plainText(text) } };
}

function sentenceOf({ id }: KnownFailure): string {
  return `Fixed, so take it out of the baseline: ${id}`;
}

/** FNV-1a over 64 bits, in hex: enough to tell failures apart, the same everywhere. */
function fingerprint(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(16).padStart(16, '0');
}
