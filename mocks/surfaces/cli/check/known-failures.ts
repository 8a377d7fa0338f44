import {
  applyBaseline,
  readBaseline,
  updatedBaseline,
  writeBaseline,
} from '../../../../contracts/baseline/baseline.ts';
import type { ConformanceReport } from '../../../../contracts/check/report/report.ts';
import { readText, writeText } from '../files/text-file.ts';

/** Where known failures stand, and whether they are written anew. */
interface BaselineOptions {
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
}

/** Failures that are put up with. */
export type KnownFailures = ReturnType<typeof readBaseline>;

/**
 * Reads the known failures; there are none where no file is named.
 *
 * @throws where the file cannot be read, or is none.
 */
export async function knownFailures({ baseline, updateBaseline }: BaselineOptions): Promise<KnownFailures> {
  if (baseline === undefined) return [];
  try {
    return readBaseline(await readText(baseline, '--baseline'), baseline);
  } catch (error) {
    // The file that is about to be written need not be there, nor be good.
    if (updateBaseline) return [];
    throw error;
  }
}

/** The report in the light of the known failures, which are written anew where that is asked for. */
export async function inTheLightOf(
  report: ConformanceReport,
  known: KnownFailures,
  { baseline, updateBaseline }: BaselineOptions,
): Promise<ReturnType<typeof applyBaseline> | ConformanceReport> {
  if (baseline === undefined) return report;
  if (!updateBaseline || report.verdict === 'unjudged') return applyBaseline(report, known);
  const updated = updatedBaseline(report, known);
  await writeText(baseline, writeBaseline(updated));
  return applyBaseline(report, updated);
}
