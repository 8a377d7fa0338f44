import { isRecord } from '../document.ts';

/** What a document says that it is. */
export interface DocumentVersion {
  readonly keyword: 'openapi' | 'swagger';
  /** `3.0.3` */
  readonly text: string;
}

/** Versions that are read as they are; one without quotes is a number in YAML. */
const current = /^3\.[12](\.|$)/;
/** Versions that are upgraded first. */
const earlier: Readonly<Record<DocumentVersion['keyword'], RegExp>> = { openapi: /^3\.0(\.|$)/, swagger: /^2\.0$/ };

/** The version of a document; `undefined` where it names none. */
export function versionOf(value: unknown): DocumentVersion | undefined {
  if (!isRecord(value)) return undefined;
  const keyword = value['openapi'] === undefined ? 'swagger' : 'openapi';
  const written = value[keyword];
  if (typeof written === 'string') return { keyword, text: written.trim() };
  if (typeof written !== 'number') return undefined;
  return { keyword, text: Number.isInteger(written) ? `${written}.0` : String(written) };
}

export function isCurrent({ keyword, text }: DocumentVersion): boolean {
  return keyword === 'openapi' && current.test(text);
}

export function isEarlier({ keyword, text }: DocumentVersion): boolean {
  return earlier[keyword].test(text);
}
