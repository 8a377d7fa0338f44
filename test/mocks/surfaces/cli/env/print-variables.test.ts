import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hostsWithoutProxy, javaPatterns } from '../../../../../mocks/surfaces/cli/env/no-proxy.ts';
import { printVariables } from '../../../../../mocks/surfaces/cli/env/print-variables.ts';
import { exportLine, howToRead, ownShell, type Shell } from '../../../../../mocks/surfaces/cli/env/shells.ts';

const home = mkdtempSync(join(tmpdir(), 'it’s a home '));
const authority = join(home, 'authority');
afterAll(() => rmSync(home, { recursive: true }));

async function printed(
  environment: Readonly<Record<string, string>> = {},
  shell: Shell = 'sh',
  host = '127.0.0.1',
): Promise<string> {
  const lines: string[] = [];
  const output = { print: (line: string) => lines.push(line), complain: () => undefined };
  await printVariables({ host, port: 4010, shell, authority }, environment, output);
  return `${lines.join('\n')}\n`;
}

/** What a program sees that sh starts behind the lines. */
function seen(lines: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    execFileSync('sh', ['-c', `${lines}\nenv`], { env: { PATH: process.env['PATH'] } })
      .toString()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
}

test('sh reads the lines as they were meant, where the folder has blanks and quotes in its name too', async () => {
  const variables = seen(await printed());
  const bundle = join(authority, 'bundle.pem');
  expect(variables).toMatchObject({
    HTTPS_PROXY: 'http://127.0.0.1:4010',
    https_proxy: 'http://127.0.0.1:4010',
    http_proxy: 'http://127.0.0.1:4010',
    NO_PROXY: 'localhost,127.0.0.1,::1',
    SSL_CERT_FILE: bundle,
    REQUESTS_CA_BUNDLE: bundle,
    CURL_CA_BUNDLE: bundle,
    NODE_EXTRA_CA_CERTS: join(authority, 'authority.pem'),
    NODE_USE_ENV_PROXY: '1',
    JAVA_TOOL_OPTIONS: expect.stringContaining(`"-Djavax.net.ssl.trustStore=${join(authority, 'truststore.p12')}"`),
  });
  const own = readFileSync(join(authority, 'authority.pem'), 'utf8');
  expect(readFileSync(bundle, 'utf8').startsWith(own)).toBe(true);
  expect(readFileSync(bundle, 'utf8').split('BEGIN CERTIFICATE').length).toBeGreaterThan(20);
});

test('what was set is kept: hosts without a proxy, options of Java, certificates; twice is as once', async () => {
  const corporate = join(home, 'corporate.pem');
  const pem = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n';
  writeFileSync(corporate, pem);
  const given = {
    no_proxy: 'internal.example, .integrator.io,*',
    JAVA_TOOL_OPTIONS: '-Xmx1g -Dhttps.proxyHost=other',
    NODE_EXTRA_CA_CERTS: corporate,
  };
  const once = seen(await printed(given));
  expect(once['NO_PROXY']).toBe('localhost,127.0.0.1,::1,internal.example');
  expect(once['JAVA_TOOL_OPTIONS']).toMatch(/^-Xmx1g -Dhttp\.proxyHost=127\.0\.0\.1 /);
  expect(once['JAVA_TOOL_OPTIONS']).not.toContain('other');
  const bundle = once['NODE_EXTRA_CA_CERTS'] ?? '';
  expect(readFileSync(bundle, 'utf8')).toContain(pem);
  expect(seen(await printed(once))).toEqual(once);
  expect(readFileSync(bundle, 'utf8')).toContain(pem);
  expect(readFileSync(bundle, 'utf8').split(pem)).toHaveLength(2);
});

test.each([
  [['*', 'integrator.io', '.io', 'IO', '*.integrator.io', 'api.eu.integrator.io:443', '.'], []],
  [
    ['example.com', '.corp', '10.0.0.0/8', 'notintegrator.io', 'my.api.integrator.io'],
    ['example.com', '.corp', '10.0.0.0/8', 'notintegrator.io', 'my.api.integrator.io'],
  ],
])('of the hosts without a proxy, %j keep %j', (given, kept) => {
  expect(hostsWithoutProxy(given.join(','), undefined)).toEqual(['localhost', '127.0.0.1', '::1', ...kept]);
});

test('Java has the same hosts as patterns', () => {
  expect(javaPatterns(['localhost', 'a.test', '.corp', '10.0.0.0/8', '*.x'])).toBe(
    'localhost|127.*|[::1]|a.test|*.a.test|*.corp|*.x',
  );
});

test.each([
  ['sh', "export A='it'\\''s $B'"],
  ['fish', "set -gx A 'it\\'s $B'"],
  ['powershell', "$env:A = 'it''s $B'"],
] as const)('%s has a line of its own', (shell, line) => {
  expect(exportLine(shell, 'A', "it's $B")).toBe(line);
  expect(howToRead(shell, 'x')).toMatch(/^eval "\$\(x\)"$|^x \| source$|^x \| Out-String \| Invoke-Expression$/);
});

test.each([
  ['win32', undefined, 'powershell'],
  ['linux', '/usr/bin/fish', 'fish'],
  ['darwin', '/bin/zsh', 'sh'],
  ['linux', undefined, 'sh'],
] as const)('on %s with the shell %s the lines are for %s', (platform, shell, expected) => {
  expect(ownShell(platform, shell)).toBe(expected);
});

test('a proxy at an address of IPv6 is written as a URL has it', async () => {
  expect(seen(await printed({}, 'sh', '::1'))['HTTPS_PROXY']).toBe('http://[::1]:4010');
});
