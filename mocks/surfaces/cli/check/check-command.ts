import type { CAC } from 'cac';
import type { Output } from '../terminal/output.ts';

/** Adds the command `check` and its options. */
export function addCheck(cli: CAC, output: Output): void {
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
    .option(
      '--remove <record>',
      'Of --clean: remove one that lost its tag: integrations/ID; may be given more than once',
    )
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
    .option(
      '--system-token <token>',
      'Of --extension; default: the environment variable INTEGRATOR_TESTKIT_SYSTEM_TOKEN',
    )
    .option('--functions <file>', 'Of --extension: examples of calls as JSON, whose results are judged')
    .example('integrator-testkit check --base-url http://127.0.0.1:4010/v1 --token my_api_token --write')
    .action(async (options: Readonly<Record<string, unknown>>) => {
      const isStack = ['extension', 'systemToken', 'functions'].some((name) => options[name] !== undefined);
      const { check } = isStack ? { check: (await import('./check-stack.ts')).checkStack } : await import('./check.ts');
      process.exitCode = await check(options, output);
    });
}
