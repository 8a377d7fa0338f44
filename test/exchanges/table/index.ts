import type { Exchange } from '../exchange.ts';
import { accessExchanges } from './access/access.ts';
import { accessTokenExchanges } from './access/access-tokens.ts';
import { restrictedExchanges } from './access/restricted.ts';
import { appLockedExchanges } from './app-locked.ts';
import { auditExchanges } from './audit/audit.ts';
import { authenticationExchanges } from './authentication.ts';
import { connectionExchanges } from './connections/over-connections.ts';
import { connectionWrites } from './connections/written.ts';
import { createExchanges } from './create.ts';
import { createRefusals } from './create-refused.ts';
import { deleteExchanges } from './delete.ts';
import { errorExchanges } from './errors.ts';
import { asyncHelperExchanges } from './files-and-async/async-helpers.ts';
import { fileExchanges } from './files-and-async/files.ts';
import { flowErrorExchanges } from './flow-errors/flow-errors.ts';
import { flowErrorRefusals } from './flow-errors/refused.ts';
import { stepRequestExchanges } from './flow-errors/step-requests.ts';
import { flowExchanges } from './flows/cloned.ts';
import { flowListExchanges } from './flows/listed.ts';
import { flowRefusals } from './flows/refused.ts';
import { lifeCycleExchanges } from './life-cycle.ts';
import { lifeCycleRefusals } from './life-cycle-refused.ts';
import { listExchanges } from './list.ts';
import { listRefusals } from './list-refused.ts';
import { longTailReads } from './long-tail/read.ts';
import { longTailUses } from './long-tail/used.ts';
import { longTailWrites } from './long-tail/written.ts';
import { lookupCacheExchanges } from './lookup-caches/lookup-caches.ts';
import { newerFrameworkExchanges } from './newer-framework.ts';
import { connectorExchanges } from './partners/connectors.ts';
import { iClientExchanges } from './partners/iclients.ts';
import { licenseExchanges } from './partners/licenses.ts';
import { stackExchanges } from './partners/stacks.ts';
import { projectionExchanges } from './projection.ts';
import { rateLimitExchanges } from './rate-limit.ts';
import { readExchanges } from './read.ts';
import { recycleBinExchanges } from './recycle-bin/recycle-bin.ts';
import { appFlowExchanges } from './resources/app-flows.ts';
import { resourceExchanges } from './resources/life.ts';
import { resourceRefusals } from './resources/refused.ts';
import { actionExchanges } from './resources/steps/actions.ts';
import { listenerExchanges } from './resources/steps/listeners.ts';
import { scriptExchanges } from './resources/steps/scripts.ts';
import { resourceBodies } from './resources/wrong-bodies.ts';
import { revisionExchanges } from './revisions/revisions.ts';
import { furtherRunExchanges } from './runs/further.ts';
import { jobErrorExchanges } from './runs/job-errors.ts';
import { runRefusals } from './runs/refused.ts';
import { runExchanges } from './runs/runs.ts';
import { stateExchanges } from './state/state.ts';
import { templateExchanges } from './templates/templates.ts';
import { todayExchanges } from './today.ts';
import { tokenInfoExchanges } from './token-info.ts';
import { transportExchanges } from './transport.ts';
import { updateExchanges } from './update.ts';
import { updateRefusals } from './update-refused.ts';
import { invitationExchanges } from './users/invitations.ts';
import { userExchanges } from './users/users.ts';

const parts = {
  list: [...listExchanges, ...listRefusals],
  projection: projectionExchanges,
  create: [...createExchanges, ...createRefusals],
  read: readExchanges,
  update: [...updateExchanges, ...updateRefusals],
  delete: deleteExchanges,
  'life cycle': [...lifeCycleExchanges, ...lifeCycleRefusals],
  'newer framework': newerFrameworkExchanges,
  scripts: scriptExchanges,
  actions: [...actionExchanges, ...listenerExchanges],
  resources: [...resourceExchanges, ...appFlowExchanges, ...resourceBodies, ...resourceRefusals],
  partners: [...stackExchanges, ...iClientExchanges, ...connectorExchanges, ...licenseExchanges],
  'lookup caches': lookupCacheExchanges,
  'files and async helpers': [...asyncHelperExchanges, ...fileExchanges],
  'long tail': [...longTailWrites, ...longTailUses, ...longTailReads],
  flows: [...flowExchanges, ...flowListExchanges, ...flowRefusals],
  connections: [...connectionExchanges, ...connectionWrites],
  'recycle bin': recycleBinExchanges,
  revisions: revisionExchanges,
  'app-locked': appLockedExchanges,
  runs: [...runExchanges, ...furtherRunExchanges, ...jobErrorExchanges, ...runRefusals],
  'errors of flows': [...flowErrorExchanges, ...stepRequestExchanges, ...flowErrorRefusals],
  audit: auditExchanges,
  state: stateExchanges,
  templates: templateExchanges,
  users: [...userExchanges, ...invitationExchanges],
  today: todayExchanges,
  access: [...accessTokenExchanges, ...accessExchanges, ...restrictedExchanges],
  tokenInfo: tokenInfoExchanges,
  authentication: authenticationExchanges,
  errors: errorExchanges,
  'rate limit': rateLimitExchanges,
  transport: transportExchanges,
};

/** Every exchange, under the name of its part and its own. */
export const exchanges: readonly Exchange[] = Object.entries(parts).flatMap(([part, list]) =>
  list.map((exchange) => ({ ...exchange, name: `${part}: ${exchange.name}` })),
);
