import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import tls from 'node:tls';

type Environment = Readonly<Record<string, string | undefined>>;

/** Variables by which somebody has told programs whom to trust. */
const told = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'] as const;

const pem = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/**
 * The certificates that programs of this machine trust by now: those of the system, or of Node where it tells none, and
 * those of the files that variables name. Most of these variables replace what a program trusts, so a file that they
 * name has to hold all of it.
 *
 * @param own The folder of the authority: what stands in there is no root of the system.
 */
export function trustedRoots(environment: Environment, own: string): readonly string[] {
  const given = told.flatMap((name) => certificatesIn(environment[name], own));
  const system = systemRoots();
  return [...new Set([...(system.length > 0 ? system : tls.rootCertificates), ...given].map(oneForm))];
}

/** The certificates of a file that a variable names, where it is not one of ours. */
export function certificatesIn(path: string | undefined, own: string): readonly string[] {
  if (path === undefined || path === '' || dirname(resolve(path)) === own || !existsSync(path)) return [];
  return (readFileSync(path, 'utf8').match(pem) ?? []).map(oneForm);
}

/** Node has told them since 22.15. */
function systemRoots(): readonly string[] {
  return typeof tls.getCACertificates === 'function' ? tls.getCACertificates('system') : [];
}

function oneForm(text: string): string {
  return `${text.replaceAll('\r\n', '\n').trim()}\n`;
}
