import { promises } from '../../../../../contracts/apis/integrator/resources/imports.ts';
import { resourceIn } from '../promises/find.ts';
import { afterwards, idIn, pretends, refuses, shows, showsEach, takes, without } from '../promises/lies.ts';
import { promiseTests } from '../promises/promise-tests.ts';

const [clone, replace] = ['POST /imports/{}/clone', 'PUT /imports/{}/replaceConnection'];
const [ofClone, ofConnection] = ['cloneImport', 'replaceImportConnection'];

const untouched = 'other records are left alone';

promiseTests('imports', (session) => promises(resourceIn(session, 'imports'), session.contract), 35, [
  [
    'shows no createdAt of a new one',
    showsEach('POST /imports', without('createdAt')),
    ['new record shows createdAt'],
    'createImport',
  ],
  ['keeps the name of an original for its copy', takes(clone, without('name')), ['copy name'], ofClone],
  [
    'does not say what a copy was made of',
    showsEach(clone, without('_sourceId')),
    ['copy _sourceId', untouched],
    ofClone,
  ],
  ['loses the description', showsEach(clone, without('description')), ['copy description', untouched], ofClone],
  ['loses the connection', showsEach(clone, without('_connectionId')), ['copy _connectionId', untouched], ofClone],
  ['clones nothing', refuses(clone), ['success'], ofClone],
  [
    'responds with the original',
    shows(clone, (_copy, request, backend) => backend.imports.get(idIn(request))),
    ['another record', 'copy _sourceId', 'copy name'],
    ofClone,
  ],
  [
    'keeps no copy',
    afterwards(clone, (backend, _request, { body }) => void backend.imports.delete(JSON.parse(body)._id)),
    [untouched],
    ofClone,
  ],
  [
    'changes the original',
    afterwards(clone, (backend, request) => {
      const own = backend.imports.get(idIn(request));
      if (own !== undefined) backend.imports.put({ ...own, description: 'changed' });
    }),
    [untouched],
    ofClone,
  ],
  ['leaves it its connection', pretends(replace, 200), ['other connection'], ofConnection],
  ['refuses another connection', refuses(replace), ['success'], ofConnection],
]);
