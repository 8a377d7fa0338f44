import fc from 'fast-check';

/**
 * What property tests draw is the same in each run, so that a change that passed here passes elsewhere too.
 * `INTEGRATOR_TESTKIT_DRAWS=random npm test` draws anew, as the run of each night does; a number draws by that seed,
 * which the failure of a property says.
 */
const draws = process.env['INTEGRATOR_TESTKIT_DRAWS'] ?? '20261128';

if (draws !== 'random') fc.configureGlobal({ seed: Number(draws) });
