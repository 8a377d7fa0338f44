import { expect, test } from 'vitest';
import type { Phase } from '../../../contracts/check/failures/failure.ts';
import type { ConformanceReport } from '../../../contracts/check/report/report.ts';
import { plainConventions } from '../../../contracts/check/resource/conventions.ts';
import { compareBackends } from '../../../contracts/parity/compare-backends.ts';
import type { Recording } from '../../../contracts/parity/recording/recorded-step.ts';
import { replay } from '../../../contracts/parity/replay.ts';
import { jsonReport } from '../../../contracts/reporters/json.ts';
import { createMock } from '../../../mocks/engine/create-mock.ts';
import { rowsOf, soaking, soakTest } from '../../soak/soaking.ts';
import { contractOf } from '../check/any-api/planted/fakes.ts';
import { context } from '../check/backends.ts';
import { isReport } from '../reporters/published-schema.ts';

type Change = (request: Request, response: Response) => Response | Promise<Response>;

/** A backend of a document, with something behind it. */
function backendOf(name: string, change: Change = (_, response) => response): typeof fetch {
  const mock = createMock(contractOf(name), { report: () => undefined });
  return async (input, init) => {
    const request = new Request(input, init);
    return change(request.clone(), await mock.fetch(request));
  };
}

const left: string[] = [];
const shared = {
  token: 'ada:secret',
  write: true,
  rate: 1e9,
  sleep: () => Promise.resolve(),
};
const phases: readonly Phase[] = soaking ? ['positive', 'stateful'] : ['positive'];

function baseOf(name: string): string {
  return contractOf(name).document.servers?.[0]?.url ?? '';
}

interface Compared {
  readonly report: ConformanceReport;
  readonly recording: Recording;
}

async function compare(name: string, change?: Change): Promise<Compared> {
  let made: Recording | undefined;
  const report = await compareBackends({
    ...shared,
    contract: contractOf(name),
    baseUrl: baseOf(name),
    fetch: backendOf(name),
    runs: 1,
    phases,
    runName: 'one',
    onLedger: () => undefined,
    against: {
      baseUrl: baseOf(name),
      token: 'bob:secret',
      fetch: backendOf(name, change),
      onLedger: ({ event }) => void left.push(event),
    },
    onRecording: (recording) => {
      made = recording;
    },
  });
  if (made === undefined) throw new Error('Nothing was recorded.');
  return { report, recording: made };
}

function play(name: string, recording: Recording, change?: Change): Promise<ConformanceReport> {
  return replay({
    ...shared,
    contract: contractOf(name),
    conventions: plainConventions,
    baseUrl: baseOf(name),
    fetch: backendOf(name, change),
    runName: 'player',
    onLedger: () => undefined,
    recording,
    recordingName: 'recorded.ndjson',
  });
}

/** Responds to a creation with another status. */
const laxCreation: Change = ({ method }, response) =>
  method === 'POST' && response.status === 201 ? new Response(response.body, { ...response, status: 200 }) : response;

const company: Change = async (_request, response) => {
  const text = await response.text();
  const body = text.replaceAll(/"company":"(?:[^"\\]|\\.)*"/g, '"company":"Another"');
  return new Response(text === '' ? null : body, { status: response.status, headers: response.headers });
};

test.each(
  rowsOf(
    [
      ['contacts', 'records in envelopes, with a cursor'],
      ['projects', 'records below others, with a login'],
    ],
    2,
  ),
)('two backends of %s are alike, and so is what was recorded: %s', async (name) => {
  left.length = 0;
  const { report, recording } = await compare(name);
  expect(report.failures.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  expect(report).toMatchObject({ verdict: 'conforms', leftovers: [], parity: { percent: 100 } });
  expect(report.parity?.compared).toBeGreaterThan(soaking ? 100 : 20);
  expect(report.scope.unjudged).toBe(0);
  // Nothing of it is left in the second one either.
  expect(left.at(-1)).toBe('done');
  expect(isReport(JSON.parse(jsonReport(report, context))), JSON.stringify(isReport.errors)).toBe(true);
  const played = await play(name, recording);
  expect(played).toMatchObject({ verdict: 'conforms', leftovers: [], parity: { percent: 100 } });
});

soakTest('what differs in a second backend is found, once, and the rest is compared all the same', async () => {
  const { report, recording } = await compare('projects', laxCreation);
  expect(new Set(report.failures.map(({ phase, rule }) => `${phase} ${rule}`))).toEqual(new Set(['parity status']));
  expect(report.causes).toHaveLength(1);
  expect(report.leftovers).toEqual([]);
  expect(report.scope.unjudged).toBe(0);
  expect(report.parity?.compared).toBeGreaterThan(100);
  expect(report.parity?.percent).toBeLessThan(100);
  const played = await play('projects', recording, laxCreation);
  expect(played.failures.map(({ rule }) => rule)).toContain('status');
});

soakTest('a field that differs within an envelope is named', async () => {
  const { report } = await compare('contacts', company);
  expect(report.failures.map(({ rule }) => rule)).toContain('meaning /company');
  expect(report.leftovers).toEqual([]);
});
