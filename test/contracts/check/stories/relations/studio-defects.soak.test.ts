import { expect, test } from 'vitest';
import { createContract } from '../../../../../contracts/contract/create-contract.ts';
import { judgeAny, token } from '../../any-api/judge-any.ts';
import { studio } from '../../studio/studio.ts';
import type { StudioDefect } from '../../studio/studio-defects.ts';
import { studioDocument } from '../../studio/studio-document.ts';

const contract = createContract(studioDocument());
const dangling = 'refusal dangling-reference';
const eachWay = (...operations: readonly string[]): readonly string[] =>
  operations.flatMap((operation) => [`${operation} secret key`, `${operation} secret login.password`]);

test.each<[defect: StudioDefect, failures: readonly string[]]>([
  ['creates dangling references', [`createNote ${dangling}`, `createProject ${dangling}`, `createTask ${dangling}`]],
  [
    'replaces with dangling references',
    [`replaceNote ${dangling}`, `replaceProject ${dangling}`, `replaceTask ${dangling}`],
  ],
  ['patches in dangling references', [`patchProject ${dangling}`]],
  ['takes dangling references below lists', [`createProject ${dangling}`, `replaceProject ${dangling}`]],
  ['takes dangling references in lists of ids', [`createProject ${dangling}`, `replaceProject ${dangling}`]],
  ['deletes what is in use', ['deleteClient refusal record-in-use', 'deleteTool refusal record-in-use']],
  ['deletes what is in use below lists', ['deleteTool refusal record-in-use']],
  ['keeps what should cascade', ['getTask cascade']],
  ['deletes what should be left', ['getNote left as it is', 'getProject left as it is']],
  ['clears what should be left', ['getNote left as it is', 'getProject left as it is']],
  ['says that nobody uses a tool', ['getToolUse dependencies']],
  ['says that somebody uses a free tool', ['getToolUse dependencies']],
  ['names no user of a tool', ['getToolUse dependencies']],
  ['shows secrets when they are made', eachWay('createTool')],
  ['shows secrets when they are read', eachWay('getTool')],
  ['shows secrets in lists', eachWay('listTools')],
  ['shows secrets when they are replaced', eachWay('replaceTool')],
  [
    'shows secrets below others',
    ['createTool', 'getTool', 'listTools', 'replaceTool'].map((operation) => `${operation} secret login.password`),
  ],
  ['refuses a mask', ['replaceTool masked key', 'replaceTool masked login.password']],
  ['shows all projects of all clients', ['listProjectsOfClient view shows no other']],
  [
    'forgets projects of a client',
    ['view shows its own', 'filter state', 'filter tool'].map((rule) => `listProjectsOfClient ${rule}`),
  ],
  ['shows notes of all clients', ['listNotes list shows no other']],
  ['lists projects of clients that are not there', ['listProjectsOfClient refusal unknown-record']],
  ['patches anything', ['patchTool refusal unlisted-patch']],
  [
    'patches nothing',
    [
      'getProject merge patch null',
      'getProject patch is kept',
      'getTool json patch add',
      'getTool json patch remove',
      'getTool json patch test',
      'getTool patch is kept',
    ],
  ],
  ['refuses what may be patched', ['patchTool success']],
  ['passes every test of a patch', ['patchTool json patch test']],
  ['keeps what a patch removes', ['getTool json patch remove']],
  ['adds nothing by a patch', ['getTool json patch add']],
  ['applies half of a patch', ['getTool json patch is whole']],
  ['merges by replacing', ['patchProject success']],
  [
    'ignores filters',
    [
      'listProjects filter client',
      'listProjects filter state',
      'listProjects filter tool',
      'listProjectsOfClient filter state',
      'listProjectsOfClient filter tool',
      'listTools filter kind',
    ],
  ],
  ['ignores the filter of the state', ['listProjects filter state', 'listProjectsOfClient filter state']],
  [
    'filters the wrong way round',
    [
      'listProjects filter client',
      'listProjects filter state',
      'listProjects filter tool',
      'listProjectsOfClient filter state',
      'listProjectsOfClient filter tool',
    ],
  ],
  [
    'changes what is written once',
    ['finish', 'kind'].flatMap((field) => [`getTool written once ${field}`, `replaceTool written once ${field}`]),
  ],
  ['pings tools that are not there', ['pingTool refusal unknown-record']],
])('a studio that %s is found by the promise that it breaks, and by no other', async (defect, failures) => {
  const { fetch, records } = studio(token, [defect]);
  const report = await judgeAny(contract, fetch, { phases: ['negative', 'stateful'] });
  const found = new Set(report.failures.map(({ operation, rule }) => `${operation} ${rule}`));
  expect([...found].sort()).toEqual([...failures].sort());
  expect(report.leftovers).toEqual([]);
  expect(records()).toEqual([]);
});

test('a stored mask cannot be seen, and is no failure', async () => {
  const report = await judgeAny(contract, studio(token, ['stores a mask']).fetch, { phases: ['stateful'] });
  expect(report.failures).toEqual([]);
});

test('null that a merge patch stores is found', async () => {
  const report = await judgeAny(contract, studio(token, ['stores null by a merge patch']).fetch, {
    phases: ['stateful'],
  });
  expect(report.failures.map(({ rule }) => rule)).toContain('merge patch null');
});
