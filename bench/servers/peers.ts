import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { isRecord } from '../../spec/document/document.ts';
import { check } from './check.ts';
import type { Installed, OthersServer } from './servers.ts';
import { type Started, started } from './started.ts';

/** A server that listens, and its document in a file. */
export interface Asked {
  readonly server: OthersServer;
  readonly running: Started;
  readonly text: string;
  readonly file: string;
}

/** What another tool says of a server, in words; `undefined`: it is not installed. */
export type Peer = (installed: Installed, asked: Asked) => Promise<string | undefined>;

const programTimeoutMs = 120_000;

/** The file of a command in the folder. */
function commandIn({ folder }: Installed, name: string): string | undefined {
  const file = join(folder, 'node_modules/.bin', name);
  return existsSync(file) ? file : undefined;
}

/** Runs a program of Node to its end, and tells what it wrote. */
async function runToEnd(words: readonly string[], cwd: string): Promise<string> {
  const child = spawn(process.execPath, words, { cwd, timeout: programTimeoutMs, env: { ...process.env, CI: 'true' } });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await once(child, 'close');
  return stripVTControlCharacters(text);
}

/** Prism's proxy between this package's check and the server: how many responses it objects to. */
export const prism: Peer = async (installed, { server, running, text, file }) => {
  const command = commandIn(installed, 'prism');
  if (command === undefined) return undefined;
  const proxy = await started('prism', (port) => ({
    words: [command, 'proxy', file, running.origin, '-p', `${port}`, '-h', '127.0.0.1', '-v', 'silent'],
  }));
  const counted = { responses: 0, objected: 0 };
  const objections = new Map<string, number>();
  try {
    await check(server, proxy.origin, text, async (input, init) => {
      const response = await fetch(input, init);
      counted.responses += 1;
      const found = responseViolations(response.headers.get('sl-violations'));
      if (found.length > 0) counted.objected += 1;
      for (const one of new Set(found)) objections.set(one, (objections.get(one) ?? 0) + 1);
      return response;
    });
  } finally {
    await proxy.stop();
  }
  const kinds = [...objections].map(([message, count]) => `${count} × ${message}`).join('; ');
  return `${counted.objected} of ${counted.responses} responses${kinds === '' ? '' : ` (${kinds})`}`;
};

function responseViolations(header: string | null): readonly string[] {
  const violations: unknown = header === null ? [] : JSON.parse(header);
  if (!Array.isArray(violations)) return [];
  return violations.filter(isRecord).flatMap(({ location, message }) => {
    const [place] = Array.isArray(location) ? location : [];
    return place === 'response' ? [String(message).replaceAll(/\d+/g, 'N')] : [];
  });
}

/** Portman with all its contract tests on every operation. */
export const portman: Peer = async (installed, { server, running, file }) => {
  const command = commandIn(installed, 'portman');
  if (command === undefined) return undefined;
  const enabled = { enabled: true };
  const tests = {
    ...{ statusSuccess: enabled, contentType: enabled, jsonBody: enabled },
    ...{ schemaValidation: enabled, headersPresent: enabled },
  };
  const everywhere = { openApiOperation: '*::/*' };
  const security = { overwriteRequestSecurity: { bearer: { token: server.token } } };
  const config = {
    version: 1,
    tests: { contractTests: [{ ...everywhere, ...tests }] },
    ...(server.token !== undefined && { overwrites: [{ ...everywhere, ...security }] }),
  };
  const settings = join(running.folder, 'portman.json');
  await writeFile(settings, JSON.stringify(config));
  const base = running.origin + server.basePath;
  const text = await runToEnd([command, '-l', file, '-b', base, '-c', settings, '--runNewman'], running.folder);
  const row = (name: string): RegExpExecArray | null => new RegExp(`${name} │\\s+(\\d+) │\\s+(\\d+) │`).exec(text);
  const [requests, assertions] = [row('requests'), row('assertions')];
  if (requests === null || assertions === null) return 'does not read the document';
  return `${requests[1]} requests, ${assertions[2]} of ${assertions[1]} assertions fail`;
};

/** Redocly Respect with the workflows that Redocly makes of the document. */
export const redocly: Peer = async (installed, { server, running, file }) => {
  const command = commandIn(installed, 'redocly');
  if (command === undefined) return undefined;
  const flows = join(running.folder, 'flows.arazzo.yaml');
  const said = await runToEnd([command, 'generate-arazzo', file, '-o', flows], running.folder);
  if (!existsSync(flows)) return `makes no workflows: ${firstError(said)}`;
  const [, source = ''] = /sourceDescriptions:\s+- name: (\S+)/.exec(await readFile(flows, 'utf8')) ?? [];
  const login = server.token === undefined ? [] : ['--input', `${server.scheme}=${server.token}`];
  const base = running.origin + server.basePath;
  const text = await runToEnd([command, 'respect', flows, '--server', `${source}=${base}`, ...login], running.folder);
  const totals = /Checks: (?:(\d+) passed, )?(?:(\d+) failed, )?(\d+) total/.exec(text);
  if (totals === null) return `does not run: ${firstError(text)}`;
  const steps = /Steps: .*?(\d+) total/.exec(text)?.[1] ?? '?';
  return `${steps} steps, ${totals[2] ?? 0} of ${totals[3]} checks fail`;
};

function firstError(text: string): string {
  const line = text.split('\n').find((one) => /error|fail|not supported/i.test(one));
  return (line ?? text.trim().split('\n').at(-1) ?? '').trim().slice(0, 120);
}
