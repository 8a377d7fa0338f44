import { expect, test } from 'vitest';
import { integratorPlans } from '../../../../../contracts/apis/integrator/conformance/promises.ts';
import { promisesOf } from '../../../../../contracts/apis/integrator/generated/promises.ts';
import { find, type Plans, resourceIn } from '../promises/find.ts';
import { letsIn, pretends, refuses, shows, turns } from '../promises/lies.ts';
import { promiseTests } from '../promises/promise-tests.ts';

const titles = /^a token belongs|slash at the end|is not found$/;
const plans: Plans = (session) =>
  integratorPlans({ ...session, judged: [resourceIn(session, 'scripts')] }).filter(({ title }) => titles.test(title));
const [user, list, read, create] = ['getTokenInfo', 'listScripts', 'getScript', 'createScript'];
const nowhere = 'GET /scripts-there-are-none';
const notFound = (code: string, message = 'No.') => ({ errors: [{ code, message }] });
let times = 0;

promiseTests('every resource', plans, 12, [
  [
    'names another user each time',
    shows('GET /tokenInfo', (value) => ({ ...Object(value), _userId: `${++times}` })),
    ['same user'],
    user,
  ],
  ['knows no user with a slash', turns('GET /tokenInfo/', 200, 404), ['success'], user],
  ['lists nothing with a slash', turns('GET /scripts/', 200, 404), ['success'], list],
  ['lets anybody in with a slash', letsIn('GET /scripts/'), ['refusal no-credentials'], list],
  [
    'shows another record with a slash',
    shows('GET /scripts/{}/', (value) => ({ ...Object(value), name: 'another' })),
    ['trailing slash'],
    read,
  ],
  ['shows no record with a slash', refuses('GET /scripts/{}/'), ['trailing slash'], read],
  ['lists what is nowhere', pretends(nowhere, 200, []), ['not found'], list],
  ['calls what is nowhere a missing record', pretends(nowhere, 404, notFound('invalid_ref')), ['not found'], list],
  ['finds nothing without a word', pretends(nowhere, 404, notFound('not_found', '')), [], list],
  ['finds nothing without an error', pretends(nowhere, 404, {}), ['not found'], list],
  ['finds nothing, in a text', pretends(nowhere, 404), ['not found'], list],
  ['refuses a method that there is not with 405', turns('POST /scripts/{}', 404, 405), ['not found'], create],
]);

/** How many plans there are of each operation. */
function countsOf(plans: ReturnType<Plans>): string {
  const counts = new Map<string, number>();
  for (const { operation } of plans) counts.set(operation?.id ?? '', (counts.get(operation?.id ?? '') ?? 0) + 1);
  return [...counts].map(([id, count]) => `${count} ${id}`).join(', ');
}

test('each resource has what is promised of all, as far as it has the operations', async () => {
  const promised: Record<string, string> = {};
  await find((session) => {
    for (const name of ['cacheEntries', 'environments', 'scripts', 'integrations'])
      promised[name] = countsOf(integratorPlans({ ...session, judged: [resourceIn(session, name)] }));
    return [];
  });
  expect(promised).toMatchInlineSnapshot(`
    {
      "cacheEntries": "2 getTokenInfo",
      "environments": "1 listEnvironments, 1 getEnvironment, 2 getTokenInfo",
      "integrations": "4 listIntegrations, 1 getIntegration, 1 createIntegration, 2 cloneIntegration, 2 runInstaller, 1 uninstallIntegration, 2 runUninstaller, 1 runSettings, 2 getTokenInfo",
      "scripts": "4 listScripts, 1 getScript, 1 createScript, 2 getTokenInfo",
    }
  `);
});

test('some resources have promises of their own', async () => {
  const promised: Record<string, string> = {};
  await find((session) => {
    for (const [name, promises] of Object.entries(promisesOf))
      promised[name] = countsOf(promises(resourceIn(session, name), session.contract));
    return [];
  });
  expect(promised).toMatchInlineSnapshot(`
    {
      "accesstokens": "4 createAccessToken",
      "ashares": "3 inviteUser, 2 updateAshare, 1 deleteAshare, 1 disableAshare, 1 reinviteAshare, 1 inviteUsers, 1 listIntegrationAshares, 2 getAshare",
      "audit": "1 listIntegrationAudit, 1 listAgentAudit, 1 listConnectionAudit, 1 listScriptAudit, 1 listFileDefinitionAudit, 1 listEdiProfileAudit, 1 listToolAudit, 1 listExportAudit, 1 listImportAudit, 1 listAsyncHelperAudit, 1 listFlowAudit, 1 listApiAudit, 1 listMcpServerAudit",
      "connections": "2 createConnection, 1 pingConnectionByPost",
      "exports": "1 createExport, 1 cloneExport, 1 replaceExportConnection, 1 receiveExportData",
      "flowErrors": "1 listFlowErrors, 1 listStepErrors, 1 listResolvedErrors",
      "flows": "1 createFlow, 2 cloneFlow, 2 runFlow, 1 getFlow",
      "imports": "1 createImport, 1 cloneImport, 1 replaceImportConnection",
      "recycleBin": "37 listRecycleBinOfType, 38 restoreRecycledRecord, 19 purgeRecycledRecord, 2 deleteIClient",
      "templates": "1 previewTemplate, 2 installTemplate",
    }
  `);
});
