import type { ReportedRun } from '../../baseline/baseline.ts';
import { type Html, html } from '../../page/html.ts';
import { headlineOf, notLookedAt } from '../parts/headline.ts';
import { inferenceText, sampledText } from '../parts/inferred-text.ts';
import type { Reporter } from '../parts/reporter.ts';
import { counted, duration } from '../parts/visible.ts';
import { causesSection } from './causes-section.ts';
import { checksSection } from './checks-section.ts';
import { reportStyle } from './report-style.ts';
import { timelineSection } from './timeline-section.ts';

/**
 * The run as one page of HTML that needs nothing else: the verdict, what was not looked at, what causes the failures
 * with their exchanges, and when what ran.
 */
export const htmlReport: Reporter = (report, context) => {
  const { document, verdict } = report;
  const mark = { conforms: '✓', violates: '✗', unjudged: '?' }[verdict];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${mark} ${headlineOf(report)}</title>
<style>${{ markup: reportStyle }}</style>
</head>
<body>
<header>
<p class="eyebrow">Conformance to ${document.title} ${document.version}</p>
<h1 class="verdict ${verdict}"><span class="mark" aria-hidden="true">${mark}</span> <span>${headlineOf(report)}</span></h1>
<p class="lead">${leadOf(report)}</p>
</header>
<main>
${reasonOf(report)}
${cardsOf(report)}
${notLookedAtOf(report)}
${causesSection(report, context)}
${timelineSection(report)}
${checksSection(report)}
${listSection(
  'Could not be removed',
  'The run created these records; run check --clean, or remove them by hand.',
  report.leftovers.map(({ collection, id }) => `${collection}/${id}`),
)}
${listSection(
  'Known failures',
  'They are in the baseline, and fail nothing.',
  (report.baseline?.known ?? []).map(({ id }) => id),
)}
${listSection(
  'Fixed',
  'Take these out of the baseline.',
  (report.baseline?.fixed ?? []).map(({ id }) => id),
)}
${listSection(
  'Notes',
  'What the document does not decide.',
  report.notes.map(({ operation, message }) => `${operation}: ${message}`),
)}${listSection(
  'By contract alone',
  'No state of these operations is known: each response was judged by itself.',
  (report.scope.sampled ?? []).map(sampledText),
)}${listSection(
  'Inferred',
  'What the run took for granted though the document does not say it.',
  (report.inferences ?? []).map(inferenceText),
)}
</main>
<footer>Written by ${context.tool.name} ${context.tool.version}. Tokens and secrets are taken out; bodies are cut to their beginning.</footer>
</body>
</html>
`.markup;
};

function leadOf({ baseUrl, requests, seed, wrote, durationMs }: ReportedRun): string {
  const time = durationMs === undefined ? '' : ` in ${duration(durationMs)}`;
  return `${counted(requests, 'request')} to ${baseUrl}${time}, ${wrote ? 'reading and writing' : 'reading only'}, seed ${seed}.`;
}

function reasonOf({ reason, suggestedBaseUrl, verdict }: ReportedRun): Html {
  if (reason === undefined) return html``;
  const title = verdict === 'unjudged' ? 'Why it could not be judged' : 'The run did not come to its end';
  const suggestion =
    suggestedBaseUrl === undefined ? html`` : html`<p>Probably meant: <code>${suggestedBaseUrl}</code></p>`;
  return html`<section class="warning"><h2>${title}</h2><p>${reason}</p>${suggestion}</section>`;
}

function cardsOf({ scope, causes, failures, requests, phases, durationMs }: ReportedRun): Html {
  const passed = phases.reduce((sum, phase) => sum + phase.passed, 0);
  const percent = scope.total === 0 ? 0 : Math.floor((scope.judged / scope.total) * 100);
  const level = percent === 100 ? 'full' : percent >= 50 ? 'half' : 'low';
  const card = (label: string, figure: string, below: string): Html =>
    html`<div class="card"><span class="label">${label}</span><span class="figure">${figure}</span><span class="of">${below}</span></div>
`;
  return html`<section class="summary" aria-label="Summary">
<div class="card total"><span class="label">Looked at</span><span class="figure">${scope.judged.toLocaleString('en')}</span><span class="meter ${level}" role="meter" aria-label="Looked at" aria-valuenow="${percent}" aria-valuemin="0" aria-valuemax="100"><span style="width:${percent}%"></span></span><span class="of">of ${counted(scope.total, 'check')}</span></div>
${card('Passed', passed.toLocaleString('en'), `of ${scope.judged.toLocaleString('en')}`)}
${card('Failures', failures.length.toLocaleString('en'), failures.length === 0 ? 'none' : `of ${counted(causes.length, 'probable cause')}`)}
${card('Requests', requests.toLocaleString('en'), durationMs === undefined ? 'time not taken' : `in ${duration(durationMs)}`)}
</section>`;
}

function notLookedAtOf(report: ReportedRun): Html {
  const lines = notLookedAt(report, Number.POSITIVE_INFINITY);
  if (lines.length === 0) return html``;
  return html`<section class="warning"><h2>Not looked at</h2><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></section>`;
}

function listSection(title: string, lead: string, lines: readonly string[]): Html {
  if (lines.length === 0) return html``;
  return html`<section class="part"><h2>${title} <small>${lines.length.toLocaleString('en')}</small></h2><p class="quiet">${lead}</p><ul class="plain">
${lines.map(
  (line) => html`<li>${line}</li>
`,
)}</ul></section>`;
}
