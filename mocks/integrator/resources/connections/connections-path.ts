/** The path under which the connections of an account are kept. */
export const connectionsPath = '/connections';
