import { checkOptions, usual } from '../../../../contracts/options/check-options.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import type { MockAccount } from '../../../engine/account/account.ts';
import type { FakeContext } from '../../define/fake-context.ts';
import { knownRecord } from '../../define/records/known-record.ts';
import { OptionError } from '../../errors/option-error.ts';
import type { AshareMembers } from './extension.ts';

const path = '/ashares';

/** What a test can have the users of an account do. */
export function ashareMembers(_fake: FakeContext, account: MockAccount): AshareMembers {
  return {
    accept: (id, name) => {
      const share = knownRecord(account, path, id, 'accept the invitation of');
      checkOptions('accept()', { name }, { name: usual.text });
      const { sharedWithUser } = share;
      const user = { ...(isRecord(sharedWithUser) && sharedWithUser), ...(name !== undefined && { name }) };
      account.collection(path).set(id, { ...share, accepted: true, dismissed: false, sharedWithUser: user });
    },
    dismiss: (id) => {
      const share = knownRecord(account, path, id, 'dismiss the invitation of');
      if (share['accepted'] === true) {
        throw new OptionError(
          `Failed to dismiss the invitation of ${id}: the user has accepted it. Give the _id of one who has not.`,
        );
      }
      account.collection(path).set(id, { ...share, dismissed: true });
    },
  };
}
