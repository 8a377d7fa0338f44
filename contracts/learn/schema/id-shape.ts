/** The shape of ids that a service makes. */
export interface IdShape {
  /** In words: `a UUID`, `text such as cus_… with 14 more`. */
  readonly name: string;
  readonly schema: Readonly<Record<string, unknown>>;
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Which characters a text has, the narrowest first. */
const alphabets: readonly (readonly [name: string, characters: string, is: RegExp])[] = [
  ['digits', '0-9', /^[0-9]+$/],
  ['hexadecimal digits', '0-9a-f', /^[0-9a-f]+$/],
  ['hexadecimal digits', '0-9A-F', /^[0-9A-F]+$/],
  ['letters and digits', '0-9a-z', /^[0-9a-z]+$/],
  ['letters and digits', '0-9A-Z', /^[0-9A-Z]+$/],
  ['letters and digits', '0-9A-Za-z', /^[0-9A-Za-z]+$/],
  ['letters, digits, - and _', '0-9A-Za-z_-', /^[0-9A-Za-z_-]+$/],
];

/** The shape that all of some ids have; `undefined` where they have none in common. */
export function idShape(ids: readonly unknown[]): IdShape | undefined {
  if (ids.length === 0) return undefined;
  if (ids.every((id) => Number.isInteger(id))) return { name: 'an integer', schema: { type: 'integer' } };
  const texts = ids.filter((id) => typeof id === 'string');
  if (texts.length < ids.length) return undefined;
  if (texts.every((id) => uuid.test(id))) return { name: 'a UUID', schema: { type: 'string', format: 'uuid' } };
  if (texts.every((id) => /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id)))
    return shape('a ULID', '^[0-7][0-9A-HJKMNP-TV-Z]{25}$');
  const prefix = commonPrefix(texts);
  const rests = texts.map((id) => id.slice(prefix.length));
  if (prefix !== '' && rests.every((rest) => uuid.test(rest))) {
    const digit = rests.some((rest) => /[A-F]/.test(rest)) ? '[0-9a-fA-F]' : '[0-9a-f]';
    return shape(
      `${prefix} and a UUID`,
      `^${prefix}${[8, 4, 4, 4, 12].map((count) => `${digit}{${count}}`).join('-')}$`,
    );
  }
  return madeOf(prefix, rests);
}

function madeOf(prefix: string, rests: readonly string[]): IdShape | undefined {
  const lengths = rests.map(({ length }) => length);
  const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
  // Words without a digit are names that somebody chose.
  if (!rests.some((rest) => /\d/.test(rest))) return undefined;
  const found = alphabets.find(([name, , is]) => {
    const isHex = name.startsWith('hexadecimal');
    // A short text may be of these digits by chance.
    if (isHex && (least !== most || least < 8 || (least < 16 && rests.length < 3))) return false;
    return rests.every((rest) => is.test(rest));
  });
  if (found === undefined) return undefined;
  const [name, characters] = found;
  // Letters of any number are a word, and may be anything.
  if (least !== most && name !== 'digits') return undefined;
  const what = least === most ? `${least} ${name}` : name;
  const times = least === most ? `{${least}}` : '+';
  // Numbers grow: today's have as many digits by chance.
  const isCount = name === 'digits' && least < 10 && !rests.some((rest) => rest.startsWith('0'));
  return shape(
    prefix === '' ? (isCount ? 'digits in a text' : what) : `${prefix} and ${isCount ? name : what}`,
    `^${prefix}[${characters}]${isCount ? '+' : times}$`,
  );
}

function shape(name: string, pattern: string): IdShape {
  return { name, schema: { type: 'string', pattern } };
}

/** What stands before the last mark that all ids have in common: `cus_`, `ORD-`. */
function commonPrefix(texts: readonly string[]): string {
  const [first = ''] = texts;
  let prefix = '';
  // Each part with the mark behind it; what has no mark is the end of the id.
  for (const part of first.split(/(?<=[_-])/)) {
    const isWord = prefix === '' ? /^[A-Za-z][A-Za-z0-9]{0,30}[_-]$/ : /^[A-Za-z]{1,30}[_-]$/;
    if (!isWord.test(part) || prefix.length + part.length === first.length) break;
    prefix += part;
  }
  return texts.every((text) => text.startsWith(prefix)) ? prefix : '';
}
