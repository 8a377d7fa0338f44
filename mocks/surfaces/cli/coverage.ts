import { integratorContract } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import { readCoverage } from '../coverage/coverage-files.ts';
import { publishCoverage } from '../coverage/publish-coverage.ts';
import type { Output } from './terminal/output.ts';
import { resourceNames } from './usage/choices/resource-names.ts';

/** The options of `coverage`, as the command line gives them. */
export interface CoverageCommand {
  readonly directory: string;
  readonly html: string | undefined;
  readonly json: string | undefined;
  readonly threshold: number | undefined;
  /** The words of `--resources`; `undefined`: the whole document. */
  readonly resources: readonly string[] | undefined;
}

/** Merges what the workers of a suite have counted, and reports it: 0 where the threshold is reached, 1 where not. */
export function coverage({ directory, html, json, threshold, resources }: CoverageCommand, output: Output): 0 | 1 {
  const chosen = resourceNames(resources);
  const failures = publishCoverage(
    readCoverage(directory, integratorContract(), { ...(chosen !== undefined && { resources: chosen }) }),
    {
      ...(html !== undefined && { html }),
      ...(json !== undefined && { json }),
      ...(threshold !== undefined && { threshold }),
    },
    output.print,
  );
  for (const failure of failures) output.complain(failure);
  return failures.length === 0 ? 0 : 1;
}
