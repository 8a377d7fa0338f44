import { severalPlans } from '../../../../../../contracts/apis/integrator/promises/shares/several-shares.ts';
import { users } from '../../../../check/defects/users/users.ts';
import { both, cuts, hides, loses, refuses, shows, showsEach } from '../lies.ts';
import { liesOf, promiseTests } from '../promise-tests.ts';
import { ofShares } from './of-shares.ts';

const [twice, once, entry, shared] = [
  'invited twice',
  'one share for each user',
  'an entry for each address',
  'share in the entry',
];
const [several, below] = ['access of several', 'access to an integration'];

promiseTests('several users', ofShares(severalPlans), 25, [
  ...liesOf(
    users,
    {
      'lists no users': [once],
      'lists the newest user twice': [once],
      'lists users without saying who they are': [once],
      'lists other access than it reads': [once],
      'invites twice': [twice, once],
      'says that it invites twice': [twice],
      'gives another access to who is invited twice': [once],
      'refuses who is invited twice with 422': [twice],
    },
    'inviteUser',
  ),
  ...liesOf(
    users,
    {
      'reads a share of another access': [several],
      'has the entries of several the other way round': [entry],
      'has no entry for who is a user already': [entry],
      'says of each of several that they are invited': [entry, shared],
      'has entries without a status': [entry, shared],
      'has entries without a share': [shared],
      'gives several another access': [several],
    },
    'inviteUsers',
  ),
  [
    'lists more on another page',
    both(
      cuts('GET /ashares'),
      shows('GET /ashares', () => []),
    ),
    [],
    'inviteUser',
  ],
  ['has nulls beside entries', shows('POST /invite/multiple', (list) => [null, ...Object(list)]), [], 'inviteUsers'],
  [
    'has a text in the place of entries',
    shows('POST /invite/multiple', () => 'invited'),
    [entry, shared],
    'inviteUsers',
  ],
  [
    'invites with shares that are texts',
    showsEach('POST /invite/multiple', (one) => ({ ...one, doc: 'x' })),
    [shared],
    'inviteUsers',
  ],
  ['shows who has access far behind, which it may', hides(/ashares$/), []],
  ['loses a response to several invitations', loses('POST /invite/multiple'), [], 'inviteUsers'],
  [
    'shows more below an integration on another page',
    both(
      cuts('GET /integrations/{}/ashares'),
      shows('GET /integrations/{}/ashares', () => []),
    ),
    [],
    'listIntegrationAshares',
  ],
  ['invites no several', refuses('POST /invite/multiple'), ['success'], 'inviteUsers'],
  ...liesOf(
    users,
    {
      'replaces no access': [below],
      'invites to another access': [below],
      'loses the integrations of who is invited': [below],
      'shows nobody below an integration': [below],
      'shows every user below an integration': [below],
      'shows no user of the whole account below an integration': [below],
    },
    'listIntegrationAshares',
  ),
  [
    'knows no integration to show users of',
    refuses('GET /integrations/{}/ashares'),
    ['success'],
    'listIntegrationAshares',
  ],
]);
