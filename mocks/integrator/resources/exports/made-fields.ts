import type { JsonRecord } from '../../../engine/store/record.ts';
import type { MadeFields } from '../../define/made-fields.ts';

/** The adaptor of each type of connection. */
const adaptors: Readonly<Record<string, string>> = {
  http: 'HTTPExport',
  rest: 'RESTExport',
  netsuite: 'NetSuiteExport',
  salesforce: 'SalesforceExport',
  rdbms: 'RDBMSExport',
  mongodb: 'MongodbExport',
  dynamodb: 'DynamodbExport',
  jdbc: 'JDBCExport',
  ftp: 'FTPExport',
  s3: 'S3Export',
  as2: 'AS2Export',
  filesystem: 'FileSystemExport',
  wrapper: 'WrapperExport',
};

/** What the service adds to an export: what reads it, and by what apps call it. Source: choice where nobody says it. */
export const madeOfExport: MadeFields = (record, referred) => ({
  ...(record['adaptorType'] === undefined && { adaptorType: adaptorOf(record, referred('_connectionId')) }),
  ...(record['apiIdentifier'] === undefined && { apiIdentifier: `e${String(record['_id']).slice(-9)}` }),
});

/** A listener says so itself; else the connection tells, or the block that is there. Without any it is a data loader. */
function adaptorOf(record: JsonRecord, connection: JsonRecord | undefined): string {
  if (record['type'] === 'webhook' || record['webhook'] !== undefined) return 'WebhookExport';
  const kind = connection?.['type'] ?? Object.keys(adaptors).find((block) => Object.hasOwn(record, block));
  return adaptors[String(kind)] ?? 'SimpleExport';
}
