import { sep } from 'node:path';
import { styleText } from 'node:util';
import type { ReportedRun } from '../../../../contracts/baseline/baseline.ts';
import { githubReport } from '../../../../contracts/reporters/github.ts';
import { htmlReport } from '../../../../contracts/reporters/html/html-report.ts';
import { humanReport } from '../../../../contracts/reporters/human.ts';
import { jsonReport } from '../../../../contracts/reporters/json.ts';
import { junitReport } from '../../../../contracts/reporters/junit.ts';
import { headlineOf } from '../../../../contracts/reporters/parts/headline.ts';
import type { Paint, Tone } from '../../../../contracts/reporters/parts/paint.ts';
import type { ReportContext, Reporter } from '../../../../contracts/reporters/parts/reporter.ts';
import { visible } from '../../../../contracts/reporters/parts/visible.ts';
import { sarifReport } from '../../../../contracts/reporters/sarif.ts';
import packageJson from '../../../../package.json' with { type: 'json' };
import { builtinDocumentPlace } from '../files/document-place.ts';
import { writeText } from '../files/text-file.ts';
import type { Output } from '../terminal/output.ts';
import { isForMachines, type ReporterChoice } from './options/reporter-choice.ts';

/** How reports are written. */
export interface WritingOptions {
  /** Whether a person is shown everything. */
  readonly all: boolean;
  readonly output: Output;
  /** The file of the document that was judged by; `undefined`: the one of this package. */
  readonly document?: string | undefined;
}

const reporters: Readonly<Record<Exclude<ReporterChoice['name'], 'human'>, Reporter>> = {
  json: jsonReport,
  junit: junitReport,
  sarif: sarifReport,
  github: githubReport,
  html: htmlReport,
};

/**
 * Writes every report that is asked for. The one for people gives way to a program's: it goes to the standard error
 * where the standard output is taken. Where a person would see none of them, what came out is said in a line there.
 */
export async function writeReports(
  report: ReportedRun,
  choices: readonly ReporterChoice[],
  { all, output, document }: WritingOptions,
): Promise<void> {
  const context: ReportContext = {
    tool: { name: packageJson.name, version: packageJson.version },
    documentPath: document?.replaceAll(sep, '/') ?? builtinDocumentPlace(),
  };
  const isTaken = choices.some(({ name, file }) => file === undefined && isForMachines(name));
  const files: string[] = [];
  for (const { name, file } of choices) {
    const stream = name === 'human' && isTaken ? process.stderr : process.stdout;
    const text =
      name === 'human'
        ? humanReport(report, context, { all, ...(file === undefined && { paint: painter(stream) }) })
        : reporters[name](report, context);
    if (file === undefined) stream.write(text);
    else {
      await writeText(file, text);
      files.push(file);
    }
  }
  if (choices.some(({ name, file }) => name === 'human' && file === undefined)) return;
  const reason = report.reason === undefined ? '' : ` ${report.reason}`;
  const where = files.length === 0 ? '' : ` Written to ${files.join(', ')}.`;
  output.complain(visible(`${headlineOf(report)}${reason}${where}`));
}

const styles = {
  good: 'green',
  bad: 'red',
  doubtful: 'yellow',
  quiet: 'dim',
  strong: 'bold',
} as const satisfies Record<Tone, Parameters<typeof styleText>[0]>;

/** Colours, where the stream is a terminal that shows them and `NO_COLOR` does not forbid it. */
function painter(stream: NodeJS.WriteStream): Paint {
  return (tone, text) => styleText(styles[tone], text, { stream });
}
