import type { Merged } from '../../../integrator/define/merged.ts';
import type { AdminExtension } from '../call/admin-extension.ts';
import type { Growing } from '../call/growing.ts';
import { extensions } from '../generated/extensions.ts';
import type { Sizes } from '../held/sizes.ts';

type Extensions = typeof extensions;
type ExtensionRoutes = Merged<Extensions[keyof Extensions]['routes']>;

const all: readonly AdminExtension<never>[] = Object.values(extensions);

/** The routes that resources bring. */
export const extensionRoutes: ExtensionRoutes = routesOf(
  Object.fromEntries(all.flatMap(({ routes }) => Object.entries(routes))),
);

/** Which of them put something into an account. */
export const growingExtensions: Growing = Object.fromEntries(
  all.flatMap(({ growing = {} }) => Object.entries(growing)),
);

/** What the list of accounts tells of an account by its numbers of records, since a resource has it tell. */
export function summariesOf(sizes: Sizes): Readonly<Record<string, unknown>> {
  return Object.fromEntries(all.flatMap(({ summary }) => Object.entries(summary?.(sizes) ?? {})));
}

function routesOf(routes: object): ExtensionRoutes {
  if (areRoutes(routes)) return routes;
  throw new Error('Failed to make the control API: a route that a resource brings is no function.');
}

/** The types are those of the extensions, which are merged here as their types are. */
function areRoutes(routes: object): routes is ExtensionRoutes {
  return Object.values(routes).every((one) => typeof one === 'function');
}
