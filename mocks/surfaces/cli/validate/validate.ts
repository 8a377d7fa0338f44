import type { Contract } from '../../../../contracts/contract/contract.ts';
import { visible } from '../../../../contracts/reporters/parts/visible.ts';
import { judgeTraffic, type TrafficOptions } from '../../../../contracts/traffic/judge/judge-traffic.ts';
import {
  fitsIn,
  judgeRecords,
  readFixture,
  unjudgedLists,
} from '../../../../contracts/traffic/read/fixture/read-fixture.ts';
import { readRecording } from '../../../../contracts/traffic/read/read-recording.ts';
import { recordKinds } from '../../../../contracts/traffic/read/record-kinds.ts';
import type { RecordedExchange } from '../../../../contracts/traffic/read/recorded-exchange.ts';
import { TrafficError } from '../../../../contracts/traffic/read/traffic-error.ts';
import { seedFromTraffic, type TrafficSeed } from '../../../../contracts/traffic/seed/seed-from-traffic.ts';
import { isTestkitError } from '../../../../spec/errors/testkit-error.ts';
import { loadContract } from '../files/contract-file.ts';
import { readText, writePrivateText } from '../files/text-file.ts';
import type { Output } from '../terminal/output.ts';
import type { FileReport, ValidateReport } from './validate-report.ts';
import { describeFile, describeSummary } from './validate-text.ts';

/** The options of `validate`, as the command line gives them. */
export interface ValidateOptions extends TrafficOptions {
  readonly files: readonly string[];
  readonly format: 'human' | 'json';
  /** The document to judge by; the built-in one where none is given. */
  readonly document: string | undefined;
  /** Files of overlays that are applied to that document. Default: none. */
  readonly overlay?: readonly string[] | undefined;
  /** Where the seed goes: a file, `true` for the standard output, `undefined` for nowhere. */
  readonly toSeed: string | true | undefined;
}

/** Judges files of recorded traffic and of records; tells the exit code. */
export async function validate(options: ValidateOptions, output: Output): Promise<number> {
  const contract = await loadContract(options.document, '--document', undefined, options.overlay);
  for (const { line, message } of contract.notes)
    output.complain(visible(`${options.document}:${line ?? 1}: ${message}`));
  const { toSeed, baseUrls = [], ignoreUnknownPaths = false } = options;
  const files: FileReport[] = [];
  const seen: RecordedExchange[] = [];
  for (const file of options.files) files.push(await judgeFile(contract, file, { baseUrls, ignoreUnknownPaths }, seen));
  const seed = toSeed === undefined ? undefined : seedFromTraffic(contract, seen, { baseUrls });
  const report = reportOf(contract, files, seed);

  if (seed !== undefined && options.toSeed !== undefined) await writeSeed(seed, options.toSeed, output);
  // The seed is the output then, for a program to read; what is said of the files goes beside it.
  const say = options.toSeed === true ? output.complain : output.print;
  if (options.format === 'json') say(JSON.stringify(report, null, 2));
  else for (const line of [...files.flatMap(describeFile), ...describeSummary(report)]) say(visible(line));
  return report.exitCode;
}

async function judgeFile(
  contract: Contract,
  file: string,
  options: TrafficOptions,
  seen: RecordedExchange[],
): Promise<FileReport> {
  try {
    const text = await readText(file);
    const recording = readRecording(text, file);
    if (recording.kind === 'fixture') {
      const kinds = recordKinds(contract);
      const records = judgeRecords(contract, readFixture(text, kinds, fitsIn(contract)));
      const unjudged = unjudgedLists(text, kinds);
      const violating = records.filter(({ verdict }) => verdict === 'violates').length;
      const verdict = violating > 0 ? 'violates' : records.length > 0 ? 'conforms' : 'unjudged';
      return {
        file,
        kind: 'fixture',
        verdict,
        judged: records.length,
        violating,
        records,
        ...(unjudged.length > 0 && { unjudged }),
      };
    }
    seen.push(...recording.exchanges);
    return { file, kind: recording.kind, ...(await judgeTraffic(contract, recording.exchanges, options)) };
  } catch (error) {
    if (!isTestkitError(error)) throw error;
    const reason = error instanceof TrafficError ? `${file}: ${error.message}` : error.message;
    return { file, kind: 'unreadable', verdict: 'unreadable', reason };
  }
}

function reportOf(contract: Contract, files: readonly FileReport[], seed: TrafficSeed | undefined): ValidateReport {
  const has = (verdict: FileReport['verdict']): boolean => files.some((file) => file.verdict === verdict);
  const { title, version } = contract.document.info;
  const [verdict, exitCode] = has('unreadable')
    ? (['unjudged', 2] as const)
    : has('violates')
      ? (['violates', 1] as const)
      : has('conforms')
        ? (['conforms', 0] as const)
        : (['unjudged', 2] as const);
  return { verdict, exitCode, document: { title, version }, files, ...(seed && { leftOut: seed.leftOut }) };
}

async function writeSeed(
  { records, leftOut, unnamed }: TrafficSeed,
  target: string | true,
  output: Output,
): Promise<void> {
  const text = JSON.stringify(records, null, 2);
  if (target === true) output.print(text);
  else await writePrivateText(target, `${text}\n`);
  const complain = (line: string): void => output.complain(visible(line));
  if (unnamed.length > 0)
    complain(`Left out of the seed, since the document does not name them: ${unnamed.join(', ')}.`);
  for (const { kind, id, why } of leftOut) complain(`Left out of the seed: ${id} of ${kind}. ${why}`);
}
