import type { Omitted } from '../../../../contracts/violations/omitted.ts';
import type { Violation } from '../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import type { TestkitError } from '../../../../spec/errors/testkit-error.ts';
import { FaultError } from '../../../engine/faults/rule/fault-error.ts';
import { JournalError } from '../../../engine/journal/entry/journal-error.ts';
import { ClockError } from '../../../engine/time/clock-error.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { RecordError } from '../../../integrator/errors/record-error.ts';
import { resourceErrors } from '../../../integrator/generated/errors.ts';
import { ConnectError } from './connect-error.ts';

/** The errors that resources have beside those of any fake, by name. */
const furtherErrors = new Map(Object.values(resourceErrors).flatMap((errors) => Object.entries(errors)));

/** What the control API says of a refusal. */
export interface Refusal {
  readonly error: string;
  readonly message: string;
  readonly violations?: readonly Violation[];
  readonly omitted?: Omitted;
}

/** Whether a response is a refusal of the control API, and not that of some other server. */
export function isRefusal(value: unknown): value is Refusal {
  return isRecord(value) && typeof value['error'] === 'string' && String(value['message']).startsWith('Failed to ');
}

/** The error that the fake threw in its own process; where it threw none, a ConnectError with what it said. */
export function rebuiltError({ error, message, violations = [], omitted }: Refusal): TestkitError {
  switch (error) {
    case 'ClockError':
      return new ClockError(message);
    case 'FaultError':
      return new FaultError(message);
    case 'JournalError':
      return new JournalError(message);
    case 'OptionError':
      return new OptionError(message);
    case 'RecordError':
      // Its own words are made of more than what has travelled.
      return Object.assign(new RecordError('', violations, { omitted: omitted?.violations }), { message });
    default: {
      const Known = furtherErrors.get(error) ?? ConnectError;
      return new Known(message);
    }
  }
}
