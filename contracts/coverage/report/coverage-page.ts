import { type Html, html } from '../../page/html.ts';
import type { CoverageItem } from '../plan/coverage-item.ts';
import { chosenPart } from './chosen-part.ts';
import { coverageStyle } from './coverage-page-style.ts';
import type { CoverageReport, OperationCoverage, Share } from './coverage-report.ts';
import { share } from './coverage-report.ts';

/** The report as one page of HTML that needs nothing else: no script, no font, no picture from elsewhere. */
export function coveragePage(report: CoverageReport): string {
  const { document, resources, exchanges, operations, total } = report;
  const title = `${document.title} ${document.version}`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${total.percent} % · contract coverage · ${chosenPart(resources, ' · ')}${title}</title>
<style>${{ markup: coverageStyle }}</style>
</head>
<body>
<header>
<p class="eyebrow">Contract coverage${resources === undefined ? '' : ` of ${chosenPart(resources)}`}</p>
<h1>${document.title} <small>${document.version}</small></h1>
<p class="lead">${leadOf(report)}</p>
</header>
<main>
${summaryOf(report)}
${warningsOf(report)}
<div class="bar-row">
<h2>Operations</h2>
<label class="switch"><input type="checkbox" id="only-missing"> Only what was never exercised</label>
</div>
${operations.map(operationOf)}
</main>
<footer>${plural(exchanges, 'exchange')} of a test suite, held against every operation, status, parameter and field of ${resources === undefined ? 'the document' : `these ${resources.length === 1 ? 'resource' : 'resources'}`}. A field counts when it was there in at least one exchange.</footer>
</body>
</html>
`.markup;
}

function leadOf({ exchanges, operations, missing }: CoverageReport): string {
  const uncalled = missing.filter(({ kind }) => kind === 'operation').length;
  const called = `${operations.length - uncalled} of ${operations.length} operations were called, in ${plural(exchanges, 'exchange')}.`;
  if (missing.length === 0) return `${called} Nothing is left to exercise.`;
  const rest = missing.length - uncalled;
  return rest === 0 ? called : `${called} In these, ${rest} more statuses, parameters and fields were never exercised.`;
}

function summaryOf({ total, shares }: CoverageReport): Html {
  const cards: readonly (readonly [string, Share])[] = [
    ['Operations', shares.operation],
    ['Statuses', shares.status],
    ['Parameters', shares.parameter],
    ['Sent fields', shares['request-field']],
    ['Received fields', shares['response-field']],
  ];
  return html`<section class="summary" aria-label="Summary">
<div class="card total"><span class="label">In all</span><span class="figure">${total.percent}<i>%</i></span>${meterOf('In all', total)}<span class="of">${total.exercised} of ${total.of}</span></div>
${cards.map(
  ([label, own]) =>
    html`<div class="card"><span class="label">${label}</span><span class="figure">${own.of === 0 ? '–' : html`${own.percent}<i>%</i>`}</span>${meterOf(label, own)}<span class="of">${own.exercised} of ${own.of}</span></div>
`,
)}</section>`;
}

function warningsOf({ undocumented, unrouted }: CoverageReport): Html {
  if (undocumented.length + unrouted.length === 0) return html``;
  return html`<section class="warning"><h2>Outside the contract</h2><ul>
${undocumented.map(
  ({ operation, status, count }) =>
    html`<li><code>${operation}</code> got ${status}, which is not in the document <span class="times">×${count}</span></li>
`,
)}${unrouted.map(
  ({ request, count }) =>
    html`<li><code>${request}</code> leads to no operation <span class="times">×${count}</span></li>
`,
)}</ul></section>`;
}

function operationOf({ id, method, path, count, share: own, ...lists }: OperationCoverage): Html {
  const complete = own.exercised === own.of ? ' complete' : '';
  return html`<details class="operation${complete}"${{ markup: complete === '' ? ' open' : '' }} id="${id}">
<summary>
<span class="method ${method.toLowerCase()}">${method}</span>
<span class="name"><b>${id}</b><code>${path}</code></span>
<span class="calls">${count === 0 ? html`<em>never called</em>` : plural(count, 'call')}</span>
${meterOf(id, own)}
<span class="percent">${own.percent} %</span>
</summary>
<div class="parts">
${partOf('Statuses', lists.statuses)}
${partOf('Parameters', lists.parameters)}
${partOf('Sent fields', lists.requestFields)}
${groupsOf(lists.responseFields).map(([statuses, items]) => partOf(`Received fields, ${statuses}`, items))}
</div>
</details>
`;
}

function partOf(title: string, items: readonly CoverageItem[]): Html {
  if (items.length === 0) return html``;
  const exercised = items.filter(({ count }) => count > 0).length;
  const complete = exercised === items.length ? ' complete' : '';
  return html`<section class="part${complete}"><h3>${title} <small>${exercised}/${items.length}</small></h3><ul class="items">
${items.map(itemOf)}</ul></section>`;
}

function itemOf({ name, count }: CoverageItem): Html {
  return count > 0
    ? html`<li class="hit"><code>${name}</code> <span class="times">×${count}</span></li>
`
    : html`<li class="miss" title="never exercised"><code>${name}</code> <span class="times">never</span></li>
`;
}

/** Received fields by the statuses that they come with, which stand before the pointer. */
function groupsOf(items: readonly CoverageItem[]): [statuses: string, items: CoverageItem[]][] {
  const groups = new Map<string, CoverageItem[]>();
  for (const item of items) {
    const space = item.name.lastIndexOf(' /');
    const statuses = item.name.slice(0, space).replaceAll(' ', ', ');
    groups.set(statuses, [...(groups.get(statuses) ?? []), { ...item, name: item.name.slice(space + 1) }]);
  }
  return [...groups];
}

function meterOf(label: string, { exercised, of }: Share): Html {
  const { percent } = share(exercised, of);
  const level = of === 0 ? 'none' : percent === 100 ? 'full' : percent >= 50 ? 'half' : 'low';
  return html`<span class="meter ${level}" role="meter" aria-label="${label}" aria-valuenow="${percent}" aria-valuemin="0" aria-valuemax="100"><span style="width:${of === 0 ? 0 : percent}%"></span></span>`;
}

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
