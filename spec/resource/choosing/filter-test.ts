import type { Filter } from '../resource.ts';
import { compareTexts } from './compare-texts.ts';

/**
 * Tells of values of a field whether a filter lets them through: each equals what is asked for, is one of these, or is not
 * less or not more. Numbers compare as numbers, moments as moments, and anything else as text.
 */
export function filterTest({ op }: Pick<Filter, 'op'>, asked: unknown): (value: unknown) => boolean {
  const texts = (Array.isArray(asked) ? asked : [asked]).map(String);
  const wanted = new Set(op === 'in' ? texts.flatMap((text) => text.split(',')) : texts);
  const isWanted =
    op === 'gte' || op === 'lte'
      ? (text: string): boolean => texts.every((bound) => isWithin(op, compareTexts(text, bound)))
      : (text: string): boolean => wanted.has(text);
  return (value) => typeof value !== 'object' && value !== undefined && isWanted(String(value));
}

/** How the field of a record stands to what a filter asks for, in words: `what colour asks for`. */
export function meaningOf({ parameter, op }: Pick<Filter, 'parameter' | 'op'>): string {
  const asked = `what ${parameter} asks for`;
  return op === undefined
    ? asked
    : {
        in: `one of ${asked}`,
        gte: `no less than ${asked}`,
        lte: `no more than ${asked}`,
        with: `left out where ${parameter} is not true`,
      }[op];
}

function isWithin(op: 'gte' | 'lte', order: number): boolean {
  return op === 'gte' ? order >= 0 : order <= 0;
}
