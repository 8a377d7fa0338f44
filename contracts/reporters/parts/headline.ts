import type { ReportedRun } from '../../baseline/baseline.ts';
import { counted, listed } from './visible.ts';

/**
 * What came out, as one sentence that says how much was looked at: `… conforms to Pets 1.0, read-only: 42 of 630
 * checks.`
 */
export function headlineOf(report: ReportedRun): string {
  const { verdict, baseUrl, document, failures, baseline } = report;
  if (verdict === 'unjudged')
    return report.scope.judged > 0
      ? `${baseUrl} was not judged to the end${extent(report)}.`
      : `${baseUrl} could not be judged.`;
  if (verdict === 'violates' && failures.length === 0)
    return `The baseline is out of date: ${counted(baseline?.fixed.length ?? 0, 'known failure')} fixed.`;
  const isReplay = report.phases.length > 0 && report.phases.every(({ phase }) => phase === 'parity');
  const api = `${document.title} ${document.version}`;
  const [good, bad] = isReplay
    ? ['responds as it was recorded', 'responds otherwise than it was recorded']
    : [`conforms to ${api}`, `does not conform to ${api}`];
  return `${baseUrl} ${verdict === 'conforms' ? good : bad}${extent(report)}.`;
}

/** Which part of what there is was looked at, as the end of a sentence. */
function extent({ scope, phases, wrote }: ReportedRun): string {
  const { judged, total, readOnly } = scope;
  const chosen = phases.filter(({ phase }) => phase !== 'parity').map(({ phase }) => phase);
  const limits = [
    ...(readOnly > 0 && !wrote ? ['read-only'] : []),
    ...(scope.phases.length > 0 && chosen.length > 0 ? [`${listed(chosen, 5)} only`] : []),
    ...(scope.resources === undefined ? [] : [`${listed(scope.resources, 5)} only`]),
  ];
  const count =
    judged === total ? counted(total, 'check') : `${judged.toLocaleString('en')} of ${counted(total, 'check')}`;
  return `${limits.map((limit) => `, ${limit}`).join('')}: ${count}`;
}

/** What was not looked at, and why; nothing where everything was. */
export function notLookedAt({ scope, wrote, notes }: ReportedRun, maxNames = 6): string[] {
  const { readOnly, actOutside = 0, phases, unjudged, unfinished, operations } = scope;
  const left = phases.reduce((sum, { checks }) => sum + checks, 0);
  const names = phases.map(({ phase }) => phase);
  const mayNot = notes.some(({ code }) => code === 'may-not-write');
  const lost = mayNot ? 'the token may not write' : 'the run could not tell its own records any more';
  const why = wrote ? lost : 'the run may only read (--write)';
  return [
    ...(readOnly > 0 ? [`${counted(readOnly, 'check')} that write${readOnly === 1 ? 's' : ''}: ${why}`] : []),
    ...(actOutside > 0
      ? [`${counted(actOutside, 'check')} of what acts outside of the account: not asked for (--run-flows)`]
      : []),
    ...(left > 0 ? [`${counted(left, 'check')} of ${listed(names, 5)}: not asked for (--phases)`] : []),
    ...(unjudged > 0 ? [`${counted(unjudged, 'check')} that came to no verdict: the notes say why`] : []),
    ...(unfinished > 0 ? [`${counted(unfinished, 'check')} that the run did not come to`] : []),
    ...(operations.length > 0 && scope.judged > 0
      ? [`${counted(operations.length, 'operation')} without any check: ${listed(operations, maxNames)}`]
      : []),
  ];
}

/** What was judged by its contract alone, and how much was taken for granted; nothing where neither is. */
export function takenLightly({ scope, inferences = [] }: ReportedRun, maxNames = 6): string[] {
  const { sampled = [] } = scope;
  const names = sampled.map(({ operation }) => operation);
  return [
    ...(sampled.length > 0
      ? [`By contract alone, with no state known: ${counted(sampled.length, 'operation')}: ${listed(names, maxNames)}`]
      : []),
    ...(inferences.length > 0
      ? [`Inferred, and not said by the document: ${counted(inferences.length, 'thing')} (--all)`]
      : []),
  ];
}
