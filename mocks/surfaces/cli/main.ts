import { cli, output } from './commands.ts';
import { checkUsage } from './usage/check-usage.ts';
import { checkVariables } from './usage/check-variables.ts';
import { hideSecrets } from './usage/hide-secrets.ts';
import { endWithLastWord, lastWord } from './usage/last-word.ts';

// Runs the command that the process was started with. Whoever only wants to know the commands loads commands.ts: what
// ends a process that fails has no place in somebody else's.
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
