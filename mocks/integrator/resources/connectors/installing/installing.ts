import { isRecord } from '../../../../../spec/document/document.ts';
import { type Resource, resourceOf } from '../../../../../spec/resource/resource.ts';
import type { Call } from '../../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { RecordBehaviour } from '../../../define/records/named-record.ts';
import type { ResourceContext } from '../../../define/resource-context.ts';
import { connectionsPath } from '../../connections/members.ts';
import { callConnectorFunction, namedFunction } from '../../integrations/code/connector-function.ts';
import { integrationIn, integrationsPath } from '../../integrations/life-cycle/life-cycle.ts';
import { freeLicense, takeLicense } from '../../licenses/licenses.ts';
import { connectionFor, stepFor } from './applications.ts';

/**
 * Installs a connector: makes the integration, and takes a licence. The installer function of the app makes what else there
 * is; where it has none, the connections of the applications are made, with a step for each.
 *
 * Source: client; doc for the function; choice for which connections and steps these are.
 */
export function installing(context: ResourceContext): RecordBehaviour {
  return (call, { id, record: connector }) => {
    const license = freeLicense(call, id);
    if (license === 'none is free') {
      const message = 'There is no licence for this connector that is free and has not expired.';
      return { status: 403, body: { errors: [{ code: 'feature_not_enabled', message }] } };
    }
    const made = makeIntegration(context, call, id, connector);
    const _id = String(made['_id']);
    if (license !== undefined) takeLicense(call, id, license, _id);
    const { app } = context.fake;
    const integration = integrationIn(call.account, _id);
    if (
      app === undefined ||
      integration === undefined ||
      !namedFunction(call.account, integration, 'installerFunction')
    )
      return { status: 201, body: furnished(context, call, connector, made) };
    // The function reads the steps that there are, and adds its own.
    call.account.collection(integrationsPath).set(_id, { ...made, install: [] });
    return callConnectorFunction(app, call.account, integration, 'installerFunction').then((ran) => {
      if (ran === undefined) return { status: 201, body: furnished(context, call, connector, made) };
      return 'refusal' in ran ? ran.refusal : { status: 201, body: integrationIn(call.account, _id) ?? made };
    });
  };
}

function makeIntegration(context: ResourceContext, call: Call, id: string, connector: JsonRecord): JsonRecord {
  const { sandbox = false, tag } = isRecord(call.body) ? call.body : {};
  const name = String(connector['name']);
  return context.make(call, resourceAt(context, integrationsPath), {
    name: typeof tag === 'string' && tag !== '' ? `${name} - ${tag}` : name,
    sandbox,
    _connectorId: id,
    mode: 'install',
    settings: {},
  });
}

/** An installation with a connection for each application, and a step that has its credentials entered. */
function furnished(context: ResourceContext, call: Call, connector: JsonRecord, made: JsonRecord): JsonRecord {
  const { _id: _integrationId, _connectorId, sandbox } = made;
  const applications = Array.isArray(connector['applications']) ? connector['applications'].map(String) : [];
  const install = applications.map((application) => {
    const fields = { ...connectionFor(application), sandbox, _connectorId, _integrationId };
    return stepFor(application, String(context.make(call, resourceAt(context, connectionsPath), fields)['_id']));
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

function resourceAt({ contract }: ResourceContext, collection: string): Resource {
  const found = resourceOf(contract.resources, { collection });
  if (found !== undefined) return found;
  throw new Error(`Failed to install a connector: the document has no ${collection}.`);
}

/** The steps of the newer framework, where the integration that the connector is made from has some. */
function frameworkSteps({ account }: Call, { _integrationId }: JsonRecord): JsonRecord {
  const template = typeof _integrationId === 'string' ? integrationIn(account, _integrationId) : undefined;
  if (template?.installSteps === undefined) return {};
  return { installSteps: template.installSteps.map((step) => ({ ...step, completed: false })) };
}
