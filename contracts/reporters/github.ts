import type { CheckFailure } from '../check/failures/failure.ts';
import { restsOnText } from './parts/inferred-text.ts';
import type { Reporter } from './parts/reporter.ts';
import { visibleLines } from './parts/visible.ts';
import { writtenIn } from './parts/written-place.ts';

/** Workflow commands of GitHub Actions: one annotation for each failure, at the document's line. */
export const githubReport: Reporter = (report, { tool, documentPath }) => {
  const { failures, baseline, leftovers, reason } = report;
  const at = ({ line, ...file }: CheckFailure): Record<string, string> => ({
    file: writtenIn(file, documentPath),
    ...(line !== undefined && { line: String(line) }),
  });
  const commands = [
    ...(reason === undefined ? [] : [command('error', { title: tool.name }, reason)]),
    ...failures.map((failure) => command('error', { ...at(failure), title: titleOf(failure) }, textOf(failure))),
    ...(baseline?.fixed ?? []).map(({ id }) =>
      command('error', { title: tool.name }, `Fixed, so take it out of the baseline: ${id}`),
    ),
    ...(baseline?.known ?? []).map((failure) =>
      command('notice', { ...at(failure), title: `Known: ${titleOf(failure)}` }, textOf(failure)),
    ),
    ...leftovers.map(({ collection, id }) =>
      command('warning', { title: tool.name }, `Could not remove ${collection}/${id}, which the run created.`),
    ),
  ];
  return commands.map((line) => `${line}\n`).join('');
};

function titleOf({ phase, operation, check }: CheckFailure): string {
  return `${phase}: ${operation}: ${check}`;
}

function textOf(failure: CheckFailure): string {
  const { message, received, documented, curl } = failure;
  const rests = restsOnText(failure);
  const lines = [message, `Received: ${received}`, `Documented: ${documented}`, ...(rests === '' ? [] : [rests]), curl];
  return lines.join('\n');
}

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const list = Object.entries(properties).map(
    ([key, value]) => `${key}=${escapeData(value).replaceAll(':', '%3A').replaceAll(',', '%2C')}`,
  );
  return `::${name} ${list.join(',')}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return visibleLines(text).replaceAll('%', '%25').replaceAll('\n', '%0A');
}
