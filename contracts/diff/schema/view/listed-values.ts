import { mayMatch } from '../../../schema/keyword/may-match.ts';
import { isMultipleOf } from '../../../schema/keyword/multiple-of.ts';
import type { Part } from './alternatives.ts';

/** Whether a value of a list passes the plain bounds that stand beside the list; one that does not is no value at all. */
export function passesBounds({ value: schema }: Part, value: unknown): boolean {
  if (typeof value === 'number') return passesNumber(schema, value);
  return typeof value !== 'string' || passesText(schema, value);
}

type Keywords = Readonly<Record<string, unknown>>;

function passesNumber(
  { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf }: Keywords,
  value: number,
): boolean {
  if (typeof minimum === 'number' && (value < minimum || (exclusiveMinimum === true && value === minimum)))
    return false;
  if (typeof maximum === 'number' && (value > maximum || (exclusiveMaximum === true && value === maximum)))
    return false;
  if (typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum) return false;
  if (typeof exclusiveMaximum === 'number' && value >= exclusiveMaximum) return false;
  return typeof multipleOf !== 'number' || isMultipleOf(value, multipleOf);
}

function passesText({ minLength, maxLength, pattern }: Keywords, value: string): boolean {
  const { length } = [...value];
  if (typeof minLength === 'number' && length < minLength) return false;
  if (typeof maxLength === 'number' && length > maxLength) return false;
  if (typeof pattern !== 'string') return true;
  return mayMatch(pattern, value) ?? true;
}
