import { expect } from 'vitest';
import { type Exchange, requestOf, responseOf } from './exchange.ts';
import type { Surface } from './surfaces.ts';

/** Sends the requests of an exchange through a surface to a new fake, and expects what the table says. */
export async function runExchange(surface: Surface, { steps, options = {} }: Exchange): Promise<void> {
  const open = await surface(options);
  try {
    for (const step of steps) {
      expect(await open.send(requestOf(step)), step.request).toEqual(responseOf(step));
    }
  } finally {
    await open.close();
  }
}
