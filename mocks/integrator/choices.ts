import type { Choice, Parts } from '../../contracts/options/checked-parts.ts';
import { integratorParts } from './check-options.ts';
import type { IntegratorOptions } from './options.ts';
import { type ExtensionOptions, extensionParts } from './registry/extensions.ts';

/** The options that have a few values: of each, the sources say more than one thing. */
type ServiceChoices = Pick<IntegratorOptions, 'emptyList' | 'nextLink' | 'linkHeader' | 'onReferencedDelete'>;

/** Those of resources: all of their options that are one of a few words or numbers. */
type ResourceChoices = {
  [Name in keyof ExtensionOptions as IsOneOfFew<NonNullable<ExtensionOptions[Name]>> extends true
    ? Name
    : never]: ExtensionOptions[Name];
};

type IsOneOfFew<Value> = number extends Value ? false : Value extends string | number ? true : false;

/** The options where the sources disagree. */
export type ChoiceOptions = ServiceChoices & ResourceChoices;

/** Each option where the sources disagree, with the side that counts. */
export type ChosenOptions = { readonly [Name in keyof ChoiceOptions]-?: NonNullable<ChoiceOptions[Name]> };

const serviceNames: readonly (keyof ServiceChoices)[] = ['emptyList', 'nextLink', 'linkHeader', 'onReferencedDelete'];

/** The sides of each option where the sources disagree, by its name; the first counts where none is chosen. */
export const choices: ReadonlyMap<string, readonly [Choice, ...Choice[]]> = new Map(
  [...serviceNames.map((name) => [name, integratorParts[name]] as const), ...Object.entries(extensionParts)].flatMap(
    ([name, [, , sides = []]]) => {
      const [first, ...others] = sides;
      return first === undefined ? [] : [[name, [first, ...others]] as const];
    },
  ),
);

/** How each of them is checked. */
export const choiceParts: Parts<ChoiceOptions> = partsOf(
  Object.fromEntries(Object.entries(integratorParts).filter(([name]) => choices.has(name))),
);

function partsOf(parts: object): Parts<ChoiceOptions> {
  if (areParts(parts)) return parts;
  throw new Error('Failed to read the options: one where the sources disagree has no check.');
}

/** The types are those of the extensions, which are merged in the registry as their types are. */
function areParts(parts: object): parts is Parts<ChoiceOptions> {
  return serviceNames.every((name) => Object.hasOwn(parts, name));
}
