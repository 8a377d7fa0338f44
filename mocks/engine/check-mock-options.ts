import { checkOptions, either, oneOf, usual } from '../../contracts/options/check-options.ts';
import type { Parts } from '../../contracts/options/checked-parts.ts';
import { strictCheck } from '../../contracts/options/note-rules.ts';
import type { RateLimit } from './account/rate-limit.ts';
import type { Conventions } from './behaviours/conventions.ts';
import type { MockOptions } from './mock-options.ts';
import type { BodyLimits } from './wire/body/body-limits.ts';

const parts: Parts<MockOptions> = {
  conventions: usual.object,
  behaviours: [(value) => typeof Object(value).get === 'function', 'what behaviourTable() gives, or a Map'],
  records: usual.object,
  tokens: [areTokens, 'a list of texts, and of objects with a token'],
  clock: usual.function,
  onReferencedDelete: oneOf('refuse', 'allow'),
  limits: usual.object,
  strict: strictCheck,
  journalLimit: usual.whole,
  maxJournalBytes: usual.whole,
  random: usual.number,
  rateLimit: usual.object,
  wait: usual.function,
  onChange: usual.function,
  keeper: usual.object,
  onExchange: usual.function,
  report: either(oneOf('console', 'silent'), usual.function),
};

const conventions: Parts<Conventions> = {
  misdirected: usual.function,
  identify: usual.function,
  refuse: usual.function,
  fault: usual.function,
  idField: usual.text,
  newId: usual.function,
  stamps: usual.object,
  unknownFields: oneOf('drop', 'keep'),
  replaceAdds: usual.boolean,
  cameWith: usual.function,
  isOver: usual.function,
  removing: usual.function,
  around: usual.function,
  made: usual.function,
  list: usual.function,
};
const limits: Parts<BodyLimits> = { bytes: usual.whole, depth: usual.whole };
const rateLimit: Parts<RateLimit> = {
  capacity: [(value) => usual.number[0](value) && Number(value) >= 1, 'a number from 1'],
  // A client that is asked to wait has to be given a number that it can read.
  perSecond: [(value) => usual.number[0](value) && Number(value) >= 0.001, 'a number from 0.001'],
};

function areTokens(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((one) => typeof (Object(one) instanceof String ? one : Object(one).token) === 'string')
  );
}

/** @throws {OptionError} where an option is unknown or cannot be. */
export function checkMockOptions(options: MockOptions): void {
  checkOptions('the mock', options, parts);
  checkOptions('the conventions', options.conventions ?? {}, conventions);
  checkOptions('the limits', options.limits ?? {}, limits);
  checkOptions('the rate limit', options.rateLimit ?? {}, rateLimit);
}
