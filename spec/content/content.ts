import { childNode, type DocumentNode, isRecord, nodeAt, type OpenApiDocument } from '../document/document.ts';
import { appendPointer, type JsonPointer, valueAt } from '../json/json-pointer.ts';
import { schemaPlace } from '../schema/schema-place.ts';
import { documentedType, isJson, parseMediaType } from './media-type.ts';

/** How one field of a form is written. */
export interface Encoding {
  readonly pointer: JsonPointer;
  /** The media types that its part may have; empty where the document leaves it to the field's type. */
  readonly contentTypes: readonly string[];
  /** `undefined` where the document says neither `style` nor `explode`. */
  readonly style: string | undefined;
  readonly explode: boolean | undefined;
  /** The headers that its part must have. */
  readonly requiredHeaders: readonly string[];
}

/** One body that an operation takes or gives, by media type. */
export interface Content {
  readonly pointer: JsonPointer;
  /** Where the schema stands, a `$ref` alone followed; absent where any value will do. */
  readonly schema: JsonPointer | undefined;
  /** How the fields of a form are written, by name; empty where the document does not say. */
  readonly encoding: ReadonlyMap<string, Encoding>;
  /** What stands behind the media type, as `version=2`; absent where nothing does. */
  readonly parameters?: ReadonlyMap<string, string>;
  /** Further bodies of the same media type, with other parameters: `application/json; version=2`. */
  readonly others?: readonly Content[];
}

/** Of the bodies of one media type, the one whose parameters a message has, and else the first. */
export function contentWith(content: Content, parameters: ReadonlyMap<string, string>): Content {
  if (content.others === undefined) return content;
  const has = ({ parameters: own }: Content): boolean =>
    [...(own ?? [])].every(([name, value]) => parameters.get(name)?.toLowerCase() === value.toLowerCase());
  const size = (one: Content): number => one.parameters?.size ?? 0;
  const [best] = [content, ...content.others].filter(has).sort((one, other) => size(other) - size(one));
  return best ?? content;
}

/** Reads the bodies of a request or a response, by media type or range in lower case. */
export function readContent(document: OpenApiDocument, holder: DocumentNode): Map<string, Content> {
  const content = new Map<string, Content>();
  const node = childNode(document, holder, 'content');
  for (const range of Object.keys(node?.value ?? {})) {
    const media = node && childNode(document, node, range);
    if (media === undefined) continue;
    const essence = documentedType(range);
    const { parameters } = parseMediaType(range) ?? {};
    const one: Content = {
      pointer: media.pointer,
      schema: schemaUnder(document, media),
      encoding: 'encoding' in media.value ? readEncoding(document, media) : none,
      ...(parameters !== undefined && parameters.size > 0 && { parameters }),
    };
    const first = content.get(essence);
    content.set(essence, first === undefined ? one : { ...first, others: [...(first.others ?? []), one] });
  }
  return content;
}

/** Where the schema of a parameter, a header or a body stands; `undefined` where it has none. */
export function schemaUnder(document: OpenApiDocument, holder: DocumentNode): JsonPointer | undefined {
  const { schema } = holder.value;
  if (!isRecord(schema) && schema !== false) return undefined;
  const pointer = appendPointer(holder.pointer, 'schema');
  const place = schemaPlace(document, pointer);
  // A `$ref` to nothing is reported here, with the place from which it leads there.
  return valueAt(document, place) === undefined ? nodeAt(document, pointer).pointer : place;
}

/** The schema of a parameter or a header, and whether its value is written as JSON: it may stand under `content`. */
export function readMedia(
  document: OpenApiDocument,
  holder: DocumentNode,
): { readonly schema: JsonPointer | undefined; readonly json: boolean } {
  const content = childNode(document, holder, 'content');
  const [range = ''] = Object.keys(content?.value ?? {});
  const media = content && childNode(document, content, range);
  return {
    schema: schemaUnder(document, media ?? holder),
    json: media !== undefined && isJson(documentedType(range)),
  };
}

const none: ReadonlyMap<string, Encoding> = new Map();

function readEncoding(document: OpenApiDocument, media: DocumentNode): ReadonlyMap<string, Encoding> {
  const encoding = new Map<string, Encoding>();
  const node = childNode(document, media, 'encoding');
  for (const name of Object.keys(node?.value ?? {})) {
    const one = node && childNode(document, node, name);
    if (one === undefined) continue;
    const { contentType, style, explode } = one.value;
    const headers = childNode(document, one, 'headers');
    encoding.set(name, {
      pointer: one.pointer,
      contentTypes: typeof contentType === 'string' ? contentType.split(',').map((type) => type.trim()) : [],
      style: typeof style === 'string' ? style : undefined,
      explode: typeof explode === 'boolean' ? explode : undefined,
      requiredHeaders: Object.keys(headers?.value ?? {}).filter(
        (header) => headers && childNode(document, headers, header)?.value['required'] === true,
      ),
    });
  }
  return encoding;
}
