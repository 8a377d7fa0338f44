import { liveAnIntegration } from './life.ts';

// A program as users have them: `node main.ts axios`. It says what it saw.
const style = process.argv[2];
const { client } =
  style === 'axios'
    ? await import('./styles/axios.ts')
    : style === 'fetch'
      ? await import('./styles/fetch.ts')
      : await import('./styles/strict.ts');
console.log(JSON.stringify(await liveAnIntegration(client)));
