import type { Output } from '../terminal/output.ts';
import { type Environment, type ProxyPlace, programVariables } from './program-variables.ts';
import { exportLine, howToRead, type Shell } from './shells.ts';

/** The options of `env`, as the command line gives them. */
export interface EnvOptions extends ProxyPlace {
  readonly shell: Shell;
  readonly authority: string | undefined;
}

/** Prints the variables as lines for a shell. */
export async function printVariables(
  { host, port, shell, authority }: EnvOptions,
  environment: Environment,
  { print }: Output,
): Promise<void> {
  const variables = await programVariables({ host, port }, authority, environment);
  print(`# For programs that ask serve --proxy at ${host}:${port}: ${howToRead(shell, 'integrator-testkit env')}`);
  for (const [name, value] of variables) print(exportLine(shell, name, value));
}
