import { createHash, generateKeyPairSync } from 'node:crypto';
import type { pki } from 'node-forge';
import type { Forge } from './forge.ts';
import { authorityName, certifiedAddresses, certifiedHosts } from './known-names.ts';
import { nameConstraints } from './name-constraints.ts';

/** A certificate and its key, in PEM. */
export interface Certified {
  readonly key: string;
  readonly cert: string;
}

const day = 86_400_000;

/** Clocks of two programs may differ. */
const skew = day;

/** How long an authority lasts; what it certifies lasts no longer. Some systems trust no more. */
const lifetime = 800 * day;

/** Makes a certificate authority that no program takes for one of anything but the known names. */
export function makeAuthority(forge: Forge, now: number): Certified {
  const keys = newKeys(forge);
  const serial = serialOf(forge, keys.publicKey);
  const certificate = forge.pki.createCertificate();
  // Two authorities have two names: programs look one up by its name.
  const name = [{ name: 'commonName', value: `${authorityName} ${serial.slice(2, 10)}` }];
  certificate.publicKey = keys.publicKey;
  certificate.serialNumber = serial;
  certificate.validity.notBefore = new Date(now - skew);
  certificate.validity.notAfter = new Date(now + lifetime);
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: true, pathLenConstraint: 0, critical: true },
    { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    { name: 'subjectKeyIdentifier' },
    { id: '2.5.29.30', critical: true, value: nameConstraints(forge) },
  ]);
  return signed(forge, certificate, keys.privateKey, keys);
}

/**
 * Makes the certificate of the known names, with a key of its own.
 *
 * @param names Other names, of which programs that read the authority believe none; for tests.
 */
export function makeLeaf(forge: Forge, authority: Certified, names: readonly string[] = certifiedHosts): Certified {
  const issuer = forge.pki.certificateFromPem(authority.cert);
  const keys = newKeys(forge);
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = keys.publicKey;
  certificate.serialNumber = serialOf(forge, keys.publicKey);
  certificate.validity.notBefore = issuer.validity.notBefore;
  certificate.validity.notAfter = issuer.validity.notAfter;
  certificate.setSubject([{ name: 'commonName', value: 'integrator-testkit' }]);
  certificate.setIssuer(issuer.subject.attributes);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
    { name: 'extKeyUsage', serverAuth: true },
    { name: 'subjectKeyIdentifier' },
    { name: 'authorityKeyIdentifier', keyIdentifier: issuer.generateSubjectKeyIdentifier().getBytes() },
    {
      name: 'subjectAltName',
      altNames: [...names.map((value) => ({ type: 2, value })), ...certifiedAddresses.map((ip) => ({ type: 7, ip }))],
    },
  ]);
  return signed(forge, certificate, forge.pki.privateKeyFromPem(authority.key), keys);
}

/** Node makes a key in a fraction of the time that a library of JavaScript takes. */
function newKeys(forge: Forge): pki.rsa.KeyPair {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
  const own = forge.pki.privateKeyFromPem(pem);
  return { privateKey: own, publicKey: forge.pki.setRsaPublicKey(own.n, own.e) };
}

/** A number that no other certificate has, since no other has the key. */
function serialOf(forge: Forge, key: pki.rsa.PublicKey): string {
  const text = forge.pki.publicKeyToPem(key);
  // Above zero, and without a zero in front.
  return `4a${createHash('sha256').update(text).digest('hex').slice(0, 30)}`;
}

function signed(
  forge: Forge,
  certificate: pki.Certificate,
  signer: pki.rsa.PrivateKey,
  { privateKey }: pki.rsa.KeyPair,
): Certified {
  certificate.sign(signer, forge.md.sha256.create());
  return {
    key: forge.pki.privateKeyToPem(privateKey),
    cert: forge.pki.certificateToPem(certificate).replaceAll('\r\n', '\n'),
  };
}
