import type { ReportedRun } from '../baseline/baseline.ts';
import type { CheckFailure } from '../check/failure.ts';
import type { PhaseReport } from '../check/report.ts';
import type { ReportContext } from './reporter.ts';

/** What a part of the text is; a terminal may show it in a colour. */
export type Tone = 'good' | 'bad' | 'doubtful' | 'quiet' | 'strong';

/** Gives a text the colour of its tone. */
export type Paint = (tone: Tone, text: string) => string;

const plain: Paint = (_tone, text) => text;

/** Most notes that are shown; the JSON report has them all. */
const mostNotes = 20;

/** A report for people: what came out first, then each failure with what it takes to look into it. */
export function humanReport(report: ReportedRun, context: ReportContext, paint: Paint = plain): string {
  const { failures, baseline, leftovers, notes } = report;
  const known = baseline?.known ?? [];
  const fixed = baseline?.fixed ?? [];
  const lines = [
    ...headline(report, paint),
    '',
    ...report.phases.map((phase) => phaseLine(phase, paint)),
    ...(report.phases.length === 0 ? [] : ['']),
    ...summary(report),
    ...failures.flatMap((failure, index) => ['', ...describe(failure, index + 1, context, paint)]),
    ...section(
      'Known failures, in the baseline:',
      known.map(({ id }) => id),
      paint,
    ),
    ...section(
      'Fixed: take these out of the baseline, or run again with --update-baseline:',
      fixed.map(({ id }) => id),
      paint,
    ),
    ...section(
      'Could not be removed; run check --clean, or remove them by hand:',
      leftovers.map(({ collection, id }) => `${collection}/${id}`),
      paint,
    ),
    ...section(
      'Notes, which the document does not decide:',
      notes.slice(0, mostNotes).map(({ operation, message }) => `${operation}: ${message}`),
      paint,
    ),
    ...(notes.length > mostNotes ? [`  and ${notes.length - mostNotes} more`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** A backend's words must not steer the terminal, nor begin a line of their own. */
function visible(text: string): string {
  return text.replaceAll(
    /[\p{Cc}\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function headline(report: ReportedRun, paint: Paint): string[] {
  const { verdict, baseUrl, document, reason, failures, baseline } = report;
  const isReplay = report.phases.every(({ phase }) => phase === 'parity');
  const api = `${document.title} ${document.version}`;
  const [good, bad] = isReplay
    ? ['answers as it was recorded.', 'answers otherwise than it was recorded.']
    : [`conforms to ${api}.`, `does not conform to ${api}.`];
  switch (verdict) {
    case 'conforms':
      return [`${paint('good', '✓')} ${paint('strong', `${baseUrl} ${good}`)}`];
    case 'violates':
      if (failures.length === 0) {
        const count = baseline?.fixed.length ?? 0;
        return [
          `${paint('bad', '✗')} ${paint('strong', `The baseline is out of date: ${counted(count, 'known failure')} fixed.`)}`,
        ];
      }
      return [
        `${paint('bad', '✗')} ${paint('strong', `${baseUrl} ${bad}`)}`,
        ...(reason === undefined ? [] : [paint('doubtful', `  The run did not come to its end: ${visible(reason)}`)]),
      ];
    case 'unjudged':
      return [
        `${paint('doubtful', '?')} ${paint('strong', `${baseUrl} could not be judged.`)}`,
        `  ${visible(reason ?? '')}`,
      ];
  }
}

function phaseLine({ phase, passed, failed, skipped }: PhaseReport, paint: Paint): string {
  const parts = [
    `${passed} passed`,
    failed > 0 ? paint('bad', `${failed} failed`) : '',
    skipped > 0 ? paint('quiet', `${skipped} left out`) : '',
  ];
  return `  ${phase.padEnd(10)}${parts.filter((part) => part !== '').join(', ')}`;
}

function summary({ failures, baseline, notes, requests, seed, phases }: ReportedRun): string[] {
  const skipped = phases.reduce((sum, phase) => sum + phase.skipped, 0);
  const known = baseline?.known.length ?? 0;
  const counts = [
    counted(failures.length, 'failure'),
    ...(known > 0 ? [`${known} known`] : []),
    counted(notes.length, 'note'),
    counted(requests, 'request'),
    `seed ${seed}`,
  ];
  return [
    `  ${counts.join(', ')}`,
    ...(skipped > 0 ? [`  ${counted(skipped, 'check')} left out, for want of leave to write (--write)`] : []),
  ];
}

function describe(failure: CheckFailure, number: number, { documentPath }: ReportContext, paint: Paint): string[] {
  const { phase, operation, check, message, received, documented, line, curl, id } = failure;
  return [
    `${paint('bad', `${number}.`)} ${paint('strong', `${phase} › ${operation} › ${visible(check)}`)}`,
    `   ${visible(message)}`,
    `   ${paint('quiet', 'Received  ')} ${visible(received)}`,
    `   ${paint('quiet', 'Documented')} ${visible(documented)}`,
    `   ${paint('quiet', 'Document  ')} ${documentPath}${line === undefined ? '' : `:${line}`}`,
    ...(curl === '' ? [] : [`   ${paint('quiet', 'Try       ')} ${visible(curl)}`]),
    `   ${paint('quiet', `id: ${visible(id)}`)}`,
  ];
}

function section(title: string, lines: readonly string[], paint: Paint): string[] {
  return lines.length === 0 ? [] : ['', paint('strong', title), ...lines.map((line) => `  ${visible(line)}`)];
}

function counted(number: number, noun: string): string {
  return `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
}
