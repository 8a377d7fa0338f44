import process from 'node:process';
import type { CAC } from 'cac';
import { isTestkitError } from '../../../../spec/errors/testkit-error.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import type { Cors } from '../../server/http/cors.ts';
import type { Output } from '../terminal/output.ts';
import { paintFor } from '../terminal/paint.ts';
import { choiceOf, countOf, textsOf, typedTexts } from '../usage/arguments.ts';
import { addAppFlags, readAppFlags } from './app/app-flags.ts';
import { explain } from './document/explain.ts';
import { eventLine } from './events/event-lines.ts';
import { spareMemory } from './memory/spare-memory.ts';
import { addOptionFlags, readOptionFlags } from './option-flags.ts';
import { addSecureFlags, readSecureFlags } from './secure/secure-flags.ts';
import { type ServeOptions, serve, type Terminal } from './serve.ts';

/** Adds the command `serve` and its options. */
export function addServe(cli: CAC, output: Output): void {
  const command = cli
    .command('serve', 'Serve the fake over HTTP')
    .option('--port <port>', 'Port to listen on; 0 picks a free one', { default: 4010 })
    .option('--host <host>', 'Address to listen on', { default: '127.0.0.1' })
    .option(
      '--seed <seed>',
      'default, sample, empty, a number of generated records, account:NUMBER, a JSON file; of --document: examples, or generated:NUMBER',
      {
        default: 'default',
      },
    )
    .option(
      '--document <file>',
      'An OpenAPI document in the place of the built-in one: an edited copy of it, or that of any other API',
    )
    .option('--overlay <file>', 'An OpenAPI Overlay that is applied to --document; may be given more than once')
    .option(
      '--learn <file>',
      'Recorded traffic (HAR, NDJSON) of the real service, from which more is learned than --document says; may be given more than once',
    )
    .option('--behaviours <file>', 'A module (.js, .ts) whose default export says what operations of --document do')
    .option('--explain', 'Tell how each operation of the document is served, and why, and serve nothing')
    .option('--watch', 'Reload the files of --document and --seed when they change; records stay')
    .option('--token <token>', 'A token that is good, and then no other is; may be given more than once')
    .option('--allow-host <name>', 'A further name that a Host header may have; may be given more than once')
    // This one first: where it is the last, its default counts for --cors too, and that is no origin.
    .option('--no-cors', 'Let no page of another origin read the responses, not even of this machine')
    .option(
      '--cors <origin>',
      "Let pages of this origin read the responses too; '*' lets any page on the web; may be given more than once",
      { default: 'those of this machine' },
    )
    .option('--max-body <bytes>', 'The largest body that is taken', { default: 1_048_576 })
    .option(
      '--max-journal <bytes>',
      'What the journals of all accounts may hold in memory; then the oldest entries go',
      {
        default: 268_435_456,
      },
    )
    .option('--max-accounts <bytes>', 'What the accounts may hold in memory; then what would put in more gets 507', {
      default: 1_073_741_824,
    })
    .option('--clock <clock>', 'real, or stepping: the same calls give the same bytes', { default: 'real' })
    .option('--rate-limit', 'Refuse more than the service takes: 1,000 calls at once, 300 a second, for each account');
  addAppFlags(addSecureFlags(addOptionFlags(command)))
    .option('--random <number>', 'What ids, latencies and rates are drawn from', { default: 0 })
    .option('--no-admin', 'Do not let other programs of this machine control the fake below /__admin')
    .option(
      '--admin-token <token>',
      'What the control API asks for in x-admin-token; better: the variable INTEGRATOR_TESTKIT_ADMIN_TOKEN',
    )
    .option('--open', 'Open the inspector in the browser')
    .option('--strict', 'Fail a request that drops or erases a field')
    .option(
      '--log <what>',
      'Tell of all requests, of those with notes, or of none (default: all on a terminal, else notes)',
    )
    .option('--quiet', 'The same as --log none')
    .option(
      '--format <format>',
      'human, or json: a line of JSON for the start, each request, each reload and the stop',
      {
        default: 'human',
      },
    )
    .option(
      '--state <file>',
      'Keep the records in this file (SQLite), or in a database: postgres://…; more than one server may share it',
    )
    .example("integrator-testkit serve --port 0 --seed 5000 --token 'my_api_token'")
    .action((options: Readonly<Record<string, unknown>>) => start(options, output));
}

async function start(options: Readonly<Record<string, unknown>>, output: Output): Promise<void> {
  const terminal: Terminal = {
    ...output,
    paint: paintFor(process.stdout, process.env),
    paintComplaint: paintFor(process.stderr, process.env),
    onStop,
  };
  const format = choiceOf('--format', options['format'], ['human', 'json']);
  try {
    if (options['explain'] === true) await explain(optionsOf(options, format), output.print);
    else {
      spareMemory();
      await serve(optionsOf(options, format), terminal);
    }
  } catch (error) {
    if (format === 'json' && isTestkitError(error))
      output.print(eventLine({ event: 'error', error: error.name, message: error.message }));
    throw error;
  }
}

function optionsOf(options: Readonly<Record<string, unknown>>, format: ServeOptions['format']): ServeOptions {
  return {
    host: String(options['host']),
    port: countOf('--port', options['port'], 65_535),
    seed: String(options['seed']),
    document: options['document'] === undefined ? undefined : String(options['document']),
    overlay: typedTexts(process.argv, '--overlay'),
    learn: typedTexts(process.argv, '--learn'),
    behaviours: typedTexts(process.argv, '--behaviours').at(-1),
    watch: options['watch'] === true,
    token: typedTexts(process.argv, '--token'),
    allowHost: textsOf(options['allowHost']),
    cors: corsOf(process.argv),
    maxBody: countOf('--max-body', options['maxBody'], 1_073_741_824),
    maxJournal: countOf('--max-journal', options['maxJournal'], Number.MAX_SAFE_INTEGER),
    maxAccounts: countOf('--max-accounts', options['maxAccounts'], Number.MAX_SAFE_INTEGER),
    clock: choiceOf('--clock', options['clock'], ['real', 'stepping']),
    rateLimit: options['rateLimit'] === true,
    ...readOptionFlags(options),
    app: readAppFlags(options, process.argv),
    secure: readSecureFlags(options, process.argv),
    random: countOf('--random', options['random'], 4_294_967_295),
    admin: options['admin'] !== false,
    adminToken: typedTexts(process.argv, '--admin-token').at(-1),
    open: options['open'] === true,
    strict: options['strict'] === true,
    log:
      options['quiet'] === true
        ? 'none'
        : choiceOf('--log', options['log'] ?? usualLog(format), ['all', 'notes', 'none']),
    format,
    state: typedTexts(process.argv, '--state').at(-1),
  };
}

/** Which pages may read the responses. */
function corsOf(words: readonly string[]): Cors {
  const origins = typedTexts(words, '--cors');
  if (words.includes('--no-cors')) {
    if (origins.length === 0) return 'off';
    throw new OptionError('Failed to read --cors: --no-cors is given too. Leave out one of them.');
  }
  return origins.length === 0 ? 'local' : origins;
}

/** A person and a program that reads JSON want to see what comes in; a file only what is wrong with it. */
function usualLog(format: ServeOptions['format']): string {
  return process.stderr.isTTY || format === 'json' ? 'all' : 'notes';
}

/** Stops at Ctrl-C or when the system asks; at once when asked a second time. */
function onStop(stop: () => void): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(1));
      stop();
    });
  }
}
