import type { ReportedRun } from '../baseline/baseline.ts';
import type { PhaseReport } from '../check/report/report.ts';
import { briefCause, briefLines, failureText, fullCause, fullLines } from './parts/cause-text.ts';
import { headlineOf, notLookedAt, takenLightly } from './parts/headline.ts';
import { inferenceText, sampledText } from './parts/inferred-text.ts';
import { type Paint, plain } from './parts/paint.ts';
import type { ReportContext } from './parts/reporter.ts';
import { counted, duration, visible } from './parts/visible.ts';

/** The most lines of a report that does not show all: a screen. */
const maxLines = 40;

/** How many causes a screen names. */
const maxCauses = 10;

/** How many lines of a list a screen shows. */
const maxOfList = 4;

/** How many notes a screen shows where nothing failed. */
const maxNotes = 12;

/** How a report for people is written. */
export interface HumanOptions {
  readonly paint?: Paint;
  /** Each failure and each note, and not only the ten worst causes. @default false */
  readonly all?: boolean;
}

/** A report for people: what came out and what was not looked at, then what causes the failures, on one screen. */
export function humanReport(
  report: ReportedRun,
  context: ReportContext,
  { paint = plain, all = false }: HumanOptions = {},
): string {
  const top = [
    ...headline(report, paint),
    // Where nothing was asked but whether this is the place, there is nothing to count.
    ...(report.phases.length === 0
      ? []
      : [
          '',
          ...report.phases.map((phase) => phaseLine(phase, paint)),
          ...parityLines(report),
          '',
          ...summary(report, paint),
        ]),
  ];
  const bottom = lists(report, paint, all);
  const room = all ? Number.POSITIVE_INFINITY : maxLines - top.length - bottom.length;
  const lines = [
    ...top,
    ...causeLines(report, context, paint, room, all),
    ...(all ? report.failures.flatMap((failure, at) => ['', ...failureText(failure, at + 1, context, paint)]) : []),
    ...bottom,
  ];
  return `${lines.join('\n')}\n`;
}

function headline(report: ReportedRun, paint: Paint): string[] {
  const { verdict, reason, failures } = report;
  const marks = { conforms: ['good', '✓'], violates: ['bad', '✗'], unjudged: ['doubtful', '?'] } as const;
  const [tone, mark] = marks[verdict];
  const first = `${paint(tone, mark)} ${paint('strong', visible(headlineOf(report)))}`;
  if (reason === undefined) return [first];
  const isCutShort = verdict === 'violates' && failures.length > 0;
  return [
    first,
    isCutShort ? paint('doubtful', `  The run did not come to its end: ${visible(reason)}`) : `  ${visible(reason)}`,
  ];
}

/** How much is alike of what two backends respond with. */
function parityLines({ parity }: ReportedRun): string[] {
  if (parity === undefined) return [];
  const { alike, compared, percent } = parity;
  return [`            ${alike.toLocaleString('en')} of ${counted(compared, 'exchange')} alike: ${percent} %`];
}

function phaseLine({ phase, passed, failed, skipped, unjudged, durationMs }: PhaseReport, paint: Paint): string {
  const parts = [
    `${passed} passed`,
    failed > 0 ? paint('bad', `${failed} failed`) : '',
    unjudged > 0 ? paint('doubtful', `${unjudged} without verdict`) : '',
    skipped > 0 ? paint('quiet', `${skipped} left out`) : '',
    durationMs === undefined ? '' : paint('quiet', duration(durationMs)),
  ];
  return `  ${phase.padEnd(10)}${parts.filter((part) => part !== '').join(', ')}`;
}

function summary(report: ReportedRun, paint: Paint): string[] {
  const { failures, causes, baseline, notes, requests, seed, durationMs } = report;
  const known = baseline?.known.length ?? 0;
  const counts = [
    `${counted(failures.length, 'failure')}${causes.length > 0 ? ` of ${counted(causes.length, 'probable cause')}` : ''}`,
    ...(known > 0 ? [`${known} known`] : []),
    counted(notes.length, 'note'),
    counted(requests, 'request'),
    ...(durationMs === undefined ? [] : [duration(durationMs)]),
    `seed ${seed}`,
  ];
  return [
    `  ${counts.join(', ')}`,
    ...notLookedAt(report).map((text) => paint('doubtful', `  Not looked at: ${visible(text)}`)),
    ...takenLightly(report).map((text) => paint('quiet', `  ${visible(text)}`)),
  ];
}

/** The worst causes, in as many words as there is room for. */
function causeLines(
  { causes, failures }: ReportedRun,
  context: ReportContext,
  paint: Paint,
  room: number,
  all: boolean,
): string[] {
  if (causes.length === 0) return [];
  const shown = all ? causes : causes.slice(0, maxCauses);
  const isMore = !all && (causes.length > shown.length || failures.length > shown.length);
  const left = room - (isMore ? 1 : 0);
  const isFull = shown.length * (fullLines + 1) <= left;
  const blank = isFull || shown.length * (briefLines + 1) <= left;
  const fitting = isFull ? shown : shown.slice(0, Math.max(1, Math.floor((left - 1) / (briefLines + (blank ? 1 : 0)))));
  const texts = fitting.map((cause, at) => (isFull ? fullCause : briefCause)(cause, at + 1, context, paint));
  const rest = causes.length - fitting.length;
  const causesLeft = rest > 0 ? `And ${counted(rest, 'more cause')}. ` : '';
  const more = `${causesLeft}--all shows ${failures.length === 1 ? 'the whole failure' : `all ${counted(failures.length, 'failure')}`}.`;
  return [
    ...(blank ? texts.flatMap((text) => ['', ...text]) : ['', ...texts.flat()]),
    ...(isMore ? [paint('quiet', more)] : []),
  ];
}

/** What is known, what is left, and what the document does not decide. */
function lists(
  { baseline, leftovers, notes, failures, scope, inferences = [] }: ReportedRun,
  paint: Paint,
  all: boolean,
): string[] {
  const list = (title: string, lines: readonly string[], max: number): string[] => {
    if (lines.length === 0) return [];
    const shown = all ? lines : lines.slice(0, max);
    const rest = lines.length - shown.length;
    return [
      '',
      paint('strong', title),
      ...shown.map((line) => `  ${visible(line)}`),
      ...(rest > 0 ? [paint('quiet', `  and ${rest.toLocaleString('en')} more (--all)`)] : []),
    ];
  };
  return [
    ...list(
      'Known failures, in the baseline:',
      (baseline?.known ?? []).map(({ id }) => id),
      maxOfList,
    ),
    ...list(
      'Fixed: take these out of the baseline, or run again with --update-baseline:',
      (baseline?.fixed ?? []).map(({ id }) => id),
      maxOfList,
    ),
    ...list(
      'Could not be removed; run check --clean, or remove them by hand:',
      leftovers.map(({ collection, id }) => `${collection}/${id}`),
      failures.length > 0 ? maxOfList : maxNotes,
    ),
    // Beside failures there are more pressing things to read.
    ...(failures.length > 0 && !all
      ? []
      : list(
          'Notes, which the document does not decide:',
          notes.map(({ operation, message }) => `${operation}: ${message}`),
          maxNotes,
        )),
    ...(all
      ? [
          ...list('Judged by their contract alone:', (scope.sampled ?? []).map(sampledText), maxNotes),
          ...list('Inferred, and not said by the document:', inferences.map(inferenceText), maxNotes),
        ]
      : []),
  ];
}
