/** The one record that the seed shows, as it shows it: the order of the keys counts. */
export const sample: object = {
  _id: '57974ed227a82a3475cecb15',
  lastModified: '2017-09-15T10:55:15.675Z',
  name: 'BigCommerce - NetSuite Connector',
  _connectorId: '57179182e0a908200c2781d9',
  install: [
    {
      name: 'NetSuite Connection',
      description: 'Configure NetSuite account credentials',
      imageURL: '/images/company-logos/netsuite.png',
      completed: false,
      installerFunction: 'verifyNetSuiteConnection',
      uninstallerFunction: 'deleteNetSuiteConnection',
      _connectionId: '57974ed21d2e4ab87ae46d99',
    },
    {
      name: 'BigCommerce Connection',
      description: 'Configure BigCommerce store credentials',
      imageURL: '/images/company-logos/BigCommerce.png',
      completed: false,
      installerFunction: 'verifyBigCommerceConnection',
      uninstallerFunction: 'deleteBigCommerceConnection',
      _connectionId: '57974ed227a82a3475cecb17',
    },
    {
      name: 'Integrator Bundle',
      description: 'Install Integrator Bundle in NetSuite',
      imageURL: '/images/company-logos/netsuite.png',
      installURL: '',
      completed: false,
      installerFunction: 'verifyIntegratorBundleInstallation',
      uninstallerFunction: 'uninstallVerifyIntegratorBundle',
    },
    {
      name: 'BigCommerce Bundle',
      description: 'Install BigCommerce Bundle in NetSuite',
      imageURL: '/images/company-logos/netsuite.png',
      installURL: '',
      completed: false,
      installerFunction: 'verifyBigCommerceBundleInstallation',
      uninstallerFunction: 'uninstallVerifyBigCommerceBundle',
    },
  ],
  mode: 'install',
  settings: {
    sections: [
      {
        temp: 'remove_me',
      },
    ],
    commonresources: {
      genericExportApiIdentifier: 'e7654358b7',
      bigcommerceConnectionId: '57974ed227a82a3475cec222',
      netsuiteConnectionId: '57464ed11d2e4ab87ae46d99',
    },
  },
  version: '1.0.1',
};
