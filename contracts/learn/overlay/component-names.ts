import { isRecord, type OpenApiDocument } from '../../../spec/document/document.ts';

/** Gives each new part of a document a name that nothing else has. */
export class ComponentNames {
  readonly #taken = new Set<string>();

  constructor(document: OpenApiDocument) {
    const { components } = document;
    for (const [kind, parts] of Object.entries(isRecord(components) ? components : {}))
      for (const name of Object.keys(isRecord(parts) ? parts : {})) this.#taken.add(`${kind} ${name}`);
  }

  /** A free name of a kind of part: the wanted one, or with a number. */
  take(kind: 'schemas' | 'responses', wanted: string): string {
    let name = wanted;
    for (let count = 2; this.#taken.has(`${kind} ${name}`); count++) name = `${wanted}${count}`;
    this.#taken.add(`${kind} ${name}`);
    return name;
  }
}

/** A word as schemas are called: `line-item` is `LineItem`. */
export function schemaName(word: string): string {
  const parts = word.split(/[^A-Za-z\d]+/g).filter((part) => part !== '');
  return parts.map((part) => part[0]?.toUpperCase() + part.slice(1)).join('') || 'Record';
}
