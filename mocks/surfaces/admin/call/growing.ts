import type { AdminOperation } from './admin-call.ts';

/** How large what an operation puts into an account may be: as its body, or nobody knows. */
export type GrowthSize = 'body' | 'unknown';

/** The operations that put something into an account. */
export type Growing = Partial<Readonly<Record<AdminOperation, GrowthSize>>>;
