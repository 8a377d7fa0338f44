import type { CAC } from 'cac';
import type { Output } from '../terminal/output.ts';
import { countOf, typedTexts } from '../usage/arguments.ts';

/** Adds the command `mcp` and its options. */
export function addMcp(cli: CAC, output: Output): void {
  cli
    .command('mcp', 'Serve the fake to an agent as tools (Model Context Protocol, over standard input and output)')
    .option('--url <url>', 'A fake that runs already; default: one of its own')
    .option(
      '--admin-token <token>',
      'What the control API of --url asks for; better: the variable INTEGRATOR_TESTKIT_ADMIN_TOKEN',
    )
    .option('--port <port>', 'Where its own fake listens; 0 picks a free one', { default: 0 })
    .option('--seed <seed>', 'What its own fake starts with, as serve has it', { default: 'default' })
    .option('--document <file>', 'The OpenAPI document of any other API to fake, and to check by')
    .example('integrator-testkit mcp --url http://127.0.0.1:4010')
    .action(async (options: Readonly<Record<string, unknown>>) => {
      const { mcp } = await import('./mcp.ts');
      await mcp(
        {
          url: typedTexts(process.argv, '--url').at(-1),
          adminToken: typedTexts(process.argv, '--admin-token').at(-1),
          port: countOf('--port', options['port'], 65_535),
          seed: String(options['seed']),
          document: options['document'] === undefined ? undefined : String(options['document']),
        },
        { input: process.stdin, output: process.stdout },
        output.complain,
      );
    });
}
