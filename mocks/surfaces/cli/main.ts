import { type CAC, cac } from 'cac';
import packageJson from '../../../package.json' with { type: 'json' };
import { addServe } from './serve/serve-command.ts';
import type { Output } from './terminal/output.ts';
import { choiceOf, countOf, filesOf, textsOf, typedTexts, wordsOf } from './usage/arguments.ts';
import { checkUsage } from './usage/check-usage.ts';
import { checkVariables } from './usage/check-variables.ts';
import { hideSecrets } from './usage/hide-secrets.ts';
import { endWithLastWord, lastWord } from './usage/last-word.ts';
import { plainHelp } from './usage/plain-help.ts';

/** The command line; exported to be looked at by tests. */
export const cli: CAC = cac('integrator-testkit');
const output: Output = { print: (line) => console.log(line), complain: (line) => console.error(line) };

addServe(cli, output);

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

cli
  .command('check', 'Judge a backend, or a stack of an app: exit 0 conforms, 1 does not, 2 could not be judged')
  .option(
    '--document <file>',
    'The OpenAPI document of any other API to judge by; default: that of the Integration API',
  )
  .option('--overlay <file>', 'An OpenAPI Overlay that is applied to --document; may be given more than once')
  .option(
    '--base-url <url>',
    'Where the API responds, with its base path: http://127.0.0.1:4010/v1; of --document: its first server, if on this machine',
  )
  .option('--token <token>', 'The token; default: the environment variable INTEGRATOR_TESTKIT_TOKEN')
  .option(
    '--auth <credentials>',
    'basic:USER:PASSWORD, bearer:TOKEN, key:VALUE or key@NAME:VALUE; may be given more than once; or the variable INTEGRATOR_TESTKIT_AUTH',
  )
  .option('--header <header>', "A header of every request: 'Name: value'; may be given more than once")
  .option('--write', 'Create, change and delete records of its own; without it, only read')
  .option('--run-flows', 'With --write: run flows too, and call what else acts outside of the account')
  .option(
    '--allow-side-effects',
    'Of --document: call what looks as if it sends, pays or runs something; else it is listed, and not called',
  )
  .option('--only <list>', 'Judge only these operations: ids, tags or paths such as /pets/**')
  .option('--except <list>', 'Never call these operations: ids, tags or paths such as /pets/**')
  .option('--max-requests <number>', 'The most requests of the run, without its clean-up')
  .option('--seed <number>', 'The seed of what is generated', { default: 1 })
  .option('--phases <list>', 'Only these: examples, positive, negative, security, stateful')
  .option('--resources <list>', 'Judge only these, such as integrations,flows; what they refer to is made for them')
  .option('--rate <number>', 'The most requests a second (default: 300; 3000 to this machine)')
  .option('--runs <number>', 'How many values each property is tried with', { default: 25 })
  .option('--workers <number>', 'How many checks run at a time, within --rate', { default: 8 })
  .option('--timeout <seconds>', 'How long one request may take, with the whole of its response', { default: 30 })
  .option('--deadline <seconds>', 'How long the whole run may take, clean-up included', { default: 3600 })
  .option('--max-response <MiB>', 'A larger response, unpacked, is a failure', { default: 64 })
  .option('--dry-run', 'Print the requests, send none; of --clean: what it would remove')
  .option('--reporter <list>', 'human, json, junit, sarif, github, html; each with =FILE or without', {
    default: 'human',
  })
  .option('--all', 'Show every failure and every note, and not only the ten worst causes')
  .option('--baseline <file>', 'Known failures: a new one fails, and so does one that is fixed and still in the file')
  .option('--update-baseline', 'Write the baseline anew')
  .option('--clean', 'Remove what runs left behind that were killed, and ask before; 1: something is left, or may be')
  .option('--yes', 'Of --clean: do not ask')
  .option('--forget', 'Of --clean: take what is not there any more for removed by hand')
  .option('--remove <record>', 'Of --clean: remove one that lost its tag: integrations/ID; may be given more than once')
  .option('--ledger <file>', 'Where a run writes down what it creates', {
    default: '.integrator-testkit-ledger.ndjson',
  })
  .option('--run-name <name>', 'Part of the name of each record that is created; default: a fresh one')
  .option('--against <url>', 'Ask a second backend the same, and report what differs')
  .option('--against-token <token>', 'The token of the second backend')
  .option('--against-auth <credentials>', 'Its credentials, as --auth has them; may be given more than once')
  .option('--record <file>', 'Write down what was asked and received, without secrets')
  .option('--replay <file>', 'Ask what was recorded, and report what comes back otherwise')
  .option('--extension <url>', 'Judge the stack of an app that stands there, and no backend: its hostURI')
  .option('--system-token <token>', 'Of --extension; default: the environment variable INTEGRATOR_TESTKIT_SYSTEM_TOKEN')
  .option('--functions <file>', 'Of --extension: examples of calls as JSON, whose results are judged')
  .example('integrator-testkit check --base-url http://127.0.0.1:4010/v1 --token my_api_token --write')
  .action(async (options: Readonly<Record<string, unknown>>) => {
    const isStack = ['extension', 'systemToken', 'functions'].some((name) => options[name] !== undefined);
    const { check } = isStack
      ? { check: (await import('./check/check-stack.ts')).checkStack }
      : await import('./check/check.ts');
    process.exitCode = await check(options, output);
  });

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

cli.help(plainHelp);
cli.version(packageJson.version);

endWithLastWord(output.complain);
hideSecrets(cli.name, process.argv.slice(2));
try {
  cli.parse(process.argv, { run: false });
  const hasResponse =
    cli.options['help'] === true || (cli.matchedCommand === undefined && cli.options['version'] === true);
  if (!hasResponse) {
    checkUsage(cli, process.argv.slice(2));
    checkVariables(process.env);
    if (cli.matchedCommand === undefined) cli.outputHelp();
    else await cli.runMatchedCommand();
  }
} catch (error) {
  console.error(lastWord(error, process.env));
  process.exitCode = 2;
}
