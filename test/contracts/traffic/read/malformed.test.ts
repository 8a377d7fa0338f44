import fc from 'fast-check';
import { expect, test } from 'vitest';
import { integratorContract } from '../../../../contracts/apis/integrator/builtin/builtin.ts';
import { judgeTraffic } from '../../../../contracts/traffic/judge/judge-traffic.ts';
import { readFixture } from '../../../../contracts/traffic/read/fixture/read-fixture.ts';
import { readHar } from '../../../../contracts/traffic/read/read-har.ts';
import { readNdjson } from '../../../../contracts/traffic/read/read-ndjson.ts';
import { readRecording } from '../../../../contracts/traffic/read/read-recording.ts';
import { recordKinds } from '../../../../contracts/traffic/read/record-kinds.ts';
import { TrafficError } from '../../../../contracts/traffic/read/traffic-error.ts';
import { seedFromTraffic } from '../../../../contracts/traffic/seed/seed-from-traffic.ts';
import { createIntegrator } from '../../../../mocks/index.ts';
import { anyCharacter } from '../../../any-character.ts';
import { soakTest } from '../../../soak/soaking.ts';
import { mutated } from '../../mutated.ts';
import { workOn } from '../session.ts';

const contract = integratorContract();
const recorder = await workOn(createIntegrator({ report: 'silent' }));
const [, , post, ...rest] = recorder.har().log.entries;
const small = { log: { version: '1.2', entries: [post, rest.at(-1)] } };

soakTest('a HAR that is broken anywhere is judged or refused in a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(mutated(small), async (har) => {
      await survives(() => readHar(JSON.stringify(har)));
    }),
    { numRuns: 300 },
  );
});

soakTest('a line that is broken anywhere is judged or refused in a sentence', async () => {
  const line = {
    request: { method: 'PUT', url: '/v1/integrations/1', headers: { a: 'b' }, body: { a: 1 } },
    response: { status: 200, headers: { b: ['c'] }, body: 'x' },
  };
  await fc.assert(
    fc.asyncProperty(mutated(line), async (value) => {
      await survives(() => readNdjson(JSON.stringify(value)));
    }),
    { numRuns: 300 },
  );
});

test('a HAR that was cut short is refused in a sentence, wherever it was cut', () => {
  const text = JSON.stringify(small);
  fc.assert(
    fc.property(fc.integer({ min: 9, max: text.length - 1 }), (length) => {
      expect(() => readRecording(text.slice(0, length))).toThrow(/^Failed to read the HAR: it is no JSON/);
    }),
  );
});

soakTest('a text of any kind is read or refused in a sentence', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: anyCharacter }), fc.json()), (text) => {
      try {
        if (readRecording(text).kind === 'fixture') readFixture(text, recordKinds(contract));
      } catch (error) {
        expect(error).toBeInstanceOf(TrafficError);
      }
    }),
  );
});

test.each([
  ['[]', /no list at log\.entries/],
  ['{"log":{"entries":[{}]}}', /entry 1 cannot be used, it has no request/],
  ['{"log":{"entries":[{"request":{"url":"/"}}]}}', /entry 1 .* no method/],
  ['{"log":{"entries":[{"request":{"method":"GET"}}]}}', /entry 1 .* no url/],
  ['{"log":{"entries":[{"request":{"method":"G\\u001b[2J","url":"/"}}]}}', /entry 1 .* no method/],
  ['{"log":{"entries":[{"request":{"method":"GET","url":"/","headers":{}}}]}}', /headers of its request are no list/],
  ['{"log":{"entries":[{"request":{"method":"GET","url":"/"},"response":{}}]}}', /its response has no status/],
])('what is wrong with a HAR is said with the number of the entry: %s', (text, says) => {
  expect(() => readHar(text)).toThrow(says);
});

test('what is wrong with a line is said with its number', () => {
  const good = '{"request":{"method":"GET","url":"/"}}';
  expect(() => readNdjson(`${good}\n\n{"request":`)).toThrow(/^Failed to read line 3: it is no JSON/);
  expect(() => readNdjson(`${good}\n{}`)).toThrow(/^Failed to read line 2: it has no request/);
});

async function survives(read: () => ReturnType<typeof readHar>): Promise<void> {
  try {
    const exchanges = read();
    const { entries } = await judgeTraffic(contract, exchanges);
    expect(entries).toHaveLength(exchanges.length);
    expect(seedFromTraffic(contract, exchanges).leftOut.every(({ why }) => why !== '')).toBe(true);
  } catch (error) {
    expect(error).toBeInstanceOf(TrafficError);
  }
}
