import { preview } from '../../../contracts/violation.ts';
import type { Integration } from '../../../fixtures/integration.ts';
import { resourceNamed } from '../../../spec/resource/resource.ts';
import type { SmartConnectorOptions } from '../../integrator/factories.ts';
import { OptionError } from '../../integrator/option-error.ts';
import { checkGivenRecord } from '../../integrator/records/check-given-record.ts';
import { type AdminCall, type AdminRoutes, done } from './admin-call.ts';
import { AdminRefusal } from './admin-refusal.ts';
import { checkKeys, isLeftToCheck, objectOf } from './json-object.ts';

/** The routes that are about the records of an account. */
export const integrationRoutes: AdminRoutes<
  | 'listAccountIntegrations'
  | 'makeIntegration'
  | 'readIntegration'
  | 'putIntegration'
  | 'removeIntegration'
  | 'pushUpdate'
> = {
  listAccountIntegrations: ({ account }) => Response.json(account.integrations.all()),
  makeIntegration: (call) => Response.json(make(call), { status: 201 }),
  readIntegration: ({ account, path }) => {
    const id = path['id'] ?? '';
    return Response.json(account.integrations.get(id) ?? missing('read', id, account.name));
  },
  putIntegration: ({ core, account, path, body }) => {
    const given = objectOf(body);
    const resource = resourceNamed(core.contract.resources, 'integrations');
    const record: unknown = given;
    if (resource !== undefined)
      checkGivenRecord(core.contract, resource, `the record ${preview(given['_id'])}`, record);
    if (given['_id'] !== path['id']) {
      throw new AdminRefusal(
        'bad-request',
        `Failed to put ${JSON.stringify(path['id'])}: the body has the _id ${preview(given['_id'])}. Send it to its own path.`,
      );
    }
    if (isLeftToCheck<Integration>(record)) account.integrations.put(record);
    return done();
  },
  removeIntegration: ({ account, path }) => {
    const id = path['id'] ?? '';
    return account.integrations.delete(id) ? done() : missing('delete', id, account.name);
  },
  pushUpdate: ({ account, path, body }) => {
    const update = body === undefined ? {} : objectOf(body);
    checkKeys(update, ['version']);
    const { version } = update;
    if (version !== undefined && typeof version !== 'string') {
      throw new OptionError(`Failed to push an update: its version is ${preview(version)}. Give a text.`);
    }
    return Response.json(account.pushUpdate(path['id'] ?? '', { ...(version !== undefined && { version }) }));
  },
};

function make({ account, body }: AdminCall): Integration {
  const { kind, ...fields } = objectOf(body);
  if (kind === 'integration' && isLeftToCheck<Partial<Integration>>(fields)) return account.create.integration(fields);
  if (kind === 'smartConnector' && isLeftToCheck<SmartConnectorOptions>(fields)) {
    return account.create.smartConnector(fields);
  }
  throw new OptionError(
    `Failed to make a record: the kind is ${preview(kind)}. Give "integration" or "smartConnector".`,
  );
}

function missing(doing: string, id: string, account: string): never {
  throw new AdminRefusal(
    'not-found',
    `Failed to ${doing} ${JSON.stringify(id)}: the account ${account} has no such integration. Give the _id of one.`,
  );
}
