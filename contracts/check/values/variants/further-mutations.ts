/** The keywords that are broken on purpose. */
export type MutatedKeyword =
  | 'required'
  | 'type'
  | 'enum'
  | 'pattern'
  | 'minLength'
  | 'maxLength'
  | 'minimum'
  | 'maximum'
  | 'exclusiveMinimum'
  | 'exclusiveMaximum'
  | 'minItems'
  | 'maxItems'
  | 'uniqueItems'
  | 'format'
  | 'additionalProperties';

/** A field that no document names. */
export const strangeField = 'noSuchField';

/** Longer than this, no list is sent to see it refused. */
const longestList = 1000;

/** Formats that tell a text like this from what they mean, whatever else they let pass. */
const strictFormats: readonly unknown[] = ['uuid', 'date', 'date-time', 'email', 'ipv4', 'ipv6'];

/** Values that break bounds of a list, open bounds of a number, or a format, by far. */
export function furtherWrongValues(
  keywords: Readonly<Record<string, unknown>>,
): readonly { readonly keyword: MutatedKeyword; readonly value: unknown; readonly words: string }[] {
  const { exclusiveMinimum: above, exclusiveMaximum: below, maxItems, minItems, uniqueItems, format } = keywords;
  return [
    ...(typeof above === 'number'
      ? [{ keyword: 'exclusiveMinimum' as const, value: above, words: String(above) }]
      : []),
    ...(typeof below === 'number'
      ? [{ keyword: 'exclusiveMaximum' as const, value: below, words: String(below) }]
      : []),
    ...(typeof maxItems === 'number' && maxItems < longestList
      ? [{ keyword: 'maxItems' as const, value: items(keywords, maxItems + 1), words: `a list of ${maxItems + 1}` }]
      : []),
    ...(typeof minItems === 'number' && minItems > 0
      ? [{ keyword: 'minItems' as const, value: [], words: 'an empty list' }]
      : []),
    ...(uniqueItems === true
      ? [{ keyword: 'uniqueItems' as const, value: items(keywords, 2, true), words: 'a list with one item twice' }]
      : []),
    ...(strictFormats.includes(format)
      ? [{ keyword: 'format' as const, value: 'no such thing', words: `no ${format}` }]
      : []),
  ];
}

/** Items of a list that are of the right type, where that is plain. */
function items(
  { items: schema }: Readonly<Record<string, unknown>>,
  count: number,
  isSame = false,
): readonly unknown[] {
  const type: unknown = typeof schema === 'object' && schema !== null && 'type' in schema ? schema.type : 'string';
  const format: unknown =
    typeof schema === 'object' && schema !== null && 'format' in schema ? schema.format : undefined;
  return Array.from({ length: count }, (_, index) => {
    const number = isSame ? 1 : index + 1;
    if (format === 'email') return `somebody${number}@example.org`;
    return type === 'integer' || type === 'number' ? number : `item ${number}`;
  });
}
