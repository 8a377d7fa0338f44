import { strangerId } from '../records.ts';
import type { OperationLine } from '../resources/operations.ts';

const records = ['export', 'import', 'flow', 'integration'];

/** The operations of state; those that ask for a token. */
export const stateLines: readonly OperationLine[] = [
  ...linesAt('/v1/state', undefined),
  ...records.flatMap((record) => linesAt(`/v1/${record}s/${strangerId}/state`, record)),
];

function linesAt(state: string, record: string | undefined): readonly OperationLine[] {
  return [
    { request: `GET ${state}`, record, isWhole: true },
    { request: `DELETE ${state}`, record },
    { request: `GET ${state}/a`, record, isWhole: true },
    { request: `PUT ${state}/a`, record, send: {} },
    { request: `DELETE ${state}/a`, record },
  ];
}
