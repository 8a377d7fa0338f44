import { createHash } from 'node:crypto';
import type { asn1 } from 'node-forge';
import type { Forge } from '../forge.ts';
import { bytesOfPem } from '../pem.ts';

/** What Java asks for before it reads a store; it hides nothing, since certificates are no secret. */
export const truststorePassword = 'changeit';

const iterations = 10_000;

/** How long a digest of SHA-1 is, and the code for a key that digests are made with. */
const macBytes = 20;
const forMac = 3;

const ids = {
  data: '1.2.840.113549.1.7.1',
  certBag: '1.2.840.113549.1.12.10.1.3',
  x509: '1.2.840.113549.1.9.22.1',
  friendlyName: '1.2.840.113549.1.9.20',
  // Java takes a certificate without a key for trusted where this stands beside it.
  trustedKeyUsage: '2.16.840.1.113894.746875.1.1',
  anyUsage: '2.5.29.37.0',
  sha1: '1.3.14.3.2.26',
};

/**
 * Makes a store of certificates that Java trusts (PKCS #12, RFC 7292).
 *
 * node-forge writes such files too, and cannot write what Java knows a trusted certificate by. SHA-1 is what every Java
 * since 8 reads, and guards against damage only.
 *
 * @param certificates In PEM.
 */
export function makeTruststore(forge: Forge, certificates: readonly string[]): Buffer {
  const { asn1, pkcs12, util, md, hmac } = forge;
  const make = builder(forge);
  const content = asn1.toDer(make.sequence(certificates.map((pem, index) => bagOf(forge, pem, index)))).getBytes();
  const safe = asn1.toDer(make.sequence([make.dataOf(content)])).getBytes();
  const salt = createHash('sha256').update(safe, 'binary').digest('binary').slice(0, macBytes);
  const sha1 = md.sha1.create();
  const key = pkcs12.generateKey(truststorePassword, util.createBuffer(salt), forMac, iterations, macBytes, sha1);
  const mac = hmac.create();
  mac.start(md.sha1.create(), key);
  mac.update(safe);
  const digest = make.sequence([
    make.sequence([make.id(ids.sha1), asn1.create(asn1.Class.UNIVERSAL, asn1.Type.NULL, false, '')]),
    make.octets(mac.getMac().getBytes()),
  ]);
  const store = make.sequence([
    make.integer(3),
    make.dataOf(safe),
    make.sequence([digest, make.octets(salt), make.integer(iterations)]),
  ]);
  return Buffer.from(asn1.toDer(store).getBytes(), 'binary');
}

function bagOf(forge: Forge, pem: string, index: number): asn1.Asn1 {
  const { asn1 } = forge;
  const make = builder(forge);
  const name = `integrator-testkit-${index}`;
  const attribute = (id: string, value: asn1.Asn1): asn1.Asn1 =>
    make.sequence([make.id(id), asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SET, true, [value])]);
  return make.sequence([
    make.id(ids.certBag),
    make.tagged(make.sequence([make.id(ids.x509), make.tagged(make.octets(bytesOfPem(pem)))])),
    asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SET, true, [
      attribute(ids.friendlyName, asn1.create(asn1.Class.UNIVERSAL, asn1.Type.BMPSTRING, false, name)),
      attribute(ids.trustedKeyUsage, make.id(ids.anyUsage)),
    ]),
  ]);
}

/** Makes the parts of which such a file is. */
interface Builder {
  readonly sequence: (parts: asn1.Asn1[]) => asn1.Asn1;
  readonly tagged: (part: asn1.Asn1) => asn1.Asn1;
  readonly octets: (bytes: string) => asn1.Asn1;
  readonly integer: (value: number) => asn1.Asn1;
  readonly id: (name: string) => asn1.Asn1;
  readonly dataOf: (bytes: string) => asn1.Asn1;
}

function builder({ asn1 }: Forge): Builder {
  const { Class, Type } = asn1;
  const make: Builder = {
    sequence: (parts) => asn1.create(Class.UNIVERSAL, Type.SEQUENCE, true, parts),
    tagged: (part) => asn1.create(Class.CONTEXT_SPECIFIC, 0, true, [part]),
    octets: (bytes) => asn1.create(Class.UNIVERSAL, Type.OCTETSTRING, false, bytes),
    integer: (value) => asn1.create(Class.UNIVERSAL, Type.INTEGER, false, asn1.integerToDer(value).getBytes()),
    id: (name) => asn1.create(Class.UNIVERSAL, Type.OID, false, asn1.oidToDer(name).getBytes()),
    dataOf: (bytes) => make.sequence([make.id(ids.data), make.tagged(make.octets(bytes))]),
  };
  return make;
}
