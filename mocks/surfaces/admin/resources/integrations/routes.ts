import { preview } from '../../../../../contracts/violations/violation.ts';
import { OptionError } from '../../../../integrator/errors/option-error.ts';
import type { AdminCall, AdminRoutes } from '../../call/admin-call.ts';
import { listRecords, makeRecord, putRecord, readRecord, removeRecord } from '../../records/record-calls.ts';
import { checkKeys, objectOf } from '../../request/json-object.ts';

const name = 'integrations';

/** The operations of {@link integrationRoutes}. */
export type IntegrationOperation =
  | 'listAccountIntegrations'
  | 'makeIntegration'
  | 'readIntegration'
  | 'putIntegration'
  | 'removeIntegration'
  | 'pushUpdate'
  | 'pushUpdateOfIntegration';

/** Updates of apps, and the paths that integrations had before every resource had one. */
export const integrationRoutes: AdminRoutes<IntegrationOperation> = {
  listAccountIntegrations: (call) => listRecords(call, name),
  makeIntegration: (call) => {
    const { kind, ...fields } = objectOf(call.body);
    if (kind === 'integration' || kind === 'smartConnector') return makeRecord(call, name, kind, fields);
    throw new OptionError(
      `Failed to make a record: the kind is ${preview(kind)}. Give "integration" or "smartConnector".`,
    );
  },
  readIntegration: (call) => readRecord(call, name),
  putIntegration: (call) => putRecord(call, name),
  removeIntegration: (call) => removeRecord(call, name),
  pushUpdate,
  pushUpdateOfIntegration: pushUpdate,
};

function pushUpdate({ account, path, body }: AdminCall): Response {
  const update = body === undefined ? {} : objectOf(body);
  checkKeys(update, ['version']);
  const { version } = update;
  if (version !== undefined && typeof version !== 'string') {
    throw new OptionError(`Failed to push an update: its version is ${preview(version)}. Give a text.`);
  }
  return Response.json(account.pushUpdate(path['id'] ?? '', { ...(version !== undefined && { version }) }));
}
