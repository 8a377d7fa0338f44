import { join } from 'node:path';
import type { Authority } from '../folder/kept-authority.ts';
import { writeWhole } from '../folder/private-folder.ts';
import { trustedRoots } from './roots.ts';
import { makeTruststore } from './truststore.ts';

/** Files by which programs come to trust an authority. */
export interface TrustFiles {
  /** The authority and what is trusted anyway, in PEM: for variables that replace what a program trusts. */
  readonly bundle: string;
  /** For `NODE_EXTRA_CA_CERTS`, which adds to it. */
  readonly extra: string;
  /** The same as the bundle for Java, in PKCS #12. */
  readonly truststore: string;
}

/** Writes them beside the authority. */
export function writeTrustFiles(
  { folder, cert, certFile, forge }: Authority,
  environment: Readonly<Record<string, string | undefined>>,
): TrustFiles {
  const all = [cert, ...trustedRoots(environment)];
  const bundle = join(folder, 'bundle.pem');
  const truststore = join(folder, 'truststore.p12');
  writeWhole(bundle, all.join(''));
  writeWhole(truststore, makeTruststore(forge, all));
  const extra = environment['NODE_EXTRA_CA_CERTS'] ?? '';
  return { bundle, truststore, extra: extra === '' || extra === certFile ? certFile : bundle };
}
