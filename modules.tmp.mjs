import { gzipSync } from 'node:zlib';
import { build, transformWithOxc } from 'vite';
import { minifySync } from 'rolldown/utils';
const root = process.cwd()+'/';
const result = await build({configFile:false,logLevel:'error',root,publicDir:false,build:{write:false,modulePreload:false,rolldownOptions:{input:`${root}mocks/surfaces/browser/index.ts`,external:/^msw($|\/)|^#msw/,preserveEntrySignatures:'strict'}}});
const chunks=result.output.filter(f=>f.type==='chunk');
const found=new Set(chunks.filter(c=>c.isEntry));
for(const c of found)for(const n of c.imports){const i=chunks.find(({fileName})=>fileName===n);if(i)found.add(i)}
const mods=[];
for(const c of found)for(const [n,m] of Object.entries(c.modules)){if(!m.code)continue;const r=minifySync('a.js',m.code+`\n`,{mangle:{toplevel:true},compress:{unused:false},codegen:{removeWhitespace:true}});mods.push([n.replace(root,''),r.code])}
const g=s=>gzipSync(s,{level:9}).length;
const all=g(mods.map(m=>m[1]).join('\n'));
const out=mods.map(([n,c],i)=>[all-g(mods.filter((_,j)=>j!==i).map(m=>m[1]).join('\n')),c.length,n]).sort((a,b)=>b[0]-a[0]);
console.log(all,mods.length);for(const o of out)console.log(o.join(' '));
