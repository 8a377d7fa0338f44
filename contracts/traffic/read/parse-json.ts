import { parseJson as readJson } from '../../../spec/json/json-depth.ts';
import { hideShapes } from '../../redaction/secrets/secret-texts.ts';
import { visible } from '../../reporters/parts/visible.ts';
import { TrafficError } from './traffic-error.ts';

/** @throws {TrafficError} where a text is no JSON. A mark of byte order before it is let pass. */
export function parseJson(what: string, text: string): unknown {
  try {
    return readJson(withoutMark(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new TrafficError(
      `Failed to read ${what}: it is no JSON, ${visible(hideShapes(why))}. Save it anew: it may have been cut short.`,
    );
  }
}

/** A text without the mark of byte order that some programs write first. */
export function withoutMark(text: string): string {
  return text.startsWith('\u{feff}') ? text.slice(1) : text;
}

/** A text, number or boolean as a text; nothing of anything else. */
export function plainText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Whether a text can be the method of a request. */
export function isMethod(text: string): boolean {
  return /^[\w!#$%&'*+.^`|~-]{1,40}$/.test(text);
}
