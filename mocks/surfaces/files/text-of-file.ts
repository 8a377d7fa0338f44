import { readFileSync } from 'node:fs';

/**
 * Reads a text that somebody else has written: in UTF-8, or in UTF-16 with its mark, as PowerShell 5 writes what a
 * program prints. The mark is left out.
 *
 * @throws what the system says where the file cannot be read.
 */
export function textOfFile(path: string): string {
  return textOfBytes(readFileSync(path));
}

/** The text of the bytes of a file. */
export function textOfBytes(bytes: Uint8Array): string {
  const encoding = marks.find(([first, second]) => bytes[0] === first && bytes[1] === second)?.[2] ?? 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

const marks = [
  [0xff, 0xfe, 'utf-16le'],
  [0xfe, 0xff, 'utf-16be'],
] as const;
