import { styleText } from 'node:util';
import type { ReportedRun } from '../../../contracts/baseline/baseline.ts';
import { githubReport } from '../../../contracts/reporters/github.ts';
import { humanReport, type Paint, type Tone } from '../../../contracts/reporters/human.ts';
import { jsonReport } from '../../../contracts/reporters/json.ts';
import { junitReport } from '../../../contracts/reporters/junit.ts';
import type { ReportContext, Reporter } from '../../../contracts/reporters/reporter.ts';
import { sarifReport } from '../../../contracts/reporters/sarif.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { builtinDocumentPlace } from './document-place.ts';
import { isForMachines, type ReporterChoice } from './reporter-choice.ts';
import { writeText } from './text-file.ts';

const context: ReportContext = {
  tool: { name: packageJson.name, version: packageJson.version },
  documentPath: builtinDocumentPlace(),
};

const reporters: Readonly<Record<Exclude<ReporterChoice['name'], 'human'>, Reporter>> = {
  json: jsonReport,
  junit: junitReport,
  sarif: sarifReport,
  github: githubReport,
};

/**
 * Writes every report that is asked for. The one for people gives way to a program's: it goes to the standard error
 * where the standard output is taken.
 */
export async function writeReports(report: ReportedRun, choices: readonly ReporterChoice[]): Promise<void> {
  const isTaken = choices.some(({ name, file }) => file === undefined && isForMachines(name));
  for (const { name, file } of choices) {
    const stream = name === 'human' && isTaken ? process.stderr : process.stdout;
    const text =
      name === 'human'
        ? humanReport(report, context, file === undefined ? painter(stream) : undefined)
        : reporters[name](report, context);
    if (file === undefined) stream.write(text);
    else await writeText(file, text);
  }
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
