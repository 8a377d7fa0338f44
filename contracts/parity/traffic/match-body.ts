import { isRecord } from '../../../spec/document/document.ts';
import type { PlayedValues } from './played-values.ts';

/** Where two bodies differ, each place once. */
export function bodyDifferences(
  recorded: unknown,
  received: unknown,
  values: PlayedValues,
  isError: boolean,
  where = '',
): string[] {
  if (Array.isArray(recorded) && Array.isArray(received)) {
    if (recorded.length !== received.length)
      return [`${where || 'the list'} has ${received.length} items, and ${recorded.length} were recorded`];
    return unique(
      recorded.flatMap((item, index) => bodyDifferences(item, received[index], values, isError, `${where}/*`)),
    );
  }
  if (isRecord(recorded) && isRecord(received)) {
    return [...new Set([...Object.keys(recorded), ...Object.keys(received)])].flatMap((name) => {
      const at = `${where}/${name}`;
      if (!Object.hasOwn(received, name)) return [`${at} is missing`];
      if (!Object.hasOwn(recorded, name)) return [`${at} was not recorded`];
      return bodyDifferences(recorded[name], received[name], values, isError, at);
    });
  }
  // What an error says to people may be said in any words.
  if (isError && isSentence(recorded) && isSentence(received)) return [];
  if (values.match(recorded, received, where.slice(where.lastIndexOf('/') + 1))) return [];
  return [`${where || 'the body'} is ${shown(received)}, and ${shown(recorded)} was recorded`];
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

function isSentence(value: unknown): boolean {
  return typeof value === 'string' && value.trim().includes(' ');
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}
