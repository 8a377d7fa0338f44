import type { MadeFields } from '../../define/made-fields.ts';

/** What the service adds to a flow: it is live unless it is switched off, and nothing of it is logged. */
export const madeOfFlow: MadeFields = (record) => ({
  ...(record['disabled'] === undefined && { disabled: false }),
  ...(record['logging'] === undefined && { logging: {} }),
});
