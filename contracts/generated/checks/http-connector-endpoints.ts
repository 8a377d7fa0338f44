// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"object","required":["_id","name","_httpConnectorId"],"properties":{"_id":{"$ref":"s1"},"_httpConnectorId":{"$ref":"s1"},"name":{"type":"string"},"method":{"type":"string"},"relativeURI":{"type":"string"}}};
const schema1 = {"type":"string","pattern":"^[0-9a-f]{24}$"};
const pattern0 = new RegExp("^[0-9a-f]{24}$", "u");

function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s1/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/type", {type: "string"});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}


function validate0(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s0/required", {missingProperty: "_id"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s0/required", {missingProperty: "name"});
errors++;
}
if(data._httpConnectorId === undefined){
vErrors = complainAt(vErrors, instancePath, "s0/required", {missingProperty: "_httpConnectorId"});
errors++;
}
if(data._id !== undefined){
if(!(validate1(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data._httpConnectorId !== undefined){
if(!(validate1(data._httpConnectorId, instancePath+"/_httpConnectorId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s0/properties/name/type", {type: "string"});
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
vErrors = complainAt(vErrors, instancePath, "s0/properties/method/type", {type: "string"});
errors++;
}
}
if(data.relativeURI !== undefined){
if(typeof data.relativeURI !== "string"){
vErrors = complainAt(vErrors, instancePath, "s0/properties/relativeURI/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s0/type", {type: "object"});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/components/schemas/HttpConnectorEndpoint": check0,
},
pointers: {"s0":"#/components/schemas/HttpConnectorEndpoint","s1":"#/components/schemas/ObjectId"},
};
};
