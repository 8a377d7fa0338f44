/** Whether a PUT of an integration changes what is registered with it. */
export type RegisteredByPut = 'writable' | 'ignored';

/** All that there are; the first counts where none is chosen. */
export const registeredByPuts: readonly [RegisteredByPut, ...RegisteredByPut[]] = ['writable', 'ignored'];
