/** A table; a column in which no row says anything is left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const kept = head.map((_name, column) => rows.some((row) => (row[column] ?? '') !== ''));
  const line = (cells: readonly string[]): string => `| ${cells.filter((_cell, column) => kept[column]).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map((row) => line(row.map(inCell)))].join('\n');
}

export function code(text: string): string {
  return `\`${text}\``;
}

/** A section with a heading; nothing where it has no text. */
export function section(heading: string, text: string | undefined): readonly string[] {
  return text === undefined || text === '' ? [] : [`## ${heading}`, text];
}

function inCell(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}
