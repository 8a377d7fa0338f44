// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","items":{"$ref":"s1"}};
const schema1 = {"type":"object","required":["_id","type","_integrationId","createdAt"],"properties":{"_id":{"$ref":"s2"},"type":{"type":"string","enum":["snapshot","pull","revert"]},"status":{"type":"string","enum":["inprogress","completed","failed","canceled"]},"description":{"type":"string"},"_integrationId":{"$ref":"s2"},"_createdByUserId":{"$ref":"s2"},"createdAt":{"$ref":"s3"},"lastModified":{"$ref":"s3"}}};
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

function validate6(data, instancePath=""){
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
validate6.errors = vErrors;
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
if(data.type === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "type"});
errors++;
}
if(data._integrationId === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "_integrationId"});
errors++;
}
if(data.createdAt === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "createdAt"});
errors++;
}
if(data._id !== undefined){
if(!(validate2(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/type/type", {type: "string"});
errors++;
}
if(!(((data1 === "snapshot") || (data1 === "pull")) || (data1 === "revert"))){
vErrors = complainAt(vErrors, instancePath, "s1/properties/type/enum", {allowedValues: schema1.properties.type.enum});
errors++;
}
}
if(data.status !== undefined){
let data2 = data.status;
if(typeof data2 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/status/type", {type: "string"});
errors++;
}
if(!((((data2 === "inprogress") || (data2 === "completed")) || (data2 === "failed")) || (data2 === "canceled"))){
vErrors = complainAt(vErrors, instancePath, "s1/properties/status/enum", {allowedValues: schema1.properties.status.enum});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/description/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(!(validate2(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data._createdByUserId !== undefined){
if(!(validate2(data._createdByUserId, instancePath+"/_createdByUserId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate6(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate6(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate6.errors);
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

const check1 = validate10;
const schema4 = {"type":"object","required":["description"],"properties":{"description":{"type":"string","minLength":1}}};
const func0 = codePointLength;

function validate10(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.description === undefined){
vErrors = complainAt(vErrors, instancePath, "s4/required", {missingProperty: "description"});
errors++;
}
if(data.description !== undefined){
let data0 = data.description;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s4/properties/description/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/description/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/type", {type: "object"});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const check2 = validate1;
return {
checks: {
  "#/paths/~1integrations~1{_id}~1revisions/get/responses/200/content/application~1json/schema": check0,
  "#/components/schemas/RevisionInput": check1,
  "#/components/schemas/Revision": check2,
},
pointers: {"s0":"#/paths/~1integrations~1{_id}~1revisions/get/responses/200/content/application~1json/schema","s1":"#/components/schemas/Revision","s2":"#/components/schemas/ObjectId","s3":"#/components/schemas/Timestamp","s4":"#/components/schemas/RevisionInput"},
};
};
