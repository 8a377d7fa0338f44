import { isRecord } from '../../../../../spec/document/document.ts';
import { resourceOf } from '../../../../../spec/resource/resource.ts';
import type { Call } from '../../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { RecordBehaviour } from '../../../define/records/named-record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { connectionsPath } from '../../connections/members.ts';
import { integrationIn, integrationsPath } from '../../integrations/life-cycle/life-cycle.ts';
import { freeLicense, takeLicense } from '../../licenses/licenses.ts';
import { connectionFor, stepFor } from './applications.ts';

/**
 * Installs a connector: makes the integration and the connections of its applications, and takes a licence.
 *
 * Source: client; choice for which connections and steps these are.
 */
export function installing(context: ResourceContext): RecordBehaviour {
  return (call, { id, record: connector }) => {
    const license = freeLicense(call, id);
    if (license === 'none is free') {
      const message = 'There is no licence for this connector that is free and has not expired.';
      return { status: 403, body: { errors: [{ code: 'feature_not_enabled', message }] } };
    }
    const installed = install(context, call, id, connector);
    if (license !== undefined) takeLicense(call, id, license, String(installed['_id']));
    return { status: 201, body: installed };
  };
}

function install({ contract, make }: ResourceContext, call: Call, id: string, connector: JsonRecord): JsonRecord {
  const [integrations, connections] = [integrationsPath, connectionsPath].map((collection) =>
    resourceOf(contract.resources, { collection }),
  );
  if (integrations === undefined || connections === undefined) {
    throw new Error('Failed to install a connector: the document has no integrations or no connections.');
  }
  const { sandbox = false, tag } = isRecord(call.body) ? call.body : {};
  const name = String(connector['name']);
  const made = make(call, integrations, {
    name: typeof tag === 'string' && tag !== '' ? `${name} - ${tag}` : name,
    sandbox,
    _connectorId: id,
    mode: 'install',
    settings: {},
  });
  const _integrationId = made['_id'];
  const applications = Array.isArray(connector['applications']) ? connector['applications'].map(String) : [];
  const install = applications.map((application) => {
    const fields = { ...connectionFor(application), sandbox, _connectorId: id, _integrationId };
    return stepFor(application, String(make(call, connections, fields)['_id']));
  });
  const whole = { ...made, ...frameworkSteps(call, connector) };
  const installed = {
    ...whole,
    install,
    _registeredConnectionIds: install.map(({ _connectionId }) => _connectionId),
  };
  call.account.collection(integrationsPath).set(String(_integrationId), installed);
  return installed;
}

/** The steps of the newer framework, where the integration that the connector is made from has some. */
function frameworkSteps({ account }: Call, { _integrationId }: JsonRecord): JsonRecord {
  const template = typeof _integrationId === 'string' ? integrationIn(account, _integrationId) : undefined;
  if (template?.installSteps === undefined) return {};
  return { installSteps: template.installSteps.map((step) => ({ ...step, completed: false })) };
}
