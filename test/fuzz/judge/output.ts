import type { Flaw } from '../campaign/exchange.ts';
import { token } from '../wire/accounts.ts';

/** Judges what the server has printed: no stack, no token, and nothing of a request that steers a terminal. */
export function judgeOutput(text: string): Flaw | undefined {
  const stack = /^.*\n +at .+:\d+:\d+\)?$/m.exec(text);
  if (stack !== null) return { oracle: 'output', what: `a stack was printed: ${stack[0].slice(0, 300)}` };
  if (text.includes(token)) return { oracle: 'output', what: 'the token was printed' };
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  const steering = /[\u0000-\u0008\u000b-\u001f\u007f\u2028-\u202e\u2066-\u2069]/.exec(text);
  if (steering === null) return undefined;
  const around = text.slice(Math.max(0, steering.index - 40), steering.index + 40);
  return { oracle: 'output', what: `a control character was printed: ${JSON.stringify(around)}` };
}
