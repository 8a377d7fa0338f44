import { didYouMean, nearMiss } from '../../../../contracts/violations/near-miss.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { typedFlags } from './typed-flags.ts';

/** Reads an option that is a whole number. */
export function countOf(name: string, value: unknown, max: number, min = 0): number {
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value);
  if (Number.isInteger(number) && number >= min && number <= max) return number;
  throw new OptionError(
    `Failed to read ${name}: it is ${JSON.stringify(value)}. Give a whole number from ${min} to ${max}.`,
  );
}

/** Reads an option that is a time in seconds, with or without a fraction, from a thousandth to a day; in milliseconds. */
export function millisecondsOf(name: string, value: unknown): number {
  const seconds = /^\d+(\.\d+)?$/.test(String(value)) ? Number(value) : Number.NaN;
  if (seconds >= 0.001 && seconds <= 86_400) return Math.round(seconds * 1000);
  throw new OptionError(
    `Failed to read ${name}: it is ${JSON.stringify(value)}. Give seconds, from 0.001 to 86400, such as 30 or 0.5.`,
  );
}

/** Reads an option that is one of a few words. */
export function choiceOf<T extends string>(name: string, value: unknown, choices: readonly T[]): T {
  const choice = choices.find((one) => one === String(value));
  if (choice !== undefined) return choice;
  const near = /[a-z]/i.test(String(value)) ? didYouMean(nearMiss(String(value), choices)) : '';
  throw new OptionError(
    `Failed to read ${name}: it is ${JSON.stringify(value)}${near || '.'} Choose one of ${choices.join(', ')}.`,
  );
}

/** Reads an option that may be given more than once. */
export function textsOf(value: unknown): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

/** Reads an option that is a list of words, in one text or in several: `a,b`. */
export function wordsOf(value: unknown): string[] {
  return textsOf(value).flatMap((text) => text.split(',').map((word) => word.trim()));
}

/** Reads the files that a command is given. */
export function filesOf(command: string, files: readonly string[], number?: number): string[] {
  if (number === undefined ? files.length > 0 : files.length === number) return files.map(String);
  throw new OptionError(
    `Failed to run ${command}: it is given ${files.length === 0 ? 'no file' : `${files.length} ${files.length === 1 ? 'file' : 'files'}`}. Give ${number ?? 'at least one'}.`,
  );
}

/** Reads an option that may be given more than once as it was typed: the parser makes the number 7 of a token `007`. */
export function typedTexts(argv: readonly string[], name: string): string[] {
  return typedFlags(argv).flatMap(({ flag, value }) => (flag === name && value !== undefined ? [value] : []));
}
