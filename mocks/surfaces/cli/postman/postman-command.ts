import type { CAC } from 'cac';
import type { Output } from '../terminal/output.ts';
import { typedTexts } from '../usage/arguments.ts';

/** Adds the command `postman` and its options. */
export function addPostman(cli: CAC, output: Output): void {
  cli
    .command(
      'postman',
      'Write a Postman collection (version 2.1): a request for each operation, with records of the seed',
    )
    .option('--out <file>', 'Where the file goes; without it, to the standard output')
    .option('--document <file>', 'The OpenAPI document of any other API', { default: 'builtin' })
    .option('--overlay <file>', 'An OpenAPI Overlay that is applied to --document; may be given more than once')
    .option('--origin <url>', 'Where the API responds, without its base path', { default: 'http://127.0.0.1:4010' })
    .example('integrator-testkit postman --out integrator.postman_collection.json')
    .action(async (options: Readonly<Record<string, unknown>>) => {
      const { postman } = await import('./postman.ts');
      process.exitCode = await postman(
        {
          out: options['out'] === undefined ? undefined : String(options['out']),
          document: String(options['document']),
          overlay: typedTexts(process.argv, '--overlay'),
          origin: String(options['origin']).replace(/\/$/, ''),
        },
        output,
      );
    });
}
