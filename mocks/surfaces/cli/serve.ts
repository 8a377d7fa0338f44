import { seedToken } from '../../integrator/tokens.ts';
import { readSeed } from '../register/environment.ts';
import { type RunningServer, startServer } from '../server/start-server.ts';

/** The options of `serve`, as the command line gives them. */
export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly seed: string;
  readonly token: readonly string[];
  readonly allowHost: readonly string[];
  readonly emptyList: number;
  readonly maxBody: number;
  readonly clock: string;
  readonly admin: boolean;
  readonly adminToken: string | undefined;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly state: string | undefined;
}

/** Where a command writes to, and how it hears that it should stop. */
export interface Terminal {
  readonly print: (line: string) => void;
  readonly onStop: (stop: () => void) => void;
}

/** Serves the fake until it is told to stop. */
export async function serve(options: ServeOptions, terminal: Terminal): Promise<void> {
  const server = await startServer({
    host: options.host,
    port: options.port,
    seed: readSeed(options.seed),
    ...(options.token.length > 0 && { tokens: options.token }),
    allowedHosts: options.allowHost,
    emptyList: options.emptyList === 204 ? 204 : 200,
    maxBodyBytes: options.maxBody,
    clock: options.clock === 'stepping' ? 'stepping' : 'real',
    admin: options.admin,
    ...(options.adminToken !== undefined && { adminToken: options.adminToken }),
    strict: options.strict,
    report: options.quiet ? 'silent' : 'console',
    ...(options.state !== undefined && { state: options.state }),
  });
  for (const line of banner(server, options)) terminal.print(line);
  terminal.onStop(() => void server.close());
}

function banner({ url, integrator }: RunningServer, { token, state }: ServeOptions): string[] {
  const good = token[0] ?? seedToken;
  const [first] = integrator.integrations.all();
  const path = first === undefined ? '/v1/integrations' : `/v1/integrations/${first._id}`;
  return [
    `integrator-testkit serves a fake of integrator.io, with ${integrator.integrations.size} integrations.`,
    '',
    `  Base URL  ${url}/v1`,
    `  Token     ${good}${token.length === 0 ? '  (any other that is not empty is good too)' : ''}`,
    ...(state === undefined ? [] : [`  State     ${state}`]),
    `  Try       curl -H 'Authorization: Bearer ${good}' ${url}${path}`,
    '',
    'Stop it with Ctrl-C.',
  ];
}
