import type { Contract } from '../../../contracts/contract.ts';
import { brokenRecords, brokenTraffic } from '../../../contracts/diff/broken-traffic.ts';
import type { Change } from '../../../contracts/diff/change.ts';
import { diffDocuments } from '../../../contracts/diff/diff-documents.ts';
import { readRecording } from '../../../contracts/traffic/read-recording.ts';
import { recordKinds } from '../../../contracts/traffic/record-kinds.ts';
import { TrafficError } from '../../../contracts/traffic/traffic-error.ts';
import { seeds } from '../../../fixtures/seeds.ts';
import { OptionError } from '../../integrator/option-error.ts';
import { loadContract } from './contract-file.ts';
import type { BrokenSource, DiffReport } from './diff-report.ts';
import { describeDiff } from './diff-text.ts';
import type { Output } from './output.ts';
import { readText } from './text-file.ts';

/** The options of `diff`, as the command line gives them. */
export interface DiffOptions {
  readonly old: string;
  readonly new: string;
  readonly format: 'human' | 'json';
  /** Whose trouble fails the run. */
  readonly failOn: 'any' | 'consumers' | 'providers' | 'none';
  readonly fixtures: boolean;
  readonly traffic: readonly string[];
}

/** Compares two documents and tells the exit code. */
export async function diff(options: DiffOptions, output: Output): Promise<number> {
  const old = await loadContract(options.old);
  const changed = await loadContract(options.new);
  const changes = diffDocuments(old, changed);
  const fixtures = options.fixtures ? brokenFixtures(old, changed) : [];
  const traffic: BrokenSource[] = [];
  for (const file of options.traffic) traffic.push(await brokenFile(old, changed, file));

  const breaks = changes.some((change) => fails(change, options.failOn));
  // What was recorded, or written down, is the consumers' side.
  const hurts = [...fixtures, ...traffic].some(({ broken }) => broken.length > 0);
  const breaking = breaks || (hurts && options.failOn !== 'none' && options.failOn !== 'providers');
  const report: DiffReport = {
    verdict: breaking ? 'breaking' : 'compatible',
    exitCode: breaking ? 1 : 0,
    old: nameOf(old),
    new: nameOf(changed),
    changes,
    fixtures,
    traffic,
  };
  if (options.format === 'json') output.print(JSON.stringify(report, null, 2));
  else for (const line of describeDiff(report)) output.print(line);
  return report.exitCode;
}

function fails({ consumers, providers }: Change, failOn: DiffOptions['failOn']): boolean {
  if (failOn === 'none') return false;
  return (consumers === 'breaks' && failOn !== 'providers') || (providers === 'breaks' && failOn !== 'consumers');
}

/** The records of this package's seeds, by the kinds of record that the old document knows. */
function brokenFixtures(old: Contract, changed: Contract): BrokenSource[] {
  return Object.entries(seeds).flatMap(([source, seed]) =>
    recordKinds(old).flatMap((kind): BrokenSource[] => {
      const found = Object.entries(seed).find(([name]) => name === kind.name)?.[1];
      if (!Array.isArray(found) || found.length === 0) return [];
      const records = found.map((value: unknown) => ({ what: idOf(value, kind.idField), value }));
      const after = recordKinds(changed).find(({ collection }) => collection === kind.collection);
      const broken = brokenRecords(old, changed, { old: kind.schema, new: after?.schema }, records);
      return [{ source, judged: records.length, broken }];
    }),
  );
}

async function brokenFile(old: Contract, changed: Contract, file: string): Promise<BrokenSource> {
  const text = await readText(file);
  try {
    const recording = readRecording(text, file);
    if (recording.kind === 'fixture') {
      throw new OptionError(
        `Failed to read ${file}: it holds no recorded traffic. Give a HAR, or one exchange a line.`,
      );
    }
    const { judged, broken } = await brokenTraffic(old, changed, recording.exchanges);
    if (judged === 0) {
      throw new OptionError(
        `Failed to judge ${file}: nothing in it is about the old document. Take the file away, or give another.`,
      );
    }
    return { source: file, judged, broken };
  } catch (error) {
    throw error instanceof TrafficError ? new TrafficError(`${file}: ${error.message}`) : error;
  }
}

function nameOf({ document }: Contract): DiffReport['old'] {
  const { title, version } = document.info;
  return { title, version };
}

function idOf(record: unknown, idField: string): string {
  return String(typeof record === 'object' && record !== null ? Reflect.get(record, idField) : record);
}
