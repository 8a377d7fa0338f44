import type { DocumentPlace } from '../../../spec/document/line-map.ts';

/**
 * The path of the file in which something is written, where the document's root file lies at `documentPath`. It leads
 * back up only where it must: what shows a result beside its file looks for it by its name in the repository.
 */
export function writtenIn({ documentFile }: { readonly documentFile?: string }, documentPath: string): string {
  if (documentFile === undefined) return documentPath;
  const folders = documentPath.split('/').slice(0, -1);
  const steps = documentFile.split('/');
  while (steps[0] === '..' && folders.length > 0 && folders.at(-1) !== '..' && folders.at(-1) !== '') {
    steps.shift();
    if (folders.pop() === '.') steps.unshift('..');
  }
  return [...folders, ...steps].join('/');
}

/** File and line, as an editor opens them: `spec/resources/pets.yaml:12`. */
export function writtenAt(place: DocumentPlace, documentPath: string): string {
  const file = writtenIn(place, documentPath);
  return place.line === undefined ? file : `${file}:${place.line}`;
}
