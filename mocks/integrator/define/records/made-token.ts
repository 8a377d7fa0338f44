import { hashOf } from '../../../engine/store/ids.ts';

/** A token that no other record has, and this one at no other moment. */
export function madeToken(id: string, moment: number): string {
  return [0, 1, 2, 3].map((part) => hashOf(`${part} ${moment} ${id}`).toString(16).padStart(8, '0')).join('');
}
