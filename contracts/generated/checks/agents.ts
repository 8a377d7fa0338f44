// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","maxItems":1000,"items":{"$ref":"s1"}};
const schema1 = {"required":["_id","name"],"allOf":[{"$ref":"s2"}]};
const schema2 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s3"},"createdAt":{"$ref":"s4"},"lastModified":{"$ref":"s4"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"accessToken":{"type":"string"},"offline":{"type":"boolean"},"lastHeartbeatAt":{"$ref":"s4"}}};
const schema3 = {"type":"string","pattern":"^[0-9a-f]{24}$"};
const pattern0 = new RegExp("^[0-9a-f]{24}$", "u");

function validate3(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s3/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/type", {type: "string"});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

const schema4 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","format":"date-time"};
const formats0 = dateTime;
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate5(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = complainAt(vErrors, instancePath, "s4/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"});
errors++;
}
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s4/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/type", {type: "string"});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

const func0 = codePointLength;

function validate2(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s2/required", {missingProperty: "name"});
errors++;
}
if(data._id !== undefined){
if(!(validate3(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate5(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate5(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func0(data3) < 1){
vErrors = complainAt(vErrors, instancePath, "s2/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/description/type", {type: "string"});
errors++;
}
}
if(data.accessToken !== undefined){
if(typeof data.accessToken !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/accessToken/type", {type: "string"});
errors++;
}
}
if(data.offline !== undefined){
if(typeof data.offline !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/offline/type", {type: "boolean"});
errors++;
}
}
if(data.lastHeartbeatAt !== undefined){
if(!(validate5(data.lastHeartbeatAt, instancePath+"/lastHeartbeatAt"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/type", {type: "object"});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}


function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate2(data, instancePath))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "_id"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "name"});
errors++;
}
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

const check1 = validate2;

const check2 = validate11;
const schema5 = {"required":["_id","createdAt","lastModified","name"],"allOf":[{"$ref":"s2"}]};

function validate11(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate2(data, instancePath))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s5/required", {missingProperty: "_id"});
errors++;
}
if(data.createdAt === undefined){
vErrors = complainAt(vErrors, instancePath, "s5/required", {missingProperty: "createdAt"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s5/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s5/required", {missingProperty: "name"});
errors++;
}
}
validate11.errors = vErrors;
return errors === 0;
}

const check3 = validate13;
const schema6 = {"type":"object","required":["accessToken"],"properties":{"accessToken":{"type":"string"}}};

function validate13(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "accessToken"});
errors++;
}
if(data.accessToken !== undefined){
if(typeof data.accessToken !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/accessToken/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "object"});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const check4 = validate14;
const schema7 = {"type":"string"};

function validate14(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "string"});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1agents/get/responses/200/content/application~1json/schema": check0,
  "#/components/schemas/AgentInput": check1,
  "#/components/schemas/Agent": check2,
  "#/components/schemas/AgentToken": check3,
  "#/components/schemas/AgentInput/properties/accessToken": check4,
},
pointers: {"s0":"#/paths/~1agents/get/responses/200/content/application~1json/schema","s1":"#/components/schemas/AgentListItem","s2":"#/components/schemas/AgentInput","s3":"#/components/schemas/ObjectId","s4":"#/components/schemas/Timestamp","s5":"#/components/schemas/Agent","s6":"#/components/schemas/AgentToken","s7":"#/components/schemas/AgentInput/properties/accessToken"},
};
};
