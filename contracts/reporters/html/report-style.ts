import { pageStyle } from '../../page/page-style.ts';

/** The look of the page of a run. */
export const reportStyle: string = `${pageStyle}
h1.verdict { display: flex; gap: 12px; font-size: 24px; overflow-wrap: anywhere; }
h1.verdict > span { min-width: 0; }
.mark { flex: none; width: 36px; height: 36px; border-radius: 50%; color: var(--card); background: var(--half); font-size: 20px; line-height: 36px; text-align: center; }
.conforms .mark { background: var(--full); } .violates .mark { background: var(--low); }
h2 small { color: var(--quiet); font-size: 14px; font-weight: 400; }
.quiet, .axis { color: var(--quiet); font-size: 13px; }
.bad { color: var(--miss-text); }
.summary { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; margin-bottom: 28px; }
.card .of { white-space: normal; }
.warning { overflow-wrap: anywhere; }
.warning p { margin: 8px 0 0; }
.part { margin-bottom: 36px; }
.part > h2 { margin-bottom: 12px; }
.part > p.quiet { margin: -8px 0 8px; }
summary { display: grid; grid-template-columns: 12px auto minmax(0, 1fr); align-items: center; gap: 12px; padding: 12px 18px; cursor: pointer; list-style: none; }
.list > summary { grid-template-columns: 12px minmax(0, 1fr); padding: 8px 0; }
.cause, .boxed { margin-bottom: 12px; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.boxed > summary { padding: 12px 18px; }
.number { min-width: 24px; padding: 0 6px; border-radius: 12px; color: var(--miss-text); background: var(--miss-back); border: 1px solid var(--miss-line); font-size: 13px; font-weight: 600; text-align: center; }
.name { overflow-wrap: anywhere; }
.inside { padding: 4px 18px 14px; border-top: 1px solid var(--line); }
.inside > p { overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 16px; margin: 0 0 16px; }
dt { color: var(--quiet); font-size: 13px; }
dd { margin: 0; font-size: 14px; overflow-wrap: anywhere; }
.exchange { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 16px; }
pre { max-height: 340px; overflow: auto; margin: 0 0 16px; padding: 10px 12px; background: var(--page); border: 1px solid var(--line); border-radius: 8px; font: 12.5px/1.5 var(--mono); white-space: pre-wrap; overflow-wrap: anywhere; }
pre:focus-visible { outline: 2px solid var(--get); }
.status { font-family: var(--mono); }
.status.good { color: var(--full); } .status.doubtful { color: var(--put); } .status.bad { color: var(--delete); }
.timeline { padding: 8px 0; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.lane { position: relative; height: 8px; margin: 3px 10px; }
.lane i { position: absolute; top: 0; height: 8px; min-width: 1px; border-radius: 1px; background: var(--full); opacity: .85; }
.lane .failed { background: var(--low); z-index: 1; opacity: 1; } .lane .unjudged { background: var(--half); }
.axis { display: flex; justify-content: space-between; margin: 4px 10px 16px; }
table { width: 100%; border-collapse: collapse; background: var(--card); border: 1px solid var(--line); font-variant-numeric: tabular-nums; }
th, td { padding: 6px 12px; border-top: 1px solid var(--line); text-align: right; }
td:last-child { white-space: nowrap; }
thead th { color: var(--quiet); font-size: 13px; font-weight: 600; }
th:first-child { text-align: left; }
.plain { margin: 0; padding-left: 18px; overflow-wrap: anywhere; }
.plain li { margin-bottom: 4px; }
.checks { margin: 0; padding: 0 18px 12px; list-style: none; }
.checks li { display: grid; grid-template-columns: 82px minmax(0, 1fr) auto; gap: 12px; padding: 4px 0; border-top: 1px solid var(--line); overflow-wrap: anywhere; font-size: 13.5px; }
.outcome { color: var(--quiet); font-size: 13px; }
.outcome.passed { color: var(--hit-text); } .outcome.failed { color: var(--miss-text); font-weight: 600; }
@media (max-width: 860px) {
  .summary, .exchange { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .exchange { grid-template-columns: minmax(0, 1fr); gap: 0; }
}
@media (max-width: 520px) {
  h1.verdict { font-size: 19px; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dt { margin-top: 8px; }
  summary, .boxed > summary { padding: 12px; }
  .inside { padding: 4px 12px 12px; }
  th, td { padding: 6px; font-size: 13px; }
  .checks { padding: 0 12px 12px; }
  .checks li { grid-template-columns: 72px minmax(0, 1fr); }
  .checks li > .quiet { display: none; }
}
@media print {
  .cause { break-inside: avoid; }
}
`;
