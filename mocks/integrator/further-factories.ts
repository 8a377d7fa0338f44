import { factoriesOfIntegrations } from './resources/integrations/factory-names.ts';

/** Factories that a resource has beside the usual one, by its name. */
const factories: ReadonlyMap<string, readonly string[]> = new Map([factoriesOfIntegrations]);

/** The names of the factories that a resource has beside the usual one. */
export function furtherFactoriesOf(resource: string): readonly string[] {
  return factories.get(resource) ?? [];
}
