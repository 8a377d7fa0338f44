import { placeOf } from '../../spec/document/line-map.ts';
import { withoutEndSlashes } from '../../spec/operation/end-slashes.ts';
import { cutText } from '../check/exchange/cut-text.ts';
import { showExchange } from '../check/exchange/reported-exchange.ts';
import { type CheckFailure, curlLine } from '../check/failures/failure.ts';
import type { CheckOutcome, Parity, PhaseReport } from '../check/report/report.ts';
import type { Contract } from '../contract/contract.ts';
import type { TokenOrLogin } from '../exchange/login.ts';
import { percentAlike } from './percent-alike.ts';
import type { PlayedStep } from './player.ts';

/** What a comparison adds to a report. */
export interface ParityFindings {
  readonly phase: PhaseReport;
  readonly checks: readonly CheckOutcome[];
  readonly failures: readonly CheckFailure[];
  readonly parity: Parity;
}

/** Collects what differs; the same difference is reported once, however often it is met. */
export interface ParityCollector {
  add(played: PlayedStep): void;
  findings(): ParityFindings;
}

/** The backend that was asked second, for what is said of it. */
export interface ComparedWith {
  readonly contract: Contract;
  readonly baseUrl: string;
  readonly token: TokenOrLogin;
  /** What the responses are compared with: a URL or a file. */
  readonly original: string;
}

/** The most differences that are reported; beyond, the first of each check. */
const maxFailures = 5000;

/** Makes a collector of differences: a check for each operation and status that was recorded. */
export function createParityCollector({ contract, baseUrl, token, original }: ComparedWith): ParityCollector {
  const failures = new Map<string, CheckFailure>();
  let compared = 0;
  let alike = 0;
  const checks = new Map<string, { operation: string; check: string; compared: number; failures: Set<string> }>();

  function add({ step, exchange, differences }: PlayedStep): void {
    const check = `a ${step.response.status} is served alike`;
    const key = ['parity', step.operation, check].join(' › ');
    const own = checks.get(key) ?? { operation: step.operation, check, compared: 0, failures: new Set<string>() };
    checks.set(key, own);
    if (exchange === undefined) return;
    own.compared += 1;
    compared += 1;
    if (differences.length === 0) alike += 1;
    for (const { rule, recorded, received } of differences) {
      const id = `${key} › ${cutText(rule, 300)}`;
      if (failures.size >= maxFailures && own.failures.size > 0) continue;
      own.failures.add(id);
      if (failures.has(id)) continue;
      const shown = showExchange(contract, exchange, token);
      const { redaction, reported } = shown;
      const documentPointer = exchange.operation.pointer;
      failures.set(id, {
        id,
        phase: 'parity',
        operation: step.operation,
        check,
        rule: cutText(rule, 300),
        message: `${baseUrl} responds with ${step.operation} otherwise than ${original}: the ${cutText(rule, 300)} differs.`,
        received: cutText(redaction.text(received), 4000),
        documented: cutText(redaction.text(recorded), 4000),
        documentPointer,
        ...placeOf(contract.lineOf, documentPointer),
        curl: curlLine(withoutEndSlashes(baseUrl), exchange, shown),
        place: cutText(rule, 300),
        exchange: reported,
      });
    }
  }

  return {
    add,
    findings: () => {
      const outcomes = [...checks.values()].map(({ operation, check, compared: own, failures: ids }): CheckOutcome => {
        const outcome = ids.size > 0 ? 'failed' : own > 0 ? 'passed' : 'skipped';
        return {
          phase: 'parity',
          operation,
          check,
          outcome,
          failures: [...ids],
          startMs: undefined,
          durationMs: undefined,
        };
      });
      const count = (outcome: CheckOutcome['outcome']): number =>
        outcomes.filter((check) => check.outcome === outcome).length;
      return {
        phase: {
          phase: 'parity',
          checks: outcomes.length,
          passed: count('passed'),
          failed: count('failed'),
          skipped: count('skipped'),
          unjudged: 0,
          durationMs: undefined,
        },
        checks: outcomes,
        failures: [...failures.values()],
        parity: { compared, alike, percent: percentAlike(alike, compared) },
      };
    },
  };
}
