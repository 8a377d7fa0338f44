import type { RequestListener, Server } from 'node:http';
import type { HostCheck } from '../hosts/allowed-hosts.ts';
import { nodeModule } from '../node-modules/node-module.ts';
import { ServerError } from '../port/server-error.ts';
import type { Others } from '../proxy/others.ts';
import { patientServer } from '../traffic/traffic.ts';
import type { SecureServer } from './secure-server.ts';

/** The options that say which server it is. */
export interface KindOfServer {
  readonly https?: boolean;
  readonly proxy?: Others;
  readonly authority?: string;
  readonly follows?: 'integrator' | 'document';
}

/**
 * Makes the server that was asked for. What speaks TLS is loaded where it is.
 *
 * @throws {ServerError} where it cannot be all that it was asked to be.
 */
export async function serverOf(
  options: KindOfServer,
  listener: RequestListener,
  { isAllowedHost, tell }: { readonly isAllowedHost: HostCheck; readonly tell: (sentence: string) => void },
): Promise<{ readonly server: Server; readonly secure?: SecureServer }> {
  const { https = false, proxy, authority } = options;
  if (!https && proxy === undefined) return { server: nodeModule('node:http').createServer(patientServer, listener) };
  if (https && proxy !== undefined)
    throw new ServerError(
      'Failed to start the server: it is to be a proxy and to speak TLS by itself, at one port. Leave out --https or --proxy (`https` or `proxy` in a program), or start two.',
    );
  if (proxy !== undefined && options.follows === 'document')
    throw new ServerError(
      'Failed to start the proxy: it serves the hosts of integrator.io, and the document is that of another API. Leave out --proxy, and use the address of the server.',
    );
  const { secureServer } = await import('./secure-server.ts');
  const secure = await secureServer({ https, proxy, authority }, listener, isAllowedHost, tell);
  return { server: secure.server, secure };
}
