import { promises } from '../../../../../contracts/apis/integrator/resources/connections.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import { resourceIn } from '../promises/find.ts';
import { type Body, refuses, shows, showsEach, without } from '../promises/lies.ts';
import { promiseTests } from '../promises/promise-tests.ts';

/** A connection that says how much it sends at a time, with another number. */
const atATime =
  (concurrencyLevel: unknown) =>
  (body: Body): Body => {
    const { http } = body;
    return isRecord(http) && http['concurrencyLevel'] !== undefined
      ? { ...body, http: { ...http, concurrencyLevel } }
      : body;
  };
const [made, byGet, byPost] = ['POST /connections', 'GET /connections/{}/ping', 'POST /connections/{}/ping'];
const [create, ping] = ['createConnection', 'pingConnectionByPost'];

promiseTests('connections', (session) => promises(resourceIn(session, 'connections'), session.contract), 15, [
  ['shows no createdAt of a new one', showsEach(made, without('createdAt')), ['new record shows createdAt'], create],
  ['pings otherwise by POST', shows(byPost, () => ({ code: 500 })), ['same ping'], ping],
  ['pings otherwise by GET', shows(byGet, () => ({ code: 500 })), ['same ping'], ping],
  ['fails to ping by GET', refuses(byGet), ['success'], ping],
  ['fails to ping by POST', refuses(byPost), ['success'], ping],
  ['sends as much at a time as it is asked to', showsEach(made, atATime(1000)), ['lowered level'], create],
  ['sends more at a time than the largest plan', showsEach(made, atATime(51)), ['lowered level'], create],
  ['sends nothing at a time', showsEach(made, atATime(0)), ['lowered level'], create],
  ['does not say how much it sends at a time', showsEach(made, atATime('25')), ['lowered level'], create],
  ['sends as much at a time as the largest plan, which it may', showsEach(made, atATime(50)), [], create],
]);
