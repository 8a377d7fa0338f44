/** How a moment is written. */
export interface MomentKind {
  readonly name: string;
  /** What a schema says of it. */
  readonly schema: Readonly<Record<string, unknown>>;
}

const day = String.raw`\d{4}-\d{2}-\d{2}`;
const time = String.raw`\d{2}:\d{2}:\d{2}`;

/** The ways in which texts write moments, with what a schema says of each: the usual one needs no pattern. */
const texts: readonly (MomentKind & { readonly is: RegExp })[] = [
  iso('ISO 8601 with milliseconds', String.raw`\.\d{3}Z`, false),
  iso('ISO 8601 without milliseconds', 'Z', true),
  iso('ISO 8601 with microseconds', String.raw`\.\d{6}Z`, true),
  iso('ISO 8601 with an offset', String.raw`[+-]\d{2}:\d{2}`, true),
  iso('ISO 8601 with milliseconds and an offset', String.raw`\.\d{3}[+-]\d{2}:\d{2}`, true),
  { name: 'a date', is: new RegExp(`^${day}$`), schema: { type: 'string', format: 'date' } },
  plain('ISO 8601 without a zone', `^${day}T${time}$`),
  plain('date and time with a space', `^${day} ${time}$`),
  plain('RFC 1123', String.raw`^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} ${time} GMT$`),
];

/** Numbers that are moments between 2001 and 2065. */
const numbers: readonly (MomentKind & { readonly from: number; readonly to: number })[] = [
  {
    name: 'seconds since 1970',
    from: 1e9,
    to: 3e9,
    schema: { type: 'integer', minimum: 1_000_000_000, maximum: 3_000_000_000 },
  },
  {
    name: 'milliseconds since 1970',
    from: 1e12,
    to: 3e12,
    schema: { type: 'integer', minimum: 1_000_000_000_000, maximum: 3_000_000_000_000 },
  },
];

function iso(name: string, end: string, isRare: boolean): MomentKind & { readonly is: RegExp } {
  const pattern = `^${day}T${time}${end}$`;
  const schema = { type: 'string', format: 'date-time', ...(isRare && { pattern }) };
  return { name, is: new RegExp(pattern), schema };
}

function plain(name: string, pattern: string): MomentKind & { readonly is: RegExp } {
  return { name, is: new RegExp(pattern), schema: { type: 'string', pattern } };
}

/** How a value writes a moment; `undefined` where it is none. */
export function momentKind(value: unknown): MomentKind | undefined {
  if (typeof value === 'number') return numbers.find(({ from, to }) => value >= from && value <= to);
  return typeof value === 'string' ? texts.find(({ is }) => is.test(value)) : undefined;
}

/** How all of some values write moments; `undefined` where one of them is none, or they are written in several ways. */
export function momentsKind(values: readonly unknown[]): MomentKind | undefined {
  const [first, ...others] = values.map(momentKind);
  return first !== undefined && others.every((one) => one === first) ? first : undefined;
}
