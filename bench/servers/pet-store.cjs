// The sample of the package, as it is, but for the port: node pet-store.cjs FOLDER PORT
const { createRequire } = require('node:module');
const { dirname, join } = require('node:path');

const [folder, port] = process.argv.slice(2);
const load = createRequire(join(folder, 'from-here.js'));
const name = '@apidevtools/swagger-express-middleware';
const file = join(dirname(load.resolve(`${name}/package.json`)), 'samples/PetStore.yaml');
const app = load('express')();
load(name)(file, app, (error, middleware) => {
  if (error) throw error;
  app.use(
    middleware.metadata(),
    middleware.CORS(),
    middleware.files(),
    middleware.parseRequest(),
    middleware.validateRequest(),
    middleware.mock(),
  );
  app.listen(Number(port), '127.0.0.1');
});
