import { valueAt } from './extracted.ts';
import { lookUp } from './lookups.ts';
import { typedValue } from './typed-value.ts';

/** What a mapping needs beside the record. */
export interface MappingWork {
  /** The tables of the import. */
  readonly lookups: unknown;
  /** Says what is not modelled. */
  readonly say: (what: string) => void;
}

/** A record that cannot be mapped. */
export class MappingFault {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/** What a mapping does not do here, though the service does. */
const beyond = [
  'extractDateFormat',
  'generateDateFormat',
  'conditional',
  'extractDateTimezone',
  'generateDateTimezone',
];

/**
 * The value that one entry of a mapping makes of a record: hard-coded, or extracted, then looked up, typed, or the default.
 *
 * @throws {MappingFault} where a lookup has no entry and may not fail.
 */
export function mappedValue(entry: Readonly<Record<string, unknown>>, record: unknown, work: MappingWork): unknown {
  const unknown = beyond.find((name) => entry[name] !== undefined);
  if (unknown !== undefined) work.say(`the \`${unknown}\` of a mapping`);
  if (Object.hasOwn(entry, 'hardCodedValue')) return typedValue(entry['hardCodedValue'], entry['dataType']);
  const { extract, lookupName, dataType } = entry;
  let value: unknown;
  if (typeof extract === 'string' && extract.includes('{{')) work.say(`the expression ${extract}`);
  else if (typeof extract === 'string') value = valueAt(record, extract);
  if (typeof lookupName === 'string') {
    const found = lookUp(work.lookups, lookupName, value);
    if (found.kind === 'failed') throw new MappingFault(found.message);
    if (found.kind === 'not-modelled') work.say(`the lookup ${lookupName}`);
    else ({ value } = found);
  }
  return typedValue(value ?? (Object.hasOwn(entry, 'default') ? entry['default'] : value), dataType);
}
