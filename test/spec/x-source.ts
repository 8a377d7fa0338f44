import { isRecord, nodeAt, type OpenApiDocument } from '../../spec/document/document.ts';
import { type LineOf, nodesOf } from '../../spec/document/line-map.ts';
import { type JsonPointer, valueAt } from '../../spec/json/json-pointer.ts';

/** Where a description can come from. */
const origins: readonly unknown[] = ['seed', 'doc', 'client', 'choice'];

/** The parts that must say where they are known from, by the form of their pointers. */
const parts: readonly RegExp[] = [
  /^#\/paths\/[^/]+\/(get|put|post|delete|options|head|patch|trace)$/,
  /\/responses\/[^/]+$/,
  /\/parameters\/[^/]+$/,
  /\/headers\/[^/]+$/,
  /\/properties\/[^/]+$/,
];

/** Data that a document quotes: what is in it may look like a part, but is none. */
const quoted = /(?<!\/properties)\/(examples?|default|enum|const)\//;

/** A complaint for each operation, response, parameter, header and property that names no origin. */
export function findUnsourced(document: OpenApiDocument, lineOf: LineOf): string[] {
  return [...nodesOf(document)]
    .filter((pointer) => isPart(pointer) && !isSourced(document, pointer))
    .map((pointer) => `${pointer} (line ${lineOf(pointer)}) has no x-source of ${origins.join(', ')}`);
}

function isPart(pointer: JsonPointer): boolean {
  if (quoted.test(pointer)) return false;
  // A field may be called "properties" or "headers": what follows is then a keyword, not a name.
  return (
    parts.some((part) => part.test(pointer)) &&
    !/\/properties\/(properties|responses|parameters|headers)\/[^/]+$/.test(pointer)
  );
}

/** What is written here, or what its `$ref` leads to, names an origin. */
function isSourced(document: OpenApiDocument, pointer: JsonPointer): boolean {
  const own = valueAt(document, pointer);
  return [own, nodeAt(document, pointer).value].some((value) => isRecord(value) && origins.includes(value['x-source']));
}
