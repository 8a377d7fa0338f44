import type { JsonRecord } from '../../../engine/store/record.ts';
import type { MadeFields } from '../../define/made-fields.ts';

/** The adaptor of each type of connection, and of each block that needs none. */
const adaptors: Readonly<Record<string, string>> = {
  http: 'HTTPImport',
  rest: 'RESTImport',
  netsuite: 'NetSuiteDistributedImport',
  salesforce: 'SalesforceImport',
  rdbms: 'RDBMSImport',
  mongodb: 'MongodbImport',
  dynamodb: 'DynamodbImport',
  jdbc: 'JDBCImport',
  ftp: 'FTPImport',
  s3: 'S3Import',
  as2: 'AS2Import',
  filesystem: 'FileSystemImport',
  wrapper: 'WrapperImport',
};

/** What the service adds to an import: what writes it, and by what apps call it. Source: choice where nobody says it. */
export const madeOfImport: MadeFields = (record, referred) => ({
  ...(record['adaptorType'] === undefined && { adaptorType: adaptorOf(record, referred('_connectionId')) }),
  ...(record['apiIdentifier'] === undefined && { apiIdentifier: `i${String(record['_id']).slice(-10)}` }),
});

/** The connection tells, or the block that is there. */
function adaptorOf(record: JsonRecord, connection: JsonRecord | undefined): string {
  const kind = connection?.['type'] ?? Object.keys(adaptors).find((block) => Object.hasOwn(record, block));
  return adaptors[String(kind)] ?? 'HTTPImport';
}
