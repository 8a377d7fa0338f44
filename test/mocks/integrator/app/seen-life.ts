/** What `live.mjs` sees of an app that is installed, set up, updated and uninstalled. */
export const seenLife = {
  installed: [true, true, true, true],
  mode: 'settings',
  connectionsMade: 1,
  saved: { success: true, pending: { general: { syncOrders: true } } },
  version: '1.1.0',
  updateInProgress: false,
  general: { syncOrders: true },
  status: 404,
  connectionsLeft: 0,
} as const;
