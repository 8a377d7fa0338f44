import type { Phase } from '../../../../../contracts/check/failures/failure.ts';
import { hideShapes } from '../../../../../contracts/redaction/secrets/secret-texts.ts';
import { withoutEndSlashes } from '../../../../../spec/operation/end-slashes.ts';
import { OptionError } from '../../../../integrator/errors/option-error.ts';
import { choiceOf, wordsOf } from '../../usage/arguments.ts';

/** The options of a command line as the parser gives them, and what it made of the words themselves. */
export type RawOptions = Readonly<Record<string, unknown>>;

/** An option as a text: the last one, where it is given more than once. */
export function textOf(raw: RawOptions, name: string): string | undefined {
  const value = raw[name];
  const last: unknown = Array.isArray(value) ? value.at(-1) : value;
  return last === undefined ? undefined : String(last);
}

/**
 * Reads an option that is the place of a backend.
 *
 * @param wanted What has to be given, for the sentence.
 */
export function urlOf(name: string, value: string | undefined, wanted: string): string {
  const url = value !== undefined && URL.canParse(value) ? new URL(value) : undefined;
  if (value === undefined || url === undefined || !/^https?:$/.test(url.protocol) || url.search + url.hash !== '') {
    const what = value === undefined ? 'it is missing' : `it is ${JSON.stringify(hideShapes(value))}`;
    throw new OptionError(`Failed to read ${name}: ${what}. Give ${wanted}.`);
  }
  if (url.username + url.password !== '')
    throw new OptionError(`Failed to read ${name}: it holds a user or a password. Give a token instead.`);
  return withoutEndSlashes(value);
}

/**
 * Reads an option that is a token.
 *
 * @param wanted What has to be given, for the sentence.
 */
export function tokenOf(name: string, value: string | undefined, wanted: string): string {
  const token = value?.trim() ?? '';
  if (token === '') {
    const what = value === undefined ? 'missing' : 'empty';
    throw new OptionError(`Failed to read ${name}: it is ${what}. Give ${wanted}.`);
  }
  // A header cannot hold anything else, and the error of the client would print it.
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new OptionError(`Failed to read ${name}: it holds characters that no header can hold.`);
  return token;
}

/** Reads the phases that are chosen of those that there are; all of them, where none is named. */
export function phasesOf(value: unknown, all: readonly Phase[]): readonly Phase[] {
  const named = wordsOf(value).map((word) => choiceOf('--phases', word, all));
  return named.length === 0 ? all : all.filter((phase) => named.includes(phase));
}
