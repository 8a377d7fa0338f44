import { isThisMachine } from '../../../spec/routing/this-machine.ts';

/** The most requests a second where nobody says: what the service takes, and more of a backend on this machine, which is nobody else's. */
export function defaultRate(baseUrl: string): number {
  return isThisMachine(new URL(baseUrl).hostname) ? 3000 : 300;
}
