import { oneOf } from '../../../../contracts/options/check-options.ts';
import type { ResourceExtension } from '../../define/define-extension.ts';

/** What responds to a value that was put: a text, or JSON. */
export type StateResponse = 'text' | 'json';

/** All that there are; the first counts where none is chosen. */
export const stateResponses: readonly [StateResponse, ...StateResponse[]] = ['text', 'json'];

/** The status with which the state of a record is deleted. */
export type StateDeleteStatus = 200 | 204;

/** All that there are; the first counts where none is chosen. */
export const stateDeleteStatuses: readonly [StateDeleteStatus, ...StateDeleteStatus[]] = [200, 204];

/** How the state of a fake is set up. */
export interface StateOptions {
  /**
   * What a PUT of state responds with: `OK` or `Created` as plain text, or `{ "success": true }`.
   *
   * Source: doc, for the text; client, for JSON.
   *
   * @default 'text'
   */
  readonly stateResponse?: StateResponse;
  /**
   * The status with which the state of a record is deleted, or a key of it; that of the account is deleted with 204.
   *
   * Source: doc, for 200; client, for 204.
   *
   * @default 200
   */
  readonly stateDeleteStatus?: StateDeleteStatus;
}

/** What state brings along: options. */
export const extension: ResourceExtension<object, StateOptions> = {
  options: { stateResponse: oneOf(...stateResponses), stateDeleteStatus: oneOf(...stateDeleteStatuses) },
};
