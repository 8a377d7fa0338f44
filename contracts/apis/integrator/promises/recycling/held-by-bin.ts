import { pathText } from '../../../../../spec/resource/field-path.ts';
import type { Reference } from '../../../../../spec/resource/resource.ts';
import { expectRefusal, expectSuccess } from '../../../../check/expect/expectations.ts';
import { removeOwn } from '../../../../check/records/own-records.ts';
import { purgeRemoved } from '../../../../check/records/purge-removed.ts';
import type { CheckPlan } from '../../../../check/session/check-plan.ts';
import { createReferred } from '../../../../check/stories/relations/parts/referring.ts';
import { story } from '../../../../check/stories/story.ts';
import { triedFields } from '../../../../check/values/paths/tried-fields.ts';
import { wishAt } from '../../../../check/values/paths/wish-at.ts';
import type { Contract } from '../../../../contract/contract.ts';
import { ask, type Bin, deleteOwn, type Recycling } from './recycled.ts';

/** What the bin refers to is deleted no sooner than what uses it is purged. */
export function heldByBinPlans(bin: Bin, contract: Contract, kind: Recycling, held: readonly Reference[]): CheckPlan[] {
  const from = contract.resources.find(({ name }) => name === kind.name);
  const targets = new Set(held.filter(({ onDelete }) => onDelete === 'refuse').map(({ to }) => to));
  const [reference] = triedFields(from?.references ?? []).filter(
    ({ to, path, onDelete }) =>
      targets.has(to) && onDelete === 'refuse' && wishAt(contract, from?.operations.create, path, 'x') !== undefined,
  );
  const remove = contract.resources.find(({ name }) => name === reference?.to)?.operations.remove;
  if (reference === undefined || remove === undefined) return [];
  const title = `a record is not deleted as long as a deleted ${kind.singular} that refers to it by ${pathText(reference.path)} is not purged`;
  return [
    story(remove, title, async (session) => {
      const referring = session.resources.find(({ name }) => name === kind.name);
      const referred = session.resources.find(({ name }) => name === reference.to);
      if (referring === undefined || referred === undefined) return;
      const pair = await createReferred(session, referred, referring, reference);
      if (pair === undefined || !(await deleteOwn(session, referring, pair.referrer.id))) return;
      const early = await removeOwn(session, referred, pair.target.id);
      const why = `a deleted ${kind.singular} that uses it is not purged yet`;
      if (early !== undefined) expectRefusal(session, early, { kind: 'record-in-use' }, why);
      const purged = await ask(session, bin.purge, kind, pair.referrer.id);
      if (purged.response.status >= 300) await purgeRemoved(session, referring, pair.referrer.id);
      if (early === undefined || early.response.status < 300) return;
      const late = await removeOwn(session, referred, pair.target.id);
      if (late !== undefined) expectSuccess(session, late, `the ${kind.singular} that used it is purged`);
    }),
  ];
}
