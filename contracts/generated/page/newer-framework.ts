// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
export { text } from '../../../spec/generated/page-parts/newer-framework.ts';
export { checksOf } from '../checks/newer-framework.ts';
