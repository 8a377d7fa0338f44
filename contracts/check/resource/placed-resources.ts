import { decoded } from '../../../spec/json/decoded.ts';
import { type Resource, resourceBelow } from './resources.ts';

/**
 * The resources that runs have left records in: those at the top, and below each record that a ledger names, those that
 * stand there.
 */
export function placedResources(
  resources: readonly Resource[],
  named: readonly { readonly collection: string }[],
): Resource[] {
  const collections = new Set(named.map(({ collection }) => collection));
  return resources.flatMap((resource) => {
    if (resource.above !== undefined) return [resource];
    return [...collections].flatMap((collection) => below(resource, collection) ?? []);
  });
}

/** The resource of a collection's path, wherever that stands; `undefined` where there is none. */
export function resourceAt(resources: readonly Resource[], collection: string): Resource | undefined {
  const known = resources.find((one) => one.collection === collection);
  if (known !== undefined) return known;
  for (const resource of resources) {
    const found = below(resource, collection);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A resource where the parameters of a request have it. */
export function placedAt(resource: Resource, parameters: Readonly<Record<string, string>> = {}): Resource {
  const { above } = resource;
  if (above === undefined) {
    const named = [...resource.template.matchAll(/\{([^{}]+)\}/g)].map(
      ([, name = '']) => [name, parameters[name]] as const,
    );
    return named.every(([, id]) => id !== undefined)
      ? resourceBelow(resource, Object.fromEntries(named.map(([name, id]) => [name, id ?? ''])))
      : resource;
  }
  const actual = Object.entries(above).map(([name, id]) => [name, parameters[name] ?? id] as const);
  return actual.every(([name, id]) => above[name] === id)
    ? resource
    : resourceBelow(resource, Object.fromEntries(actual));
}

function below(resource: Resource, collection: string): Resource | undefined {
  if (!resource.template.includes('{')) return undefined;
  const above = parametersIn(resource.template, collection);
  return above === undefined ? undefined : resourceBelow(resource, above);
}

/** The ids that stand in a path; `undefined` where it is none of the template's. */
function parametersIn(template: string, path: string): Readonly<Record<string, string>> | undefined {
  const names = template.split('/');
  const values = path.split('/');
  if (names.length !== values.length) return undefined;
  const found: Record<string, string> = {};
  for (const [at, segment] of names.entries()) {
    const name = /^\{([^{}]+)\}$/.exec(segment)?.[1];
    const value = values[at] ?? '';
    if (name === undefined ? segment !== value : value === '') return undefined;
    if (name !== undefined) found[name] = decoded(value);
  }
  return found;
}
