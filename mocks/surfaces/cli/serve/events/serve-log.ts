import packageJson from '../../../../../package.json' with { type: 'json' };
import type { JournalEntry } from '../../../../engine/journal/journal.ts';
import { seedToken } from '../../../../integrator/service/tokens.ts';
import type { RunningServer } from '../../../server/server-options.ts';
import { shownPlace } from '../../../server/state/postgres/database-place.ts';
import type { Followed } from '../../files/followed.ts';
import { documentBanner, servedLines } from '../document/document-banner.ts';
import { baseUrls } from '../document/request-of.ts';
import type { Tally } from '../document/tallied.ts';
import { filesOf } from '../reload/reload.ts';
import { bannerOf } from '../terminal/banner.ts';
import { countsByName, recordCounts } from '../terminal/record-counts.ts';
import { createRequestLog } from '../terminal/request-log.ts';
import type { ServeOptions, Terminal } from '../terminal/serve-options.ts';
import { createEventLog, eventLine } from './event-lines.ts';

/** What `serve` tells while it runs: a person, or a program. */
export interface ServeLog {
  /** Comes as soon as the server responds; `behaving` are the operations that have a behaviour of somebody's own. */
  start(server: RunningServer, url: string, behaving: readonly string[]): void;
  /** How many operations of a document that is not integrator.io's are served in each way. */
  served(tally: Tally): void;
  request(entry: JournalEntry): void;
  notice(sentence: string): void;
  reload(sentence: string): void;
  failure(sentence: string): void;
  stop(): void;
}

/** Tells a person: a banner on the one stream, and what goes on on the other. */
export function humanLog(options: ServeOptions, terminal: Terminal, follows: Followed): ServeLog {
  const { print, complain, paint, paintComplaint } = terminal;
  const request = createRequestLog(options.log, paintComplaint, complain);
  return {
    start: ({ integrator, exposure, certificate }, url, behaving) => {
      // Who asks for no log has to hear of this all the same.
      if (exposure !== undefined && options.log === 'none') complain(paintComplaint('yellow', exposure));
      const facts = {
        ...options,
        exposure,
        certificate,
        url,
        counts: recordCounts(integrator),
        tokens: options.token,
        watched: options.watch ? filesOf(options) : [],
      };
      const { contract } = integrator;
      const lines =
        follows === 'document' ? documentBanner({ ...facts, contract, behaving }, paint) : bannerOf(facts, paint);
      for (const line of lines) print(line);
    },
    served: (tally) => {
      for (const line of servedLines(tally, paint)) print(line);
    },
    request,
    notice: (sentence) => (options.log === 'none' ? undefined : complain(paintComplaint('yellow', sentence))),
    reload: (sentence) => complain(paintComplaint('green', sentence)),
    failure: (sentence) => complain(paintComplaint('red', sentence)),
    stop: () => undefined,
  };
}

/** Tells a program: a line of JSON for everything. */
export function jsonLog(options: ServeOptions, { print, complain }: Terminal, follows: Followed): ServeLog {
  const { seed, document, behaviours, state, admin, token, log } = options;
  const isOther = follows === 'document';
  return {
    start: ({ integrator, port, exposure, certificate }, url, behaving) => {
      if (exposure !== undefined) complain(exposure);
      print(
        eventLine({
          event: 'start',
          url,
          baseUrl: isOther ? (baseUrls(integrator.contract, url)[0] ?? url) : `${url}/v1`,
          port,
          pid: process.pid,
          version: packageJson.version,
          token: token[0] ?? seedToken,
          counts: countsByName(recordCounts(integrator)),
          seed,
          ...(behaviours !== undefined && { behaviours: behaving }),
          ...(document !== undefined && { document }),
          ...(state !== undefined && { state: shownPlace(state) }),
          ...(certificate !== undefined && { certificate, proxy: options.secure?.proxy !== undefined }),
          ...(admin && { inspector: `${url}/__admin/` }),
          ...(exposure !== undefined && { warning: exposure }),
        }),
      );
    },
    served: (operations) => print(eventLine({ event: 'served', operations })),
    request: createEventLog(log, print),
    notice: (message) => (log === 'none' ? undefined : print(eventLine({ event: 'notice', message }))),
    reload: (message) => print(eventLine({ event: 'reload', message })),
    failure: (message) => print(eventLine({ event: 'error', message })),
    stop: () => print(eventLine({ event: 'stop' })),
  };
}
