/** What a clone responds with: the copy, or a list of all that was made. */
export type CloneResponse = 'record' | 'manifest';

/** The status of a clone. */
export type CloneStatus = 201 | 200;

/** All that there are; the first counts where none is chosen. */
export const cloneResponses: readonly [CloneResponse, ...CloneResponse[]] = ['record', 'manifest'];

/** All that there are; the first counts where none is chosen. */
export const cloneStatuses: readonly [CloneStatus, ...CloneStatus[]] = [201, 200];
