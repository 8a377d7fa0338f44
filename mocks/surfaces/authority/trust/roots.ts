import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import tls from 'node:tls';
import { pemBlocks } from '../pem.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that tell programs whom to trust. */
const variables = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'] as const;

/**
 * The certificates that programs of this machine trust by now: those of the system, or of Node where it tells none, and
 * those of the files that variables name. Most of these variables replace what a program trusts, so a file that they
 * name has to hold all of it.
 *
 * @param own The folder of the authority: what stands in there is no root of the system.
 */
export function trustedRoots(environment: Environment, own: string): readonly string[] {
  const given = variables.flatMap((name) => certificatesIn(environment[name], own));
  const system = systemRoots();
  const all = [...(system.length > 0 ? system : tls.rootCertificates), ...given];
  return [...new Set(all.flatMap((text) => pemBlocks(text, 'CERTIFICATE')))];
}

/** The certificates of a file that a variable names, where it is not one of ours. */
export function certificatesIn(path: string | undefined, own: string): readonly string[] {
  if (path === undefined || path === '' || dirname(resolve(path)) === own || !existsSync(path)) return [];
  return pemBlocks(readFileSync(path, 'utf8'), 'CERTIFICATE');
}

/** Node has such a list since 22.15. */
function systemRoots(): readonly string[] {
  return typeof tls.getCACertificates === 'function' ? tls.getCACertificates('system') : [];
}
