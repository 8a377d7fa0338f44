import { onTestFinished } from 'vitest';
import { type ServeOptions, serve } from '../../../../../mocks/surfaces/cli/serve/serve.ts';
import type { Launch } from '../../../../../mocks/surfaces/cli/serve/terminal/open-page.ts';
import { plain } from '../../../../../mocks/surfaces/cli/terminal/paint.ts';
import type { RunningServer } from '../../../../../mocks/surfaces/server/server-options.ts';

/** A run of `serve` in this process. */
export interface Run {
  readonly server: RunningServer;
  /** What it printed, and what it reported beside it. */
  readonly printed: string[];
  readonly reported: string[];
  /** Settles when a line is reported that matches; one that was reported already counts. */
  hears(pattern: RegExp): Promise<string>;
  ask(path: string, init?: RequestInit, account?: string): Promise<Response>;
}

const usual: ServeOptions = {
  host: '127.0.0.1',
  port: 0,
  seed: 'sample',
  document: undefined,
  watch: false,
  token: [],
  allowHost: [],
  cors: 'local',
  maxBody: 1_048_576,
  maxJournal: 268_435_456,
  maxAccounts: 1_073_741_824,
  clock: 'stepping',
  admin: true,
  adminToken: undefined,
  rateLimit: false,
  random: 0,
  open: false,
  strict: false,
  log: 'all',
  format: 'human',
  state: undefined,
};

/** Runs `serve` until the test is over. `onPrint` hears each line when it is printed, and can stop it. */
export async function run(
  options: Partial<ServeOptions> = {},
  launch?: Launch,
  onPrint: (line: string, stop: () => void) => void = () => undefined,
): Promise<Run> {
  const printed: string[] = [];
  const reported: string[] = [];
  const listeners = new Set<() => void>();
  let stop = (): void => undefined;
  const server = await serve(
    { ...usual, ...options },
    {
      print: (line) => {
        printed.push(line);
        onPrint(line, () => stop());
      },
      complain: (line) => {
        reported.push(line);
        for (const listener of listeners) listener();
      },
      paint: plain,
      paintComplaint: plain,
      onStop: (stopped) => {
        stop = stopped;
      },
      ...(launch !== undefined && { launch }),
    },
  );
  onTestFinished(async () => {
    stop();
    await server.close();
  });
  return {
    server,
    printed,
    reported,
    hears: (pattern) =>
      new Promise((resolve) => {
        const look = (): void => {
          const line = reported.find((one) => pattern.test(one));
          if (line === undefined) return;
          listeners.delete(look);
          resolve(line);
        };
        listeners.add(look);
        look();
      }),
    ask: (path, init = {}, account = 'default') =>
      fetch(`${server.url}/v1${path}`, {
        ...init,
        headers: { authorization: `Bearer t@${account}`, 'content-type': 'application/json' },
      }),
  };
}
