import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const security = read('docs/security.md');
const check = read('docs/check.md');

const plain = (value: number): string => value.toLocaleString('en-US');
const mebi = (value: number): string => `${value / 2 ** 20} Mi`;

/** Where a limit is set, under which name, and the words of docs/security.md that tell it. */
test.each<[file: string, name: string, told: (value: number) => string]>([
  [
    'contracts/violations/omitted.ts',
    'mostListed',
    (value) => `one verdict, journal entry, exchange or record | ${value} of each`,
  ],
  ['contracts/bounds/long-names.ts', 'mostPath', (value) => `all together | ${plain(value)} characters`],
  ['contracts/check/failures/judge-exchange.ts', 'mostLookedAt', (value) => `the first ${plain(value)} violations`],
  [
    'mocks/engine/journal/entry/bounded-entry.ts',
    'longest',
    (value) => `Its parameters, as JSON | ${plain(value)} characters`,
  ],
  ['mocks/engine/journal/entry/bounded-entry.ts', 'mostHeaders', (value) => `the first ${value}, each cut at 1,000`],
  ['mocks/integrator/service/projection.ts', 'mostSteps', (value) => `\`include\` or \`exclude\` | ${value} steps`],
  ['spec/json/json-depth.ts', 'deepestJson', (value) => `a record given in process | ${value} levels`],
  ['spec/document/reading/yaml-nesting.ts', 'deepestYaml', (value) => `in YAML ${value}`],
  ['spec/document/reading/tree-size.ts', 'deepestDocument', (value) => `A document | ${plain(value)} levels`],
  ['spec/document/reading/tree-size.ts', 'mostRepeated', (value) => `shared objects repeat | ${plain(value)} |`],
  ['contracts/schema/check/weight.ts', 'mostForOneValue', (value) => `take it in | ${plain(value)} |`],
  ['contracts/schema/compile/meter.ts', 'always', (value) => `asked about a value | ${plain(value)}`],
  ['contracts/schema/compile/meter.ts', 'forEachPart', (value) => `and ${value} for each of its parts`],
  ['contracts/pattern/syntax.ts', 'longestPattern', (value) => `\`pattern\` | ${plain(value)} characters`],
  ['contracts/pattern/machine.ts', 'mostStates', (value) => `${plain(value)} states`],
  ['mocks/engine/journal/journal-budget.ts', 'mostBytes', (value) => `journals together | ${mebi(value)}B`],
  ['mocks/engine/journal/journal.ts', 'mostHeld', (value) => `bodies of ${mebi(value)} characters`],
  [
    'mocks/surfaces/server/accounts/accounts-budget.ts',
    'mostBytes',
    (value) => `accounts hold | ${value / 2 ** 30} GiB`,
  ],
  ['mocks/surfaces/server/accounts/bounded-accounts.ts', 'mostUnused', (value) => `written to | ${plain(value)} |`],
  ['mocks/surfaces/server/traffic/traffic.ts', 'mostConnections', (value) => `Connections | ${plain(value)} |`],
  [
    'mocks/engine/faults/check-sendable.ts',
    'mostOfHeaders',
    (value) => `more than ${plain(value)} characters of headers`,
  ],
  ['contracts/check/http/send/response-limits.ts', 'defaultMaxResponseBytes', (value) => `undone | ${mebi(value)}B`],
  ['contracts/check/http/send/response-limits.ts', 'maxHeaderCharacters', (value) => `response | ${value / 1024} KiB`],
  ['contracts/check/http/send/response-limits.ts', 'maxJsonDepth', (value) => `JSON of a response | ${value} levels`],
  ['contracts/check/http/send/response-limits.ts', 'maxJsonValues', (value) => `${plain(value)} values`],
  ['contracts/check/http/send/response-limits.ts', 'maxContentCodings', (value) => `top of each other | ${value} |`],
  ['contracts/check/http/send/create-sender.ts', 'defaultTimeoutMs', (value) => `whole response | ${value / 1000} s`],
  ['contracts/check/http/attempts/transport.ts', 'mostTimeouts', (value) => `${value} such requests end the run`],
  ['contracts/check/http/attempts/transport.ts', 'mostGivenUp', (value) => `in one run | ${value} |`],
  ['contracts/check/http/attempts/retry.ts', 'exhausted', (value) => `${value} times in a row`],
  ['contracts/check/stories/paging.ts', 'mostFollowed', (value) => `${value} are followed`],
  [
    'contracts/check/exchange/request-url.ts',
    'longestValue',
    (value) => `A value in a path | ${plain(value)} characters`,
  ],
  ['contracts/check/failures/report-room.ts', 'mostOfCheck', (value) => `Failures | ${value} of a check`],
  ['contracts/check/failures/report-room.ts', 'mostOfRun', (value) => `${plain(value)} or`],
  ['contracts/check/failures/report-room.ts', 'mostCharacters', (value) => `${mebi(value)} characters of a run`],
  ['contracts/check/failures/report-room.ts', 'mostNotes', (value) => `Notes | ${value} of a check`],
  ['contracts/check/exchange/reported-exchange.ts', 'mostHeaders', (value) => `${value} headers of 1,000`],
  [
    'contracts/parity/compare-backends.ts',
    'mostRecorded',
    (value) => `A recording (\`--record\`) | ${mebi(value)} characters`,
  ],
  ['contracts/redaction/secrets/known-secrets.ts', 'maxKnown', (value) => `in one exchange | ${value}, of which`],
  ['contracts/redaction/hiding.ts', 'maxSecrets', (value) => `of which ${value} tokens`],
  ['contracts/redaction/redaction.ts', 'usualLength', (value) => `where nothing names it | ${value} characters`],
  ['contracts/redaction/redaction.ts', 'sentenceLength', (value) => `${value} in a sentence about the exchange`],
  ['contracts/redaction/run-redaction.ts', 'mostRead', (value) => `reads of a body | ${plain(value)} characters`],
  ['contracts/check/clean-up/whole-list.ts', 'endless', (value) => `Pages of a list in a clean-up | ${plain(value)} |`],
  ['contracts/check/clean-up/whole-list.ts', 'mostTries', (value) => `delete from meanwhile | ${value} |`],
  ['mocks/surfaces/cli/check/clean-up/clean-text.ts', 'mostShown', (value) => `before the question | ${value} |`],
])('docs/security.md tells the limit of %s: %s', (file, name, told) => {
  expect(security).toContain(told(constant(file, name)));
});

test.each<[file: string, name: string, told: (value: number) => string]>([
  ['contracts/check/http/send/create-sender.ts', 'defaultTimeoutMs', (value) => `\`timeoutMs\` | ${value / 1000} |`],
  [
    'contracts/check/http/send/response-limits.ts',
    'defaultMaxResponseBytes',
    (value) => `\`maxResponseBytes\` | ${value / 2 ** 20} |`,
  ],
  ['contracts/check/time/deadline.ts', 'defaultDeadlineMs', (value) => `\`deadlineMs\` | ${value / 1000} |`],
])('docs/check.md tells the limit of %s: %s', (file, name, told) => {
  expect(check).toContain(told(constant(file, name)));
});

/** A number that a module keeps to itself: read where it stands, so that nothing is exported for this test alone. */
function constant(file: string, name: string): number {
  const [, value] = new RegExp(`\\bconst ${name}(?:: number)? = ([\\d_ *]+);`).exec(read(file)) ?? [];
  if (value === undefined) throw new Error(`Failed to find ${name} in ${file}. Name the limit where it stands now.`);
  return value.split('*').reduce((product, factor) => product * Number(factor.replaceAll('_', '')), 1);
}
