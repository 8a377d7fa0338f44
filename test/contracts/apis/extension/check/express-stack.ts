import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import express from 'express';
import type { AppModule } from './app.ts';
import { started } from './plain-stack.ts';

/** The vendor's package, as far as a stack needs it. */
interface Extension {
  loadConfiguration(
    configuration: { readonly connectors?: Readonly<Record<string, AppModule>>; readonly diy?: AppModule },
    callback: (error?: unknown) => void,
  ): void;
  callFunction(
    options: unknown,
    call: unknown,
    callback: (
      error: { readonly statusCode: number; readonly errors: readonly unknown[] } | null | undefined,
      result?: unknown,
    ) => void,
  ): void;
}

const load = createRequire(import.meta.url);

/** The package keeps its configuration in the module, so that each stack needs one of its own. */
function freshExtension(): Extension {
  const path = load.resolve('integrator-extension');
  delete load.cache[path];
  const Class: new () => Extension = load(path);
  return new Class();
}

/** A stack of the vendor's package, as it is published, on express 5. */
export async function expressStack(
  configuration: Parameters<Extension['loadConfiguration']>[0],
  systemToken: string,
): Promise<{ readonly url: string; readonly server: Server }> {
  const extension = freshExtension();
  extension.loadConfiguration(configuration, (error) => {
    if (error !== undefined) throw error;
  });
  const app = express();
  app.use(express.json({ limit: '50mb' }));
  app.get(['/', '/healthCheck'], (_request, response) => void response.json({ success: true }));
  app.get(['/livez', '/readyz'], (_request, response) => void response.sendStatus(200));
  app.post('/function', (request, response) => {
    const { authorization } = request.headers;
    const token = request.query['access_token'] ?? request.body.access_token ?? authorization?.replace('Bearer ', '');
    if (token !== systemToken) {
      response.status(401).set('WWW-Authenticate', 'invalid system token');
      response.json({ errors: [{ code: 'unauthorized', message: 'invalid system token' }] });
      return;
    }
    extension.callFunction(request.body.options, request.body, (error, result) => {
      if (error !== null && error !== undefined) response.status(error.statusCode).json({ errors: error.errors });
      else response.json(result);
    });
  });
  const server = createServer(app);
  return { url: await started(server), server };
}
