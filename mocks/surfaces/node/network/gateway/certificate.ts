import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { serviceHosts } from '../../../../integrator/service/regions.ts';

/** A key and a certificate, as PEM. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
}

/**
 * Makes a certificate for the hosts of the service, signed by itself, with a key that lives in this process only.
 *
 * Node can read certificates, but not make them; this is the little of X.509 that it takes.
 */
export function makeIdentity(): Identity {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const key = publicKey.export({ type: 'spki', format: 'der' });
  const serial = createHash('sha256').update(key).digest().subarray(0, 8);
  const name = sequence(set(sequence(objectId(2, 5, 4, 3), text(0x0c, 'integrator-testkit'))));
  const hosts = sequence(...[...serviceHosts].map((host) => text(0x82, host)));
  const extensions = sequence(sequence(objectId(2, 5, 29, 17), tagged(0x04, hosts)));
  const body = sequence(
    tagged(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([0x01]), serial])),
    ecdsaWithSha256,
    name,
    sequence(text(0x18, '20200101000000Z'), text(0x18, '99991231235959Z')),
    name,
    key,
    tagged(0xa3, extensions),
  );
  const signature = tagged(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  const der = sequence(body, ecdsaWithSha256, signature).toString('base64');
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.replaceAll(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`,
  };
}

function tagged(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return tagged(0x30, ...parts);
}

function set(...parts: readonly Uint8Array[]): Buffer {
  return tagged(0x31, ...parts);
}

function integer(bytes: Uint8Array): Buffer {
  return tagged(0x02, bytes);
}

function text(tag: number, value: string): Buffer {
  return tagged(tag, Buffer.from(value, 'latin1'));
}

/** An object identifier; each part after the second is written in groups of seven bits. */
function objectId(first: number, second: number, ...others: readonly number[]): Buffer {
  const groups = others.flatMap((part) => {
    const bytes = [part & 0x7f];
    for (let rest = part >> 7; rest > 0; rest >>= 7) bytes.unshift((rest & 0x7f) | 0x80);
    return bytes;
  });
  return tagged(0x06, Buffer.from([first * 40 + second, ...groups]));
}

const ecdsaWithSha256 = sequence(objectId(1, 2, 840, 10_045, 4, 3, 2));
