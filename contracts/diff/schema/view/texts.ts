import { kindOfFormat } from './formats.ts';
import type { Kind } from './keywords.ts';
import { allWritten, type View } from './view.ts';

/** Patterns that every text has. */
const anyText = new Set([
  '',
  '^',
  '$',
  '.*',
  '^.*',
  '.*$',
  '^.*$',
  '[\\s\\S]*',
  '^[\\s\\S]*$',
  '[^]*',
  '^[^]*$',
  '(.*)',
]);

/** The patterns that bind a text. */
export function patternsOf(view: View): readonly string[] {
  return texts(view, 'pattern').filter((pattern) => !anyText.has(pattern));
}

/** The formats that bind a kind of value; one that nobody knows binds any. */
export function formatsOf(view: View, kind: Kind): readonly string[] {
  return texts(view, 'format').filter((format) => (kindOfFormat(format) ?? kind) === kind);
}

function texts(view: View, keyword: string): readonly string[] {
  return [...new Set(allWritten(view, keyword).map(({ value }) => String(value)))].sort();
}
