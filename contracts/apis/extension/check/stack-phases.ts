import { type Phase, phases } from '../../../check/failures/failure.ts';

/** The phases that a stack is judged in; it has no records that live. */
export const stackPhases: readonly Phase[] = phases.filter((phase) => phase !== 'stateful');
