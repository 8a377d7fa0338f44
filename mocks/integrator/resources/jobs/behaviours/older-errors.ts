/** Whether the errors of jobs are shown in their older form. */
export type OlderErrors = 'shown' | 'gone';

/** All that there are; the first counts where none is chosen. */
export const olderErrors: readonly [OlderErrors, ...OlderErrors[]] = ['shown', 'gone'];
