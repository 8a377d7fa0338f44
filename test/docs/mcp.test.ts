import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { expect, test } from 'vitest';
import { allTools } from '../../mocks/surfaces/mcp/offered/all-tools.ts';
import { isRecord } from '../../spec/document/document.ts';
import { parseJson } from '../../spec/json/json-depth.ts';
import { root } from '../package/entries.ts';
import { soakTest } from '../soak/soaking.ts';
import { examplesOf } from './examples.ts';
import { textOf } from './pages.ts';

const text = textOf('docs/mcp.md');
const snippets = examplesOf(text).filter(({ language }) => language === 'json');

test('docs/mcp.md names each tool, and no other', () => {
  const rows =
    text
      .split('## The tools')[1]
      ?.split('\n')
      .filter((line) => line.startsWith('| `')) ?? [];
  const named = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, name]) => name));
  expect(named.sort()).toEqual(allTools.map(({ name }) => name).sort());
});

/** What a client would run by a snippet of the page. */
function commandOf(snippet: string): readonly string[] {
  const [servers] = Object.values(Object(parseJson(snippet)));
  const server: unknown = isRecord(servers) ? servers['integrator-testkit'] : undefined;
  const args: unknown = isRecord(server) ? server['args'] : undefined;
  return Array.isArray(args) ? args.map(String) : [];
}

soakTest(
  'what docs/mcp.md has for clients starts the tools by the built command, and ends with the client',
  async () => {
    expect(snippets.length).toBe(2);
    for (const { text: snippet } of snippets) {
      const [name, ...args] = commandOf(snippet);
      expect(name).toBe('integrator-testkit');
      const transport = new StdioClientTransport({ command: process.execPath, args: [`${root}dist/cli.js`, ...args] });
      const client = new Client({ name: 'test', version: '1' });
      await client.connect(transport);
      const { tools } = await client.listTools();
      expect(tools.length).toBe(allTools.length);
      const { content } = await client.callTool({ name: 'about', arguments: {} });
      expect(JSON.stringify(content)).toContain('http://127.0.0.1:');
      const { pid } = transport;
      await client.close();
      expect(() => process.kill(pid ?? 0, 0)).toThrow(/ESRCH/);
    }
  },
);
