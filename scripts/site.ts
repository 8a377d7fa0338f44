import { fileURLToPath } from 'node:url';
import { buildSite } from './site/build-site.ts';

const folder = new URL('../site/', import.meta.url);
const { pages, pictures } = await buildSite(folder);
console.log(`Wrote ${pages} pages and ${pictures} pictures to ${fileURLToPath(folder)}. Open index.html.`);
