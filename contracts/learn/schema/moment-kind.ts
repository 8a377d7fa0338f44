/** How a moment is written. */
export interface MomentKind {
  readonly name: string;
  /** What a schema says of it. */
  readonly schema: Readonly<Record<string, unknown>>;
}

/** The ways in which texts write moments, with what a schema says of each: the usual one needs no pattern. */
const texts: readonly (MomentKind & { readonly is: RegExp })[] = [
  iso('ISO 8601 with milliseconds', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, false),
  iso('ISO 8601 without milliseconds', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/, true),
  iso('ISO 8601 with microseconds', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z$/, true),
  iso('ISO 8601 with an offset', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/, true),
  iso('ISO 8601 with milliseconds and an offset', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}[+-]\d{2}:\d{2}$/, true),
  { name: 'a date', is: /^\d{4}-\d{2}-\d{2}$/, schema: { type: 'string', format: 'date' } },
  plain('ISO 8601 without a zone', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/),
  plain('date and time with a space', /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/),
  plain('RFC 1123', /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/),
];

/** Numbers that are moments between 2001 and 2065. */
const numbers: readonly (MomentKind & { readonly from: number; readonly to: number })[] = [
  number('seconds since 1970', 1_000_000_000, 3_000_000_000),
  number('milliseconds since 1970', 1_000_000_000_000, 3_000_000_000_000),
];

function iso(name: string, is: RegExp, isRare: boolean): MomentKind & { readonly is: RegExp } {
  return { name, is, schema: { type: 'string', format: 'date-time', ...(isRare && { pattern: is.source }) } };
}

function plain(name: string, is: RegExp): MomentKind & { readonly is: RegExp } {
  return { name, is, schema: { type: 'string', pattern: is.source } };
}

function number(name: string, from: number, to: number): MomentKind & { readonly from: number; readonly to: number } {
  return { name, from, to, schema: { type: 'integer', minimum: from, maximum: to } };
}

/** How a value writes a moment; `undefined` where it is none. */
export function momentKind(value: unknown): MomentKind | undefined {
  // A number with a fraction is none: the schema of these is one of integers.
  if (Number.isInteger(value)) return numbers.find(({ from, to }) => Number(value) >= from && Number(value) <= to);
  return typeof value === 'string' ? texts.find(({ is }) => is.test(value)) : undefined;
}

/** How all of some values write moments; `undefined` where one of them is none, or they are written in several ways. */
export function momentsKind(values: readonly unknown[]): MomentKind | undefined {
  const [first, ...others] = values.map(momentKind);
  return first !== undefined && others.every((one) => one === first) ? first : undefined;
}
