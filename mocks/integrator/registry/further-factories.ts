import type { FactoryTable } from '../define/define-resource.ts';
import type { Merged } from '../define/merged.ts';
import { furtherFactories } from '../generated/factories.ts';

/** What makes records of all resources beside the usual way, or in its place. */
export type FurtherFactories = Merged<(typeof furtherFactories)[keyof typeof furtherFactories]>;

const tables: Readonly<Record<string, FactoryTable>> = furtherFactories;

/** What makes records of a resource beside the usual way, or in its place, by its name below `create`. */
export function factoriesIn(resource: string): FactoryTable {
  return tables[resource] ?? {};
}

/** The names of the factories that a resource has beside the usual one. */
export function furtherFactoriesOf({
  name,
  singular,
}: {
  readonly name: string;
  readonly singular: string;
}): readonly string[] {
  return Object.keys(factoriesIn(name)).filter((factory) => factory !== singular);
}
