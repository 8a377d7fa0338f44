import { readCoverage } from '../coverage/coverage-files.ts';
import { publishCoverage } from '../coverage/publish-coverage.ts';
import { loadContract } from './files/contract-file.ts';
import { followedBy } from './files/followed.ts';
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
  /** The file of the document; `builtin` for the one of this package. */
  readonly document?: string;
  readonly overlay?: readonly string[];
}

/** Merges what the workers of a suite have counted, and reports it: 0 where the threshold is reached, 1 where not. */
export async function coverage(
  { directory, html, json, threshold, resources, document, overlay }: CoverageCommand,
  output: Output,
): Promise<0 | 1> {
  const contract = await loadContract(document, '--document', (read) => followedBy(read) === 'document', overlay);
  const chosen = resourceNames(resources, contract);
  const failures = publishCoverage(
    readCoverage(directory, contract, { ...(chosen !== undefined && { resources: chosen }) }),
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
