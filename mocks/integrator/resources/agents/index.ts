import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { fileOf } from '../../define/files/signed-url.ts';
import { madeToken } from '../../define/records/made-token.ts';
import { withRecord } from '../../define/records/named-record.ts';

/** What is special about agents: their token, their program, and that nobody has heard of one that is new. */
export const resource: ResourceDefinition = defineResource('agents', {
  behaviours: (context) => ({
    getAgentToken: withRecord(context.resource, (_call, { record }) => ({
      status: 200,
      body: { accessToken: String(record['accessToken']) },
    })),
    changeAgentToken: withRecord(context.resource, ({ now }, { id, record, records }) => {
      const stamps = context.conventions.stamps.replaced(record, now);
      // Later than the one before, so that two tokens of one moment differ.
      const accessToken = madeToken(id, Date.parse(String(stamps['lastModified'])));
      records.set(id, { ...record, ...stamps, accessToken });
      return { status: 200, body: { accessToken } };
    }),
    getAgentInstaller: fileOf(context, 'installer.zip'),
  }),
  after: ({ role, id, call }) =>
    role === 'create' ? { accessToken: madeToken(id, call.now), offline: true } : undefined,
});
