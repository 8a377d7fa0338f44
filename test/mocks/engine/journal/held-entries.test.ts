import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenEntry } from '../../../../mocks/engine/journal/entry/written-entry.ts';
import { HeldEntries, type HeldEntry } from '../../../../mocks/engine/journal/held-entries.ts';

const quarter = 4_194_304;

test('entries come at one end and go at the other, whatever comes and goes', () => {
  const steps = fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant('add') }, fc.constant('take')), {
    maxLength: 600,
  });
  fc.assert(
    fc.property(steps, (given) => {
      const [held, expected] = [new HeldEntries(), [] as number[]];
      for (const [index, step] of given.entries()) {
        if (step === 'take') expect(held.take()?.entry.sequence).toBe(expected.shift());
        else {
          held.add(heldEntry(index));
          expected.push(index);
        }
      }
      expect(held.size).toBe(expected.length);
      expect(held.entries().map(({ sequence }) => sequence)).toEqual(expected);
      expect(expected.map((_, place) => held.at(place)?.entry.sequence)).toEqual(expected);
      expect([held.at(-1), held.at(expected.length)]).toEqual([undefined, undefined]);
    }),
  );
});

test('the oldest bodies go where all are over 16 MiB, each once, and never those of the newest', () => {
  const held = new HeldEntries();
  const spared: number[] = [];
  const forget = (): void => held.forgetBodies(({ entry }) => void spared.push(entry.sequence));
  for (const sequence of [1, 2, 3, 4, 5, 6]) {
    held.add(heldEntry(sequence, quarter));
    forget();
  }
  expect(spared).toEqual([1, 2]);
  expect(held.entries().map(({ forgotten, requestBody }) => [forgotten, requestBody])).toEqual([
    [true, undefined],
    [true, undefined],
    ...Array.from({ length: 4 }, () => [false, 'sent']),
  ]);

  // One that has gone with its bodies makes room; one that had none makes none.
  for (let gone = 0; gone < 3; gone += 1) held.take();
  held.add(heldEntry(7, quarter));
  forget();
  expect(spared).toEqual([1, 2]);
  held.add(heldEntry(8, quarter * 20));
  forget();
  expect(spared).toEqual([1, 2, 4, 5, 6, 7]);
  expect(held.at(held.size - 1)?.entry.requestBody).toBe('sent');
});

function heldEntry(sequence: number, requestSize = 0): HeldEntry {
  const entry = writtenEntry(sequence, {
    at: 0,
    duration: 0,
    account: 'default',
    operation: undefined,
    method: 'GET',
    url: 'https://api.integrator.io/v1/integrations',
    status: 200,
    verdict: 'ok',
    violations: [],
    notes: [],
    parameters: undefined,
    requestBody: 'sent',
    responseBody: undefined,
  });
  const messages = { requestSize, responseSize: 0, request: { get: () => null }, response: {} };
  return {
    entry,
    messages,
    drop: () => undefined,
    ofHeaders: 0,
    bytes: 0,
    older: undefined,
    newer: undefined,
  };
}
