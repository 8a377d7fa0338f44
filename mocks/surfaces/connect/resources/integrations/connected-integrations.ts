import type { Integration } from '../../../../../fixtures/resources/integrations/integration.ts';
import type { ConnectedRecords } from '../../client/connected-account.ts';

/**
 * The integrations of an account in another process.
 *
 * @deprecated Use `ConnectedRecords<Integration>`.
 */
export type ConnectedIntegrations = ConnectedRecords<Integration>;
