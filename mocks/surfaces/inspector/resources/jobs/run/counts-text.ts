import type { Job } from '../known/known-jobs.ts';

/** The counts of a job in words: `12 read`, `10 written, 2 errors`. */
export function countsText({ type, numExport = 0, numSuccess = 0, numIgnore = 0, numError = 0 }: Job): string {
  const written = type === 'retry' ? 'succeeded' : 'written';
  const parts = [
    type === 'export' || type === 'flow' ? `${numExport} read` : '',
    type === 'export' ? '' : `${numSuccess} ${written}`,
    numIgnore === 0 ? '' : `${numIgnore} ignored`,
    numError === 0 ? '' : numError === 1 ? '1 error' : `${numError} errors`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
