import { expect } from 'vitest';
import type { Mock } from '../../../mocks/engine/mock.ts';

/** A few calls, one after the other. */
export type Script = readonly (() => Request)[];

/** Everything that a client can see of the responses to a script. */
export async function responsesTo(mock: Mock, script: Script): Promise<string[]> {
  const responses: string[] = [];
  for (const request of script) {
    const response = await mock.fetch(request());
    responses.push(JSON.stringify([response.status, [...response.headers], await response.text()]));
  }
  return responses;
}

/** Everything that a mock holds, as text. */
export function stateOf(mock: Mock): string {
  const accounts = [...mock.snapshot()].map(([name, { records, sequence }]) => [
    name,
    sequence,
    [...records].filter(([, byId]) => byId.size > 0).map(([path, byId]) => [path, [...byId]]),
  ]);
  return JSON.stringify(accounts);
}

/** The law of time and chance: two mocks made alike respond to the same calls with the same bytes. */
export async function assertDeterministic(make: () => Mock, script: Script): Promise<void> {
  const [one, other] = [make(), make()];
  expect(await responsesTo(one, script)).toEqual(await responsesTo(other, script));
  expect(stateOf(one)).toBe(stateOf(other));
}

/** The law of `reset`: whatever happened before, a mock is as it was when it was made. */
export async function assertResets(mock: Mock, script: Script): Promise<void> {
  mock.reset();
  mock.account();
  const [before, first] = [stateOf(mock), await responsesTo(mock, script)];
  const journal = mock.account().journal.entries;
  mock.reset();
  expect(stateOf(mock)).toBe(before);
  expect(mock.account().journal.entries).toEqual([]);
  expect(await responsesTo(mock, script)).toEqual(first);
  expect(mock.account().journal.entries).toEqual(journal);
}
