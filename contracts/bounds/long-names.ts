import { Complaints } from './complaints.ts';
import type { SchemaError } from './schema-error.ts';

/** Longer names stand in a pointer by number while a check runs: very many places may lie below one. */
const longest = 128;

/** How many characters of places are held. */
const maxPath = 250_000;

let names: string[] = [];
let numbers = new Map<string, number>();

/** Lets code of ajv write names into pointers by a function of this name. */
export function shortNames(code: string, name: string): string {
  return code.replaceAll(
    /\b(key\d+)\.replace\(\/~\/g, "~0"\)\.replace\(\/\\\/\/g, "~1"\)/g,
    (_all, key: string) => `${name}(${key})`,
  );
}

/** A name of a value as a part of a pointer; where it is long, a number for it. */
export function shortName(name: string): string {
  if (name.length <= longest) return escaped(name);
  let number = numbers.get(name);
  if (number === undefined) {
    number = names.push(name) - 1;
    numbers.set(name, number);
  }
  return `\0${number}`;
}

/** Runs a check, and then gives its complaints their long names back. */
export function withLongNames<T>(run: () => T, errors: () => unknown): T {
  try {
    const result = run();
    const found = names.length === 0 ? undefined : errors();
    if (found instanceof Complaints) found.held = renamed(found.held);
    return result;
  } finally {
    if (names.length > 0) {
      names = [];
      numbers = new Map();
    }
  }
}

/** Says anew where complaints stand; of those in places with very long names, fewer are held. */
function renamed(held: readonly SchemaError[]): SchemaError[] {
  const kept: SchemaError[] = [];
  let room = maxPath;
  for (const error of held) {
    if (room <= 0) break;
    const instancePath = fullPath(error.instancePath);
    room -= instancePath.length;
    kept.push({ ...error, instancePath });
  }
  return kept;
}

function fullPath(path: string): string {
  return path.replaceAll(/\/\0(\d+)(?=\/|$)/g, (all, number) => {
    const name = names[Number(number)];
    return name === undefined ? all : `/${escaped(name)}`;
  });
}

function escaped(name: string): string {
  return name.replaceAll('~', '~0').replaceAll('/', '~1');
}
