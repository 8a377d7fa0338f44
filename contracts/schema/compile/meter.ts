import { _, type CodeKeywordDefinition } from 'ajv/dist/2020.js';

/** Judging a value took more than its size is worth. Whether it is valid is not known. */
export class SchemaCostError extends RangeError {
  override readonly name = 'SchemaCostError' as const;
}

/** How many schemas may be asked about a value, however small, and about each of its parts where it has very many. */
const always = 100_000;
const forEachPart = 100;

/** Counts how many schemas are asked about a value: those that lead to each other can ask twice as often at each level. */
export interface Meter {
  /** Left by whoever links schemas in each of them. */
  readonly keyword: CodeKeywordDefinition;
  /** Begins with a value. */
  start(value: unknown): void;
}

/** Makes a meter. */
export function createMeter(): Meter {
  let left = 0;
  let judged: unknown;
  let isExtended = false;
  const step = (): void => {
    left -= 1;
    if (left >= 0) return;
    if (isExtended) throw new SchemaCostError('its schemas ask for each other too often');
    isExtended = true;
    left = forEachPart * partsOf(judged);
  };
  return {
    keyword: {
      keyword: 'metered',
      schemaType: 'boolean',
      code({ gen }) {
        gen.code(_`${gen.scopeValue('func', { ref: step })}()`);
      },
    },
    start(value) {
      left = always;
      judged = value;
      isExtended = false;
    },
  };
}

function partsOf(value: unknown): number {
  const open = [value];
  let count = 0;
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    count += 1;
    if (typeof one === 'object' && one !== null) for (const part of Object.values(one)) open.push(part);
  }
  return count;
}
