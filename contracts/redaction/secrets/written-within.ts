import { parseJson } from '../../../spec/json/json-depth.ts';

/** User and password of `Basic` credentials. */
export function basicParts(value: string): string[] {
  try {
    const text = atob(value.replace(/^basic\s+/i, ''));
    return [text, text.slice(text.indexOf(':') + 1)];
  } catch {
    return [];
  }
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
