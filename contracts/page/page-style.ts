/** The look that all pages of this package share: light and dark, on a screen of any width and on paper. */
export const pageStyle: string = `
:root {
  --page: #f6f7f9; --card: #ffffff; --line: #dfe3e9; --text: #1a2230; --quiet: #586274;
  --full: #1a7f4b; --half: #b07a0c; --low: #c2412e; --track: #e6e9ee;
  --hit-back: #e7f5ed; --hit-text: #135c37; --miss-back: #fdf0ee; --miss-text: #9b3022; --miss-line: #e5b1a9;
  --warn-back: #fff7e5; --warn-line: #e8cf93;
  --get: #1f6fbf; --post: #1a7f4b; --put: #a3650a; --patch: #8a5a00; --delete: #b8382a; --other: #586274;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #11151b; --card: #1a2029; --line: #2d3644; --text: #e6eaf0; --quiet: #9aa6b8;
    --full: #4cc38a; --half: #e0aa45; --low: #f08371; --track: #2a323e;
    --hit-back: #16301f; --hit-text: #8fdcb3; --miss-back: #35201d; --miss-text: #f5aa9d; --miss-line: #6f3c34;
    --warn-back: #2e2714; --warn-line: #6a5720;
    --get: #74b4f2; --post: #6ccf9c; --put: #e6b25c; --patch: #e6c25c; --delete: #f3938a; --other: #9aa6b8;
  }
}
* { box-sizing: border-box; }
html { font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; color-scheme: light dark; }
body { margin: 0; background: var(--page); color: var(--text); }
header, main, footer { max-width: 1120px; margin: 0 auto; padding: 0 24px; }
header { padding-top: 40px; }
footer { padding-top: 8px; padding-bottom: 48px; color: var(--quiet); font-size: 13px; }
.eyebrow { margin: 0; color: var(--quiet); font-size: 12px; font-weight: 600; letter-spacing: .09em; text-transform: uppercase; }
h1 { margin: 2px 0 6px; font-size: 28px; line-height: 1.2; letter-spacing: -.01em; }
h1 small { color: var(--quiet); font-size: 18px; font-weight: 400; }
h2 { margin: 0; font-size: 18px; }
h3 { margin: 0 0 8px; font-size: 13px; font-weight: 600; }
h3 small { margin-left: 4px; color: var(--quiet); font-weight: 400; font-variant-numeric: tabular-nums; }
.lead { margin: 0 0 24px; color: var(--quiet); }
code { font: 12.5px/1.5 var(--mono); }
.card { display: flex; flex-direction: column; gap: 6px; padding: 14px 16px; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.card.total { border-color: var(--quiet); }
.label, .of { color: var(--quiet); font-size: 13px; white-space: nowrap; }
.figure { font-size: 26px; font-weight: 650; line-height: 1.1; font-variant-numeric: tabular-nums; }
.figure i { margin-left: 2px; color: var(--quiet); font-size: 15px; font-style: normal; font-weight: 400; }
.meter { display: block; height: 6px; overflow: hidden; background: var(--track); border-radius: 3px; }
.meter span { display: block; height: 100%; background: var(--low); border-radius: 3px; }
.meter.half span { background: var(--half); }
.meter.full span { background: var(--full); }
.warning { margin-bottom: 28px; padding: 14px 18px; background: var(--warn-back); border: 1px solid var(--warn-line); border-radius: 10px; }
.warning ul { margin: 8px 0 0; padding-left: 18px; }
summary::-webkit-details-marker { display: none; }
summary::before { content: ""; width: 7px; height: 7px; border: solid var(--quiet); border-width: 0 1.5px 1.5px 0; rotate: -45deg; }
[open] > summary::before { rotate: 45deg; translate: 0 -2px; }
summary:focus-visible { outline: 2px solid var(--get); outline-offset: -2px; border-radius: 10px; }
.method { color: var(--other); font: 600 12px/1 var(--mono); }
.method.get { color: var(--get); } .method.post { color: var(--post); } .method.put { color: var(--put); }
.method.patch { color: var(--patch); } .method.delete { color: var(--delete); }
.name { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 12px; min-width: 0; }
.name code { color: var(--quiet); overflow-wrap: anywhere; }
.items { display: flex; flex-wrap: wrap; gap: 6px; margin: 0; padding: 0; list-style: none; }
@media (max-width: 860px) {
  header, main, footer { padding-left: 14px; padding-right: 14px; }
}
@media print {
  body { background: none; }
}
`;
