import type { Row } from './route-row.ts';

const invited = '673f8a01b3c4d5e6f70819d4';
const line = `PUT /accounts/default/records/ashares/${invited}/invitation`;

/** What tests can do with the users of an account. */
export const userRows: Readonly<Record<'setInvitation', readonly Row[]>> = {
  setInvitation: [
    {
      line,
      body: { accepted: true, name: 'Sophie Germain' },
      status: 204,
      afterwards: [
        ({ core }) => core.ashares.get(invited),
        { accepted: true, sharedWithUser: { email: 'sophie@example.com', name: 'Sophie Germain' } },
      ],
    },
    {
      line,
      body: { accepted: false },
      status: 204,
      afterwards: [({ core }) => core.ashares.get(invited), { accepted: false, dismissed: true }],
    },
  ],
};
