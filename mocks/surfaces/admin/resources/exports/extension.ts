import { isRecord } from '../../../../../spec/document/document.ts';
import { OptionError } from '../../../../integrator/errors/option-error.ts';
import { done } from '../../call/admin-call.ts';
import type { AdminExtension } from '../../call/admin-extension.ts';
import { checkKeys, objectOf } from '../../request/json-object.ts';

/** What the control API has of exports: the records that they read. */
export const extension: AdminExtension<'setInvokedRecords' | 'removeInvokedRecords'> = {
  routes: {
    setInvokedRecords: ({ account: { exports }, path: { id = '' }, body }) => {
      const given = objectOf(body);
      checkKeys(given, ['records']);
      const { records } = given;
      if (!Array.isArray(records) || !records.every(isRecord)) {
        throw new OptionError(
          `Failed to say what the export ${id} reads: \`records\` is no list of objects. Give one.`,
        );
      }
      exports.onInvoke(id, records);
      return done();
    },
    removeInvokedRecords: ({ account: { exports }, path: { id = '' } }) => {
      exports.onInvoke(id);
      return done();
    },
  },
  growing: { setInvokedRecords: 'body' },
};
