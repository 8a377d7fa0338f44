import { X509Certificate } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect, createServer } from 'node:tls';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { steppingClock } from '../../../../../mocks/engine/time/clock.ts';
import { makeLeaf } from '../../../../../mocks/surfaces/authority/certificates.ts';
import { type Authority, openAuthority } from '../../../../../mocks/surfaces/authority/folder/kept-authority.ts';
import { certifiedHosts } from '../../../../../mocks/surfaces/authority/known-names.ts';
import { soaking, soakRows, soakTest } from '../../../../soak/soaking.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1);

function freshFolder(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'authority-')), 'kept');
  onTestFinished(() => rmSync(join(folder, '..'), { recursive: true, force: true }));
  return folder;
}

const at = (moment: number) => steppingClock(moment);

let shared: Authority;
const folderOfAll = mkdtempSync(join(tmpdir(), 'authority-'));
beforeAll(async () => {
  shared = await openAuthority({ folder: folderOfAll });
  return () => rmSync(folderOfAll, { recursive: true });
});

test('an authority is kept for its owner alone, and taken again by the next program', async () => {
  const { folder, ...first } = shared;
  const modes = [folder, join(folder, 'key.pem')].map((path) => statSync(path).mode & 0o777);
  expect(modes).toEqual([0o700, 0o600]);
  expect(readFileSync(first.certFile, 'utf8')).toBe(first.cert);
  expect((await openAuthority({ folder })).cert).toBe(first.cert);
  expect(first.cert).not.toContain('PRIVATE');
});

test('what others could read is narrowed', async () => {
  const { folder } = shared;
  chmodSync(folder, 0o755);
  chmodSync(join(folder, 'key.pem'), 0o644);
  await openAuthority({ folder });
  expect([folder, join(folder, 'key.pem')].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600]);
});

soakTest('many programs that start at once have one authority', async () => {
  const folder = freshFolder();
  const all = await Promise.all(Array.from({ length: 6 }, () => openAuthority({ folder })));
  expect(new Set(all.map(({ cert }) => cert)).size).toBe(1);
});

test('it is made anew when thirty days are left of it, and where the clock stands before it', async () => {
  const folder = freshFolder();
  const certAt = async (moment: number): Promise<string> => (await openAuthority({ folder, clock: at(moment) })).cert;
  const first = await certAt(start);
  const { validFrom, validTo } = new X509Certificate(first);
  expect([Date.parse(validFrom), Date.parse(validTo)]).toEqual([start - day, start + 800 * day]);
  expect(await certAt(start + 769 * day)).toBe(first);
  const second = await certAt(start + 771 * day);
  expect(second).not.toBe(first);
  expect(readFileSync(join(folder, 'authority.pem'), 'utf8')).toBe(second);
  if (soaking) expect(await certAt(start)).not.toBe(second);
});

test.each(
  soakRows([
    ['nothing', ''],
    ['half a key', '-----BEGIN RSA PRIVATE KEY-----\nMII'],
    [
      'what is no key',
      `-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n`,
    ],
  ]),
)('a file that holds %s is made anew', async (_what, text) => {
  const folder = freshFolder();
  await openAuthority({ folder });
  writeFileSync(join(folder, 'key.pem'), text);
  const { cert } = await openAuthority({ folder });
  expect(new X509Certificate(cert).ca).toBe(true);
});

test('its certificate is for the hosts of the service and this machine, and for nothing else', async () => {
  const authority = shared;
  const leaf = new X509Certificate(authority.certify().cert);
  expect(leaf.subjectAltName).toBe(
    [...certifiedHosts.map((host) => `DNS:${host}`), 'IP Address:127.0.0.1', 'IP Address:0:0:0:0:0:0:0:1'].join(', '),
  );
  expect(leaf.verify(new X509Certificate(authority.cert).publicKey)).toBe(true);
  expect(leaf.keyUsage).toEqual(['1.3.6.1.5.5.7.3.1']);
});

test('who comes by its key can be taken for no other host: programs keep to the names in the authority', async () => {
  const { folder, forge, cert } = shared;
  const [key = ''] = readFileSync(join(folder, 'key.pem'), 'utf8').split('-----BEGIN CERTIFICATE');
  const rogue = makeLeaf(forge, { key, cert }, ['example.com']);
  const good = makeLeaf(forge, { key, cert });
  expect(await trusted(rogue, cert, 'example.com')).toMatch(/permitted subtree violation/);
  expect(await trusted(good, cert, 'api.integrator.io')).toBe('trusted');
});

test('a folder that cannot be is named, with what to do', async () => {
  const folder = freshFolder();
  writeFileSync(folder, '');
  await expect(openAuthority({ folder: join(folder, 'deeper') })).rejects.toThrow(
    /^Failed to keep a certificate authority in .*: ENOTDIR.* Give a folder that you may write to with --authority\.$/,
  );
});

soakTest('a file of the key that leads elsewhere is not written through', async () => {
  const folder = freshFolder();
  await openAuthority({ folder });
  const elsewhere = join(folder, '..', 'elsewhere');
  rmSync(join(folder, 'key.pem'));
  symlinkSync(elsewhere, join(folder, 'key.pem'));
  await openAuthority({ folder });
  expect(existsSync(elsewhere)).toBe(false);
});

/** What a client of Node says of a certificate. */
function trusted(leaf: { key: string; cert: string }, ca: string, servername: string): Promise<string> {
  return new Promise((resolve) => {
    const server = createServer({ ...leaf }, (socket) => socket.on('error', () => undefined));
    server.on('tlsClientError', () => undefined);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const end = (word: string): void => {
        socket.destroy();
        server.close();
        resolve(word);
      };
      const socket = connect({ port, host: '127.0.0.1', servername, ca }, () => end('trusted'));
      socket.on('error', (error) => end(error.message));
    });
  });
}
