// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"boolean","enum":[true]};

function validate0(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s0/type", {type: "boolean"});
errors++;
}
if(!(data === true)){
vErrors = complainAt(vErrors, instancePath, "s0/enum", {allowedValues: schema0.enum});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const check1 = validate1;
const schema1 = {"type":"array","maxItems":1000,"items":{"$ref":"s2"}};
const schema2 = {"required":["_id","name"],"allOf":[{"$ref":"s3"}]};
const schema3 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s4"},"createdAt":{"$ref":"s5"},"lastModified":{"$ref":"s5"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"published":{"type":"boolean"},"_integrationId":{"$ref":"s4"},"routers":{"type":"array","items":{"$ref":"s6"}}}};
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

const schema5 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","format":"date-time"};
const formats0 = dateTime;
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate6(data, instancePath=""){
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
validate6.errors = vErrors;
return errors === 0;
}

const schema6 = {"type":"object","additionalProperties":true};

function validate10(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "object"});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const func0 = codePointLength;

function validate3(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s3/required", {missingProperty: "name"});
errors++;
}
if(data._id !== undefined){
if(!(validate4(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate4.errors);
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
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func0(data3) < 1){
vErrors = complainAt(vErrors, instancePath, "s3/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/description/type", {type: "string"});
errors++;
}
}
if(data.published !== undefined){
if(typeof data.published !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/published/type", {type: "boolean"});
errors++;
}
}
if(data._integrationId !== undefined){
if(!(validate4(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data.routers !== undefined){
let data7 = data.routers;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data7[i0], instancePath+"/routers/" + i0))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/properties/routers/type", {type: "array"});
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
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s2/required", {missingProperty: "name"});
errors++;
}
}
validate2.errors = vErrors;
return errors === 0;
}


function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s1/maxItems", {limit: 1000});
errors++;
}
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

const check2 = validate3;

const check3 = validate14;
const schema7 = {"required":["_id","createdAt","lastModified","name"],"allOf":[{"$ref":"s3"}]};

function validate14(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate3(data, instancePath))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "_id"});
errors++;
}
if(data.createdAt === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "createdAt"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "name"});
errors++;
}
}
validate14.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1tools/get/parameters/5/schema": check0,
  "#/paths/~1tools/get/responses/200/content/application~1json/schema": check1,
  "#/components/schemas/ToolInput": check2,
  "#/components/schemas/Tool": check3,
},
pointers: {"s0":"#/paths/~1tools/get/parameters/5/schema","s1":"#/paths/~1tools/get/responses/200/content/application~1json/schema","s2":"#/components/schemas/ToolListItem","s3":"#/components/schemas/ToolInput","s4":"#/components/schemas/ObjectId","s5":"#/components/schemas/Timestamp","s6":"#/components/schemas/Open","s7":"#/components/schemas/Tool"},
};
};
