import type { Field } from '../../schema/shape.ts';

/** What a document calls a kind of record, and the parameter of its id. */
export interface IdNames {
  /** What one record is called: `pet`. */
  readonly resource: string;
  /** The path parameters that hold an id: `petId`. */
  readonly idParameters: readonly string[];
}

/** The field that holds the id of a record, known by its name; `undefined` where none looks like it. */
export function idFieldOf(
  fields: ReadonlyMap<string, Field>,
  { resource, idParameters }: IdNames,
  usual: string,
): string | undefined {
  // `/users/{username}`: the field that the path names, also where there is an `id` beside it.
  for (const name of [...idParameters, usual]) if (fields.has(name)) return name;
  const kind = plain(resource);
  // `/pets/{petId}`: `pet_id`, `PetID`; `/pets/{id}`: `petId`; `/pets/{petUuid}`: `uuid`.
  const likely = [...idParameters.map(plain), `${kind}id`];
  for (const parameter of idParameters.map(plain)) {
    if (parameter.startsWith(kind) && parameter.length > kind.length) likely.push(parameter.slice(kind.length));
  }
  likely.push('id', 'uuid', 'guid', 'sid', 'key');
  for (const one of likely) {
    for (const name of fields.keys()) if (plain(name) === one) return name;
  }
  return undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
