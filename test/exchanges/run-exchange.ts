import { expect } from 'vitest';
import type { Door } from './doors.ts';
import { answerOf, type Exchange, requestOf } from './exchange.ts';

/** Sends the requests of an exchange through a door to a new fake, and expects what the table says. */
export async function runExchange(door: Door, { steps, options = {} }: Exchange): Promise<void> {
  const open = await door(options);
  try {
    for (const step of steps) {
      expect(await open.send(requestOf(step)), step.request).toEqual(answerOf(step));
    }
  } finally {
    await open.close();
  }
}
