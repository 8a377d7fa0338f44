import { expect, test } from 'vitest';
import { integratorPlans } from '../../../../../contracts/apis/integrator/conformance/promises.ts';
import { promisesOf } from '../../../../../contracts/apis/integrator/generated/promises.ts';
import { find, type Plans, resourceIn, without } from '../promises/find.ts';
import { letsIn, pretends, refuses, shows, turns } from '../promises/lies.ts';
import { promiseTests } from '../promises/promise-tests.ts';

const titles = /^a token belongs|slash at the end|is not found$/;
const plans: Plans = (session) =>
  integratorPlans({ ...session, judged: [resourceIn(session, 'scripts')] }).filter(({ title }) => titles.test(title));
const [user, list, read, create] = ['getTokenInfo', 'listScripts', 'getScript', 'createScript'];
const nowhere = 'GET /scripts-there-are-none';
const notFound = (code: string, message: unknown = 'No.') => ({ errors: [{ code, message }] });
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
  ['finds nothing, by a code without words', pretends(nowhere, 404, notFound('not_found', 7)), ['not found'], list],
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

test('a run that may only read asks for what changes nothing, and nobody is invited by the way', async () => {
  const [reading, outside, negative] = [new Set<string>(), new Set<string>(), new Set<string>()];
  await find((session) => {
    const judged = ['scripts', 'integrations', ...Object.keys(promisesOf)].map((name) => resourceIn(session, name));
    for (const { operation, title, writes, actsOutside = false, phase } of integratorPlans({ ...session, judged })) {
      if (!writes) reading.add(title);
      if (actsOutside) outside.add(operation?.id ?? '');
      if (phase === 'negative') negative.add(title);
      else expect(phase).toBe('stateful');
    }
    return [];
  });
  expect([...reading].sort()).toEqual([
    'a kind that there is not is not found',
    'a path that the document does not have is not found',
    'a slash at the end of the path is accepted',
    'a token belongs to the same user each time',
    'include leaves nothing but the chosen fields, and those that each record has',
  ]);
  expect([...negative].sort()).toEqual([
    'a kind that there is not is not found',
    'a method that a path does not have is not found',
    'a path that the document does not have is not found',
    'an id that is none is refused',
  ]);
  expect([...outside].sort()).toEqual(needed.ashares.filter((id) => id !== 'listAshares').sort());
});

/** By resource, the operations without which something of what is promised of it cannot be judged. */
const needed = {
  scripts: ['getTokenInfo', 'createScript', 'getScript', 'listScripts'],
  integrations: [
    ...['listIntegrations', 'getIntegration', 'createIntegration', 'cloneIntegration'],
    ...['runInstaller', 'runUninstaller', 'runSettings', 'uninstallIntegration'],
  ],
  flows: [
    ...['createFlow', 'getFlow', 'cloneFlow', 'runFlow', 'getJob', 'listLatestFlowJobs', 'listFlowErrors'],
    ...['listStepErrors', 'listResolvedErrors', 'resolveErrors', 'tagStepErrors', 'retryErrors'],
    ...['getRetryData', 'updateRetryData', 'getRetry'],
  ],
  flowErrors: ['listFlowErrors', 'listStepErrors', 'listResolvedErrors'],
  connections: ['createConnection', 'pingConnection', 'pingConnectionByPost'],
  exports: ['createExport', 'cloneExport', 'replaceExportConnection', 'receiveExportData'],
  accesstokens: ['createAccessToken', 'listAccessTokens', 'getTokenInfo'],
  templates: ['previewTemplate', 'installTemplate'],
  recycleBin: [
    ...['listRecycleBin', 'listRecycleBinOfType', 'restoreRecycledRecord', 'purgeRecycledRecord'],
    ...['putLookupCacheData', 'getLookupCacheData'],
  ],
  ashares: [
    ...['listAshares', 'getAshare', 'updateAshare', 'deleteAshare', 'disableAshare', 'reinviteAshare'],
    ...['inviteUser', 'inviteUsers', 'listIntegrationAshares'],
  ],
};

test('what is promised is judged as far as the operations are there, and no further', async () => {
  await find((session) => {
    const plansOf = (resource: string, id: string): ReturnType<Plans> => {
      const { contract, resources } = without(session, [id]);
      return integratorPlans({ ...session, contract, judged: resources.filter(({ name }) => name === resource) });
    };
    for (const [resource, ids] of Object.entries(needed)) {
      const whole = plansOf(resource, '');
      for (const id of ids) {
        const left = plansOf(resource, id);
        const lacking = left.filter(({ operation }) => operation === undefined || operation.id === id);
        expect(lacking, `${resource} without ${id}`).toEqual([]);
        expect(left.length, `${resource} without ${id}`).toBeLessThan(whole.length);
      }
    }
    return [];
  });
});

/** What is promised of some resources. */
const of =
  (title: RegExp, ...names: readonly string[]): Plans =>
  (session) =>
    integratorPlans({ ...session, judged: session.resources.filter(({ name }) => names.includes(name)) }).filter(
      (plan) => title.test(plan.title),
    );
const installed = of(/^a preview|^an installation/, 'templates');
const recycled = of(/ deleted script|^nobody restores.*script|^a script that/, 'recycleBin');

test.each<[what: string, plans: Plans, excepted: string]>([
  ['templates without integrations', installed, 'integrations'],
  ['templates without flows', installed, 'flows'],
  ['templates without exports', installed, 'exports'],
  ['templates without connections', installed, 'connections'],
  ['installed flows that no integration shows', installed, 'listIntegrationFlows'],
  ['installed exports that cannot be read', installed, 'getExport'],
  ['errors of flows without flows', of(/./, 'flowErrors'), 'flows'],
  ['errors of flows without exports', of(/./, 'flowErrors'), 'exports'],
  ['clones of flows without integrations', of(/^a clone/, 'flows'), 'integrations'],
  ['instances of flows that cannot be read', of(/^an abstract flow/, 'flows'), 'getFlow'],
  ['tokens for connections that are not there', of(/^a token for/, 'accesstokens'), 'connections'],
  ['tokens for connections that cannot be listed', of(/^a token for/, 'accesstokens'), 'listConnections'],
  ['tokens for connections that cannot be read', of(/^a token for/, 'accesstokens'), 'getConnection'],
  ['tokens that cannot be read', of(/^a token is shown/, 'accesstokens'), 'getAccessToken'],
  ['steps without connections', of(/^another connection/, 'imports'), 'connections'],
  ['steps that cannot be read', of(/^another connection|^a clone/, 'imports'), 'getImport'],
  ['audits of scripts that are not there', of(/^the audit/, 'audit'), 'scripts'],
  ['the bin without scripts', recycled, 'scripts'],
  ['the bin without the data of lookup caches', of(/lookup cache comes back/, 'recycleBin'), 'lookupcaches'],
  ['users without integrations', of(/^an integration shows/, 'ashares'), 'integrations'],
  ['apps that cannot be read', of(/^an? (?:app|integration|function)/, 'integrations'), 'getIntegration'],
  ['copies that cannot be read', of(/^a clone/, 'integrations'), 'getIntegration'],
])('of what the document does not have, nothing is said: %s', async (_what, plans, excepted) => {
  expect(await find(plans, undefined, undefined, [excepted])).toMatchObject({ rules: [], lost: [] });
});
