import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { downloadingAudit } from './behaviours/downloading.ts';
import { listingAudit } from './behaviours/listing.ts';
import { auditLog } from './kept/audit-log.ts';

/** What is special about the audit: each write over the API leaves its records there. */
export const resource: ResourceDefinition = defineResource('audit', {
  behaviours: (context) => ({ ...listingAudit(context), ...downloadingAudit }),
  writeLog: auditLog,
});
