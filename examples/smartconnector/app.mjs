// The code of a SmartConnector, BigCommerce – NetSuite: what its partner writes, and what integrator.io calls. Each
// function gets options, among them a token that is good for this call alone, and calls back once.

const base = 'https://api.integrator.io/v1';
const connectionName = 'NetSuite of the app';

/**
 * @typedef {{ bearerToken: string, _integrationId: string, pending?: Record<string, unknown> }} Options
 * @typedef {(error: unknown, result?: unknown) => void} Callback
 * @typedef {{ installerFunction?: string, uninstallerFunction?: string, completed: boolean }} Step
 * @typedef {{ install: Step[], [field: string]: unknown }} Integration
 */

/** @type {(options: Options, method: string, path: string, body?: unknown) => Promise<unknown>} */
async function api({ bearerToken }, method, path, body) {
  const response = await fetch(`${base}${path}`, {
    method,
    headers: { authorization: `Bearer ${bearerToken}`, 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw Object.assign(new Error(`${method} ${path} got ${response.status}`), { code: 'api_failed' });
  return response.status === 204 ? [] : response.json();
}

/** @type {(options: Options) => Promise<Integration>} */
const read = async (options) =>
  /** @type {Integration} */ (await api(options, 'GET', `/integrations/${options._integrationId}`));

/**
 * Lets a function be async, and calls back for it.
 *
 * @type {(act: (options: Options) => Promise<unknown>) => (options: Options, callback: Callback) => void}
 */
const calledBack = (act) => (options, callback) => {
  act(options).then((result) => callback(null, result), callback);
};

/**
 * A step of the installation: does its work, and says which step is completed.
 *
 * @type {(name: string, work?: (options: Options) => Promise<unknown>) => (options: Options, callback: Callback) => void}
 */
const step = (name, work) =>
  calledBack(async (options) => {
    const { install } = await read(options);
    await work?.(options);
    const own = install.find(({ installerFunction }) => installerFunction === name);
    return { success: true, stepsToUpdate: [{ ...own, completed: true }] };
  });

/** @type {(name: string, work?: (options: Options) => Promise<unknown>) => (options: Options, callback: Callback) => void} */
const undoneStep = (name, work) =>
  calledBack(async (options) => {
    const { install } = await read(options);
    await work?.(options);
    const own = install.find(({ uninstallerFunction }) => uninstallerFunction === name);
    return { success: true, stepsToUpdate: [{ ...own, completed: false }] };
  });

/** @type {(options: Options) => Promise<unknown>} */
const makeConnection = (options) =>
  api(options, 'POST', '/connections', {
    name: connectionName,
    type: 'http',
    http: { baseURI: 'https://netsuite.example', formType: 'http', mediaType: 'json', auth: { type: 'basic' } },
  });

/** @type {(options: Options) => Promise<void>} */
async function removeConnection(options) {
  const all = /** @type {{ _id: string, name: string }[]} */ (await api(options, 'GET', '/connections'));
  for (const { _id, name } of all) if (name === connectionName) await api(options, 'DELETE', `/connections/${_id}`);
}

export const installer = {
  verifyNetSuiteConnection: step('verifyNetSuiteConnection', makeConnection),
  verifyBigCommerceConnection: step('verifyBigCommerceConnection'),
  verifyIntegratorBundleInstallation: step('verifyIntegratorBundleInstallation'),
  verifyBigCommerceBundleInstallation: step('verifyBigCommerceBundleInstallation'),

  /** An update that the partner pushes: the app itself writes the version, and ends the update. */
  updateConnector: calledBack(async (options) => {
    const record = await read(options);
    await api(options, 'PUT', `/integrations/${options._integrationId}`, {
      ...record,
      version: '1.1.0',
      updateInProgress: false,
    });
  }),
};

export const uninstaller = {
  deleteNetSuiteConnection: undoneStep('deleteNetSuiteConnection', removeConnection),
  deleteBigCommerceConnection: undoneStep('deleteBigCommerceConnection'),
  uninstallVerifyIntegratorBundle: undoneStep('uninstallVerifyIntegratorBundle'),
  uninstallVerifyBigCommerceBundle: undoneStep('uninstallVerifyBigCommerceBundle'),

  /** After the last step; then the integration goes. */
  uninstallConnector: calledBack(async () => undefined),
};

export const settings = {
  /** @type {(options: Options, callback: Callback) => void} */
  persistSettings: ({ pending }, callback) => callback(null, { success: true, pending }),
};
