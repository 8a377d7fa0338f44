import { parseArgs } from 'node:util';

/** How a soak of the memory is run. */
export interface SoakOptions {
  readonly minutes: number;
  /** After how many minutes the memory should have settled: what it is then is what it may be at the end. */
  readonly settle: number;
  /** How many exchanges a second. */
  readonly rate: number;
  /** Where a line of JSON is written to each minute. */
  readonly file: string;
  readonly seed: number;
}

export function readOptions(): SoakOptions {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '60' },
      settle: { type: 'string' },
      rate: { type: 'string', default: '100' },
      file: { type: 'string', default: 'memory-soak.jsonl' },
      seed: { type: 'string', default: '1' },
    },
  });
  const minutes = positive('minutes', values.minutes);
  return {
    minutes,
    settle: values.settle === undefined ? Math.min(10, minutes / 2) : positive('settle', values.settle),
    rate: positive('rate', values.rate),
    file: values.file,
    seed: positive('seed', values.seed),
  };
}

function positive(name: string, text: string): number {
  const number = Number(text);
  if (number > 0) return number;
  throw new Error(`Failed to read --${name}: it is ${JSON.stringify(text)}. Give a number above 0.`);
}
