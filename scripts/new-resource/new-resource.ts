import { parseArgs } from 'node:util';

/** A resource that is to be added. */
export interface NewResource {
  /** The last part of its path: `widgets`. */
  readonly name: string;
  /** What one record is called: `widget`. */
  readonly singular: string;
  /** The two as they stand in names: `listWidgets`, `getWidget`. */
  readonly many: string;
  readonly one: string;
  /** Its tag. */
  readonly title: string;
  /** Where what is known of it comes from. */
  readonly source: string;
  /** The paths that a PATCH may change; none where it has no PATCH. */
  readonly patch: readonly string[];
  /** Whether it tells who refers to a record. */
  readonly hasDependencies: boolean;
}

const sources = ['seed', 'doc', 'client', 'choice'];

/**
 * Reads the arguments of the command.
 *
 * @throws {Error} where they name no resource; the message says what to give.
 */
export function readArguments(args: readonly string[]): NewResource {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      source: { type: 'string', default: 'choice' },
      title: { type: 'string' },
      patch: { type: 'string', default: '' },
      dependencies: { type: 'boolean', default: false },
    },
  });
  const [name = '', singular = name.replace(/s$/, '')] = positionals;
  if (!/^[a-z][a-zA-Z]*$/.test(name) || !/^[a-z][a-zA-Z]*$/.test(singular)) {
    throw new Error(
      `Failed to add a resource: ${JSON.stringify(name)} is no name for one. Give the last part of its path in letters, and what one record is called: npm run new-resource -- widgets widget`,
    );
  }
  if (!sources.includes(values.source)) {
    throw new Error(
      `Failed to add the resource ${name}: ${JSON.stringify(values.source)} is no source. Give one of ${sources.join(', ')}.`,
    );
  }
  const one = capital(singular);
  // `lookupcaches lookupCache`: what stands in names is written as the singular is.
  const many = `${one}s`.toLowerCase() === name.toLowerCase() ? `${one}s` : capital(name);
  return {
    name,
    singular,
    many,
    one,
    title: values.title ?? many,
    source: values.source,
    patch: values.patch.split(',').filter((path) => path !== ''),
    hasDependencies: values.dependencies,
  };
}

function capital(text: string): string {
  return `${text[0]?.toUpperCase()}${text.slice(1)}`;
}
