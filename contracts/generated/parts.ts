// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
import { text as text0 } from '../../spec/generated/parts/document-root.ts';
import { text as text1 } from '../../spec/generated/parts/document-shared.ts';
import { text as text2 } from '../../spec/generated/parts/integrations.ts';
import { text as text3 } from '../../spec/generated/parts/newer-framework.ts';
import { text as text4 } from '../../spec/generated/parts/connections.ts';
import { text as text5 } from '../../spec/generated/parts/exports.ts';
import { text as text6 } from '../../spec/generated/parts/imports.ts';
import { text as text7 } from '../../spec/generated/parts/flows.ts';
import { text as text8 } from '../../spec/generated/parts/jobs.ts';
import { text as text9 } from '../../spec/generated/parts/scripts.ts';
import { text as text10 } from '../../spec/generated/parts/flow-errors.ts';
import { text as text11 } from '../../spec/generated/parts/revisions.ts';
import { text as text12 } from '../../spec/generated/parts/agents.ts';
import { text as text13 } from '../../spec/generated/parts/iclients.ts';
import { text as text14 } from '../../spec/generated/parts/stacks.ts';
import { text as text15 } from '../../spec/generated/parts/connectors.ts';
import { text as text16 } from '../../spec/generated/parts/licenses.ts';
import { text as text17 } from '../../spec/generated/parts/lookupcaches.ts';
import { text as text18 } from '../../spec/generated/parts/cache-entries.ts';
import { text as text19 } from '../../spec/generated/parts/asynchelpers.ts';
import { text as text20 } from '../../spec/generated/parts/ashares.ts';
import { text as text21 } from '../../spec/generated/parts/filedefinitions.ts';
import { text as text22 } from '../../spec/generated/parts/ediprofiles.ts';
import { text as text23 } from '../../spec/generated/parts/state.ts';
import { text as text24 } from '../../spec/generated/parts/templates.ts';
import { text as text25 } from '../../spec/generated/parts/tpconnectors.ts';
import { text as text26 } from '../../spec/generated/parts/tags.ts';
import { text as text27 } from '../../spec/generated/parts/apis.ts';
import { text as text28 } from '../../spec/generated/parts/tools.ts';
import { text as text29 } from '../../spec/generated/parts/mcp-servers.ts';
import { text as text30 } from '../../spec/generated/parts/http-connector-endpoints.ts';
import { text as text31 } from '../../spec/generated/parts/http-connector-resources.ts';
import { text as text32 } from '../../spec/generated/parts/httpconnectors.ts';
import { text as text33 } from '../../spec/generated/parts/notifications.ts';
import { text as text34 } from '../../spec/generated/parts/processors.ts';
import { text as text35 } from '../../spec/generated/parts/metadata.ts';
import { text as text36 } from '../../spec/generated/parts/edi-transactions.ts';
import { text as text37 } from '../../spec/generated/parts/eventreports.ts';
import { text as text38 } from '../../spec/generated/parts/transfers.ts';
import { text as text39 } from '../../spec/generated/parts/subscriptions.ts';
import { text as text40 } from '../../spec/generated/parts/applications.ts';
import { text as text41 } from '../../spec/generated/parts/accesstokens.ts';
import { text as text42 } from '../../spec/generated/parts/items.ts';
import { text as text43 } from '../../spec/generated/parts/audit.ts';
import { text as text44 } from '../../spec/generated/parts/environments.ts';
import { text as text45 } from '../../spec/generated/parts/recycle-bin.ts';
import { text as text46 } from '../../spec/generated/parts/token.ts';
import type { BuiltinPart } from '../schema/part-checks.ts';
import { checksOf as checksOf0 } from './checks/document-root.ts';
import { checksOf as checksOf1 } from './checks/document-shared.ts';
import { checksOf as checksOf2 } from './checks/integrations.ts';
import { checksOf as checksOf3 } from './checks/newer-framework.ts';
import { checksOf as checksOf4 } from './checks/connections.ts';
import { checksOf as checksOf5 } from './checks/exports.ts';
import { checksOf as checksOf6 } from './checks/imports.ts';
import { checksOf as checksOf7 } from './checks/flows.ts';
import { checksOf as checksOf8 } from './checks/jobs.ts';
import { checksOf as checksOf9 } from './checks/scripts.ts';
import { checksOf as checksOf10 } from './checks/flow-errors.ts';
import { checksOf as checksOf11 } from './checks/revisions.ts';
import { checksOf as checksOf12 } from './checks/agents.ts';
import { checksOf as checksOf13 } from './checks/iclients.ts';
import { checksOf as checksOf14 } from './checks/stacks.ts';
import { checksOf as checksOf15 } from './checks/connectors.ts';
import { checksOf as checksOf16 } from './checks/licenses.ts';
import { checksOf as checksOf17 } from './checks/lookupcaches.ts';
import { checksOf as checksOf18 } from './checks/cache-entries.ts';
import { checksOf as checksOf19 } from './checks/asynchelpers.ts';
import { checksOf as checksOf20 } from './checks/ashares.ts';
import { checksOf as checksOf21 } from './checks/filedefinitions.ts';
import { checksOf as checksOf22 } from './checks/ediprofiles.ts';
import { checksOf as checksOf23 } from './checks/state.ts';
import { checksOf as checksOf24 } from './checks/templates.ts';
import { checksOf as checksOf25 } from './checks/tpconnectors.ts';
import { checksOf as checksOf26 } from './checks/tags.ts';
import { checksOf as checksOf27 } from './checks/apis.ts';
import { checksOf as checksOf28 } from './checks/tools.ts';
import { checksOf as checksOf29 } from './checks/mcp-servers.ts';
import { checksOf as checksOf30 } from './checks/http-connector-endpoints.ts';
import { checksOf as checksOf31 } from './checks/http-connector-resources.ts';
import { checksOf as checksOf32 } from './checks/httpconnectors.ts';
import { checksOf as checksOf33 } from './checks/notifications.ts';
import { checksOf as checksOf34 } from './checks/processors.ts';
import { checksOf as checksOf35 } from './checks/metadata.ts';
import { checksOf as checksOf36 } from './checks/edi-transactions.ts';
import { checksOf as checksOf37 } from './checks/eventreports.ts';
import { checksOf as checksOf38 } from './checks/transfers.ts';
import { checksOf as checksOf39 } from './checks/subscriptions.ts';
import { checksOf as checksOf40 } from './checks/applications.ts';
import { checksOf as checksOf41 } from './checks/accesstokens.ts';
import { checksOf as checksOf42 } from './checks/items.ts';
import { checksOf as checksOf43 } from './checks/audit.ts';
import { checksOf as checksOf44 } from './checks/environments.ts';
import { checksOf as checksOf45 } from './checks/recycle-bin.ts';
import { checksOf as checksOf46 } from './checks/token.ts';

/** The parts of the document, all at hand. */
export const parts: readonly BuiltinPart[] = [
  { text: text0, checksOf: checksOf0 },
  { text: text1, checksOf: checksOf1 },
  { text: text2, checksOf: checksOf2 },
  { text: text3, checksOf: checksOf3 },
  { text: text4, checksOf: checksOf4 },
  { text: text5, checksOf: checksOf5 },
  { text: text6, checksOf: checksOf6 },
  { text: text7, checksOf: checksOf7 },
  { text: text8, checksOf: checksOf8 },
  { text: text9, checksOf: checksOf9 },
  { text: text10, checksOf: checksOf10 },
  { text: text11, checksOf: checksOf11 },
  { text: text12, checksOf: checksOf12 },
  { text: text13, checksOf: checksOf13 },
  { text: text14, checksOf: checksOf14 },
  { text: text15, checksOf: checksOf15 },
  { text: text16, checksOf: checksOf16 },
  { text: text17, checksOf: checksOf17 },
  { text: text18, checksOf: checksOf18 },
  { text: text19, checksOf: checksOf19 },
  { text: text20, checksOf: checksOf20 },
  { text: text21, checksOf: checksOf21 },
  { text: text22, checksOf: checksOf22 },
  { text: text23, checksOf: checksOf23 },
  { text: text24, checksOf: checksOf24 },
  { text: text25, checksOf: checksOf25 },
  { text: text26, checksOf: checksOf26 },
  { text: text27, checksOf: checksOf27 },
  { text: text28, checksOf: checksOf28 },
  { text: text29, checksOf: checksOf29 },
  { text: text30, checksOf: checksOf30 },
  { text: text31, checksOf: checksOf31 },
  { text: text32, checksOf: checksOf32 },
  { text: text33, checksOf: checksOf33 },
  { text: text34, checksOf: checksOf34 },
  { text: text35, checksOf: checksOf35 },
  { text: text36, checksOf: checksOf36 },
  { text: text37, checksOf: checksOf37 },
  { text: text38, checksOf: checksOf38 },
  { text: text39, checksOf: checksOf39 },
  { text: text40, checksOf: checksOf40 },
  { text: text41, checksOf: checksOf41 },
  { text: text42, checksOf: checksOf42 },
  { text: text43, checksOf: checksOf43 },
  { text: text44, checksOf: checksOf44 },
  { text: text45, checksOf: checksOf45 },
  { text: text46, checksOf: checksOf46 },
];
