// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","maxItems":1000,"items":{"$ref":"s1"}};
const schema1 = {"type":"object","required":["_id"],"properties":{"_id":{"$ref":"s2"},"createdAt":{"$ref":"s3"},"lastModified":{"$ref":"s3"},"status":{"type":"string","enum":["queued","running","completed","failed","canceled"]},"startTime":{"$ref":"s3"},"endTime":{"$ref":"s3"}}};
const schema2 = {"type":"string","pattern":"^[0-9a-f]{24}$"};
const pattern0 = new RegExp("^[0-9a-f]{24}$", "u");

function validate2(data, instancePath=""){
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
validate2.errors = vErrors;
return errors === 0;
}

const schema3 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","format":"date-time"};
const formats0 = dateTime;
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate4(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = complainAt(vErrors, instancePath, "s3/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"});
errors++;
}
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s3/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/type", {type: "string"});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}


function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "_id"});
errors++;
}
if(data._id !== undefined){
if(!(validate2(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate4(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate4(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data3 = data.status;
if(typeof data3 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/status/type", {type: "string"});
errors++;
}
if(!(((((data3 === "queued") || (data3 === "running")) || (data3 === "completed")) || (data3 === "failed")) || (data3 === "canceled"))){
vErrors = complainAt(vErrors, instancePath, "s1/properties/status/enum", {allowedValues: schema1.properties.status.enum});
errors++;
}
}
if(data.startTime !== undefined){
if(!(validate4(data.startTime, instancePath+"/startTime"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data.endTime !== undefined){
if(!(validate4(data.endTime, instancePath+"/endTime"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
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
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s0/maxItems", {limit: 1000});
errors++;
}
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

const check1 = validate1;
return {
checks: {
  "#/paths/~1eventreports/get/responses/200/content/application~1json/schema": check0,
  "#/components/schemas/EventReport": check1,
},
pointers: {"s0":"#/paths/~1eventreports/get/responses/200/content/application~1json/schema","s1":"#/components/schemas/EventReport","s2":"#/components/schemas/ObjectId","s3":"#/components/schemas/Timestamp"},
};
};
