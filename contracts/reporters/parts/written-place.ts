import type { DocumentPlace } from '../../../spec/document/line-map.ts';

/** The path of the file in which something is written, where the document's root file lies at `documentPath`. */
export function writtenIn({ documentFile }: { readonly documentFile?: string }, documentPath: string): string {
  if (documentFile === undefined) return documentPath;
  return documentPath.slice(0, documentPath.lastIndexOf('/') + 1) + documentFile;
}

/** File and line, as an editor opens them: `spec/resources/pets.yaml:12`. */
export function writtenAt(place: DocumentPlace, documentPath: string): string {
  const file = writtenIn(place, documentPath);
  return place.line === undefined ? file : `${file}:${place.line}`;
}
