import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { bigCommerceNetSuite } from '../../../../fixtures/resources/integrations/bigcommerce-netsuite.ts';
import { type ConfiguredExtension, isExtension } from '../../../../mocks/integrator/app/hosts/extension-host.ts';
import type { AppExtension } from '../../../../mocks/integrator/app/option/app-option.ts';

/** Where the code of an app runs in a test. */
export interface OpenHost {
  readonly extension: AppExtension;
  close(): Promise<void> | void;
}

/** Opens a place for the code of an app. */
export type OpenHostOf = (app: object) => Promise<OpenHost> | OpenHost;

const systemToken = 'my_system_token';
const connector = bigCommerceNetSuite._connectorId;

/** Every place for the same code, and the same comes of it. */
export const hosts: Readonly<Record<string, OpenHostOf>> = {
  'a plain module': (app) => ({ extension: { diy: app }, close: () => undefined }),
  'a module of a connector': (app) => ({ extension: { connectors: { [connector]: app } }, close: () => undefined }),
  'integrator-extension': async (app) => ({
    extension: await configured({ connectors: { [connector]: app } }),
    close: () => undefined,
  }),
  'a stack over HTTP': openStack,
};

/** The published package, with code in it; it keeps one configuration for all of a process. */
export async function configured(configuration: object): Promise<ConfiguredExtension> {
  const Extension: unknown = createRequire(import.meta.url)('integrator-extension');
  const extension: unknown = typeof Extension === 'function' ? Reflect.construct(Extension, []) : undefined;
  const load: unknown = Reflect.get(Object(extension), 'loadConfiguration');
  if (!isExtension(extension) || typeof load !== 'function') throw new Error('integrator-extension is not there.');
  await new Promise<void>((resolve, reject) => {
    Reflect.apply(load, extension, [configuration, (error: unknown) => (error ? reject(error) : resolve())]);
  });
  return extension;
}

/** A stack of express with the published package in it, as apps are hosted. */
async function openStack(app: object): Promise<OpenHost> {
  const extension = await configured({ connectors: { [connector]: app } });
  const stack = express();
  stack.use(express.json({ limit: '50mb' }));
  stack.post('/function', (request, response) => {
    if (request.headers.authorization !== `Bearer ${systemToken}`) {
      response.status(401).set('WWW-Authenticate', 'invalid system token');
      response.json({ errors: [{ code: 'unauthorized', message: 'invalid system token' }] });
      return;
    }
    const { options, ...call } = request.body;
    extension.callFunction(options, call, (error, result) => {
      if (response.headersSent) return;
      if (error) response.status(422).json({ errors: Reflect.get(Object(error), 'errors') });
      else if (result === undefined) response.end();
      else response.json(result);
    });
  });
  const server = stack.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = addressOf(server.address());
  return {
    extension: { url: `http://127.0.0.1:${port}`, systemToken },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
  if (typeof address === 'object' && address !== null) return address;
  throw new Error('The stack listens nowhere.');
}
