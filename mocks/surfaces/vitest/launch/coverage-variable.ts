/** Tells the workers where to leave what they have counted. */
export const coverageVariable = 'INTEGRATOR_TESTKIT_COVERAGE';
