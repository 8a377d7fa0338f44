import type { Kind } from './keywords.ts';

/** Formats of numbers, each within those that follow it. */
const ladders = [
  ['int8', 'int16', 'int32', 'int64'],
  ['uint8', 'uint16', 'uint32', 'uint64'],
  ['float', 'double'],
];

const textFormats = new Set([
  ...['date', 'date-time', 'time', 'duration', 'email', 'idn-email', 'hostname', 'idn-hostname', 'ipv4', 'ipv6'],
  ...['uri', 'uri-reference', 'uri-template', 'iri', 'iri-reference', 'uuid', 'json-pointer', 'relative-json-pointer'],
  ...['regex', 'byte', 'binary', 'password'],
]);

/** The kind of value that a format speaks of; `undefined` for one that is nobody's but the document's. */
export function kindOfFormat(format: string): Kind | undefined {
  if (ladders.some((ladder) => ladder.includes(format))) return 'number';
  return textFormats.has(format) ? 'string' : undefined;
}

/** Whether one number format takes all that the other does; `undefined` where neither does. */
export function isWiderFormat(old: readonly string[], changed: readonly string[]): boolean | undefined {
  const [before = '', after = ''] = [old[0], changed[0]];
  const ladder = ladders.find((formats) => formats.includes(before) && formats.includes(after));
  if (ladder === undefined || old.length > 1 || changed.length > 1) return undefined;
  return ladder.indexOf(after) > ladder.indexOf(before);
}
