import type { Operation } from '../../../../../spec/operation/operation.ts';
import { isDeclared, type Resource } from '../../../../../spec/resource/resource.ts';
import type { IntegratorCore } from '../../../../integrator/assemble-core.ts';
import { idOf } from '../../../../integrator/records/check/check-given-record.ts';

/** How many records an account has of one resource. */
export interface RecordCount {
  /** The name of the resource. */
  readonly name: string;
  readonly singular: string;
  /** The path of its collection. */
  readonly collection: string;
  readonly size: number;
  /** The id of the oldest record; `undefined` where there is none, or no path of one. */
  readonly first: string | undefined;
}

/** How many records the account `default` has of each resource, in the order of the document. */
export function recordCounts({ contract, records }: Pick<IntegratorCore, 'contract' | 'records'>): RecordCount[] {
  const places = new Map(contract.operations.map((operation: Operation, place) => [operation.path, place]));
  const placeOf = ({ collection }: Resource): number => places.get(collection) ?? places.size;
  return [...contract.resources]
    .sort((one, other) => placeOf(one) - placeOf(other))
    .map((resource) => {
      const { name, singular, collection } = resource;
      return {
        name,
        singular,
        collection,
        size: records[name]?.size ?? 0,
        // Of most resources nobody asks: their records need not be read.
        get first() {
          const oldest = isDeclared(resource) ? undefined : records[name]?.all()[0];
          return oldest && idOf(resource, oldest);
        },
      };
    });
}

/** The counts as a person reads them: `6 integrations · 1 connection`; what there is nothing of is left out. */
export function countText(counts: readonly RecordCount[]): string {
  return partsOf(counts).join(separator) || 'no records';
}

/** The same in lines of so many columns at the most, unless one count alone has more. */
export function countLines(counts: readonly RecordCount[], columns: number): string[] {
  const lines: string[] = [];
  for (const part of partsOf(counts)) {
    const line = lines.at(-1);
    // Where another one follows, the separator ends the line.
    if (line !== undefined && line.length + separator.length + part.length + separator.trimEnd().length <= columns)
      lines[lines.length - 1] = line + separator + part;
    else {
      if (line !== undefined) lines[lines.length - 1] = line + separator.trimEnd();
      lines.push(part);
    }
  }
  return lines;
}

const separator = ' · ';

function partsOf(counts: readonly RecordCount[]): readonly string[] {
  const some = counts.filter(({ size }) => size > 0);
  return some.map(({ name, singular, size }) => `${size} ${size === 1 ? singular : name}`);
}

/** The counts as a program reads them, by the name of the resource: of what there is any, or else of the first. */
export function countsByName(counts: readonly RecordCount[]): Readonly<Record<string, number>> {
  const some = counts.filter(({ size }) => size > 0);
  return Object.fromEntries((some.length > 0 ? some : counts.slice(0, 1)).map(({ name, size }) => [name, size]));
}
