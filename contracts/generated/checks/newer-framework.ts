// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","items":{"$ref":"s1"}};
const schema1 = {"type":"object","additionalProperties":true,"properties":{"name":{"type":"string"},"description":{"type":"string"},"imageUrl":{"type":"string"},"type":{"type":"string"},"completed":{"type":"boolean"}}};

function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/description/type", {type: "string"});
errors++;
}
}
if(data.imageUrl !== undefined){
if(typeof data.imageUrl !== "string"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/imageUrl/type", {type: "string"});
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/type/type", {type: "string"});
errors++;
}
}
if(data.completed !== undefined){
if(typeof data.completed !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/completed/type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/type", {type: "object"});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}


function validate0(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s0/type", {type: "array"});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1integrations~1{_id}~1installSteps/post/responses/200/content/application~1json/schema": check0,
},
pointers: {"s0":"#/paths/~1integrations~1{_id}~1installSteps/post/responses/200/content/application~1json/schema","s1":"#/components/schemas/FrameworkStep"},
};
};
