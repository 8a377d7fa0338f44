import { OptionError } from '../../../integrator/errors/option-error.ts';
import type { RunningServer } from '../../server/server-options.ts';
import { startServer } from '../../server/start-server.ts';
import { openApp } from './app/open-app.ts';
import { behavingOf, reportInTurns } from './document/report-in-turns.ts';
import { fewNotes, noteText, tallied } from './document/tallied.ts';
import { humanLog, jsonLog } from './events/serve-log.ts';
import { flagOptionsOf } from './option-flags.ts';
import { filesOf, keepReloading, loadSources } from './reload/reload.ts';
import { serverOptionsOf } from './secure/secure-flags.ts';
import type { Launch } from './terminal/open-page.ts';
import type { ServeOptions, Terminal } from './terminal/serve-options.ts';

export type { ServeOptions, Terminal } from './terminal/serve-options.ts';

/** Serves the fake until it is asked to stop. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<RunningServer> {
  refuseClashes(options);
  const { contract, seed, follows, behaviours, learned } = await loadSources(options);
  const app = await openApp(options.app);
  const log = (options.format === 'json' ? jsonLog : humanLog)(options, terminal, follows);
  const early: string[] = [];
  let tell = (sentence: string): void => void early.push(sentence);
  const server = await startServer({
    host: options.host,
    port: options.port,
    seed,
    follows,
    ...(behaviours !== undefined && { behaviours }),
    ...(contract !== undefined && { contract }),
    ...(options.token.length > 0 && { tokens: options.token }),
    allowedHosts: options.allowHost,
    cors: options.cors,
    onNotice: (sentence) => tell(sentence),
    maxBodyBytes: options.maxBody,
    maxJournalBytes: options.maxJournal,
    maxAccountBytes: options.maxAccounts,
    clock: options.clock === 'stepping' ? 'stepping' : 'real',
    rateLimit: options.rateLimit,
    ...flagOptionsOf(options),
    ...app.options,
    random: options.random,
    admin: options.admin,
    ...(options.adminToken !== undefined && { adminToken: options.adminToken }),
    strict: options.strict,
    // The request log tells what the report would, and more.
    report: 'silent',
    ...(options.state !== undefined && { state: options.state }),
    ...serverOptionsOf(options.secure),
  });
  app.onStart(server);
  server.integrator.mock.watch(log.request);
  const stopWatching = options.watch
    ? keepReloading({
        server,
        sources: options,
        onReload: (sentence) => {
          server.integrator.mock.watch(log.request);
          log.reload(sentence);
        },
        onFailure: log.failure,
      })
    : undefined;
  const url = reachable(server.url);
  let isStopped = false;
  terminal.onStop(() => {
    isStopped = true;
    stopWatching?.();
    void server.close().then(log.stop);
  });
  try {
    const { mock } = server.integrator;
    log.start(server, url, behavingOf(mock.contract, behaviours));
    // It responds by now, and goes on doing so.
    const report = follows === 'document' ? await reportInTurns(mock.reportEach(), () => isStopped) : undefined;
    if (isStopped) return server;
    if (report !== undefined) log.served(tallied(report));
  } catch (error) {
    stopWatching?.();
    await server.close();
    throw error;
  }
  // The start is the first thing to tell, also of a server that has reported something by then.
  tell = log.notice;
  for (const sentence of early) log.notice(sentence);
  const file = options.document ?? 'builtin';
  const notes = contract?.notes ?? [];
  const isShort = follows === 'document' && options.format === 'human';
  for (const note of isShort ? fewNotes(notes, file) : notes.map((one) => noteText(one, file))) log.notice(note);
  if (learned !== undefined) {
    const { learnedText } = await import('../learn/learned-text.ts');
    for (const line of learnedText(learned)) log.notice(line);
  }
  if (options.open) await openInspector(url, terminal.launch, log.failure);
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

async function openInspector(url: string, launch: Launch | undefined, tell: (sentence: string) => void): Promise<void> {
  const { openPage } = await import('./terminal/open-page.ts');
  const sentence = await openPage(`${url}/__admin/`, process.platform, launch);
  if (sentence !== undefined) tell(sentence);
}

/** An address that a client of this machine may use, where the server listens at every one that there is. */
function reachable(url: string): string {
  return url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:');
}
