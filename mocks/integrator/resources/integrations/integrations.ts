import type { Integration } from '../../../../fixtures/resources/integrations/integration.ts';
import type { Records } from '../../records/records.ts';

/**
 * The integrations of an account.
 *
 * @deprecated Use `Records<Integration>`.
 */
export type Integrations = Records<Integration>;
