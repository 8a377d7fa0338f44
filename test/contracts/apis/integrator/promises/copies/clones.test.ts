import { expect, test } from 'vitest';
import { clonePlans } from '../../../../../../contracts/apis/integrator/promises/copies/cloning.ts';
import { flowClonePlans } from '../../../../../../contracts/apis/integrator/promises/copies/flow-clones.ts';
import { stepPlans } from '../../../../../../contracts/apis/integrator/promises/step-plans.ts';
import { createIntegrator } from '../../../../../../mocks/index.ts';
import type { Defect } from '../../../../check/proxy.ts';
import { find, type Plans, resourceIn } from '../find.ts';
import { shows, showsEach, without } from '../lies.ts';

const ofIntegrations: Plans = (session) => clonePlans(resourceIn(session, 'integrations'));
const ofFlows: Plans = (session) => flowClonePlans(resourceIn(session, 'flows'));
const ofImports: Plans = (session) => stepPlans(resourceIn(session, 'imports'), 'cloneImport', 'none');
const clone = /\/clone$/;
const nothing = shows(clone, () => []);
const noIds = showsEach(clone, without('_id'));
const otherFirst = shows(clone, (list) => [{ model: 'Script', _id: 'f'.repeat(24), name: 'x' }, ...Object(list)]);

test.each<[what: string, plans: Plans, defect: Defect | undefined, rules: readonly string[]]>([
  ['integrations', ofIntegrations, undefined, []],
  ['flows', ofFlows, undefined, []],
  ['imports', ofImports, undefined, []],
  ['integrations, and none is in it', ofIntegrations, nothing, ['copy name', 'record']],
  ['flows, and none is in it', ofFlows, nothing, ['record']],
  ['imports, and none is in it', ofImports, nothing, ['record']],
  ['imports without ids', ofImports, noIds, ['record']],
  ['imports, and something else is first', ofImports, otherFirst, ['copy name']],
])('a clone may respond with a list of what it has made: of %s', async (_what, plans, defect, rules) => {
  const backend = createIntegrator({ cloneResponse: 'manifest', seed: 'empty', report: 'silent' });
  const found = await find(plans, defect, backend);
  expect(found).toMatchObject({ rules: expect.arrayContaining([...rules]), unjudged: [], lost: [] });
  if (rules.length === 0) expect(found).toMatchObject({ rules: [], left: [] });
});
