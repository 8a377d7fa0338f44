import { isOneOf, isText } from '../../../../contracts/options/checked-parts.ts';
import { isRecord } from '../../../../spec/document/document.ts';

/** A schema as a client of the tools gets it. */
export type FieldSchema = Readonly<Record<string, unknown>>;

/** An argument of a tool: how it is described to a client, and how it is checked. */
export interface Field<T, Needed extends boolean = boolean> {
  readonly schema: FieldSchema;
  readonly isGood: (value: unknown) => value is T;
  /** What it has to be, for the sentence that refuses another value. */
  readonly wanted: string;
  readonly needed: Needed;
}

/** The arguments of a tool by their names. */
export type Fields = Readonly<Record<string, Field<unknown>>>;

/** What a tool is called with. */
export type Given<F extends Fields> = {
  readonly [Name in keyof F]: F[Name] extends Field<infer T, infer Needed>
    ? Needed extends true
      ? T
      : T | undefined
    : never;
};

const isString = (value: unknown): value is string => isText(value);
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const areTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isString);

/** A text that is not empty. */
export function text(description: string): Field<string, false> {
  const schema = { type: 'string', minLength: 1, description };
  return { schema, isGood: isString, wanted: 'a text that is not empty', needed: false };
}

/** A list of texts. */
export function texts(description: string): Field<readonly string[], false> {
  const schema = { type: 'array', items: { type: 'string', minLength: 1 }, description };
  return { schema, isGood: areTexts, wanted: 'a list of texts that are not empty', needed: false };
}

/** A whole number from 0. */
export function whole(description: string, usual?: number): Field<number, false> {
  const schema = { type: 'integer', minimum: 0, description, ...(usual !== undefined && { default: usual }) };
  return { schema, isGood: isWhole, wanted: 'a whole number from 0', needed: false };
}

/** Yes or no; no where it is left out. */
export function flag(description: string): Field<boolean, false> {
  return {
    schema: { type: 'boolean', description, default: false },
    isGood: isFlag,
    wanted: 'true or false',
    needed: false,
  };
}

/** One of a few words. */
export function choice<const Word extends string>(words: readonly Word[], description: string): Field<Word, false> {
  const isGood = (value: unknown): value is Word => isOneOf(words)(value);
  const wanted = `one of ${words.join(', ')}`;
  return { schema: { type: 'string', enum: words, description }, isGood, wanted, needed: false };
}

/** An object; what is in it is judged by who is given it. */
export function object<T extends object = Readonly<Record<string, unknown>>>(
  description: string,
  schema: FieldSchema = {},
): Field<T, false> {
  const isGood = (value: unknown): value is T => isRecord(value);
  return { schema: { type: 'object', ...schema, description }, isGood, wanted: 'an object', needed: false };
}

/** Any JSON. */
export function anything(description: string): Field<unknown, false> {
  return { schema: { description }, isGood: (_): _ is unknown => true, wanted: 'JSON', needed: false };
}

/** The same, and it may not be left out. */
export function needed<T>(field: Field<T>): Field<T, true> {
  return { ...field, needed: true };
}
