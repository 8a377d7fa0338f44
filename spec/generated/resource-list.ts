// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
import { readResourceRows } from '../resource/reading/resource-rows.ts';
import type { WrittenResource } from '../resource/reading/written-resources.ts';

export const resources: readonly WrittenResource[] = readResourceRows([["integrations",0,"_id"],["iclients",0,"_id",0,"iClient"],["stacks",0,"_id"],["connections",0,"_id"],["scripts",0,"_id"],["exports",0,"_id"],["lookupcaches",0,"_id",0,"lookupCache"],["imports",0,"_id"],["flows",0,"_id"],["jobs",0,"_id"],["connectors",0,"_id"],["licenses","/connectors/{_id}/licenses","_licenseId","_id",0,0,"_connectorId"],["flowErrors",0,"","errorId",0,"#/components/schemas/StoredFlowError"],["revisions",0,"","_id"],["cacheEntries",0,"","entryId","cacheEntry","#/components/schemas/StoredCacheEntry"],["audit",0,"","_id","auditRecord"]]);
