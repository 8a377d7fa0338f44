import { sharePlans } from '../../../../../../contracts/apis/integrator/promises/shares/life-of-a-share.ts';
import { users } from '../../../../check/defects/users/users.ts';
import { both, cuts, hides, idIn, isAt, loses, refuses, shows, turns } from '../lies.ts';
import { liesOf, promiseTests } from '../promise-tests.ts';
import { ofShares } from './of-shares.ts';

const [kept, listed, replaced, open, state] = [
  'share is kept',
  'share is listed',
  'replaced access',
  'open invitation',
  'state of a share',
];
const gone = 'refusal unknown-record';
const share = '/ashares/{}';

promiseTests('the life of a user', ofShares(sharePlans), 40, [
  ...liesOf(
    users,
    {
      'lists no users': [listed],
      'lists the newest user twice': [listed],
      'lists other access than it reads': [listed],
      'reads a share of another access': [kept, listed],
      'invites somebody else': ['invited sharedWithUser.email', kept],
      'takes an invitation for accepted': [open, kept],
      'invites to another access': ['invited accessLevel'],
      'loses what who is invited may do with errors': ['invited allowToEditRetryData'],
      'keeps no invitation': [listed, 'success'],
    },
    'inviteUser',
  ),
  ...liesOf(
    users,
    {
      'reads an accepted invitation': [replaced],
      'replaces no access': [replaced],
      'merges the access that it is to replace': [replaced],
      'changes who the user is': [replaced],
      'shows that it changes who the user is': [replaced],
      'accepts for the user': [replaced],
    },
    'updateAshare',
  ),
  ['lists nulls beside users', shows('GET /ashares', (list) => [null, ...Object(list), 'x']), [], 'inviteUser'],
  ['responds to an invitation with a text', shows('POST /invite', () => 'invited'), [], 'inviteUser'],
  ['lists who is new far behind, which it may', both(loses('POST /invite'), hides('GET /ashares')), [], 'inviteUser'],
  ['loses a response to an invitation', loses('POST /invite'), [], 'inviteUser'],
  ['refuses an invitation', refuses('POST /invite', 400), ['success'], 'inviteUser'],
  [
    'lists more on another page',
    both(
      cuts('GET /ashares'),
      shows('GET /ashares', () => []),
    ),
    [],
    'inviteUser',
  ],
  [
    'takes over who the user is to be',
    () => async (request, next, backend) => {
      const response = await next(request);
      const own = backend.ashares.get(idIn(request));
      const { sharedWithUser } = JSON.parse(request.body ?? '{}');
      if (isAt(request, `PUT ${share}`) && own !== undefined)
        backend.ashares.put({ ...own, sharedWithUser: { ...own.sharedWithUser, ...sharedWithUser } });
      return response;
    },
    ['replaced access'],
    'updateAshare',
  ],
  ['replaces with nothing to say', turns(`PUT ${share}`, 200, 204), [], 'updateAshare'],
  ['refuses to replace', refuses(`PUT ${share}`), ['success'], 'updateAshare'],
  ...liesOf(
    users,
    {
      'replaces what is gone': [gone],
      'takes access away twice': [gone],
      'switches off who is gone': [gone],
      'invites once more who is gone': [gone],
    },
    'deleteAshare',
  ),
  ['lists more on another page, or none that is left', cuts('GET /ashares'), [], 'deleteAshare'],
  ['takes no access away', refuses(`DELETE ${share}`, 400), ['success'], 'deleteAshare'],
  ...liesOf(
    users,
    {
      'says that it switches and does not': [state],
      'fails where nobody has accepted': [open],
      'finds nobody who has not accepted': [open],
      'takes the access away that it is to switch': [open, state],
    },
    'disableAshare',
  ),
  [
    'switches off and on who has not accepted, which it may',
    () => async (request, next, backend) => {
      const response = await next(request);
      const own = backend.ashares.get(idIn(request));
      if (!isAt(request, `PUT ${share}/disable`) || own === undefined) return response;
      backend.ashares.put({ ...own, disabled: own.disabled !== true });
      return { status: 204, headers: {}, body: '' };
    },
    [],
    'disableAshare',
  ],
  ...liesOf(
    users,
    {
      'accepts for whom it invites once more': [state],
      'fails to invite once more': [open],
    },
    'reinviteAshare',
  ),
]);
