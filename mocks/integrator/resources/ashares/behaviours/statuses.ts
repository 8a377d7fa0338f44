/** The status of an invitation of somebody who is a user of the account already. */
export type RepeatedInviteStatus = 400 | 409;

/** All that there are; the first counts where none is chosen. */
export const repeatedInviteStatuses: readonly [RepeatedInviteStatus, ...RepeatedInviteStatus[]] = [400, 409];

/** The status of a user's access that was replaced. */
export type AshareUpdateStatus = 200 | 204;

/** All that there are; the first counts where none is chosen. */
export const ashareUpdateStatuses: readonly [AshareUpdateStatus, ...AshareUpdateStatus[]] = [200, 204];
