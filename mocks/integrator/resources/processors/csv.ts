/** How a text is read as CSV, or written. */
export interface CsvRules {
  readonly columnDelimiter: string;
  /** `undefined`: any end of a line. */
  readonly rowDelimiter: string | undefined;
  readonly hasHeader: boolean;
  readonly trims: boolean;
  readonly skipped: number;
}

/** Reads CSV as RFC 4180 has it: records by the names of the columns, which are counted where the first row has none. */
export function parsedCsv(text: string, rules: CsvRules): readonly Readonly<Record<string, string>>[] {
  const rows = rowsOf(text, rules).slice(rules.skipped);
  const names = rules.hasHeader ? (rows.shift() ?? []) : [];
  return rows.map((row) => Object.fromEntries(row.map((value, at) => [names[at] ?? `Column${at}`, value])));
}

/** Writes records as CSV; the columns are those of all records, in the order in which they come. */
export function writtenCsv(records: readonly Readonly<Record<string, unknown>>[], rules: CsvRules): string {
  const names = [...new Set(records.flatMap((record) => Object.keys(record)))];
  const { columnDelimiter, rowDelimiter = '\n' } = rules;
  const cell = (value: unknown): string => {
    const text =
      value === undefined || value === null ? '' : typeof value === 'object' ? JSON.stringify(value) : `${value}`;
    const isPlain = ![columnDelimiter, rowDelimiter, '"', '\n', '\r'].some((mark) => text.includes(mark));
    return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
  };
  const rows = records.map((record) => names.map((name) => record[name]));
  return [...(rules.hasHeader ? [names] : []), ...rows]
    .map((row) => row.map(cell).join(columnDelimiter))
    .join(rowDelimiter);
}

function rowsOf(text: string, { columnDelimiter, rowDelimiter, trims }: CsvRules): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let isQuoted = false;
  const endValue = (): void => {
    row.push(trims ? value.trim() : value);
    value = '';
  };
  const endRow = (): void => {
    endValue();
    if (row.length > 1 || row[0] !== '') rows.push(row);
    row = [];
  };
  const endOfRow = (at: number): number => {
    if (rowDelimiter !== undefined) return text.startsWith(rowDelimiter, at) ? rowDelimiter.length : 0;
    return text.startsWith('\r\n', at) ? 2 : text[at] === '\n' || text[at] === '\r' ? 1 : 0;
  };
  for (let at = 0; at < text.length; ) {
    if (isQuoted) {
      const isDouble = text[at] === '"' && text[at + 1] === '"';
      if (text[at] === '"' && !isDouble) isQuoted = false;
      else value += text[at];
      at += isDouble ? 2 : 1;
    } else if (text[at] === '"' && value === '') {
      isQuoted = true;
      at += 1;
    } else if (text.startsWith(columnDelimiter, at)) {
      endValue();
      at += columnDelimiter.length;
    } else if (endOfRow(at) > 0) {
      at += endOfRow(at);
      endRow();
    } else {
      value += text[at];
      at += 1;
    }
  }
  if (value !== '' || row.length > 0) endRow();
  return rows;
}
