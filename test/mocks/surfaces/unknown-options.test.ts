import { expect, test } from 'vitest';
import { checkConformance } from '../../../contracts/apis/integrator/conformance/check-conformance.ts';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { hasNoViolations } from '../../../contracts/matchers/has-no-violations.ts';
import { judgeTraffic } from '../../../contracts/traffic/judge/judge-traffic.ts';
import { seedFromTraffic } from '../../../contracts/traffic/seed/seed-from-traffic.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import { connectIntegrator, createIntegrator } from '../../../mocks/index.ts';
import { OptionError } from '../../../mocks/integrator/errors/option-error.ts';
import { setupIntegrator as setupInPage, startIntegrator } from '../../../mocks/surfaces/browser/setup-integrator.ts';
import { collectCoverage } from '../../../mocks/surfaces/coverage/collect-coverage.ts';
import { mountInspector } from '../../../mocks/surfaces/inspector/mount-inspector.ts';
import { setupIntegrator } from '../../../mocks/surfaces/node/setup-integrator.ts';
import { optionsFromEnvironment } from '../../../mocks/surfaces/register/environment.ts';
import { startServer } from '../../../mocks/surfaces/server/start-server.ts';
import { contractCoverage } from '../../../mocks/surfaces/vitest/contract-coverage.ts';
import { petShop } from '../engine/pet-shop.ts';

const fake = createIntegrator();

/** What a program without types can write. `JSON.parse` stands for it. */
const entries: readonly [what: string, enter: (options: string) => unknown, options: object, sentence: string][] = [
  [
    'createIntegrator',
    (text) => createIntegrator(JSON.parse(text)),
    { sedd: 'sample' },
    'there is no `sedd`; did you mean `seed`? Known are access, appLockedSettings, ashareUpdateStatus, cacheDeleteStatus, clock, ',
  ],
  [
    'createIntegrator',
    (text) => createIntegrator(JSON.parse(text)),
    { token: 'a' },
    'there is no `token`; did you mean `tokens`?',
  ],
  [
    'createIntegrator',
    (text) => createIntegrator(JSON.parse(text)),
    { seed: 'empty', seeds: 1 },
    'there is no `seeds`. Known are',
  ],
  ['createIntegrator', (text) => createIntegrator(JSON.parse(text)), { colour: 1 }, 'there is no `colour`. Known are'],
  [
    'createIntegrator',
    (text) => createIntegrator(JSON.parse(text)),
    { emptyList: 404 },
    '`emptyList` is 404. Give 200 or 204.',
  ],
  [
    'createIntegrator',
    (text) => createIntegrator(JSON.parse(text)),
    { clock: 'fake' },
    '`clock` is "fake". Give "stepping" or "real", or a function.',
  ],
  [
    'createIntegrator',
    (text) => createIntegrator(JSON.parse(text)),
    { strict: ['erased-fields'] },
    '`strict` is an array of 1. Give true or false, or a list of unknown-parameter, ',
  ],
  [
    'createIntegrator',
    (text) => createIntegrator(JSON.parse(text)),
    { tokens: 'a' },
    '`tokens` is "a". Give a list of texts that are not empty.',
  ],
  [
    'createIntegrator',
    (text) => createIntegrator(JSON.parse(text)),
    [],
    'they are an array of 0. Give an object such as {}.',
  ],
  [
    'a seed',
    (text) => createIntegrator({ seed: JSON.parse(text) }),
    { integration: [] },
    'it has no `integration`; did you mean `integrations`?',
  ],
  [
    'a seed',
    (text) => createIntegrator({ seed: JSON.parse(text) }),
    { integrations: 'many' },
    'integrations is "many". Give a whole number, or a list of records.',
  ],
  [
    'a rate limit',
    (text) => createIntegrator({ rateLimit: JSON.parse(text) }),
    { capacity: 1, perSecnd: 2 },
    'there is no `perSecnd`; did you mean `perSecond`?',
  ],
  [
    'setupIntegrator',
    (text) => setupIntegrator(JSON.parse(text)),
    { shortcuts: false },
    'there is no `shortcuts`; did you mean `shortcut`?',
  ],
  [
    'setupIntegrator in a page',
    (text) => setupInPage(JSON.parse(text)),
    { persits: true },
    'there is no `persits`; did you mean `persist`?',
  ],
  [
    'startIntegrator',
    (text) => startIntegrator(JSON.parse(text)),
    { workerUrls: '/a.js' },
    'there is no `workerUrls`; did you mean `workerUrl`?',
  ],
  ['startServer', (text) => startServer(JSON.parse(text)), { prot: 0 }, 'there is no `prot`; did you mean `port`?'],
  [
    'startServer',
    (text) => startServer(JSON.parse(text)),
    { port: '4010' },
    '`port` is "4010". Give a whole number from 0 to 65535.',
  ],
  [
    'connectIntegrator',
    (text) => connectIntegrator('http://127.0.0.1:1', JSON.parse(text)),
    { tokn: 'a' },
    'there is no `tokn`; did you mean `token`?',
  ],
  [
    'createMock',
    (text) => createMock(petShop, JSON.parse(text)),
    { recods: {} },
    'there is no `recods`; did you mean `records`?',
  ],
  [
    'createMock',
    (text) => createMock(petShop, { conventions: JSON.parse(text) }),
    { idFeild: 'id' },
    'there is no `idFeild`; did you mean `idField`?',
  ],
  [
    'createMock',
    (text) => createMock(petShop, { limits: JSON.parse(text) }),
    { byte: 1 },
    'there is no `byte`; did you mean `bytes`?',
  ],
  [
    'createContract',
    (text) => createContract(petShop, JSON.parse(text)),
    { lineof: 1 },
    'there is no `lineof`; did you mean `lineOf`?',
  ],
  [
    'checkConformance',
    (text) => checkConformance(JSON.parse(text)),
    { baseUrl: 'http://127.0.0.1:1/v1', token: 'a', wirte: true },
    'there is no `wirte`; did you mean `write`?',
  ],
  [
    'checkConformance',
    (text) => checkConformance(JSON.parse(text)),
    { baseUrl: 'http://127.0.0.1:1/v1', token: 'a', phases: ['possitive'] },
    '`phases` is an array of 1. Give a list of examples, ',
  ],
  [
    'judgeTraffic',
    (text) => judgeTraffic(fake.contract, [], JSON.parse(text)),
    { baseUrl: [] },
    'there is no `baseUrl`; did you mean `baseUrls`?',
  ],
  [
    'seedFromTraffic',
    (text) => seedFromTraffic(fake.contract, [], JSON.parse(text)),
    { baseUrl: [] },
    'there is no `baseUrl`; did you mean `baseUrls`?',
  ],
  [
    'hasNoViolations',
    (text) => hasNoViolations([], JSON.parse(text)),
    { alow: [] },
    'there is no `alow`; did you mean `allow`?',
  ],
  [
    'contractCoverage',
    (text) => contractCoverage(JSON.parse(text)),
    { treshold: 80 },
    'there is no `treshold`; did you mean `threshold`?',
  ],
  [
    'collectCoverage',
    (text) => collectCoverage(fake, JSON.parse(text)),
    { dir: 'a' },
    'there is no `dir`. Known are directory.',
  ],
  [
    'mountInspector',
    (text) => mountInspector(JSON.parse('{}'), fake, JSON.parse(text)),
    { acount: 'w1' },
    'there is no `acount`; did you mean `account`?',
  ],
  [
    'the preload',
    (text) => optionsFromEnvironment(JSON.parse(text)),
    { INTEGRATOR_TESTKIT_SEDD: 'sample' },
    'there is no such variable; did you mean `INTEGRATOR_TESTKIT_SEED`?',
  ],
];

test.each(entries)('%s refuses what its types refuse: %#', async (_what, enter, options, sentence) => {
  const error: unknown = await Promise.resolve()
    .then(() => enter(JSON.stringify(options)))
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(OptionError);
  expect(String(Object(error).message)).toContain(sentence);
});

test('a server that goes on with something that there is not says so, and goes on as it was', async () => {
  const server = await startServer({ port: 0, seed: 'sample', report: 'silent' });
  try {
    expect(() => server.replace(JSON.parse('{"sedd":"empty"}'))).toThrow('there is no `sedd`; did you mean `seed`?');
    expect(server.integrator.integrations.size).toBe(1);
  } finally {
    await server.close();
  }
});

test('an option that is undefined counts as left out, and variables of others are theirs', () => {
  expect(createIntegrator(Object.fromEntries([['seed', undefined]])).integrations.size).toBe(6);
  expect(optionsFromEnvironment({ INTEGRATOR_TESTKIT_MINE: '1', INTEGRATOR_TESTKIT_TOKEN: 'a', SEDD: 'x' })).toEqual(
    {},
  );
});
