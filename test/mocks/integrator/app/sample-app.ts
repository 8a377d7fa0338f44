import { isRecord } from '../../../../spec/document/document.ts';

/** How the code of an app calls the API: with any client, and with the token of the call. */
export type CallApi = (token: string, line: string, body?: unknown) => Promise<unknown>;

type Options = Readonly<Record<string, unknown>>;
type Callback = (error: unknown, result?: unknown) => void;
type AppFunction = (options: Options, callback: Callback) => void;

/** The functions of the seed's app, BigCommerce – NetSuite, in the groups in which a stack finds them. */
export interface SampleApp {
  readonly installer: Readonly<Record<string, AppFunction>>;
  readonly uninstaller: Readonly<Record<string, AppFunction>>;
  readonly settings: Readonly<Record<string, AppFunction>>;
}

/** Writes an app's code: each function reads the integration with its token, in the midst of its call, and edits it. */
export function sampleApp(callApi: CallApi): SampleApp {
  const path = ({ _integrationId }: Options): string => `/integrations/${_integrationId}`;
  const read = async (options: Options): Promise<Record<string, unknown>> => {
    const record = await callApi(String(options['bearerToken']), `GET ${path(options)}`);
    if (!isRecord(record)) throw new Error('There is no integration.');
    return { ...record };
  };
  const stepNamed = async (options: Options, field: string, name: string): Promise<Record<string, unknown>> => {
    const { install } = await read(options);
    const steps: readonly unknown[] = Array.isArray(install) ? install : [];
    const step = steps.filter(isRecord).find((one) => one[field] === name);
    if (step === undefined) throw Object.assign(new Error(`No step has ${name}.`), { code: 'no_step' });
    return { ...step };
  };
  const calledBack =
    (act: (options: Options) => Promise<unknown>): AppFunction =>
    (options, callback) =>
      void act(options).then((result) => callback(null, result), callback);
  const install = (name: string): AppFunction =>
    calledBack(async (options) => {
      const step = await stepNamed(options, 'installerFunction', name);
      if (name === 'verifyNetSuiteConnection') await connect(options, callApi);
      return { success: true, stepsToUpdate: [{ ...step, completed: true }] };
    });
  const uninstall = (name: string): AppFunction =>
    calledBack(async (options) => {
      const step = await stepNamed(options, 'uninstallerFunction', name);
      if (name === 'deleteNetSuiteConnection') await disconnect(options, callApi);
      return { success: true, stepsToUpdate: [{ ...step, completed: false }] };
    });
  const update = calledBack(async (options) => {
    const record = await read(options);
    const next = { ...record, version: '1.1.0', updateInProgress: false };
    await callApi(String(options['bearerToken']), `PUT ${path(options)}`, next);
  });
  const named = (names: readonly string[], make: (name: string) => AppFunction): Record<string, AppFunction> =>
    Object.fromEntries(names.map((name) => [name, make(name)]));

  return {
    installer: {
      ...named(installers, install),
      updateApp: update,
      updateConnector: update,
    },
    uninstaller: {
      ...named(uninstallers, uninstall),
      uninstallConnector: (_options, callback) => callback(null),
    },
    settings: {
      persistSettings: (options, callback) => callback(null, { success: true, pending: options['pending'] }),
      refreshMetadata: (options, callback) =>
        callback(null, { name: 'orderStatus', options: [options['_integrationId']] }),
    },
  };
}

export const installers: readonly string[] = [
  'verifyNetSuiteConnection',
  'verifyBigCommerceConnection',
  'verifyIntegratorBundleInstallation',
  'verifyBigCommerceBundleInstallation',
];
export const uninstallers: readonly string[] = [
  'deleteNetSuiteConnection',
  'deleteBigCommerceConnection',
  'uninstallVerifyIntegratorBundle',
  'uninstallVerifyBigCommerceBundle',
];

const connectionName = 'NetSuite of the app';

async function connect({ bearerToken }: Options, callApi: CallApi): Promise<void> {
  const http = { baseURI: 'https://netsuite.example', formType: 'http', mediaType: 'json', auth: { type: 'basic' } };
  await callApi(String(bearerToken), 'POST /connections', { name: connectionName, type: 'http', http });
}

async function disconnect({ bearerToken }: Options, callApi: CallApi): Promise<void> {
  const token = String(bearerToken);
  const all = await callApi(token, 'GET /connections');
  const made = (Array.isArray(all) ? all : []).filter(isRecord).filter(({ name }) => name === connectionName);
  for (const { _id } of made) await callApi(token, `DELETE /connections/${_id}`);
}
