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
  if (!response.ok)
    throw Object.assign(new Error(`${method} ${path} got ${response.status}`), {
      code: response.status === 404 ? 'not_there' : 'api_failed',
    });
  const isJson = response.headers.get('content-type')?.includes('json');
  // What is put into state is confirmed by a word in plain text.
  return response.status === 204 ? [] : isJson ? response.json() : response.text();
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

/**
 * Counts in the state of the integration how often its settings were saved: a function knows nothing of the calls before.
 *
 * @type {(options: Options) => Promise<void>}
 */
async function countSaves(options) {
  const path = `/integrations/${options._integrationId}/state/saves`;
  const known = await api(options, 'GET', path).catch((error) => {
    if (error.code === 'not_there') return { count: 0 };
    throw error;
  });
  const { count } = /** @type {{ count: number }} */ (known);
  await api(options, 'PUT', path, { count: count + 1 });
}

export const settings = {
  persistSettings: calledBack(async (options) => {
    await countSaves(options);
    return { success: true, pending: options.pending };
  }),
};
