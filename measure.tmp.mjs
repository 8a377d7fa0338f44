import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { writeFileSync } from 'node:fs';
const root = process.cwd()+'/';
const plugin={name:'x'};
const result = await build({configFile:false,logLevel:'error',root,publicDir:false,build:{write:false,modulePreload:false,rolldownOptions:{input:`${root}dist/browser.js`,external:/^msw($|\/)/,preserveEntrySignatures:'strict'}}});
const chunks=result.output.filter(f=>f.type==='chunk');
const found=new Set(chunks.filter(c=>c.isEntry));
for(const c of found)for(const n of c.imports){const i=chunks.find(({fileName})=>fileName===n);if(i)found.add(i)}
let t=0;
for(const c of found){const g=gzipSync(c.code,{level:9}).length;t+=g;console.log(c.fileName,c.code.length,g);writeFileSync('/tmp/weightm/'+c.fileName.replace(/\W/g,'_')+'.js',c.code)}
console.log('TOTAL',t);
for(const c of chunks)if(!found.has(c))console.log(' lazy',c.fileName,c.code.length,gzipSync(c.code,{level:9}).length);
if(process.argv[2])for(const c of found)for(const [n,m] of Object.entries(c.modules).sort((a,b)=>b[1].renderedLength-a[1].renderedLength))console.log(m.renderedLength,gzipSync(m.code??'').length,n.replace(root,''));
