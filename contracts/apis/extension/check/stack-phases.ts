import { type Phase, phases } from '../../../check/failures/failure.ts';

/** The phases that a stack is judged in; it has no records whose life could be told. */
export const stackPhases: readonly Phase[] = phases.filter((phase) => phase !== 'stateful');
