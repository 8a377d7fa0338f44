// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"object","required":["_userId"],"properties":{"_userId":{"$ref":"s1"},"scope":{"type":["string","array"],"items":{"type":"string"}}}};
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
if(data._userId === undefined){
vErrors = complainAt(vErrors, instancePath, "s0/required", {missingProperty: "_userId"});
errors++;
}
if(data._userId !== undefined){
if(!(validate1(data._userId, instancePath+"/_userId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
let data1 = data.scope;
if((typeof data1 !== "string") && (!(Array.isArray(data1)))){
vErrors = complainAt(vErrors, instancePath, "s0/properties/scope/type", {type: schema0.properties.scope.type});
errors++;
}
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s0/properties/scope/items/type", {type: "string"}, i0);
errors++;
}
}
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
  "#/components/schemas/TokenInfo": check0,
},
pointers: {"s0":"#/components/schemas/TokenInfo","s1":"#/components/schemas/ObjectId"},
};
};
