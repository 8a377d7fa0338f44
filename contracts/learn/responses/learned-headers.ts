import type { Operation } from '../../../spec/operation/operation.ts';
import type { Observed } from '../evidence/observed.ts';
import type { Written } from '../schema/infer-schema.ts';

/** Headers that a client may need, and a fake can fill. */
const meaningful = [
  'Location',
  'ETag',
  'Link',
  'X-Total-Count',
  'X-Total',
  'X-Total-Pages',
  'X-Page',
  'X-Per-Page',
  'X-Next-Page',
  'X-Prev-Page',
  'X-Next-Cursor',
];

/** The headers of a response that the document does not name. */
export function learnedHeaders(operation: Operation, observed: readonly Observed[], key: string): Written {
  const known = new Set(operation.responses.get(key)?.headers.map(({ name }) => name.toLowerCase()));
  return Object.fromEntries(
    meaningful.flatMap((name): [string, unknown][] => {
      const values = observed.flatMap((one) => one.header(name.toLowerCase()) ?? []);
      if (values.length === 0 || known.has(name.toLowerCase())) return [];
      return [[name, { schema: headerSchema(name, values) }]];
    }),
  );
}

/** How a service writes where something is. */
const locations: readonly { readonly pattern: string; readonly is: RegExp }[] = [
  { pattern: '^https?://', is: /^https?:\/\// },
  { pattern: '^/', is: /^\// },
];

function headerSchema(name: string, values: readonly string[]): Written {
  if (name === 'Location') {
    // Relative to the address that was asked, or now this way and now that: then it has no pattern.
    const found = locations.find(({ is }) => values.every((value) => is.test(value)));
    return { type: 'string', ...(found && { pattern: found.pattern }) };
  }
  return { type: values.every((value) => /^\d+$/.test(value)) && name.startsWith('X-') ? 'integer' : 'string' };
}
