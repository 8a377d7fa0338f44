import type { asn1 } from 'node-forge';
import type { Forge } from './forge.ts';
import { certifiedHosts, certifiedNetworks } from './known-names.ts';

/** The kinds of a general name (RFC 5280, 4.2.1.6). */
const dnsName = 2;
const ipAddress = 7;

/**
 * What an authority may certify, as its certificate says it (RFC 5280, 4.2.1.10): whoever comes by its key can be taken
 * for no other host, by programs that read this.
 */
export function nameConstraints({ asn1, util }: Forge): asn1.Asn1 {
  const sequence = (parts: asn1.Asn1[]): asn1.Asn1 =>
    asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SEQUENCE, true, parts);
  const name = (kind: number, bytes: string): asn1.Asn1 =>
    sequence([asn1.create(asn1.Class.CONTEXT_SPECIFIC, kind, false, bytes)]);
  const permitted = [
    ...certifiedHosts.map((host) => name(dnsName, host)),
    ...certifiedNetworks.map((network) => name(ipAddress, util.binary.raw.encode(Uint8Array.from(network)))),
  ];
  return sequence([asn1.create(asn1.Class.CONTEXT_SPECIFIC, 0, true, permitted)]);
}
