import type { CAC } from 'cac';
import type { Output } from '../terminal/output.ts';
import { choiceOf, countOf, typedTexts } from '../usage/arguments.ts';
import { ownShell, shells } from './shells.ts';

/** Adds the command `env` and its options. */
export function addEnv(cli: CAC, output: Output): void {
  cli
    .command('env', 'Print what to export so that programs in any language ask serve --proxy')
    .option('--port <port>', 'The port of serve --proxy', { default: 4010 })
    .option('--host <host>', 'Its address, as the programs reach it', { default: '127.0.0.1' })
    .option('--shell <shell>', 'sh, fish or powershell; default: that of yours')
    .option('--authority <folder>', 'Where the certificate authority is kept; default: ~/.integrator-testkit/authority')
    .example('eval "$(integrator-testkit env)"')
    .action(async (options: Readonly<Record<string, unknown>>) => {
      const { printVariables } = await import('./print-variables.ts');
      await printVariables(
        {
          host: String(options['host']),
          port: countOf('--port', options['port'], 65_535, 1),
          shell: choiceOf('--shell', options['shell'] ?? ownShell(process.platform, process.env['SHELL']), shells),
          authority: typedTexts(process.argv, '--authority').at(-1),
        },
        process.env,
        output,
      );
    });
}
