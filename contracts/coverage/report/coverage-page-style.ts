import { pageStyle } from '../../page/page-style.ts';

/** The look of the page. */
export const coverageStyle: string = `${pageStyle}
.summary { display: grid; grid-template-columns: 1.3fr repeat(5, 1fr); gap: 12px; margin-bottom: 28px; }
.bar-row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 24px; margin-bottom: 12px; }
.switch { color: var(--quiet); cursor: pointer; user-select: none; }
.switch input { margin: 0 6px 0 0; vertical-align: -1px; accent-color: var(--get); }
.operation { margin-bottom: 12px; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
summary { display: grid; grid-template-columns: 12px 52px minmax(0, 1fr) 110px 140px 60px; align-items: center; gap: 14px; padding: 12px 18px; cursor: pointer; list-style: none; }
.calls, .percent { color: var(--quiet); font-size: 13px; font-variant-numeric: tabular-nums; text-align: right; }
.percent { color: var(--text); font-weight: 600; }
.calls em { color: var(--miss-text); font-style: normal; font-weight: 600; }
.parts { display: flex; flex-direction: column; gap: 16px; padding: 14px 18px 18px; border-top: 1px solid var(--line); }
.items li { display: inline-flex; align-items: baseline; gap: 6px; padding: 1px 8px; border: 1px solid transparent; border-radius: 6px; overflow-wrap: anywhere; }
.hit { background: var(--hit-back); color: var(--hit-text); }
.miss { background: var(--miss-back); border-color: var(--miss-line) !important; border-style: dashed !important; color: var(--miss-text); }
.times { font-size: 11px; opacity: .8; font-variant-numeric: tabular-nums; }
body:has(#only-missing:checked) :is(.hit, .complete) { display: none; }
@media (max-width: 860px) {
  .summary { grid-template-columns: repeat(2, 1fr); }
  summary { grid-template-columns: 12px 52px minmax(0, 1fr) 60px; }
  .calls, summary .meter { display: none; }
}
@media print {
  .switch { display: none; }
  .operation { break-inside: avoid; }
}
`;
