import { maskedValue } from '../../../../../contracts/redaction/masked-values.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import type { Resource } from '../../../../../spec/resource/resource.ts';
import type { Call } from '../../../../engine/behaviours/behaviour.ts';
import { fittingMasking } from '../../../../engine/secrets/fitting-mask.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import type { MockResponse } from '../../../../engine/wire/response.ts';
import type { ResourceBehaviours } from '../../../define/define-resource.ts';
import { type RecycledRecord, recycleBinOf, waitingIn } from '../kept/recycled-record.ts';
import { recycledType } from './recycled-type.ts';

/** Lists what was deleted: all of it, or the records of one kind. */
export const listingRecycled: ResourceBehaviours = ({ contract, fake }) => {
  const masking = fittingMasking(contract);
  const byModel = new Map(contract.resources.map((resource) => [resource.recycled, resource]));
  const shown = ({ model, deletedAt, record }: RecycledRecord): JsonRecord => {
    const masked = maskedValue(record, byModel.get(model)?.secrets ?? [], undefined, masking);
    return { model, doc: { ...(isRecord(masked) ? masked : {}), lastModified: deletedAt } };
  };
  const listed = ({ account, now }: Call, kind?: Resource): MockResponse => {
    const waiting = waitingIn(recycleBinOf(account, now), account, now);
    const chosen = kind === undefined ? waiting : waiting.filter(({ model }) => model === kind.recycled);
    if (chosen.length === 0 && fake.options['emptyList'] === 204) return { status: 204 };
    return { status: 200, body: chosen.map(shown) };
  };
  return {
    listRecycleBin: (call) => listed(call),
    listRecycleBinOfType: (call) => {
      const kind = recycledType(contract, call);
      return 'status' in kind ? kind : listed(call, kind);
    },
  };
};
