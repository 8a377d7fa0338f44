// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"string","enum":["all"]};

function validate0(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s0/type", {type: "string"});
errors++;
}
if(!(data === "all")){
vErrors = complainAt(vErrors, instancePath, "s0/enum", {allowedValues: schema0.enum});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const check1 = validate1;
const schema1 = {"type":"array","items":{"$ref":"s2"}};
const schema2 = {"required":["_id","subscribed","subscribedByUserEmail"],"allOf":[{"$ref":"s3"}],"properties":{"_id":{"$ref":"s4"},"createdAt":{"$ref":"s5"},"lastModified":{"$ref":"s5"}}};
const schema3 = {"type":"object","required":["subscribed"],"properties":{"_flowId":{"$ref":"s4"},"_connectionId":{"$ref":"s4"},"_integrationId":{"$ref":"s4"},"subscribed":{"type":"boolean"},"subscribedByUserEmail":{"type":"string"}}};
const schema4 = {"type":"string","pattern":"^[0-9a-f]{24}$"};
const pattern0 = new RegExp("^[0-9a-f]{24}$", "u");

function validate4(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s4/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/type", {type: "string"});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}


function validate3(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subscribed === undefined){
vErrors = complainAt(vErrors, instancePath, "s3/required", {missingProperty: "subscribed"});
errors++;
}
if(data._flowId !== undefined){
if(!(validate4(data._flowId, instancePath+"/_flowId"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data._connectionId !== undefined){
if(!(validate4(data._connectionId, instancePath+"/_connectionId"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data._integrationId !== undefined){
if(!(validate4(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data.subscribed !== undefined){
if(typeof data.subscribed !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/subscribed/type", {type: "boolean"});
errors++;
}
}
if(data.subscribedByUserEmail !== undefined){
if(typeof data.subscribedByUserEmail !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/subscribedByUserEmail/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/type", {type: "object"});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

const schema5 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","format":"date-time"};
const formats0 = dateTime;
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate10(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = complainAt(vErrors, instancePath, "s5/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"});
errors++;
}
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s5/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/type", {type: "string"});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


function validate2(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate3(data, instancePath))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s2/required", {missingProperty: "_id"});
errors++;
}
if(data.subscribed === undefined){
vErrors = complainAt(vErrors, instancePath, "s2/required", {missingProperty: "subscribed"});
errors++;
}
if(data.subscribedByUserEmail === undefined){
vErrors = complainAt(vErrors, instancePath, "s2/required", {missingProperty: "subscribedByUserEmail"});
errors++;
}
if(data._id !== undefined){
if(!(validate4(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate10(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate10(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
}
validate2.errors = vErrors;
return errors === 0;
}


function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate2(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/type", {type: "array"});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const check2 = validate14;
const schema6 = {"type":"array","items":{"$ref":"s3"}};

function validate14(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "array"});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const check3 = validate2;
return {
checks: {
  "#/paths/~1notifications/get/parameters/0/schema": check0,
  "#/paths/~1notifications/get/responses/200/content/application~1json/schema": check1,
  "#/paths/~1notifications/put/requestBody/content/application~1json/schema": check2,
  "#/components/schemas/Notification": check3,
},
pointers: {"s0":"#/paths/~1notifications/get/parameters/0/schema","s1":"#/paths/~1notifications/get/responses/200/content/application~1json/schema","s2":"#/components/schemas/Notification","s3":"#/components/schemas/NotificationInput","s4":"#/components/schemas/ObjectId","s5":"#/components/schemas/Timestamp","s6":"#/paths/~1notifications/put/requestBody/content/application~1json/schema"},
};
};
