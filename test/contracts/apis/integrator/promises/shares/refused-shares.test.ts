import { shareRefusals } from '../../../../../../contracts/apis/integrator/promises/shares/refused-shares.ts';
import { users } from '../../../../check/defects/users/users.ts';
import { liesOf, promiseTests } from '../promise-tests.ts';
import { ofShares } from './of-shares.ts';

const [wrong, dangling, malformed] = ['refusal invalid-body', 'refusal dangling-reference', 'refusal malformed-id'];
const credentials = ['refusal bad-credentials', 'refusal no-credentials'];
const unchanged = 'share is unchanged';
const ofNobody = 'nobody sees or changes who has access without credentials';

promiseTests('refusals of users', ofShares(shareRefusals), 55, [
  ...liesOf(
    users,
    {
      'invites to another access': [wrong],
      'loses the integrations of who is invited': [dangling, wrong],
      'invites to an access that there is not': ['distinct ids', wrong],
      'invites to an integration that there is not': [dangling],
      'invites nobody': [wrong],
      'invites whom it refuses': ['refused invitation'],
    },
    'inviteUser',
  ),
  ...liesOf(
    users,
    {
      'reads a share of another access': [unchanged],
      'replaces no access': [dangling, wrong, unchanged],
      'replaces by an access that there is not': [wrong],
      'replaces by access to what is not there': [dangling],
      'replaces by what is no list': [wrong],
      'refuses an access with 400': [dangling, wrong],
    },
    'updateAshare',
  ),
  ...liesOf(
    users,
    {
      'lets anybody read a share': credentials,
      'lets anybody give access': [...credentials, unchanged],
      'lets anybody take access away': [...credentials, unchanged],
      'lets anybody switch users off': credentials,
      'lets anybody invite once more': credentials,
      'lets anybody invite': credentials,
      'lets anybody invite several': credentials,
    },
    ofNobody,
  ),
  ...liesOf(
    users,
    { 'finds no share of a malformed id': [malformed], 'reads an accepted invitation': [unchanged] },
    'an id that is malformed is refused',
  ),
]);
