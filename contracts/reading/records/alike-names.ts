import { isRecord } from '../../../spec/document/document.ts';
import { plainName } from '../../../spec/resource/plain-name.ts';
import type { Field, Shape } from '../../../spec/schema/shape.ts';

/** What a client sends, in the names that responses have for it. */
export interface Renamed {
  readonly shape: Shape;
  readonly renamed: (body: unknown) => unknown;
}

/**
 * Tells which fields are sent under another spelling than they are shown in: `FriendlyName`, and `friendly_name`. They
 * are one field, and it is kept under the name that is shown.
 *
 * `undefined` where there is none.
 */
export function alikeNames(sent: Shape, shown: Shape): Renamed | undefined {
  const { fields } = sent;
  if (fields === undefined || shown.fields === undefined) return undefined;
  const bySpelling = new Map<string, string>();
  for (const name of shown.fields.keys()) if (!fields.has(name)) bySpelling.set(plainName(name), name);
  const names = new Map<string, string>();
  for (const name of fields.keys()) {
    const other = shown.fields.has(name) ? undefined : bySpelling.get(plainName(name));
    if (other !== undefined) names.set(name, other);
  }
  if (names.size === 0) return undefined;
  const nameOf = (name: string): string => names.get(name) ?? name;
  return {
    shape: {
      ...sent,
      fields: new Map([...fields].map(([name, field]): [string, Field] => [nameOf(name), field])),
    },
    renamed: (body) =>
      isRecord(body)
        ? Object.fromEntries(Object.entries(body).map(([name, value]): [string, unknown] => [nameOf(name), value]))
        : body,
  };
}
