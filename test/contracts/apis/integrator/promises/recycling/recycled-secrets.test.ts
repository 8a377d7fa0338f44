import { recycledSecretPlans } from '../../../../../../contracts/apis/integrator/promises/recycling/recycled-secrets.ts';
import { recycleBin } from '../../../../check/defects/recycle-bin.ts';
import { liesOf, promiseTests } from '../promise-tests.ts';
import { ofKind } from './of-kind.ts';

promiseTests('secrets in the recycle bin', ofKind('iclients', recycledSecretPlans), 8, [
  ...liesOf(recycleBin, {
    'shows secrets in the clear': [
      'secret amazonmws.secretKey',
      'secret anywhere',
      'secret ebay.certId',
      'secret netsuite.consumerSecret',
      'secret oauth2.clientSecret',
      'secret salesforce.apiToken',
      'secret salesforce.clientSecret',
      'secret salesforce.privateKey',
    ],
    'lists nothing': [],
  }),
]);
