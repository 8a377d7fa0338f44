import type { CAC } from 'cac';
import type { Output } from '../terminal/output.ts';
import { filesOf, textsOf, typedTexts } from '../usage/arguments.ts';

/** Adds the command `pact` and its options. */
export function addPact(cli: CAC, output: Output): void {
  cli
    .command('pact [...files]', 'Write what recorded traffic (HAR, NDJSON) exchanged as a Pact file, version 4')
    .option('--consumer <name>', 'Who asked', { default: 'consumer' })
    .option('--provider <name>', 'Who responds; default: the title of the document')
    .option('--out <file>', 'Where the file goes; without it, to the standard output')
    .option('--document <file>', 'The OpenAPI document that says what matches', { default: 'builtin' })
    .option('--overlay <file>', 'An OpenAPI Overlay that is applied to --document; may be given more than once')
    .option('--base-url <url>', 'A further place where the service responds; may be given more than once')
    .example('integrator-testkit pact session.har --consumer web-shop --out web-shop.pact.json')
    .action(async (files: readonly string[], options: Readonly<Record<string, unknown>>) => {
      const { pact } = await import('./pact.ts');
      process.exitCode = await pact(
        {
          files: filesOf('pact', files),
          consumer: String(options['consumer']),
          provider: options['provider'] === undefined ? undefined : String(options['provider']),
          out: options['out'] === undefined ? undefined : String(options['out']),
          document: String(options['document']),
          overlay: typedTexts(process.argv, '--overlay'),
          baseUrls: textsOf(options['baseUrl']),
        },
        output,
      );
    });
}
