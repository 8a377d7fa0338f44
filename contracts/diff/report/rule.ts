import type { Impact } from './change.ts';

/** What a rule says of a change in general. */
export interface Judgement {
  readonly consumers: Impact;
  readonly providers: Impact;
  /** Why. */
  readonly reason: string;
  /** Whether the change is not understood: no rule can say whom it breaks. */
  readonly unclear?: boolean;
}

/** The values that a rule's sentence speaks of. */
export interface ChangeFacts {
  /** What has changed: ``the field `name` in requests``. */
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

/** A rule: its judgement, and its sentence. */
export interface DiffRule extends Judgement {
  readonly message: (facts: ChangeFacts) => string;
}
