import { isRecord } from '../../../../../spec/document/document.ts';
import { OptionError } from '../../../../integrator/errors/option-error.ts';
import { done } from '../../call/admin-call.ts';
import type { AdminExtension } from '../../call/admin-extension.ts';

/** What the control API has of exports: the records that they read. */
export const extension: AdminExtension<'setInvokedRecords' | 'removeInvokedRecords'> = {
  routes: {
    setInvokedRecords: ({ account: { exports }, path: { id = '' }, body }) => {
      if (!Array.isArray(body) || !body.every(isRecord)) {
        throw new OptionError(`Failed to say what the export ${id} reads: it is no list of objects. Give records.`);
      }
      exports.onInvoke(id, body);
      return done();
    },
    removeInvokedRecords: ({ account: { exports }, path: { id = '' } }) => {
      exports.onInvoke(id);
      return done();
    },
  },
  growing: { setInvokedRecords: 'body' },
};
