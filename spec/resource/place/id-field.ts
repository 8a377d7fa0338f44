import type { Field } from '../../schema/shape.ts';
import { plainName } from '../plain-name.ts';

/** What a document calls a kind of record, and the parameter of its id. */
export interface IdNames {
  /** What one record is called: `pet`. */
  readonly resource: string;
  /** The path parameters that hold an id: `petId`. */
  readonly idParameters: readonly string[];
  /** Whether paths carry numbers as ids: a text that a client chooses is none then. */
  readonly inNumbers?: boolean;
}

/** The field that holds the id of a record, known by its name; `undefined` where none looks like it. */
export function idFieldOf(
  fields: ReadonlyMap<string, Field>,
  { resource, idParameters, inNumbers = false }: IdNames,
  usual: string,
): string | undefined {
  // `/users/{username}`: the field that the path names, also where there is an `id` beside it.
  for (const name of [...idParameters, usual]) if (fields.has(name)) return name;
  const kinds = spellings(plainName(resource));
  // `/pets/{petId}`: `pet_id`, `PetID`; `/pets/{id}`: `petId`; `/pets/{petUuid}`: `uuid`.
  const likely = [...idParameters.map(plainName), ...kinds.map((kind) => `${kind}id`)];
  for (const parameter of idParameters.map(plainName)) {
    const kind = kinds.find((one) => parameter.startsWith(one) && parameter.length > one.length);
    if (kind !== undefined) likely.push(parameter.slice(kind.length));
  }
  likely.push('id', ...(inNumbers ? [] : ['uuid', 'guid', 'sid', 'key', 'slug']));
  // `/branches/{branch}`: what is called as the kind is one by its name.
  if (!inNumbers && idParameters.some((name) => kinds.includes(plainName(name)))) likely.push('name');
  for (const one of likely) {
    for (const name of fields.keys()) if (plainName(name) === one) return name;
  }
  return undefined;
}

/** Whether a name is what one record of a kind is called: `category`, of `categories`. */
export function isCalled(name: string, { resource }: Pick<IdNames, 'resource'>): boolean {
  return spellings(plainName(resource)).includes(plainName(name));
}

/** What the records of `branches` and `categories` may be called in English, of which only the `s` is known to be more. */
function spellings(kind: string): readonly string[] {
  if (kind.endsWith('ie')) return [kind, `${kind.slice(0, -2)}y`];
  return kind.endsWith('e') ? [kind, kind.slice(0, -1)] : [kind];
}
