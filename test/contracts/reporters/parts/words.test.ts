import { expect, test } from 'vitest';
import type { ReportedRun } from '../../../../contracts/baseline/baseline.ts';
import { headlineOf, notLookedAt, takenLightly } from '../../../../contracts/reporters/parts/headline.ts';
import { restsOnText } from '../../../../contracts/reporters/parts/inferred-text.ts';
import { counted, duration, listed, visible, visibleLines } from '../../../../contracts/reporters/parts/visible.ts';
import { writtenAt, writtenIn } from '../../../../contracts/reporters/parts/written-place.ts';
import { element, escapeText } from '../../../../contracts/reporters/parts/xml.ts';
import { bad, failure, good } from '../made-report.ts';

test.each<[text: string, shown: string]>([
  ['plain ü', 'plain ü'],
  ['a\u001b[31mb', 'a\\u001b[31mb'],
  ['a\nb', 'a\\u000ab'],
  ['a\u202eb\u2028c\u2066d', 'a\\u202eb\\u2028c\\u2066d'],
  ['::error::x', '\\u003a:error::x'],
  ['  ::error::x', '  \\u003a:error::x'],
  ['a ::error::x', 'a ::error::x'],
  [':a', ':a'],
  ['a ##[group]b', 'a \\u0023#[group]b'],
  ['##vso[task]', '\\u0023#vso[task]'],
  ['## title', '## title'],
])('%j does not steer what shows it', (text, shown) => {
  expect(visible(text)).toBe(shown);
});

test('of several lines each is made visible', () => {
  expect(visibleLines('a\n::b')).toBe('a\n\\u003a:b');
});

test.each<[milliseconds: number | undefined, text: string]>([
  [undefined, ''],
  [0, '0 ms'],
  [999.4, '999 ms'],
  [999.6, '1.0 s'],
  [1000, '1.0 s'],
  [59_940, '59.9 s'],
  [59_960, '1 min 0 s'],
  [60_000, '1 min 0 s'],
  [119_700, '2 min 0 s'],
  [150_400, '2 min 30 s'],
])('%s milliseconds are "%s"', (milliseconds, text) => {
  expect(duration(milliseconds)).toBe(text);
});

test('numbers have their noun, and names stand in a row', () => {
  expect([counted(1, 'check'), counted(0, 'check'), counted(1630, 'check')]).toEqual([
    '1 check',
    '0 checks',
    '1,630 checks',
  ]);
  expect([
    listed([], 2),
    listed(['a'], 2),
    listed(['a', 'b'], 2),
    listed(['a', 'b', 'c'], 2),
    listed(['a', 'b'], 0),
  ]).toEqual(['', 'a', 'a and b', 'a, b and 1 more', '2 more']);
});

test('a place is a file and a line, beside the root of the document', () => {
  expect([
    writtenIn({}, 'a/b.yaml'),
    writtenIn({ documentFile: 'c/d.yaml' }, 'a/b.yaml'),
    writtenIn({ documentFile: 'c.yaml' }, 'b.yaml'),
  ]).toEqual(['a/b.yaml', 'a/c/d.yaml', 'c.yaml']);
  expect([writtenAt({ line: 7 }, 'b.yaml'), writtenAt({ line: undefined }, 'b.yaml')]).toEqual(['b.yaml:7', 'b.yaml']);
});

test('an element of XML holds what a text has, and no more', () => {
  expect(element('a', { b: 'x "y"\n\t<&>', c: 1 })).toBe('<a b="x &quot;y&quot;&#10;&#9;&lt;&amp;&gt;" c="1"/>');
  expect(element('a', {}, ['<b/>', '<c/>'])).toBe('<a><b/><c/></a>');
  expect(escapeText('a\u0000\r\n😀\ufffe')).toBe('a\ufffd&#13;\n😀\ufffd');
});

const scope = (change: Partial<ReportedRun['scope']>, more: Partial<ReportedRun> = {}): ReportedRun => ({
  ...good,
  ...more,
  scope: { ...good.scope, ...change },
});

test.each<[report: ReportedRun, headline: string]>([
  [good, 'https://pets.example conforms to Pets 2: 1 check.'],
  [bad, 'https://pets.example does not conform to Pets 2: 1 of 3 checks.'],
  [
    scope({ readOnly: 2, total: 3 }, { wrote: false }),
    'https://pets.example conforms to Pets 2, read-only: 1 of 3 checks.',
  ],
  [scope({ readOnly: 2, total: 3 }), 'https://pets.example conforms to Pets 2: 1 of 3 checks.'],
  [
    scope({ phases: [{ phase: 'negative', checks: 4 }] }),
    'https://pets.example conforms to Pets 2, positive only: 1 check.',
  ],
  [scope({ resources: ['cups', 'pets'] }), 'https://pets.example conforms to Pets 2, cups and pets only: 1 check.'],
  [{ ...good, verdict: 'unjudged' }, 'https://pets.example was not judged to the end: 1 check.'],
  [scope({ judged: 0 }, { verdict: 'unjudged' }), 'https://pets.example could not be judged.'],
  [
    { ...good, verdict: 'violates', baseline: { known: [], fixed: [{ id: 'a', sentence: 'b' }] } },
    'The baseline is out of date: 1 known failure fixed.',
  ],
  [
    {
      ...good,
      phases: [
        {
          ...good.phases[0],
          phase: 'parity',
          checks: 1,
          passed: 1,
          failed: 0,
          skipped: 0,
          unjudged: 0,
          durationMs: undefined,
        },
      ],
    },
    'https://pets.example responds as it was recorded: 1 check.',
  ],
  [
    {
      ...bad,
      phases: [{ phase: 'parity', checks: 1, passed: 0, failed: 1, skipped: 0, unjudged: 0, durationMs: undefined }],
    },
    'https://pets.example responds otherwise than it was recorded: 1 of 3 checks.',
  ],
])('a run comes out as one sentence: %#', (report, headline) => {
  expect(headlineOf(report)).toBe(headline);
});

test.each<[report: ReportedRun, lines: readonly string[]]>([
  [good, []],
  [scope({ readOnly: 1 }, { wrote: false }), ['1 check that writes: the run may only read (--write)']],
  [
    scope({ readOnly: 2 }, { notes: [{ code: 'may-not-write', phase: 'positive', operation: 'a', message: 'b' }] }),
    ['2 checks that write: the token may not write'],
  ],
  [scope({ readOnly: 2 }), ['2 checks that write: the run could not tell its own records any more']],
  [scope({ actOutside: 1 }), ['1 check of what acts outside of the account: not asked for (--run-flows)']],
  [
    scope({
      phases: [
        { phase: 'negative', checks: 4 },
        { phase: 'security', checks: 2 },
      ],
    }),
    ['6 checks of negative and security: not asked for (--phases)'],
  ],
  [
    scope({ unjudged: 1, unfinished: 2 }),
    ['1 check that came to no verdict: the notes say why', '2 checks that the run did not come to'],
  ],
  [
    scope({ operations: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] }),
    ['7 operations without any check: a, b, c, d, e, f and 1 more'],
  ],
  [scope({ operations: ['a'], judged: 0 }), []],
])('what was not looked at is said: %#', (report, lines) => {
  expect(notLookedAt(report)).toEqual(lines);
});

test('what was judged by its contract alone, and what was taken for granted, is said', () => {
  expect(takenLightly(good)).toEqual([]);
  const lightly = scope({ sampled: [{ operation: 'a', why: 'x' }] }, { inferences: [{ operation: 'a', text: 'y' }] });
  expect(takenLightly(lightly)).toEqual([
    'By contract alone, with no state known: 1 operation: a',
    'Inferred, and not said by the document: 1 thing (--all)',
  ]);
  expect([restsOnText(failure), restsOnText({ inferred: 'a' })]).toEqual(['', 'Inferred: a.']);
});
