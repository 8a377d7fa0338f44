import { isRecord, nodeAt, type OpenApiDocument } from '../spec/document/document.ts';
import { appendPointer } from '../spec/json/json-pointer.ts';
import { readOperations } from '../spec/operation/operation.ts';

/** The tables of the README that tell what is modelled and from which source. */
export function modelledTables(document: OpenApiDocument): string {
  return [operationTable(document), fieldTable(document)].join('\n\n');
}

/** Puts the tables between their marks in the README. */
export function withModelledTables(readme: string, document: OpenApiDocument): string {
  const marks = /(<!-- modelled -->\n)[\s\S]*?(<!-- \/modelled -->)/;
  if (!marks.test(readme))
    throw new Error('Failed to write the tables: README.md has no <!-- modelled --> marks. Put them in.');
  return readme.replace(marks, (_, start: string, end: string) => `${start}\n${modelledTables(document)}\n\n${end}`);
}

function operationTable(document: OpenApiDocument): string {
  const rows = readOperations(document).map((operation) => {
    const responses = [...operation.responses.values()].map(
      ({ key, pointer }) => `${key} ${sourceAt(document, pointer)}`,
    );
    return [`\`${operation.method} ${operation.path}\``, sourceAt(document, operation.pointer), responses.join(', ')];
  });
  return table(['Operation', 'Source', 'Responses'], rows);
}

function fieldTable(document: OpenApiDocument): string {
  const fields = nodeAt(document, '#/components/schemas/Integration/properties').value;
  const rows = Object.keys(fields).map((name) => {
    const pointer = appendPointer('#/components/schemas/Integration/properties', name);
    const own = fields[name];
    const { value } = nodeAt(document, pointer);
    const description =
      isRecord(own) && typeof own['description'] === 'string' ? own['description'] : value['description'];
    const source = isRecord(own) && typeof own['x-source'] === 'string' ? own['x-source'] : String(value['x-source']);
    return [`\`${name}\``, String(value['type']), source, String(description)];
  });
  return table(['Field', 'Type', 'Source', 'Meaning'], rows);
}

function sourceAt(document: OpenApiDocument, pointer: string): string {
  return String(nodeAt(document, pointer).value['x-source']);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
