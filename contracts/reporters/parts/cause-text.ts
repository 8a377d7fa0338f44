import type { CheckFailure } from '../../check/failures/failure.ts';
import type { Cause } from '../../check/report/cause.ts';
import { restsOnText } from './inferred-text.ts';
import type { Paint } from './paint.ts';
import type { ReportContext } from './reporter.ts';
import { counted, visible } from './visible.ts';
import { writtenAt } from './written-place.ts';

/** How many lines a cause takes, in few words and in many. */
export const briefLines = 3;
export const fullLines = 6;

/** Where a cause is seen: `in 328 checks of 5 operations`. */
export function extentOf({ checks, operations }: Cause): string {
  const where =
    operations.length === 1 ? `of ${visible(operations[0] ?? '')}` : `of ${counted(operations.length, 'operation')}`;
  return `in ${counted(checks, 'check')} ${where}`;
}

/** A cause in three lines: what and how often, the sentence of its example, and how to see it. */
export function briefCause(cause: Cause, number: number, context: ReportContext, paint: Paint): string[] {
  const { message, received } = cause.example;
  return [
    `${titleOf(cause, number, paint)}  ${paint('quiet', visible(writtenAt(cause.example, context.documentPath)))}`,
    `   ${visible(cut(message))} ${paint('quiet', 'Received')} ${visible(cut(received, 60))}${restsOn(cause.example, paint)}`,
    `   ${visible(tryText(cause.example))}`,
  ];
}

/** A cause in six lines, what its example received and what is documented among them. */
export function fullCause(cause: Cause, number: number, context: ReportContext, paint: Paint): string[] {
  return [
    titleOf(cause, number, paint),
    `   ${visible(cause.message)}${restsOn(cause.example, paint)}`,
    ...evidence(cause.example, context, paint, 200),
  ];
}

/** One failure, with what it takes to look into it. */
export function failureText(failure: CheckFailure, number: number, context: ReportContext, paint: Paint): string[] {
  const { phase, operation, check, message, id } = failure;
  return [
    `${paint('bad', `${number}.`)} ${paint('strong', `${phase} › ${visible(operation)} › ${visible(check)}`)}`,
    `   ${visible(message)}${restsOn(failure, paint)}`,
    ...evidence(failure, context, paint, Number.POSITIVE_INFINITY),
    `   ${paint('quiet', `id: ${visible(id)}`)}`,
  ];
}

/** What a failure rests on beside the document, as the end of a line. */
function restsOn(failure: CheckFailure, paint: Paint): string {
  const text = restsOnText(failure);
  return text === '' ? '' : ` ${paint('quiet', visible(text))}`;
}

function evidence(failure: CheckFailure, context: ReportContext, paint: Paint, max: number): string[] {
  const { received, documented } = failure;
  const curl = max === Number.POSITIVE_INFINITY ? failure.curl : tryText(failure);
  return [
    `   ${paint('quiet', 'Received  ')} ${visible(cut(received, max))}`,
    `   ${paint('quiet', 'Documented')} ${visible(cut(documented, max))}`,
    `   ${paint('quiet', 'Document  ')} ${visible(writtenAt(failure, context.documentPath))}`,
    ...(curl === '' ? [] : [`   ${paint('quiet', 'Try       ')} ${visible(curl)}`]),
  ];
}

/** The most of a line for a shell that a screen shows; a part of one would be of no use. */
const maxCurl = 400;

/** The line that sends the request again, or what was sent where that line is too long for a screen. */
function tryText({ curl, exchange }: CheckFailure): string {
  if (curl.length <= maxCurl || exchange === undefined) return curl;
  const { method, target } = exchange.request;
  return `${method} ${cut(target, 120)} with a body too long for here (its curl line: --all, or the html report)`;
}

function titleOf(cause: Cause, number: number, paint: Paint): string {
  return `${paint('bad', `${number}.`)} ${paint('strong', visible(cause.place))} ${extentOf(cause)}`;
}

function cut(text: string, max = 160): string {
  return text.length > max ? `${text.slice(0, max - 1)}…` : text;
}
