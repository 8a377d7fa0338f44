import { parseJson } from '../../../spec/json/json-depth.ts';
import { redacted } from './mark.ts';

const base64 = /^[A-Za-z\d+/]+={0,2}$/;

/** User and password of `Basic` credentials. */
export function basicParts(value: string): string[] {
  const code = value.replace(/^basic\s+/i, '').replaceAll(/[\t\n\f\r ]/g, '');
  // Looked at first: an error of `atob` costs more than all else that is done to a header.
  const isWhole = code.endsWith('=') ? code.length % 4 === 0 : code.length % 4 !== 1;
  if (!isWhole || !base64.test(code)) return [];
  const text = atob(code);
  return [text, text.slice(text.indexOf(':') + 1)];
}

/** The object or the list that a text is as JSON. */
export function jsonIn(text: string): unknown {
  try {
    return /^\s*[[{]/.test(text) ? parseJson(text) : undefined;
  } catch {
    return undefined;
  }
}

/** What a finding quotes of a value: a text, or a number. What is said of others, such as `nothing`, tells nothing. */
export function quotedIn(actual: string): string | undefined {
  return /"[\s\S]*"|-?\b\d[\w.+-]*/.exec(actual)?.[0];
}

/** A text without a value. Within a longer number it stays: `70` or `1.7` without the 7 would tell which number was hidden. */
export function withoutQuoted(text: string, value: string): string {
  return text.replaceAll(value, (_, at: number) => {
    const isPart = /\d\.?$/.test(text.slice(Math.max(0, at - 2), at)) || /^\.?\d/.test(text.slice(at + value.length));
    return isPart && !value.startsWith('"') ? value : `"${redacted}"`;
  });
}
