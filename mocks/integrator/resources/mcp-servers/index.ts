import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';
import { fileOf } from '../../define/files/signed-url.ts';

/** What is special about MCP servers: the file that they can be fetched as. */
export const resource: ResourceDefinition = defineResource('mcpServers', {
  behaviours: (context) => ({ getMcpServerTemplate: fileOf(context, 'template.zip') }),
});
