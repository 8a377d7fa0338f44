import { expectRefusal, expectSuccess } from '../../expect/expectations.ts';
import { newKey } from '../../records/own-keys.ts';
import { isOfAccount, keyStoresOf } from '../../resource/key-stores.ts';
import { isJudged } from '../../resource/resources.ts';
import type { CheckPlan } from '../../session/check-plan.ts';
import type { Session } from '../../session/session.ts';
import { story } from '../story.ts';
import { givenIdStories } from './given-ids.ts';
import {
  expectListed,
  expectNoValue,
  expectValue,
  inPlaces,
  type Keyed,
  type KeyPlace,
  putValue,
  removeKeyOf,
} from './key-place.ts';
import { refusedValueStories } from './refused-values.ts';
import { twoValues } from './two-values.ts';
import { withTheirRecordStories } from './with-their-record.ts';

/** What a key may hold that means something in a path, or is none of ASCII. */
const odd = ['a/b', '50%', '%2F', 'x?y=1&z#w', 'ä鍵😀', '{key}', 'a b+c'];

/** Values under keys are what was put there, whole, until others take their place or they are deleted. */
export function keyStories(planning: Session): readonly CheckPlan[] {
  return keyStoresOf(planning.contract).flatMap((store): readonly CheckPlan[] => {
    const { put, read } = store;
    if (put === undefined || read === undefined || !isJudged(planning, put)) return [];
    const keyed = { ...store, put, read };
    if (store.isInferred) return planning.conventions.isExact ? [] : givenIdStories(keyed);
    return [
      ...lifeStories(keyed),
      ...oddKeyStories(keyed),
      ...apartStories(planning, keyed),
      ...refusedValueStories(planning, keyed),
      ...withTheirRecordStories(planning, keyed),
    ];
  });
}

function lifeStories(store: Keyed): readonly CheckPlan[] {
  const { put, remove } = store;
  return [
    story(put, 'what is put under a key stands there until another value does, and not once it is deleted', (session) =>
      inPlaces(session, store, 1, async (place) => {
        if (place === undefined) return;
        const key = newKey(session, 'life');
        const [one, other] = twoValues(session, store);
        await expectNoValue(session, place, key, 'nothing was put under the key');
        if (!(await putValue(session, place, key, one, true))) return;
        await expectValue(session, place, key, one, 'it was put there');
        await expectListed(session, place, [key], []);
        await putValue(session, place, key, other, false);
        await expectValue(session, place, key, other, 'it took the place of another one');
        if (remove === undefined) return;
        await removeKeyOf(session, place, key);
        await expectNoValue(session, place, key, 'the key was deleted');
        await expectListed(session, place, [], [key]);
        const pathParameters = { ...place.above, [store.parameter]: key };
        const again = await session.send({ operation: remove, pathParameters, wrong: true });
        if (session.conventions.isExact) expectRefusal(session, again, { kind: 'unknown-record' }, 'it is deleted');
      }),
    ),
  ];
}

function oddKeyStories(store: Keyed): readonly CheckPlan[] {
  return [
    story(store.put, 'a key is any text: each has a value of its own', (session) =>
      inPlaces(session, store, 1, async (place) => {
        if (place === undefined) return;
        const [value] = twoValues(session, store);
        const keys = odd.map((text) => newKey(session, text));
        for (const [index, key] of keys.entries()) await putValue(session, place, key, numbered(value, index), true);
        for (const [index, key] of keys.entries())
          await expectValue(session, place, key, numbered(value, index), `${JSON.stringify(key)} is a key of its own`);
        await expectListed(session, place, keys, []);
        const [first = '', ...others] = keys;
        await removeKeyOf(session, place, first);
        await expectListed(session, place, others, [first]);
        for (const key of others) await removeKeyOf(session, place, key);
        await expectListed(session, place, [], keys);
      }),
    ),
  ];
}

/** A value that tells by which key it was put, where it may. */
function numbered(value: unknown, index: number): unknown {
  return typeof value === 'object' && value !== null && 'testkit' in value ? { ...value, testkit: index } : value;
}

/** The keys of a record are its own, and those of the account are nobody's but its own. */
function apartStories({ contract }: Session, store: Keyed): readonly CheckPlan[] {
  if (isOfAccount(store)) return [];
  const { put, clear } = store;
  const last = store.template.slice(store.template.lastIndexOf('/'));
  const account = keyStoresOf(contract).find((one) => isOfAccount(one) && one.template.endsWith(last));
  return [
    story(put, 'each record has keys of its own', (session) =>
      inPlaces(session, store, 2, async (one, other) => {
        if (one === undefined || other === undefined) return;
        const key = newKey(session, 'apart');
        const [first, second] = twoValues(session, store);
        await putValue(session, one, key, first, true);
        await expectNoValue(session, other, key, 'it was put under the key of another record');
        if (account !== undefined)
          await expectNoValue(session, { store: account, above: {} }, key, 'it was put under the key of a record');
        await putValue(session, other, key, second, true);
        await expectValue(session, one, key, first, 'another record has a key of the same name');
        await expectListed(session, other, [key], []);
        if (clear === undefined) return;
        await clearAll(session, one, key);
        await expectValue(session, other, key, second, 'all keys of another record were deleted');
      }),
    ),
  ];
}

/** Deletes all keys of a record, of which there are two. */
async function clearAll(session: Parameters<CheckPlan['run']>[0], place: KeyPlace, key: string): Promise<void> {
  const { clear } = place.store;
  if (clear === undefined) return;
  const more = `${key} 2`;
  const [value] = twoValues(session, place.store);
  await putValue(session, place, more, value, true);
  const exchange = await session.send({ operation: clear, pathParameters: place.above });
  expectSuccess(session, exchange, 'the record has keys');
  for (const one of [key, more]) await expectNoValue(session, place, one, 'all keys were deleted');
  await expectListed(session, place, [], [key, more]);
}
