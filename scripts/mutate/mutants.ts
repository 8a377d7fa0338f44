import { Instrumenter } from '@stryker-mutator/instrumenter';

/** A change of the sources, by its place. Lines and columns count as editors do: from 1. */
export interface Change {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly lastLine: number;
  readonly lastColumn: number;
  readonly mutator: string;
  /** What is put in the place of what stands there. */
  readonly replacement: string;
}

/** A change that a test should notice. */
export interface Mutant extends Change {
  /** What stands there. */
  readonly original: string;
}

/** A mutant as Stryker has it. */
export interface StrykerMutant {
  readonly fileName: string;
  readonly mutatorName: string;
  readonly replacement?: string | undefined;
  readonly location: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Every mutant that Stryker knows of these sources, in their order. */
export async function listMutants(sources: ReadonlyMap<string, string>): Promise<Mutant[]> {
  const files = [...sources].map(([name, content]) => ({ name, content, mutate: true }));
  const { mutants } = await new Instrumenter(silent).instrument(files, {
    excludedMutations: [],
    ignorers: [],
    plugins: [],
    noHeader: true,
  });
  return mutants.map((mutant) => {
    const { start, end } = mutant.location;
    return {
      ...changeOf(mutant, '', 0),
      original: between(sources.get(mutant.fileName) ?? '', start, end),
    };
  });
}

/**
 * A mutant of Stryker in a folder, in the words of this package.
 *
 * @param first What its lines and columns count from: 0 before it is tried, 1 after that.
 */
export function changeOf(
  { fileName, mutatorName, location, replacement = '' }: StrykerMutant,
  root: string,
  first: 0 | 1,
): Change {
  const { start, end } = location;
  return {
    file: fileName.startsWith(`${root}/`) ? fileName.slice(root.length + 1) : fileName,
    line: start.line + 1 - first,
    column: start.column + 1 - first,
    lastLine: end.line + 1 - first,
    lastColumn: end.column + 1 - first,
    mutator: mutatorName,
    replacement,
  };
}

/** What is the same of a mutant in each process and in each copy of the sources. */
export function keyOf({ file, line, column, lastLine, lastColumn, mutator, replacement }: Change): string {
  return `${file}:${line}:${column}-${lastLine}:${lastColumn} ${mutator} ${replacement}`;
}

/** The same, of a mutant that Stryker is about to try in a folder. */
export function keyOfStryker(mutant: StrykerMutant, root: string): string {
  return keyOf(changeOf(mutant, root, 0));
}

/** The place of a mutant, as Stryker's option has it: its columns count from 0. */
export function rangeOf({ file, line, column, lastLine, lastColumn }: Change): string {
  return `${file}:${line}:${column - 1}-${lastLine}:${lastColumn - 1}`;
}

function between(text: string, start: Place, end: Place): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  return lines
    .map((line, index) => line.slice(index === 0 ? start.column : 0, index === last ? end.column : undefined))
    .join('\n');
}

const nothing = (): void => undefined;

/** Stryker warns of each pattern that it cannot take apart: there is one, and it has no mutants. */
const silent = {
  isTraceEnabled: () => false,
  isDebugEnabled: () => false,
  isInfoEnabled: () => false,
  isWarnEnabled: () => false,
  isErrorEnabled: () => false,
  isFatalEnabled: () => false,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};
