import { isRecord } from '../../../spec/document/document.ts';
import type { Parameter } from '../../../spec/parameter/parameter.ts';

type Pairs = readonly (readonly [name: string, value: string])[];

const separators: Readonly<Record<string, string>> = { spaceDelimited: ' ', pipeDelimited: '|' };

/** Writes the value of a query or cookie parameter out by its style. */
export function parameterPairs({ name, style, explode, json }: Parameter, value: unknown): Pairs {
  if (json) return [[name, JSON.stringify(value)]];
  const separator = separators[style] ?? ',';
  if (Array.isArray(value)) {
    if (explode) return value.map((item) => [name, String(item)]);
    return [[name, value.map(String).join(separator)]];
  }
  if (!isRecord(value)) return [[name, String(value)]];
  const members = Object.entries(value);
  if (style === 'deepObject') return members.map(([key, item]) => [`${name}[${key}]`, String(item)]);
  if (explode) return members.map(([key, item]) => [key, String(item)]);
  return [[name, members.flat().map(String).join(separator)]];
}

/** Writes the value of a path or header parameter out by its style. */
export function parameterText({ name, style, explode, json }: Parameter, value: unknown): string {
  if (json) return JSON.stringify(value);
  const texts = Array.isArray(value)
    ? value.map(String)
    : isRecord(value)
      ? Object.entries(value).map(([key, item]) => (explode ? `${key}=${item}` : `${key},${item}`))
      : [String(value)];
  if (style === 'label') return `.${texts.join(explode ? '.' : ',')}`;
  if (style === 'matrix') {
    if (explode && isRecord(value)) return texts.map((text) => `;${text}`).join('');
    return explode ? texts.map((text) => `;${name}=${text}`).join('') : `;${name}=${texts.join(',')}`;
  }
  return texts.join(',');
}
