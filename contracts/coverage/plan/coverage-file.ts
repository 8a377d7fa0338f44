import { isRecord } from '../../../spec/document/document.ts';

/** What one worker has counted, as it is written to a file. */
export interface CoverageFile {
  readonly format: 'contract-coverage/1';
  readonly document: DocumentName;
  readonly exchanges: number;
  /** How often each item was exercised, by its key; those that never were are left out. */
  readonly counts: Readonly<Record<string, number>>;
  /** Statuses that the document does not name, `operationId status`, and how often each came. */
  readonly undocumented: Readonly<Record<string, number>>;
  /** Requests that lead to no operation, `METHOD path`, and how often each was sent. */
  readonly unrouted: Readonly<Record<string, number>>;
}

/** A file of an earlier version, which had another name for what leads to no operation. */
export interface FormerCoverageFile extends Omit<CoverageFile, 'unrouted'> {
  readonly unrouted?: undefined;
  readonly astray: Readonly<Record<string, number>>;
}

/** Which document it is about. */
export interface DocumentName {
  readonly title: string;
  readonly version: string;
}

/** Whether a value is what a worker has written. */
export function isCoverageFile(value: unknown): value is CoverageFile | FormerCoverageFile {
  return (
    isRecord(value) &&
    value['format'] === 'contract-coverage/1' &&
    isRecord(value['document']) &&
    typeof value['document']['title'] === 'string' &&
    typeof value['document']['version'] === 'string' &&
    isCount(value['exchanges']) &&
    areCounts(value['counts']) &&
    areCounts(value['undocumented']) &&
    areCounts(value['unrouted'] ?? value['astray'])
  );
}

function areCounts(value: unknown): boolean {
  return isRecord(value) && Object.values(value).every(isCount);
}

function isCount(value: unknown): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
