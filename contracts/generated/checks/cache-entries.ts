// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"allOf":[{"$ref":"s1"},{"type":"object","required":["entryId","_lookupCacheId"],"properties":{"entryId":{"type":"string"},"_lookupCacheId":{"$ref":"s2"}}}]};
const schema1 = {"type":"object","required":["key","value"],"properties":{"key":{"type":"string","minLength":1},"value":{}}};
const func0 = codePointLength;

function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "key"});
errors++;
}
if(data.value === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "value"});
errors++;
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s1/properties/key/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/key/type", {type: "string"});
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

const schema2 = {"type":"string","pattern":"^[0-9a-f]{24}$"};
const pattern0 = new RegExp("^[0-9a-f]{24}$", "u");

function validate3(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s2/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/type", {type: "string"});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}


function validate0(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate1(data, instancePath))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entryId === undefined){
vErrors = complainAt(vErrors, instancePath, "s0/allOf/1/required", {missingProperty: "entryId"});
errors++;
}
if(data._lookupCacheId === undefined){
vErrors = complainAt(vErrors, instancePath, "s0/allOf/1/required", {missingProperty: "_lookupCacheId"});
errors++;
}
if(data.entryId !== undefined){
if(typeof data.entryId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s0/allOf/1/properties/entryId/type", {type: "string"});
errors++;
}
}
if(data._lookupCacheId !== undefined){
if(!(validate3(data._lookupCacheId, instancePath+"/_lookupCacheId"))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s0/allOf/1/type", {type: "object"});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/components/schemas/StoredCacheEntry": check0,
},
pointers: {"s0":"#/components/schemas/StoredCacheEntry","s1":"#/components/schemas/CacheEntry","s2":"#/components/schemas/ObjectId"},
};
};
