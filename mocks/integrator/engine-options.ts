import { checkOptions, usual } from '../../contracts/options/check-options.ts';
import { preview } from '../../contracts/violations/violation.ts';
import type { RateLimit } from '../engine/account/rate-limit.ts';
import type { MockOptions } from '../engine/mock-options.ts';
import { type Clock, realClock, steppingClock } from '../engine/time/clock.ts';
import { OptionError } from './errors/option-error.ts';
import type { IntegratorOptions } from './options.ts';
import { reporter } from './report/console-report.ts';
import { newsworthy } from './report/sentences.ts';

/** What the engine needs to know of what a fake is set up with. */
export function engineOptions(
  options: Omit<IntegratorOptions, 'maxJournalBytes'>,
): Pick<
  MockOptions,
  'clock' | 'strict' | 'limits' | 'journalLimit' | 'rateLimit' | 'random' | 'report' | 'onExchange'
> {
  const { report = 'console' } = options;
  return {
    report: typeof report === 'function' ? (line): void => report(line, undefined) : report,
    onExchange: reporter(report),
    clock: clockOf(options.clock ?? 'stepping'),
    strict: options.strict === true ? newsworthy : (options.strict ?? false),
    limits: { ...(options.maxBodyBytes !== undefined && { bytes: options.maxBodyBytes }) },
    journalLimit: options.journalLimit ?? 1000,
    ...(options.rateLimit !== undefined && options.rateLimit !== false && { rateLimit: bucketOf(options.rateLimit) }),
    random: options.random ?? 0,
  };
}

/** The rate limit of the service. Source: doc. */
const serviceLimit: RateLimit = { capacity: 1000, perSecond: 300 };

function bucketOf(limit: true | RateLimit): RateLimit {
  if (limit === true) return serviceLimit;
  checkOptions('rateLimit', limit, { capacity: usual.number, perSecond: usual.number });
  const { capacity, perSecond } = limit;
  if (capacity >= 1 && perSecond >= 0.001) return limit;
  throw new OptionError(
    `Failed to read rateLimit: it is ${preview(limit)}. Give { capacity, perSecond }: at least 1, and at least 0.001.`,
  );
}

function clockOf(clock: NonNullable<IntegratorOptions['clock']>): () => Clock {
  if (typeof clock === 'function') return clock;
  return clock === 'real' ? realClock : (): Clock => steppingClock();
}
