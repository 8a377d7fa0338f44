import { expect, test } from 'vitest';
import { effectOf } from '../../../../../contracts/reading/records/beside/effects.ts';
import { contractOf } from '../../../small-contract.ts';

const flag = { type: 'boolean' };
const number = { type: 'integer' };
const oneOf = (...values: readonly string[]): object => ({ type: 'string', enum: values });

test.each<[call: string, fields: object, effect: unknown]>([
  ['PUT like', { liked: flag }, { set: { liked: true } }],
  ['DELETE like', { liked: flag }, { set: { liked: false } }],
  ['POST unlike', { liked: flag }, { set: { liked: false } }],
  ['POST like', { liked: flag, likes_count: number }, { set: { liked: true }, count: 'likes_count' }],
  ['POST favorite', { favorited: flag, favoritesCount: number }, { set: { favorited: true }, count: 'favoritesCount' }],
  ['POST like', { liked: flag, like_count: number }, { set: { liked: true }, count: 'like_count' }],
  ['POST like', { liked: flag, likes: { type: 'number' } }, { set: { liked: true }, count: 'likes' }],
  ['POST like', { liked: flag, likes: { type: 'string' }, dislikes: number }, { set: { liked: true } }],
  ['POST assign', { was_assigned: flag }, { set: { was_assigned: true } }],
  ['POST send', { sent: flag }, { set: { sent: true } }],
  ['POST hold', { on_hold: flag }, { set: { on_hold: true } }],
  ['POST hide', { hidden: flag }, { set: { hidden: true } }],
  ['POST follow', { following: flag }, { set: { following: true } }],
  ['POST undo', { done: flag }, undefined],
  ['POST archive', { is_archived: flag }, { set: { is_archived: true } }],
  ['POST pin', { isPinned: flag }, { set: { isPinned: true } }],
  ['POST enable', { enabled: flag }, { set: { enabled: true } }],
  ['POST disable', { enabled: flag }, { set: { enabled: false } }],
  ['POST activate', { active: flag }, { set: { active: true } }],
  ['POST deactivate', { active: flag }, { set: { active: false } }],
  ['PUT star', { star: flag }, { set: { star: true } }],
  ['POST cancel', { status: oneOf('open', 'cancelled') }, { set: { status: 'cancelled' } }],
  ['POST pay', { state: oneOf('OPEN', 'PAID') }, { set: { state: 'PAID' } }],
  ['POST apply', { status: oneOf('new', 'applied') }, { set: { status: 'applied' } }],
  ['POST cancel', { status: oneOf('canceled', 'cancelled') }, undefined],
  ['POST cancel', { status: { type: 'string' } }, undefined],
  ['POST cancel', { kind: oneOf('open', 'cancelled') }, undefined],
  ['DELETE cancel', { status: oneOf('open', 'cancelled') }, undefined],
  ['POST like', { liked: { type: 'string' } }, undefined],
  ['POST constructor', { liked: flag }, undefined],
])('%s of a record with %j is %j', (call, properties, effect) => {
  const contract = contractOf({}, { components: { schemas: { Post: { type: 'object', properties } } } });
  const [method = '', word = ''] = call.split(' ');
  expect(effectOf(contract, method, word, contract.shapeAt('#/components/schemas/Post'))).toEqual(effect);
});
