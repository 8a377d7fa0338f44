import type { Server } from 'node:http';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkExtension } from '../../../../../contracts/apis/extension/check/check-extension.ts';
import { app, connector, examples } from './app.ts';
import { expressStack } from './express-stack.ts';
import { listen, plainStack } from './plain-stack.ts';

const systemToken = 'system-token-of-the-stack';
let server: Server | undefined;
// The vendor's package tells the console of each call.
beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => {}));
afterEach(() => server?.close());

test.each([
  ['the published package on express', () => expressStack({ connectors: { [connector]: app } }, systemToken)],
  ['one that is written by hand', () => listen(plainStack({ systemToken, connectors: { [connector]: app } }))],
])('a good stack conforms, and all of it is judged: %s', async (_what, start) => {
  const stack = await start();
  server = stack.server;
  const report = await checkExtension({ url: stack.url, systemToken, functions: examples });
  expect(report.failures.map(({ id, message }) => `${id}: ${message}`)).toEqual([]);
  expect(report).toMatchObject({ verdict: 'conforms', exitCode: 0, reason: undefined, notes: [] });
  expect(report.checks.every(({ outcome }) => outcome === 'passed')).toBe(true);
  expect(report.scope).toMatchObject({ total: 30, judged: 30, operations: [] });
});

test('without examples, what needs an app is not judged, and it is said why', async () => {
  const stack = await expressStack({ connectors: { [connector]: app } }, systemToken);
  server = stack.server;
  const report = await checkExtension({ url: stack.url, systemToken });
  expect(report).toMatchObject({ verdict: 'conforms', scope: { total: 18, judged: 15, unjudged: 3 } });
  expect(report.notes.map(({ message }) => message)).toEqual([
    expect.stringContaining(
      'an unknown function is refused could not be judged: the stack has no app without a connector',
    ),
    expect.stringContaining('a result that is too large is refused could not be judged: no example'),
  ]);
});

test('an app of no connector needs no examples for what is unknown', async () => {
  const stack = await expressStack({ diy: app }, systemToken);
  server = stack.server;
  const report = await checkExtension({ url: stack.url, systemToken });
  expect(report).toMatchObject({ verdict: 'conforms', scope: { total: 18, judged: 17, unjudged: 1 } });
});
