import { randomBytes } from 'node:crypto';

/**
 * A name that no other run has. It stands in the name of each record that the run creates, and decides what a clean-up
 * removes; what is sent and found does not depend on it otherwise.
 */
export function freshRunName(): string {
  return randomBytes(6).toString('hex');
}
