import { parseJson } from '../../../spec/json/json-depth.ts';

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

/** A part of a URL as it is meant. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
