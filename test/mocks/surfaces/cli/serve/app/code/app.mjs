const api = 'https://api.integrator.io/v1';

/** The installer functions of an app, as a stack loads them. */
export const installer = {
  verifyNetSuiteConnection(options, callback) {
    const headers = { authorization: `Bearer ${options.bearerToken}` };
    fetch(`${api}/integrations/${options._integrationId}`, { headers })
      .then((response) => response.json())
      .then(({ install: [step] }) => callback(null, { success: true, stepsToUpdate: [{ ...step, completed: true }] }))
      .catch(callback);
  },
};
