import { checkConformance } from '../../../../contracts/apis/integrator/conformance/check-conformance.ts';
import { humanReport } from '../../../../contracts/reporters/human.ts';
import { basePaths } from '../../../../spec/routing/router.ts';
import { isThisMachine } from '../../../../spec/routing/this-machine.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { flag, text, texts, whole } from '../tool/field.ts';
import { defineTool, type Tool } from '../tool/tool.ts';

/** What clients of the protocol wait for, as a rule, is a minute. */
const usualSeconds = 50;

const phases = ['examples', 'positive', 'negative', 'security', 'stateful'] as const;

/** Judging a backend. */
export const checkTools: readonly Tool[] = [
  defineTool(
    'check',
    {
      title: 'Check a backend',
      description:
        'Judges a backend of this machine by the contract: conforms, violates, or unjudged, with the causes. It only reads, unless `write` is true; then it touches only records of its own, and removes them.',
      kind: 'changes',
    },
    {
      baseUrl: text('Where it responds, with its base path: http://127.0.0.1:3000/v1. Default: the fake itself.'),
      token: text('The bearer token. Default: my_api_token.'),
      write: flag('Create, change and delete records of its own.'),
      phases: texts(`Only these: ${phases.join(', ')}.`),
      resources: texts('Only these resources, such as integrations.'),
      runs: whole('How many values each property is tried with.', 5),
      seconds: whole('How long the run may take.', usualSeconds),
    },
    async ({ integrator, contract, program }, given) => {
      const [basePath = ''] = contract === undefined ? ['/v1'] : basePaths(contract.document);
      const { baseUrl = integrator.url + basePath, token = 'my_api_token', write = false, runs = 5 } = given;
      mustBeHere(baseUrl);
      const chosen = phases.filter((phase) => given.phases === undefined || given.phases.includes(phase));
      const report = await checkConformance({
        ...{ baseUrl, token, write, runs, phases: chosen, deadlineMs: (given.seconds ?? usualSeconds) * 1000 },
        ...(given.resources !== undefined && { resources: given.resources }),
        ...(contract !== undefined && { contract }),
      });
      return humanReport(report, { tool: program, documentPath: 'openapi.json' });
    },
  ),
];

/** An agent that is misled must not write to somebody's account. */
function mustBeHere(baseUrl: string): void {
  if (URL.canParse(baseUrl) && isThisMachine(new URL(baseUrl).hostname)) return;
  throw new OptionError(
    `Failed to check ${baseUrl}: this tool judges backends of this machine alone. Run integrator-testkit check --base-url for any other.`,
  );
}
