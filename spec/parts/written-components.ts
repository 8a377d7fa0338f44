import type { ComponentTable } from './part-table.ts';

/** A {@link ComponentTable} as it is written down. */
export interface WrittenComponents extends Pick<ComponentTable, 'needs'> {
  /** By kind, the names of the components of each part. */
  readonly components: Readonly<Record<string, readonly string[]>>;
}

/** Writes down which part describes which component. */
export function writtenComponents({ needs, components }: ComponentTable): WrittenComponents {
  const namesOf = (holder: Readonly<Record<string, number>>, part: number): string =>
    Object.keys(holder)
      .filter((name) => holder[name] === part)
      .join(' ');
  return {
    needs,
    components: Object.fromEntries(
      Object.entries(components).map(([kind, holder]) => [kind, needs.map((_others, part) => namesOf(holder, part))]),
    ),
  };
}

/** Reads which part describes which component, when that is first asked. */
export function readComponents({ needs, components }: WrittenComponents): ComponentTable {
  let read: ComponentTable['components'] | undefined;
  return {
    needs,
    get components() {
      read ??= Object.fromEntries(Object.entries(components).map(([kind, texts]) => [kind, partsOf(texts)]));
      return read;
    },
  };
}

/** The part of each name in the texts of the parts. */
function partsOf(texts: readonly string[]): Record<string, number> {
  return Object.fromEntries(texts.flatMap((text, part) => words(text, ' ').map((name) => [name, part])));
}

function words(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator);
}
