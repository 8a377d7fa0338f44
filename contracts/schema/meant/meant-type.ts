import type { Meant } from './meant.ts';

/** `type: "null"` beside a choice of other types: null is one more of them, as `nullable` was in OpenAPI 3.0. */
export function meantType({ type: _type, ...schema }: Readonly<Record<string, unknown>>): Meant | undefined {
  for (const keyword of ['oneOf', 'anyOf']) {
    const branches = schema[keyword];
    if (!Array.isArray(branches) || branches.length === 0) continue;
    const message = `\`type\` is "null" beside a choice of other types, so that no value could be valid. Null is read as one more of them. Move it into \`${keyword}\`.`;
    return { keyword: 'type', message, schema: { ...schema, [keyword]: [...branches, { type: 'null' }] } };
  }
  return undefined;
}
