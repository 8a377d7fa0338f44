import type { RequestListener, Server } from 'node:http';
import type { Certified } from '../../authority/certificates.ts';
import { type Authority, openAuthority } from '../../authority/folder/kept-authority.ts';
import type { HostCheck } from '../hosts/allowed-hosts.ts';
import { nodeModule } from '../node-modules/node-module.ts';
import type { Others } from '../proxy/others.ts';
import { attachProxy } from '../proxy/proxy.ts';
import { patientServer } from '../traffic/traffic.ts';

/** What a server that speaks TLS is asked for. */
export interface SecureOptions {
  /** Whether it speaks TLS by itself, and no plain HTTP. */
  readonly https: boolean;
  /** Whether it is a proxy, and what becomes of requests for other hosts. */
  readonly proxy: Others | undefined;
  /** Where the certificate authority is kept. */
  readonly authority: string | undefined;
}

/** A server that does not listen by now. */
export interface SecureServer {
  readonly server: Server;
  readonly authority: Authority;
  /** Ends what is not served by the server itself: tunnels, and clients that have not come to speak TLS. */
  close(): void;
}

/** Makes a server that speaks TLS, or is a proxy. It is loaded where somebody asks for one. */
export async function secureServer(
  { https, proxy, authority: folder }: SecureOptions,
  listener: RequestListener,
  isAllowedHost: HostCheck,
  tell: (sentence: string) => void,
): Promise<SecureServer> {
  const authority = await openAuthority({ folder });
  const certified: Certified = authority.certify();
  if (https) {
    const server = nodeModule('node:https').createServer({ ...patientServer, ...certified }, listener);
    return { server, authority, close: () => undefined };
  }
  const server = nodeModule('node:http').createServer(patientServer);
  const attached = attachProxy(server, { certified, others: proxy ?? 'refuse-others', listener, isAllowedHost, tell });
  return { server, authority, close: attached.close };
}
