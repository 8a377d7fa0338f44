/** How an empty list is returned: 200 with `[]`, or 204 with no body, as sibling resources do. */
export type EmptyListStatus = 200 | 204;

/** All that there are; the first counts where none is chosen. */
export const emptyListStatuses: readonly [EmptyListStatus, ...EmptyListStatus[]] = [200, 204];

/** What the URL of the next page says where that starts: the last record before it, or how many there are. */
export type NextLink = 'after' | 'skip';

/** All that there are; the first counts where none is chosen. */
export const nextLinks: readonly [NextLink, ...NextLink[]] = ['after', 'skip'];

/** When a list has a `Link` header: where it has another page, or whenever it can have one. */
export type LinkHeader = 'when-needed' | 'always';

/** All that there are; the first counts where none is chosen. */
export const linkHeaders: readonly [LinkHeader, ...LinkHeader[]] = ['when-needed', 'always'];

/** How lists are returned. */
export interface ListOptions {
  readonly emptyList: EmptyListStatus;
  readonly nextLink: NextLink;
  readonly linkHeader: LinkHeader;
}
