import { isRecord } from '../../../../spec/document/document.ts';
import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { withRecord } from '../../define/records/named-record.ts';

/** What is special about EDI transactions: they are looked for by a body, and tell what was said of them. */
export const resource: ResourceDefinition = defineResource('ediTransactions', {
  behaviours: ({ resource: own }) => {
    const said = (field: string) =>
      withRecord(own, (_call, { record }) => ({ status: 200, body: { status: record[field] ?? 'pending' } }));
    return {
      queryEdiTransactions: ({ account, body }) => {
        const wanted = Object.entries(isRecord(body) ? body : {});
        const all = [...account.collection(own.collection).snapshot().values()];
        return {
          status: 200,
          body: { ediTransactions: all.filter((one) => wanted.every(([field, value]) => one[field] === value)) },
        };
      },
      getEdiTransactionFaDetails: said('faStatus'),
      getEdiTransactionMdn: said('mdnStatus'),
    };
  },
});
