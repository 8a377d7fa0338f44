import { X509Certificate } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import tls from 'node:tls';
import { authorityName } from '../known-names.ts';
import { pemBlocks } from '../pem.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables that tell programs whom to trust. */
const variables = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'] as const;

/**
 * The certificates that programs of this machine trust by now: those of the system, or of Node where it tells none, and
 * those of the files that variables name. Most of these variables replace what a program trusts, so a file that they
 * name has to hold all of it.
 *
 * Authorities of this package are left out: they may be former ones.
 */
export function trustedRoots(environment: Environment): readonly string[] {
  const given = variables.flatMap((name) => certificatesIn(environment[name]));
  const system = systemRoots();
  const all = [...(system.length > 0 ? system : tls.rootCertificates)].flatMap((text) =>
    pemBlocks(text, 'CERTIFICATE'),
  );
  const known = new Set(all);
  return [...known, ...new Set(given.filter((one) => !known.has(one) && !isOurs(one)))];
}

/** The certificates of a file that a variable names. */
function certificatesIn(path: string | undefined): readonly string[] {
  if (path === undefined || path === '' || !existsSync(path)) return [];
  return pemBlocks(readFileSync(path, 'utf8'), 'CERTIFICATE');
}

function isOurs(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject.startsWith(`CN=${authorityName}`);
  } catch {
    // What Node cannot read, another program may.
    return false;
  }
}

/** Node has such a list since 22.15. */
function systemRoots(): readonly string[] {
  return typeof tls.getCACertificates === 'function' ? tls.getCACertificates('system') : [];
}
