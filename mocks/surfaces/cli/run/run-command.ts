import type { CAC } from 'cac';
import { countOf, textsOf, typedTexts } from '../usage/arguments.ts';

/** Adds the command `run` and its options. */
export function addRun(cli: CAC): void {
  cli
    .command(
      'run [...command]',
      'Run a program in any language with the fake in the place of the service: run -- COMMAND',
    )
    .option('--seed <seed>', 'default, sample, empty, a number of generated records, account:NUMBER, or a JSON file', {
      default: 'default',
    })
    .option('--port <port>', 'The port of the fake, for who wants to look at it; 0 picks a free one', { default: 0 })
    .option('--token <token>', 'A token that is good, and then no other is; may be given more than once')
    .option('--pass-through', 'Pass on what the program asks of other hosts')
    .option('--strict', 'Fail a request that drops or erases a field')
    .option('--quiet', 'Tell nothing of what the program asks')
    .option('--authority <folder>', 'Where the certificate authority is kept; default: ~/.integrator-testkit/authority')
    .example('integrator-testkit run --seed sample -- python3 app.py')
    .action(async (misplaced: readonly string[], options: Readonly<Record<string, unknown>>) => {
      const { run } = await import('./run.ts');
      process.exitCode = await run({
        misplaced: misplaced.map(String),
        command: textsOf(options['--']),
        seed: String(options['seed']),
        port: countOf('--port', options['port'], 65_535),
        tokens: typedTexts(process.argv, '--token'),
        others: options['passThrough'] === true ? 'pass-others' : 'refuse-others',
        strict: options['strict'] === true,
        quiet: options['quiet'] === true,
        authority: typedTexts(process.argv, '--authority').at(-1),
      });
    });
}
