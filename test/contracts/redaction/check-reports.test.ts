import { expect, test } from 'vitest';
import { compilingContract } from '../../../contracts/apis/integrator/conformance/compiling-contract.ts';
import { integratorCheckConventions } from '../../../contracts/apis/integrator/conventions.ts';
import type { Exchange } from '../../../contracts/check/exchange/exchange-log.ts';
import { resourcesOf } from '../../../contracts/check/resource/reading/read-resources.ts';
import { createRecorder } from '../../../contracts/parity/recording/recorder.ts';
import { githubReport } from '../../../contracts/reporters/github.ts';
import { htmlReport } from '../../../contracts/reporters/html/html-report.ts';
import { humanReport } from '../../../contracts/reporters/human.ts';
import { jsonReport } from '../../../contracts/reporters/json.ts';
import { junitReport } from '../../../contracts/reporters/junit.ts';
import { sarifReport } from '../../../contracts/reporters/sarif.ts';
import { soakTest } from '../../soak/soaking.ts';
import { context, judge, spoiled } from '../check/backends.ts';

const token = 'S3cretToken:S3cretPart';

/** A backend that tells whatever it knows: the token that it was shown, and secrets of its own, at each place. */
const tell = (request: Request, response: Response): Response => {
  const shown = request.headers.get('authorization')?.replace('Bearer ', '') ?? '';
  if (shown === '') return response;
  const secret = 'S3cretOfTheBackend';
  return Response.json(
    {
      name: 7,
      message: `Wrong: ${shown}, ${encodeURIComponent(shown)} or ${btoa(shown)}; see https://me:${secret}@a.example/?sig=${secret}`,
      request: { headers: { authorization: `Bearer ${shown}` } },
      client_secret: secret,
      list: [{ password: secret, pin: 8005551234, text: `it is ${secret}` }],
      log: `POST / HTTP/1.1\r\nAuthorization: Bearer ${shown}\r\nX-Api-Key: ${secret}`,
    },
    {
      status: 418,
      headers: { 'set-cookie': `sid=${secret}; Path=/`, location: `/x?access_token=${shown}`, 'x-token': secret },
    },
  );
};

const exchanges: Exchange[] = [];
const report = await judge({
  // What asks whether this is the place is served as it should be.
  fetch: spoiled((request, response) => (request.headers.get('accept') === '*/*' ? response : tell(request, response))),
  token,
  phases: ['examples', 'negative', 'security'],
  onExchange: (exchange) => void exchanges.push(exchange),
});

test.each([
  ['JSON', jsonReport],
  ['JUnit', junitReport],
  ['HTML', htmlReport],
  ['SARIF', sarifReport],
  ['GitHub', githubReport],
])('the %s report of a backend that tells secrets tells none', (_name, write) => {
  const text = write(report, context);
  expect(text.length).toBeGreaterThan(1000);
  expect(text).not.toMatch(/S3cret|8005551234/);
  expect(text).not.toContain(btoa(token));
});

test('the report for people, and the report as a value, tell none either', () => {
  expect(report.failures.length).toBeGreaterThan(3);
  expect(humanReport(report, context, { all: true })).not.toMatch(/S3cret|8005551234/);
  expect(JSON.stringify(report)).not.toMatch(/S3cret|8005551234/);
});

soakTest('why a backend could not be judged is said without them', async () => {
  const { reason } = await judge({ fetch: spoiled(tell), token });
  expect(reason).toContain('418');
  expect(reason).not.toMatch(/S3cret|8005551234/);
});

test('a line that sends a request again has the token as a variable, and hides other secrets', () => {
  expect(report.failures.map(({ curl }) => curl).join('\n')).toContain('Authorization: Bearer $TOKEN');
});

test('a recording for another backend holds no secret, and what was hidden may be anything', async () => {
  const contract = await compilingContract();
  const recorder = createRecorder({
    contract,
    conventions: integratorCheckConventions,
    resources: resourcesOf(contract, integratorCheckConventions),
    token,
    tag: 'testkit-run-1',
  });
  const steps = exchanges.map((exchange) => recorder.take(exchange));
  expect(steps.length).toBeGreaterThan(3);
  expect(JSON.stringify(steps)).not.toMatch(/S3cret|8005551234/);
  expect(JSON.stringify(steps)).toContain('"client_secret":"{{text}}"');
});
