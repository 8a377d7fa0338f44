import { isOpenApiDocument, type OpenApiDocument } from '../../../../spec/document/document.ts';
import json from '../../../../spec/generated/admin-openapi.json' with { type: 'json' };

/** The document of the control API, as this package ships it. Its version is that of the package. */
export const adminDocument: OpenApiDocument = asDocument(json);

function asDocument(value: unknown): OpenApiDocument {
  if (isOpenApiDocument(value)) return value;
  throw new Error('Failed to read the document of the control API: it is no OpenAPI 3.1. Install the package anew.');
}
