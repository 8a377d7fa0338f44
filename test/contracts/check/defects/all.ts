import type { ConformanceOptions } from '../../../../contracts/index.ts';
import type { Defects } from '../proxy.ts';
import { bodies } from './bodies.ts';
import { formats } from './formats.ts';
import { headers } from './headers.ts';
import { lifeCycle } from './life-cycle.ts';
import { meaning } from './meaning.ts';
import { projections } from './projections.ts';
import { refusalOrder } from './refusal-order.ts';
import { security } from './security.ts';
import { serviceFields } from './service-fields.ts';
import { state } from './state.ts';
import { statuses } from './statuses.ts';
import { users } from './users/users.ts';
import { validation } from './validation.ts';

/** Every planted defect, by kind. */
export const kinds: Readonly<Record<string, Defects>> = {
  statuses,
  headers,
  bodies,
  formats,
  meaning,
  state,
  'service-fields': serviceFields,
  security,
  'refusal-order': refusalOrder,
  validation,
  projections,
  'life-cycle': lifeCycle,
  users,
};

/** What is judged where a kind is not about integrations: an invitation goes to somebody outside. */
export const judgedFor: Readonly<Record<string, Partial<ConformanceOptions>>> = {
  users: { resources: ['ashares'], actOutside: true },
};
