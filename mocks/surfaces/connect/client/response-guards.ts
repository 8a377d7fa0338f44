import { isRecord } from '../../../../spec/document/document.ts';
import type { Guard } from './control-client.ts';

/**
 * Makes the test of whether a response has these fields.
 *
 * It tells a response of this package from that of another server; the tests of the control API judge the rest.
 */
export function responseWith<T extends object>(...fields: readonly (keyof T & string)[]): Guard<T> {
  return (value): value is T => isRecord(value) && fields.every((field) => Object.hasOwn(value, field));
}

/** Makes the test of whether a response is a list of such. */
export function listOf<T>(isItem: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(isItem);
}
