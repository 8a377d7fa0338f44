import { isRecord } from '../../../spec/document/document.ts';
import type { Contract } from '../../contract/contract.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { listedRecords } from '../resource/pages.ts';
import { unshownBy } from '../resource/reading/unshown-fields.ts';
import type { Resource } from '../resource/resources.ts';
import type { Findings } from './findings.ts';

/**
 * Looks for what only a read of one record is to show in all other responses that hold the record.
 *
 * Only where the API promises to show exactly what its document says: elsewhere a further field is a note.
 */
export function judgeShownFields(
  contract: Contract,
  resources: readonly Resource[],
  findings: Pick<Findings, 'fail'>,
  exchange: Exchange,
): void {
  const { operation, response } = exchange;
  if (response.status >= 300 || response.value === undefined) return;
  for (const resource of resources) {
    const unshown = unshownBy(contract, resource, operation);
    if (unshown.length === 0) continue;
    const records = operation === resource.list ? listedRecords(response, resource) : [response.value].flat();
    const name = unshown.find((one) => records.some((record) => isRecord(record) && Object.hasOwn(record, one)));
    if (name === undefined) continue;
    findings.fail(exchange, {
      rule: 'shown field',
      message: `${operation.id} must not show ${name}: only ${resource.read?.id} does.`,
      received: `a record with ${name}`,
      documented: `a record without ${name}`,
      documentPointer: operation.pointer,
      place: `field ${name}`,
    });
  }
}
