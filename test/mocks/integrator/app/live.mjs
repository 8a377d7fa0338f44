// A program that knows nothing of a fake: it lives the life of the app with plain fetch, and prints what it saw.
const base = 'https://api.integrator.io/v1';
const id = '57974ed227a82a3475cecb15';

/** @type {(method: string, path: string, body?: unknown) => Promise<{ status: number, body: any }>} */
async function ask(method, path, body) {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: { authorization: 'Bearer my_api_token', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

const connectionsBefore = (await ask('GET', '/connections')).body.length;
const { install, _connectorId } = (await ask('GET', `/integrations/${id}`)).body;
const installed = [];
for (const { installerFunction } of install)
  installed.push((await ask('PUT', `/integrations/${id}/installer/${installerFunction}`, {})).body.success);
const { mode } = (await ask('GET', `/integrations/${id}`)).body;
const connectionsMade = (await ask('GET', '/connections')).body.length - connectionsBefore;
const pending = { general: { syncOrders: true } };
const saved = (await ask('PUT', `/integrations/${id}/settings/persistSettings`, { pending })).body;
await ask('PUT', `/connectors/${_connectorId}/update`, { _integrationIds: [id] });
const { version, updateInProgress, settings } = (await ask('GET', `/integrations/${id}`)).body;
await ask('DELETE', `/integrations/${id}/install`);
for (const { uninstallerFunction } of install)
  await ask('PUT', `/integrations/${id}/uninstaller/${uninstallerFunction}`, {});
const { status } = await ask('GET', `/integrations/${id}`);
const connectionsLeft = (await ask('GET', '/connections')).body.length - connectionsBefore;
const general = settings.general;
console.log(
  JSON.stringify({
    installed,
    mode,
    connectionsMade,
    saved,
    version,
    updateInProgress,
    general,
    status,
    connectionsLeft,
  }),
);
