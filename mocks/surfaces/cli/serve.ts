import type { DuringUpdate } from '../../integrator/life-cycle/life-cycle.ts';
import { OptionError } from '../../integrator/option-error.ts';
import type { Cors } from '../server/cors.ts';
import { type RunningServer, startServer } from '../server/start-server.ts';
import { bannerOf } from './banner.ts';
import type { Launch } from './open-page.ts';
import type { Paint } from './paint.ts';
import { filesOf, keepReloading, loadSources } from './reload.ts';
import { createRequestLog, type LogChoice } from './request-log.ts';

/** The options of `serve`, as the command line gives them. */
export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly seed: string;
  readonly document: string | undefined;
  readonly watch: boolean;
  readonly token: readonly string[];
  readonly allowHost: readonly string[];
  readonly cors: Cors;
  readonly emptyList: number;
  readonly maxBody: number;
  readonly clock: string;
  readonly rateLimit: boolean;
  readonly duringUpdate: DuringUpdate;
  readonly random: number;
  readonly admin: boolean;
  readonly adminToken: string | undefined;
  readonly open: boolean;
  readonly strict: boolean;
  readonly log: LogChoice;
  readonly state: string | undefined;
}

/** Where a command writes to, and how it hears that it should stop. */
export interface Terminal {
  readonly print: (line: string) => void;
  /** Where a person reads what goes on. */
  readonly complain: (line: string) => void;
  /** The colours of the one, and of the other. */
  readonly paint: Paint;
  readonly paintComplaint: Paint;
  readonly onStop: (stop: () => void) => void;
  /** Starts a program of the person; default: as the system does. */
  readonly launch?: Launch;
}

/** Serves the fake until it is told to stop. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<RunningServer> {
  refuseClashes(options);
  const { contract, seed } = await loadSources(options);
  const { complain, paintComplaint } = terminal;
  const quiet = options.log === 'none';
  const server = await startServer({
    host: options.host,
    port: options.port,
    seed,
    ...(contract !== undefined && { contract }),
    ...(options.token.length > 0 && { tokens: options.token }),
    allowedHosts: options.allowHost,
    cors: options.cors,
    onNotice: (sentence) => (quiet ? undefined : complain(paintComplaint('yellow', sentence))),
    emptyList: options.emptyList === 204 ? 204 : 200,
    maxBodyBytes: options.maxBody,
    clock: options.clock === 'stepping' ? 'stepping' : 'real',
    rateLimit: options.rateLimit,
    duringUpdate: options.duringUpdate,
    random: options.random,
    admin: options.admin,
    ...(options.adminToken !== undefined && { adminToken: options.adminToken }),
    strict: options.strict,
    // The request log tells what the report would, and more.
    report: 'silent',
    ...(options.state !== undefined && { state: options.state }),
  });
  const log = createRequestLog(options.log, paintComplaint, complain);
  server.integrator.mock.watch(log);
  const stopWatching = options.watch
    ? keepReloading({
        server,
        sources: options,
        onReload: (sentence) => {
          server.integrator.mock.watch(log);
          complain(paintComplaint('green', sentence));
        },
        onFailure: (sentence) => complain(paintComplaint('red', sentence)),
      })
    : undefined;
  const url = reachable(server.url);
  for (const line of banner(server, url, options, terminal)) terminal.print(line);
  terminal.onStop(() => {
    stopWatching?.();
    void server.close();
  });
  if (options.open) await openInspector(url, terminal);
  return server;
}

function refuseClashes(options: ServeOptions): void {
  if (options.watch && filesOf(options).length === 0)
    throw new OptionError(
      'Failed to watch: there is no file to watch. Give --document FILE or --seed FILE.json, or leave out --watch.',
    );
  if (options.open && !options.admin)
    throw new OptionError('Failed to open the inspector: it is off. Leave out --no-admin, or --open.');
}

function banner({ integrator }: RunningServer, url: string, options: ServeOptions, { paint }: Terminal): string[] {
  return bannerOf(
    {
      ...options,
      url,
      ids: integrator.integrations.all().map(({ _id }) => _id),
      tokens: options.token,
      watched: options.watch ? filesOf(options) : [],
    },
    paint,
  );
}

async function openInspector(url: string, { complain, launch }: Terminal): Promise<void> {
  const { openPage } = await import('./open-page.ts');
  const sentence = await openPage(`${url}/__admin/`, process.platform, launch);
  if (sentence !== undefined) complain(sentence);
}

/** An address that a client of this machine may use, where the server listens at every one that there is. */
function reachable(url: string): string {
  return url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
}
