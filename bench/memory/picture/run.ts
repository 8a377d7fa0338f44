import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { barTable } from '../../measure/table.ts';
import { judge } from '../judged/judge.ts';
import { recordedSpans } from '../judged/recorded.ts';
import { drawn } from './drawn.ts';

// Draws the file of `npm run soak:memory` as a picture, and tells what it is judged by.
const { values } = parseArgs({
  options: {
    file: { type: 'string', default: 'memory-soak.jsonl' },
    settle: { type: 'string', default: '10' },
    picture: { type: 'string', default: 'docs/pictures/load.svg' },
  },
});

const spans = recordedSpans(await readFile(values.file, 'utf8'));
const settle = Number(values.settle);
await writeFile(values.picture, drawn({ spans, settle }));
console.log(barTable(judge(spans, settle)));
