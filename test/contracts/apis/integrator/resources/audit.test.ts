import { promises } from '../../../../../contracts/apis/integrator/resources/audit.ts';
import { type Plans, resourceIn } from '../promises/find.ts';
import { refuses, shows, showsEach } from '../promises/lies.ts';
import { promiseTests } from '../promises/promise-tests.ts';

const audit = 'GET /scripts/{}/audit';
const [creation, record] = ['audit of a creation', 'audit of a record'];

/** Of some: those of others ask the same of records that take longer to make. */
const plans: Plans = (session) =>
  promises(resourceIn(session, 'audit'), session.contract).filter(({ operation }) =>
    ['listAgentAudit', 'listScriptAudit'].includes(operation?.id ?? ''),
  );

promiseTests('audits', plans, 5, [
  ['tells nothing', shows(audit, () => []), [creation], 'listScriptAudit'],
  ['tells nulls', shows(audit, () => [null, 'created']), [creation], 'listScriptAudit'],
  ['tells in a text', shows(audit, () => 'created'), [creation], 'listScriptAudit'],
  ['tells of a change alone', showsEach(audit, (one) => ({ ...one, event: 'update' })), [creation], 'listScriptAudit'],
  [
    'tells of another record',
    showsEach(audit, (one) => ({ ...one, _resourceId: 'f'.repeat(24) })),
    [record],
    'listScriptAudit',
  ],
  ['has none', refuses(audit), ['success'], 'listScriptAudit'],
]);
