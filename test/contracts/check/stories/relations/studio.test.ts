import { expect, test } from 'vitest';
import { createContract } from '../../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../../mocks/engine/create-mock.ts';
import { soakRows, soakTest } from '../../../../soak/soaking.ts';
import { judgeAny, token } from '../../any-api/judge-any.ts';
import { studio } from '../../studio/studio.ts';
import type { StudioDefect } from '../../studio/studio-defects.ts';
import { studioDocument } from '../../studio/studio-document.ts';

const contract = createContract(studioDocument());

soakTest(
  'a backend that keeps the word of a document with references conforms, and nothing is left behind',
  async () => {
    const { fetch, records } = studio(token);
    const report = await judgeAny(contract, fetch, { runs: 1 });
    expect(report.failures).toEqual([]);
    expect(report).toMatchObject({
      verdict: 'conforms',
      leftovers: [],
      notes: [],
      scope: { unjudged: 0, operations: [] },
    });
    expect(records()).toEqual([]);
  },
);

const bothOf = (...places: readonly string[]): readonly string[] =>
  places.map((place) => place.replace(/ (\w+) (\w+)$/, ' filters $1 and $2'));

const defects: readonly (readonly [defect: StudioDefect, failures: readonly string[]])[] = [
  [
    'takes dangling references below lists',
    ['createProject refusal dangling-reference', 'replaceProject refusal dangling-reference'],
  ],
  ['deletes what is in use below lists', ['deleteTool refusal record-in-use']],
  ['shows secrets when they are read', ['getTool secret key', 'getTool secret login.password']],
  ['shows all projects of all clients', ['listProjectsOfClient view shows no other']],
  // What is written once, of two fields, and a secret.
  ['patches anything', Array(3).fill('patchTool refusal unlisted-patch')],
  ['ignores the filter of the state', ['listProjects filter state', 'listProjectsOfClient filter state']],
  ['ignores the filters of a view', ['listProjectsOfClient filter state', 'listProjectsOfClient filter tool']],
  [
    'takes two filters for either',
    bothOf('listProjects client state', 'listProjects state tool', 'listProjectsOfClient state tool'),
  ],
  [
    'heeds the last filter only',
    bothOf('listProjects client state', 'listProjects state tool', 'listProjectsOfClient state tool'),
  ],
  [
    'heeds the first filter only',
    bothOf('listProjects client state', 'listProjects state tool', 'listProjectsOfClient state tool'),
  ],
  [
    'shows records without the field of a filter',
    [
      'listProjects filter state',
      'listProjects filter tool',
      'listProjectsOfClient filter state',
      'listProjectsOfClient filter tool',
    ],
  ],
  ['loses what is written once', ['getTool written once finish']],
  ['shows secrets in filtered lists', ['listTools secret key']],
  [
    'shows secrets under another name',
    ['createTool', 'getTool', 'listTools', 'replaceTool'].map((operation) => `${operation} secret anywhere`),
  ],
  ['shows secrets in headers', ['createTool secret anywhere', 'replaceTool secret anywhere']],
];

test.each(soakRows(defects))('a studio that %s is found, and by nothing else', async (defect, failures) => {
  const { fetch, records } = studio(token, [defect]);
  const report = await judgeAny(contract, fetch, { phases: ['stateful'], runs: 1 });
  const found = report.failures.map(({ operation, rule }) => `${operation} ${rule}`).sort();
  // A secret is seen by each check that comes by.
  expect(failures.some((one) => one.endsWith('anywhere')) ? [...new Set(found)] : found).toEqual(failures);
  expect(records()).toEqual([]);
});

test('a secret in an error is found', async () => {
  const { fetch } = studio(token, ['shows secrets in errors']);
  const { failures } = await judgeAny(contract, fetch, { phases: ['negative'], runs: 1, resources: ['tools'] });
  const found = new Set(failures.map(({ operation, rule }) => `${operation} ${rule}`));
  expect([...found].sort()).toEqual(['createTool secret anywhere', 'replaceTool secret anywhere']);
});

soakTest('the fake of a document with all words conforms to it', async () => {
  const { failures, leftovers } = await judgeAny(contract, createMock(contract, { report: 'silent' }).fetch, {
    runs: 1,
  });
  expect(failures.map(({ operation, rule, message }) => `${operation} ${rule} ${message}`)).toEqual([]);
  expect(leftovers).toEqual([]);
});

soakTest('where a patch may change every plain field, a secret is what it must not change', async () => {
  const plain = createContract(
    studioDocument().replace('"x-patchable":["/name"', '"x-patchable":["/name","/kind","/finish"'),
  );
  const { fetch } = studio(token, ['patches anything']);
  const { failures } = await judgeAny(plain, fetch, { phases: ['stateful'], runs: 1, resources: ['tools'] });
  expect(failures.map(({ operation, rule, message }) => `${operation} ${rule} ${message}`)).toEqual([
    expect.stringMatching(/^patchTool refusal unlisted-patch .*: key is not among the paths that it may change/),
  ]);
});
