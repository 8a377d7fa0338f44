import type { Contract } from '../../../../contracts/contract/contract.ts';
import { brokenRecords, brokenTraffic } from '../../../../contracts/diff/broken-traffic.ts';
import { compareDocuments } from '../../../../contracts/diff/compare-documents.ts';
import type { ReadingFault } from '../../../../contracts/diff/document/reader.ts';
import type { Change } from '../../../../contracts/diff/report/change.ts';
import type { DiffSide } from '../../../../contracts/diff/report/comparison.ts';
import { visible } from '../../../../contracts/reporters/parts/visible.ts';
import { readRecording } from '../../../../contracts/traffic/read/read-recording.ts';
import { recordKinds } from '../../../../contracts/traffic/read/record-kinds.ts';
import { TrafficError } from '../../../../contracts/traffic/read/traffic-error.ts';
import { seeds } from '../../../../fixtures/seeds.ts';
import { placeOf } from '../../../../spec/document/line-map.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { builtin, loadContract, loadDocument } from '../files/contract-file.ts';
import { readText } from '../files/text-file.ts';
import type { Output } from '../terminal/output.ts';
import type { BrokenSource, DiffReport, NotRead } from './diff-report.ts';
import { shownAtOnce, summaryLines } from './diff-summary.ts';
import { describeDiff } from './diff-text.ts';

/** The options of `diff`, as the command line gives them. */
export interface DiffOptions {
  readonly old: string;
  readonly new: string;
  readonly format: 'human' | 'json';
  /** Whose trouble fails the run. */
  readonly failOn: 'any' | 'consumers' | 'providers' | 'none';
  readonly fixtures: boolean;
  readonly traffic: readonly string[];
  /** Overlays that are applied to both documents. */
  readonly overlay?: readonly string[];
  /** Whether a person is shown every change. */
  readonly all?: boolean;
}

/** Compares two documents and tells the exit code. */
export async function diff(options: DiffOptions, output: Output): Promise<number> {
  const { overlay = [] } = options;
  const old = await loadDocument(options.old, undefined, overlaysFor(options.old, overlay));
  const changed = await loadDocument(options.new, undefined, overlaysFor(options.new, overlay));
  const { changes, faults } = compareDocuments(old, changed);
  const { fixtures, traffic } = await brokenSources(options);

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
    notRead: [...notRead('old', old, faults.old), ...notRead('new', changed, faults.new)],
  };
  if (options.format === 'json') output.print(JSON.stringify(report, null, 2));
  else {
    const isCut = options.all !== true && changes.length > shownAtOnce;
    const summary = isCut ? summaryLines(changes, old.document, changed.document) : [];
    const lines = describeDiff(report, isSameText(old, changed), isCut ? shownAtOnce : undefined);
    for (const line of [...summary, ...lines]) output.print(visible(line));
  }
  return report.exitCode;
}

/** The document of this package is as it is. */
function overlaysFor(document: string, overlays: readonly string[]): readonly string[] {
  return document === builtin ? [] : overlays;
}

/** What was recorded or written down needs contracts; a plain comparison does without, whatever their faults. */
async function brokenSources(
  options: DiffOptions,
): Promise<{ readonly fixtures: readonly BrokenSource[]; readonly traffic: readonly BrokenSource[] }> {
  if (!options.fixtures && options.traffic.length === 0) return { fixtures: [], traffic: [] };
  const { overlay = [] } = options;
  const tolerates = (): boolean => false;
  const old = await loadContract(options.old, undefined, tolerates, overlaysFor(options.old, overlay));
  const changed = await loadContract(options.new, undefined, tolerates, overlaysFor(options.new, overlay));
  const traffic: BrokenSource[] = [];
  for (const file of options.traffic) traffic.push(await brokenFile(old, changed, file));
  return { fixtures: options.fixtures ? brokenFixtures(old, changed) : [], traffic };
}

function notRead(document: 'old' | 'new', { lineOf }: DiffSide, faults: readonly ReadingFault[]): NotRead[] {
  return faults.map(({ pointer, message }) => ({
    document,
    pointer,
    ...(lineOf === undefined ? { line: undefined } : placeOf(lineOf, pointer)),
    message,
  }));
}

function fails(change: Change, failOn: DiffOptions['failOn']): boolean {
  const { consumers, providers } = change;
  if (failOn === 'none') return false;
  // What no rule explains may break anybody.
  if (change.class === 'not-understood') return true;
  return (consumers === 'breaks' && failOn !== 'providers') || (providers === 'breaks' && failOn !== 'consumers');
}

/** The records of this package's seeds, by the kinds of record that the old document knows. */
function brokenFixtures(old: Contract, changed: Contract): BrokenSource[] {
  const [kinds, others] = [recordKinds(old), recordKinds(changed)];
  return Object.entries(seeds).flatMap(([source, seed]): BrokenSource[] => {
    const all = kinds.map((kind) => {
      const found = Object.entries(seed).find(([name]) => name === kind.name)?.[1];
      const records = (Array.isArray(found) ? found : []).map((value: unknown) => ({
        what: idOf(value, kind.idField),
        value,
      }));
      const after = others.find(({ collection }) => collection === kind.collection);
      const broken = brokenRecords(old, changed, { old: kind.schema, new: after?.schema }, records);
      return { judged: records.length, broken };
    });
    const judged = all.reduce((sum, one) => sum + one.judged, 0);
    return judged === 0 ? [] : [{ source, judged, broken: all.flatMap(({ broken }) => broken) }];
  });
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

function isSameText(old: DiffSide, changed: DiffSide): boolean {
  return JSON.stringify(old.document) === JSON.stringify(changed.document);
}

function nameOf({ document }: DiffSide): DiffReport['old'] {
  const info: unknown = document.info;
  const textOf = (name: string): string =>
    typeof info === 'object' && info !== null ? String(Reflect.get(info, name) ?? '') : '';
  return { title: textOf('title'), version: textOf('version') };
}

function idOf(record: unknown, idField: string): string {
  return String(typeof record === 'object' && record !== null ? Reflect.get(record, idField) : record);
}
