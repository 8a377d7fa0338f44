import type { Integration } from '../../../../../fixtures/integration.ts';
import type { ConnectedRecords } from '../../connected-account.ts';

/**
 * The integrations of an account in another process.
 *
 * @deprecated Use `ConnectedRecords<Integration>`.
 */
export type ConnectedIntegrations = ConnectedRecords<Integration>;
