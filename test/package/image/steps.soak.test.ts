import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../entries.ts';
import { instructionsOf } from './dockerfile.ts';

// No engine runs where this was written: the steps of the Dockerfile are taken in a clean folder, which stands for the
// root of the image. What differs is named here: the user, the folder, the port, and that the cache of npm stays.
const run = promisify(execFile);
const image = mkdtempSync(join(tmpdir(), 'image-'));
const instructions = instructionsOf(readFileSync(`${root}docker/Dockerfile`, 'utf8'));
const compose: { readonly services: { readonly integrator: { readonly command: readonly string[] } } } = parse(
  readFileSync(`${root}docker/compose.yaml`, 'utf8'),
);
const of = (name: string): string => instructions.find((one) => one.name === name)?.text ?? '';
const inImage = (text: string): string =>
  text
    .replaceAll('-o node -g node ', '')
    .replaceAll('npm cache clean --force', 'true')
    .replaceAll(/(?<![\w.])\/(?=authority|opt)/g, `${image}/`);
const workdir = inImage(of('WORKDIR'));
const path = inImage(/"(.*)"/.exec(of('ENV'))?.[1] ?? '').replace('$PATH', process.env['PATH'] ?? '');
const env = { PATH: path, HOME: image, INTEGRATOR_TESTKIT_ADMIN_TOKEN: 'from-compose' };

let server: ChildProcess;
let port = 0;

beforeAll(async () => {
  await mkdir(workdir, { recursive: true });
  for (const { name, text } of instructions) {
    if (name === 'COPY') {
      const { stdout } = await run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', workdir], {
        cwd: root,
      });
      const [from = '', to = ''] = text.split(' ');
      await run('sh', ['-c', `mv ${from} ${to}`], { cwd: workdir });
      expect(stdout.trim()).toMatch(/^integrator-testkit-.*\.tgz$/);
    }
    if (name === 'RUN') await run('sh', ['-c', inImage(text)], { cwd: workdir });
  }
  const [shell = '', flag = '', line = ''] = compose.services.integrator.command;
  server = spawn(shell, [flag, `${inImage(line)} --port 0`], { env, cwd: workdir });
  port = await new Promise((resolve, reject) => {
    let text = '';
    const read = (chunk: Buffer): void => {
      text += chunk.toString();
      const [, found] = /Base URL {2}http:\/\/\S+?:(\d+)/.exec(text) ?? [];
      if (found !== undefined) resolve(Number(found));
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', () => reject(new Error(text)));
  });
}, 180_000);
afterAll(async () => {
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGTERM');
  await ended;
  rmSync(image, { recursive: true });
});

test('the health check of the image finds the server well, and one that is not there not', async () => {
  const words: readonly string[] = JSON.parse(/CMD (\[.*\])$/.exec(of('HEALTHCHECK'))?.[1] ?? '[]');
  const check = (at: number): Promise<unknown> =>
    run(
      'node',
      words.slice(1).map((word) => word.replace('4010', String(at))),
      { env },
    );
  await expect(check(port)).resolves.toBeDefined();
  await expect(check(1)).rejects.toThrow();
});

test('an app in another container gets the sample from https://api.integrator.io with the lines of the volume', async () => {
  const lines = readFileSync(`${image}/authority/env.sh`, 'utf8');
  expect(lines).toContain("export HTTPS_PROXY='http://integrator:4010'");
  // The name of the service is known in the network of compose alone.
  const here = lines.replaceAll('integrator:4010', `127.0.0.1:${port}`);
  const app = `${here}\ncurl --silent --header 'Authorization: Bearer t' https://api.integrator.io/v1/integrations`;
  const { stdout } = await run('sh', ['-c', app], { env: { PATH: path } });
  expect(stdout).toContain('BigCommerce - NetSuite Connector');
});

test('another container may use the control API with the token, and without it not', async () => {
  const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const host = others.find(({ internal, family }) => !internal && family === 'IPv4')?.address ?? '127.0.0.1';
  const status = (token: string | undefined): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      const headers = { host: 'integrator:4010', ...(token !== undefined && { 'x-admin-token': token }) };
      request({ host, port, path: '/__admin/accounts', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  expect([await status(undefined), await status('wrong'), await status('from-compose')]).toEqual([401, 401, 200]);
});
