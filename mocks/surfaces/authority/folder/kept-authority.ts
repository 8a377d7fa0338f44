import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock, realClock } from '../../../engine/time/clock.ts';
import { narrow } from '../../files/keep-private.ts';
import { type Certified, makeAuthority, makeLeaf } from '../certificates.ts';
import { type Forge, loadForge } from '../forge.ts';
import { nameConstraints } from '../name-constraints.ts';
import { pemBlocks } from '../pem.ts';
import { privateFolder, usualFolder, writeFirst, writeWhole } from './private-folder.ts';

/** A certificate authority of this machine, and where it is kept. */
export interface Authority {
  readonly folder: string;
  /** The certificate, in PEM, and its file: what programs have to trust. */
  readonly cert: string;
  readonly certFile: string;
  readonly forge: Forge;
  /** Makes a certificate of the known names, with a key that no file holds. */
  certify(): Certified;
}

/** Where it is kept, and what time it is. */
export interface AuthorityOptions {
  /** Default: `.integrator-testkit/authority` in the home of the user. */
  readonly folder?: string | undefined;
  /** Default: the clock on the wall, since other programs compare the certificate with theirs. */
  readonly clock?: Clock;
}

/** What has to be left of an authority for it to be taken again: thirty days. */
const leastLeft = 30 * 86_400_000;

/** The key and the certificate in one file, so that no two processes have one of each. */
const keyName = 'key.pem';
const certName = 'authority.pem';

/**
 * Takes the authority that is kept in a folder, or makes one: where there is none, where it is about to end, or where it
 * is for other names than those of this version.
 *
 * @throws {OptionError} where the folder cannot be used.
 * @throws {PackageError} where node-forge is not installed.
 */
export async function openAuthority({ folder, clock = realClock() }: AuthorityOptions = {}): Promise<Authority> {
  const forge = await loadForge();
  const path = privateFolder(folder ?? usualFolder());
  const keyFile = join(path, keyName);
  const certFile = join(path, certName);
  const now = clock.now();
  const found = textOf(keyFile);
  let kept = readKept(found);
  if (kept === undefined || !isUsable(forge, kept, now)) {
    // What another process has put there meanwhile stays.
    if (found !== undefined && textOf(keyFile) === found) rmSync(keyFile, { force: true });
    const made = makeAuthority(forge, now);
    writeFirst(keyFile, made.key + made.cert);
    kept = readKept(textOf(keyFile)) ?? made;
  }
  narrow(keyFile);
  if (textOf(certFile) !== kept.cert) writeWhole(certFile, kept.cert);
  const { key, cert } = kept;
  return { folder: path, cert, certFile, forge, certify: () => makeLeaf(forge, { key, cert }) };
}

/** What a file holds; `undefined` where it is nothing whole. */
function readKept(text = ''): Certified | undefined {
  const [key] = pemBlocks(text, 'RSA PRIVATE KEY');
  const [cert] = pemBlocks(text, 'CERTIFICATE');
  return key === undefined || cert === undefined ? undefined : { key, cert };
}

function isUsable(forge: Forge, { key, cert }: Certified, now: number): boolean {
  try {
    const certificate = new X509Certificate(cert);
    const names = Buffer.from(forge.asn1.toDer(nameConstraints(forge)).getBytes(), 'binary');
    const ends = Date.parse(certificate.validTo);
    const isNow = Date.parse(certificate.validFrom) <= now && now + leastLeft <= ends;
    return isNow && certificate.raw.includes(names) && certificate.checkPrivateKey(createPrivateKey(key));
  } catch {
    // What cannot be read is made anew.
    return false;
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
