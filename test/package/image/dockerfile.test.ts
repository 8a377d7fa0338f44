import { readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { cli } from '../../../mocks/surfaces/cli/commands.ts';
import { checkUsage } from '../../../mocks/surfaces/cli/usage/check-usage.ts';
import { root } from '../entries.ts';
import { flawsOf, instructionsOf } from './dockerfile.ts';

const text = readFileSync(`${root}docker/Dockerfile`, 'utf8');
const compose = readFileSync(`${root}docker/compose.yaml`, 'utf8');

test('a linter that reads Dockerfiles as the builder does finds nothing, and finds what is wrong', () => {
  expect(validate(text)).toEqual([]);
  expect(validate(text.replace('WORKDIR', 'WORKDIT')).map(({ message }) => message)).toEqual([
    'Unknown instruction: WORKDIT',
  ]);
});

test('the Dockerfile keeps each law', () => {
  expect(flawsOf(text)).toEqual([]);
});

test.each([
  ['FROM node:24.21.0-slim', 'FROM node', 'DL3006'],
  ['FROM node:24.21.0-slim', 'FROM node:latest', 'DL3007'],
  ['-slim', '', 'an image that is not slim'],
  ['USER node\n', '', 'DL3002'],
  ['USER node\n', 'USER root\n', 'DL3002'],
  ['COPY', 'ADD', 'DL3020'],
  ['WORKDIR /opt', 'WORKDIR opt', 'DL3000'],
  ['WORKDIR /opt/integrator-testkit\n', '', 'DL3045'],
  ['npm cache', 'cd /tmp && npm cache', 'DL3003'],
  ['RUN npm', 'RUN sudo npm', 'DL3004'],
  ['node-forge@1.4.3', 'node-forge', 'DL3016'],
  ['--ignore-scripts ', '', 'scripts of packages run'],
  ['ENV PATH', 'RUN true\nENV PATH', 'DL3059'],
  ['--force', '--force | cat', 'DL4006'],
  ['CMD ["integrator-testkit", "serve"', 'CMD integrator-testkit serve "', 'DL3025'],
  ['EXPOSE 4010', 'CMD ["true"]', 'DL4003'],
  ['HEALTHCHECK', 'LABEL', 'no health check'],
  ['EXPOSE 4010', 'ENV ADMIN_TOKEN=a', 'a secret in the image'],
])('where %j is %j, the laws say %s', (before, after, flaw) => {
  expect(text).toContain(before);
  expect(flawsOf(text.replace(before, after)).join('\n')).toContain(flaw);
});

test('the image has the Node that the package is built with, and the node-forge that it is tried with', () => {
  const { devDependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const lock = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
  expect(text).toContain(`FROM node:${devDependencies.node}-slim`);
  expect(text).toContain(`node-forge@${lock.packages['node_modules/node-forge'].version}`);
});

test('the commands of the image and of the compose file are ones that there are', () => {
  const own: readonly string[] = JSON.parse(instructionsOf(text).find(({ name }) => name === 'CMD')?.text ?? '[]');
  const { services } = parse(compose);
  const line: string = services.integrator.command[2];
  const lines = line.split(/ > \S+ && exec | && exec /).map((command) => command.split(' '));
  for (const [program, ...words] of [own, ...lines]) {
    expect(program).toBe('integrator-testkit');
    cli.parse(['node', 'cli', ...words], { run: false });
    expect(() => checkUsage(cli, words)).not.toThrow();
  }
  expect(services.integrator.environment.INTEGRATOR_TESTKIT_ADMIN_TOKEN).toContain(':?');
  expect(services.integrator.ports).toEqual(['127.0.0.1:4010:4010']);
});

test('docs/recipes/docker.md shows the app of the compose file as it is', () => {
  const page = readFileSync(`${root}docs/recipes/docker.md`, 'utf8');
  const [app = ''] = /^ {2}app:\n(?: {4}.*\n)+/m.exec(compose) ?? [];
  expect(app).toContain('env.sh');
  expect(page).toContain(app);
});
