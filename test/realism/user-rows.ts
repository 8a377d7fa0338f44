import { field, type Row, refusalOf, send } from './row.ts';

const invited = '673f8a01b3c4d5e6f70819d4';
const administrator = '63a1e10fb8c7d6e5f40312d0';
const none = 'ffffffffffffffffffffffff';

/** Users who accept an invitation, or dismiss it. */
export const userRows: readonly Row[] = [
  {
    title: 'a user who was invited accepts, and can then be switched off',
    run: async (surface) => {
      const { ashares } = surface.control;
      const access = { email: 'buyer@example.com', accessLevel: 'monitor' };
      const id = String(field(await send(surface, 'POST /invite', access), '_id'));
      const before = await send(surface, `PUT /ashares/${id}/disable`, {});
      await ashares.accept(id, 'Blaise Buyer');
      const after = await send(surface, `PUT /ashares/${id}/disable`, {});
      const { accepted, disabled, sharedWithUser } = (await ashares.get(id)) ?? {};
      return [before.status, after.status, accepted, disabled, sharedWithUser?.name];
    },
    seen: [422, 204, true, true, 'Blaise Buyer'],
  },
  {
    title: 'a user who has dismissed the invitation is invited once more, and accepts it then',
    run: async (surface) => {
      const { ashares } = surface.control;
      const seen: unknown[] = [];
      const look = async (): Promise<void> => {
        const { body } = await send(surface, `GET /ashares/${invited}`);
        seen.push([field({ body }, 'accepted'), field({ body }, 'dismissed')]);
      };
      await ashares.dismiss(invited);
      await look();
      seen.push((await send(surface, `PUT /ashares/${invited}/reinvite`, {})).status);
      await look();
      await ashares.accept(invited);
      await look();
      return seen;
    },
    seen: [[false, true], 204, [false, false], [true, false]],
  },
  {
    title: 'who has accepted dismisses nothing any more',
    run: ({ control }) => refusalOf(() => control.ashares.dismiss(administrator)),
    seen: [
      'OptionError',
      `Failed to dismiss the invitation of ${administrator}: the user has accepted it. Give the _id of one who has not.`,
    ],
  },
  {
    title: 'a user who is not there accepts nothing',
    run: ({ control }) => refusalOf(() => control.ashares.accept(none)),
    seen: [
      'OptionError',
      `Failed to accept the invitation of ${none}: the account default has no such ashare. Give the _id of one.`,
    ],
  },
];
