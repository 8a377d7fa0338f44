import type { Shape } from '../../../spec/schema/shape.ts';
import type { Basis, PlainRecord } from '../basis/basis.ts';
import type { Usual } from '../basis/usual.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { withoutForeign } from '../records/without-foreign.ts';
import { completeRecord, madeFields, mayLack, withMissing } from './complete-record.ts';
import { fittingFields, fittingKind } from './fitting-fields.ts';
import { fittingRecord } from './fitting-record.ts';
import { hiding, hidingOthers, type Show } from './shown-record.ts';

/** How one response shows records of a kind. */
interface View {
  readonly schema: string;
  /** What of a record is judged by its schema: what only others show, and what is never shown, is no part of it. */
  readonly shownOf: Show;
  readonly mayLack: (record: PlainRecord) => boolean;
}

/** Adds to a record what its responses must have and a client need not send; or has not sent, where no body was read. */
export function completion(
  basis: Basis,
  usual: Usual,
  kind: RecordKind,
  sent: Shape,
): (record: PlainRecord, now: number, isSent: boolean) => PlainRecord {
  const shapes = kind.schemas.map(basis.shapeAt);
  const same: Show = (record) => record;
  const views = kind.schemas.map((schema): View => {
    const shape = basis.shapeAt(schema);
    const steps = [hiding(shape, kind.sent, same), hidingOthers(shape, shapes, same), fittingKind(basis, shape, kind)];
    const fields = madeFields(shape, sent);
    return {
      schema,
      shownOf: (record) => steps.reduce((shown, step) => step?.(shown) ?? shown, record),
      // Where nobody says how records are stamped, a stamp of ours may be one that a response cannot show.
      mayLack: (record) => !usual.isStamped || mayLack(record, fields),
    };
  });
  const fitting = fittingFields(basis, kind.shape, sent, shapes);
  const without = withoutForeign(basis, kind, sent);
  return (record, now, isSent) => {
    const own = without?.(record) ?? record;
    let whole = fitting?.(own) ?? own;
    for (const { schema, shownOf, mayLack } of views) {
      if (!isSent || mayLack(whole)) whole = withMissing(whole, completeRecord(basis, schema, shownOf(whole), now));
    }
    return usual.isStamped ? whole : fittingRecord(basis, kind, sent, whole, views);
  };
}
