import { type CAC, cac } from 'cac';
import packageJson from '../../../package.json' with { type: 'json' };
import { addCheck } from './check/check-command.ts';
import { addEnv } from './env/env-command.ts';
import { addMcp } from './mcp/mcp-command.ts';
import { addPact } from './pact/pact-command.ts';
import { addPostman } from './postman/postman-command.ts';
import { addRun } from './run/run-command.ts';
import { addServe } from './serve/serve-command.ts';
import type { Output } from './terminal/output.ts';
import { choiceOf, countOf, filesOf, textsOf, typedTexts, wordsOf } from './usage/arguments.ts';
import { plainHelp } from './usage/plain-help.ts';

/** The command line: each command with its options, none of which runs yet. */
export const cli: CAC = cac('integrator-testkit');

/** Where the commands write. */
export const output: Output = { print: (line) => console.log(line), complain: (line) => console.error(line) };

addServe(cli, output);
addRun(cli);
addEnv(cli, output);

cli
  .command('validate [...files]', 'Judge recorded traffic (HAR, NDJSON) or files of records')
  .option('--format <format>', 'human or json', { default: 'human' })
  .option('--document <file>', 'The OpenAPI document to judge by', { default: 'builtin' })
  .option('--overlay <file>', 'An OpenAPI Overlay that is applied to --document; may be given more than once')
  .option('--base-url <url>', 'A further place where the service responds; may be given more than once')
  .option('--ignore-unknown-paths', 'Pass over requests to paths that the document does not have')
  .option('--to-seed [file]', 'Turn the traffic into a seed for serve, secrets left out')
  .example('integrator-testkit validate session.har --to-seed seed.json')
  .action(async (files: readonly string[], options: Readonly<Record<string, unknown>>) => {
    const { validate } = await import('./validate/validate.ts');
    process.exitCode = await validate(
      {
        files: filesOf('validate', files),
        format: choiceOf('--format', options['format'], ['human', 'json']),
        document: String(options['document']),
        overlay: typedTexts(process.argv, '--overlay'),
        baseUrls: textsOf(options['baseUrl']),
        ignoreUnknownPaths: options['ignoreUnknownPaths'] === true,
        toSeed:
          options['toSeed'] === true || options['toSeed'] === undefined ? options['toSeed'] : String(options['toSeed']),
      },
      output,
    );
  });

cli
  .command('learn [...files]', 'Learn from recorded traffic what --document does not say, as an OpenAPI Overlay')
  .option('--document <file>', 'The OpenAPI document to add to')
  .option('--overlay <file>', 'An OpenAPI Overlay that is applied to --document first; may be given more than once')
  .option('--overlay-out <file>', 'Where the overlay goes; without it, to the standard output')
  .option('--base-url <url>', 'A further place where the service responds; may be given more than once')
  .option('--format <format>', 'human or json', { default: 'human' })
  .example('integrator-testkit learn session.har --document api.yaml --overlay-out learned.overlay.yaml')
  .action(async (files: readonly string[], options: Readonly<Record<string, unknown>>) => {
    const { learn } = await import('./learn/learn.ts');
    process.exitCode = await learn(
      {
        files: filesOf('learn', files),
        document: options['document'] === undefined ? undefined : String(options['document']),
        overlay: typedTexts(process.argv, '--overlay'),
        overlayOut: options['overlayOut'] === undefined ? undefined : String(options['overlayOut']),
        baseUrls: textsOf(options['baseUrl']),
        format: choiceOf('--format', options['format'], ['human', 'json']),
      },
      output,
    );
  });

cli
  .command('diff [...documents]', 'Tell what a new document breaks: diff OLD NEW')
  .option('--format <format>', 'human or json', { default: 'human' })
  .option('--fail-on <side>', 'Whose trouble fails the run: any, consumers, providers or none', { default: 'any' })
  .option('--fixtures', "Tell which of this package's fixtures the new document breaks")
  .option('--traffic <file>', 'Tell which exchanges of a HAR or NDJSON file it breaks; may be given more than once')
  .option('--overlay <file>', 'An OpenAPI Overlay that is applied to both documents; may be given more than once')
  .option('--all', 'Show every change, and not only how many there are and the worst of them')
  .example('integrator-testkit diff builtin new.yaml --fixtures --traffic session.har')
  .action(async (documents: readonly string[], options: Readonly<Record<string, unknown>>) => {
    const { diff } = await import('./diff/diff.ts');
    const [before = '', after = ''] = filesOf('diff', documents, 2);
    process.exitCode = await diff(
      {
        old: before,
        new: after,
        format: choiceOf('--format', options['format'], ['human', 'json']),
        failOn: choiceOf('--fail-on', options['failOn'], ['any', 'consumers', 'providers', 'none']),
        fixtures: options['fixtures'] === true,
        traffic: textsOf(options['traffic']),
        overlay: typedTexts(process.argv, '--overlay'),
        all: options['all'] === true,
      },
      output,
    );
  });

cli
  .command('coverage [directory]', 'Report what a suite has exercised of the contract')
  .option('--html <file>', 'Write the report as a page')
  .option('--json <file>', 'Write the report as JSON')
  .option('--threshold <percent>', 'Fail where less was exercised')
  .option('--resources <list>', 'Report only the operations of these, such as integrations,flows')
  .option('--document <file>', 'The OpenAPI document that the suite was about', { default: 'builtin' })
  .option('--overlay <file>', 'An OpenAPI Overlay that is applied to --document; may be given more than once')
  .example('integrator-testkit coverage coverage/contract --html coverage.html --threshold 60')
  .action(async (directory: string | undefined, options: Readonly<Record<string, unknown>>) => {
    const { coverage } = await import('./coverage.ts');
    const { html, json, threshold, resources } = options;
    process.exitCode = await coverage(
      {
        directory: directory ?? 'coverage/contract',
        html: html === undefined ? undefined : String(html),
        json: json === undefined ? undefined : String(json),
        threshold: threshold === undefined ? undefined : countOf('--threshold', threshold, 100),
        resources: resources === undefined ? undefined : wordsOf(resources),
        document: String(options['document']),
        overlay: typedTexts(process.argv, '--overlay'),
      },
      output,
    );
  });

addCheck(cli, output);
addMcp(cli, output);
addPact(cli, output);
addPostman(cli, output);

cli
  .command('openapi', 'Print the OpenAPI document')
  .option('--format <format>', 'yaml or json', { default: 'yaml' })
  .action(async ({ format }: Readonly<Record<string, unknown>>) => {
    const { openapi } = await import('./print.ts');
    output.print(await openapi(choiceOf('--format', format, ['yaml', 'json'])));
  });

cli
  .command('types', 'Print the TypeScript types of the document')
  .option('--document <file>', 'The OpenAPI document; openapi-typescript has to be installed', { default: 'builtin' })
  .option('--overlay <file>', 'An OpenAPI Overlay that is applied to --document; may be given more than once')
  .action(async (options: Readonly<Record<string, unknown>>) => {
    const { typesOf } = await import('./types-of.ts');
    output.print(await typesOf(String(options['document']), typedTexts(process.argv, '--overlay')));
  });

cli
  .command('fixtures [name]', 'Print the records of a seed as JSON: default, sample or empty')
  .action(async (name: string | undefined) => {
    const { fixtures } = await import('./print.ts');
    output.print(fixtures(name ?? 'default'));
  });

cli
  .command('init', 'Write a first test, and what pages and CI need, for the project in this folder')
  .option('--yes', 'Write without asking')
  .example('integrator-testkit init --yes')
  .action(async ({ yes }: Readonly<Record<string, unknown>>) => {
    const { init } = await import('./init/init.ts');
    process.exitCode = await init({ folder: process.cwd(), yes: yes === true }, output);
  });

cli.help(plainHelp);
cli.version(packageJson.version);
