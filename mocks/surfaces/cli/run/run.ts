import { OptionError } from '../../../integrator/errors/option-error.ts';
import { readSeed } from '../../register/environment.ts';
import type { Others } from '../../server/proxy/others.ts';
import { startServer } from '../../server/start-server.ts';
import { programVariables } from '../env/program-variables.ts';
import { endOf } from './child.ts';

/** The options of `run`, as the command line gives them. */
export interface RunOptions {
  /** Words that stand in front of the `--`. */
  readonly misplaced: readonly string[];
  readonly command: readonly string[];
  readonly seed: string;
  readonly port: number;
  readonly tokens: readonly string[];
  readonly others: Others;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly authority: string | undefined;
}

/**
 * Runs a program with the fake in the place of the service, and gives the exit code of the program.
 *
 * @throws {OptionError} where no program is given.
 */
export async function run(options: RunOptions): Promise<number> {
  const [program, ...words] = options.command;
  if (program === undefined || options.misplaced.length > 0)
    throw new OptionError(
      'Failed to run a program: there is none behind --. Write integrator-testkit run -- COMMAND, with the options in front of the --.',
    );
  const server = await startServer({
    port: options.port,
    proxy: options.others,
    seed: readSeed(options.seed, undefined, '--seed'),
    strict: options.strict,
    report: options.quiet ? 'silent' : 'console',
    ...(options.tokens.length > 0 && { tokens: options.tokens }),
    ...(options.authority !== undefined && { authority: options.authority }),
  });
  try {
    const place = { host: '127.0.0.1', port: server.port };
    const variables = await programVariables(place, options.authority, process.env);
    return await endOf(program, words, { ...process.env, ...Object.fromEntries(variables) });
  } finally {
    await server.close();
  }
}
