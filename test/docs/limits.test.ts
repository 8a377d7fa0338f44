import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rootUrl } from '../root.ts';

const read = (path: string): string => readFileSync(new URL(path, rootUrl), 'utf8');
const security = read('docs/security.md');
const check = read('docs/check.md');

const plain = (value: number): string => value.toLocaleString('en-US');
const mebi = (value: number): string => `${value / 2 ** 20} Mi`;

/** Where a limit is set, under which name, and the words of docs/security.md that tell it. */
test.each<[file: string, name: string, textOf: (value: number) => string]>([
  [
    'contracts/violations/omitted.ts',
    'maxListedFindings',
    (value) => `one verdict, journal entry, exchange or record | ${value} of each`,
  ],
  ['contracts/bounds/long-names.ts', 'maxPath', (value) => `all together | ${plain(value)} characters`],
  ['contracts/check/failures/judge-exchange.ts', 'maxLookedAt', (value) => `the first ${plain(value)} violations`],
  [
    'mocks/engine/journal/entry/bounded-entry.ts',
    'longest',
    (value) => `Its parameters, as JSON | ${plain(value)} characters`,
  ],
  ['mocks/engine/journal/entry/bounded-entry.ts', 'maxHeaders', (value) => `the first ${value}, each cut at 1,000`],
  ['mocks/engine/lists/projection.ts', 'maxSteps', (value) => `\`include\` or \`exclude\` | ${value} steps`],
  ['spec/json/json-depth.ts', 'deepestJson', (value) => `a record given in process | ${value} levels`],
  ['spec/document/reading/yaml-nesting.ts', 'deepestYaml', (value) => `in YAML ${value}`],
  ['spec/document/reading/tree-size.ts', 'deepestDocument', (value) => `A document | ${plain(value)} levels`],
  ['spec/document/reading/tree-size.ts', 'maxRepeated', (value) => `shared objects repeat | ${plain(value)} |`],
  ['contracts/schema/check/weight.ts', 'maxForOneValue', (value) => `take it in | ${plain(value)} |`],
  ['contracts/schema/compile/meter.ts', 'always', (value) => `asked about a value | ${plain(value)}`],
  ['contracts/schema/compile/meter.ts', 'forEachPart', (value) => `and ${value} for each of its parts`],
  ['contracts/pattern/syntax.ts', 'longestPattern', (value) => `\`pattern\` | ${plain(value)} characters`],
  ['contracts/pattern/machine.ts', 'maxStates', (value) => `${plain(value)} states`],
  ['mocks/engine/journal/journal-budget.ts', 'defaultMaxBytes', (value) => `journals together | ${mebi(value)}B`],
  ['mocks/engine/journal/held-entries.ts', 'maxCharacters', (value) => `bodies of ${mebi(value)} characters`],
  [
    'mocks/surfaces/server/accounts/accounts-budget.ts',
    'defaultMaxBytes',
    (value) => `accounts hold | ${value / 2 ** 30} GiB`,
  ],
  [
    'mocks/surfaces/server/accounts/bounded-accounts.ts',
    'defaultMaxUnused',
    (value) => `written to | ${plain(value)} |`,
  ],
  ['mocks/surfaces/server/traffic/traffic.ts', 'maxConnections', (value) => `Connections | ${plain(value)} |`],
  [
    'mocks/engine/faults/check-sendable.ts',
    'maxOfHeaders',
    (value) => `more than ${plain(value)} characters of headers`,
  ],
  ['contracts/check/http/send/response-limits.ts', 'defaultMaxResponseBytes', (value) => `undone | ${mebi(value)}B`],
  ['contracts/check/http/send/response-limits.ts', 'maxHeaderCharacters', (value) => `response | ${value / 1024} KiB`],
  ['contracts/check/http/send/response-limits.ts', 'maxJsonDepth', (value) => `JSON of a response | ${value} levels`],
  ['contracts/check/http/send/response-limits.ts', 'maxJsonValues', (value) => `${plain(value)} values`],
  ['contracts/check/http/send/response-limits.ts', 'maxContentCodings', (value) => `top of each other | ${value} |`],
  ['contracts/check/http/send/create-sender.ts', 'defaultTimeoutMs', (value) => `whole response | ${value / 1000} s`],
  ['contracts/check/http/attempts/transport.ts', 'maxTimeouts', (value) => `${value} such requests end the run`],
  ['contracts/check/http/attempts/transport.ts', 'maxGivenUp', (value) => `in one run | ${value} |`],
  ['contracts/check/http/attempts/retry.ts', 'exhausted', (value) => `${value} times in a row`],
  ['contracts/check/stories/neighbouring-pages.ts', 'maxFollowed', (value) => `${value} are followed`],
  [
    'contracts/check/exchange/request-url.ts',
    'longestValue',
    (value) => `A value in a path | ${plain(value)} characters`,
  ],
  ['contracts/check/failures/report-room.ts', 'maxOfCheck', (value) => `Failures | ${value} of a check`],
  ['contracts/check/failures/report-room.ts', 'maxOfRun', (value) => `${plain(value)} or`],
  ['contracts/check/failures/report-room.ts', 'maxCharacters', (value) => `${mebi(value)} characters of a run`],
  ['contracts/check/failures/report-room.ts', 'maxNotes', (value) => `Notes | ${value} of a check`],
  ['contracts/check/exchange/reported-exchange.ts', 'maxHeaders', (value) => `${value} headers of 1,000`],
  [
    'contracts/parity/compare-backends.ts',
    'maxRecorded',
    (value) => `A recording (\`--record\`) | ${mebi(value)} characters`,
  ],
  ['contracts/redaction/secrets/known-secrets.ts', 'maxKnown', (value) => `in one exchange | ${value}, of which`],
  ['contracts/redaction/hiding.ts', 'maxSecrets', (value) => `of which ${value} tokens`],
  ['contracts/redaction/redaction.ts', 'usualLength', (value) => `where nothing names it | ${value} characters`],
  ['contracts/redaction/redaction.ts', 'sentenceLength', (value) => `${value} in a sentence about the exchange`],
  ['contracts/redaction/run-redaction.ts', 'maxRead', (value) => `reads of a body | ${plain(value)} characters`],
  ['contracts/check/clean-up/whole-list.ts', 'endless', (value) => `Pages of a list in a clean-up | ${plain(value)} |`],
  ['contracts/check/clean-up/whole-list.ts', 'maxTries', (value) => `delete from meanwhile | ${value} |`],
  ['mocks/surfaces/cli/check/clean-up/clean-text.ts', 'maxShown', (value) => `before the question | ${value} |`],
])('docs/security.md tells the limit of %s: %s', (file, name, textOf) => {
  expect(security).toContain(textOf(constant(file, name)));
});

test.each<[file: string, name: string, textOf: (value: number) => string]>([
  ['contracts/check/http/send/create-sender.ts', 'defaultTimeoutMs', (value) => `\`timeoutMs\` | ${value / 1000} |`],
  [
    'contracts/check/http/send/response-limits.ts',
    'defaultMaxResponseBytes',
    (value) => `\`maxResponseBytes\` | ${value / 2 ** 20} |`,
  ],
  ['contracts/check/time/deadline.ts', 'defaultDeadlineMs', (value) => `\`deadlineMs\` | ${value / 1000} |`],
])('docs/check.md tells the limit of %s: %s', (file, name, textOf) => {
  expect(check).toContain(textOf(constant(file, name)));
});

/** A number that a module keeps to itself: read where it stands, so that nothing is exported for this test alone. */
function constant(file: string, name: string): number {
  const [, value] = new RegExp(`\\bconst ${name}(?:: number)? = ([\\d_ *]+);`).exec(read(file)) ?? [];
  if (value === undefined) throw new Error(`Failed to find ${name} in ${file}. Name the limit where it stands now.`);
  return value.split('*').reduce((product, factor) => product * Number(factor.replaceAll('_', '')), 1);
}
