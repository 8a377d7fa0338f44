// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","maxItems":1000,"items":{"$ref":"s1"}};
const schema1 = {"required":["_id","name"],"allOf":[{"$ref":"s2"}]};
const schema2 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s3"},"_envId":{"$ref":"s3"},"createdAt":{"$ref":"s4"},"lastModified":{"$ref":"s4"},"name":{"type":"string","maxLength":100,"minLength":1},"description":{"type":"string","maxLength":1024},"sandbox":{"type":"boolean"},"postResponseHookToProcessOnChildRecord":{"type":"boolean"},"debugUntil":{"$ref":"s4"},"_sourceId":{"$ref":"s3"}}};
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

function validate6(data, instancePath=""){
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
validate6.errors = vErrors;
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
if(data._envId !== undefined){
if(!(validate3(data._envId, instancePath+"/_envId"))){
vErrors = joined(vErrors, validate3.errors);
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
let data4 = data.name;
if(typeof data4 === "string"){
if(func0(data4) > 100){
vErrors = complainAt(vErrors, instancePath, "s2/properties/name/maxLength", {limit: 100});
errors++;
}
if(func0(data4) < 1){
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
let data5 = data.description;
if(typeof data5 === "string"){
if(func0(data5) > 1024){
vErrors = complainAt(vErrors, instancePath, "s2/properties/description/maxLength", {limit: 1024});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/description/type", {type: "string"});
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
if(data.postResponseHookToProcessOnChildRecord !== undefined){
if(typeof data.postResponseHookToProcessOnChildRecord !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/postResponseHookToProcessOnChildRecord/type", {type: "boolean"});
errors++;
}
}
if(data.debugUntil !== undefined){
if(!(validate6(data.debugUntil, instancePath+"/debugUntil"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._sourceId !== undefined){
if(!(validate3(data._sourceId, instancePath+"/_sourceId"))){
vErrors = joined(vErrors, validate3.errors);
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

const check1 = validate13;
const schema5 = {"allOf":[{"$ref":"s2"},{"$ref":"s6"}]};
const schema6 = {"type":"object","required":["content"],"properties":{"content":{"type":"string","minLength":1}}};

function validate15(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.content === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "content"});
errors++;
}
if(data.content !== undefined){
let data0 = data.content;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s6/properties/content/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/content/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "object"});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate13(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate2(data, instancePath))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
if(!(validate15(data, instancePath))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
validate13.errors = vErrors;
return errors === 0;
}

const check2 = validate17;
const schema7 = {"required":["_id","createdAt","lastModified","name"],"allOf":[{"$ref":"s2"}]};

function validate17(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate2(data, instancePath))){
vErrors = joined(vErrors, validate2.errors);
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
validate17.errors = vErrors;
return errors === 0;
}

const check3 = validate19;
const schema8 = {"required":["_id","createdAt","lastModified","name"],"allOf":[{"$ref":"s2"},{"$ref":"s6"}]};

function validate19(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate2(data, instancePath))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
if(!(validate15(data, instancePath))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "_id"});
errors++;
}
if(data.createdAt === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "createdAt"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "name"});
errors++;
}
}
validate19.errors = vErrors;
return errors === 0;
}

const check4 = validate22;
const schema9 = {"type":"integer","maximum":9007199254740991,"minimum":0};

function validate22(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s9/maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s9/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const check5 = validate23;
const schema10 = {"type":"string","enum":["error","warn","info","debug"]};

function validate23(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s10/type", {type: "string"});
errors++;
}
if(!((((data === "error") || (data === "warn")) || (data === "info")) || (data === "debug"))){
vErrors = complainAt(vErrors, instancePath, "s10/enum", {allowedValues: schema10.enum});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const check6 = validate24;
const schema11 = {"type":"array","maxItems":1000,"items":{"$ref":"s12"}};
const schema12 = {"type":"object","required":["time","level","message"],"properties":{"time":{"$ref":"s4"},"level":{"$ref":"s10"},"message":{"type":"string"},"function":{"type":"string"},"_flowId":{"type":"string"}}};

function validate25(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.time === undefined){
vErrors = complainAt(vErrors, instancePath, "s12/required", {missingProperty: "time"});
errors++;
}
if(data.level === undefined){
vErrors = complainAt(vErrors, instancePath, "s12/required", {missingProperty: "level"});
errors++;
}
if(data.message === undefined){
vErrors = complainAt(vErrors, instancePath, "s12/required", {missingProperty: "message"});
errors++;
}
if(data.time !== undefined){
if(!(validate6(data.time, instancePath+"/time"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.level !== undefined){
if(!(validate23(data.level, instancePath+"/level"))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s12/properties/message/type", {type: "string"});
errors++;
}
}
if(data.function !== undefined){
if(typeof data.function !== "string"){
vErrors = complainAt(vErrors, instancePath, "s12/properties/function/type", {type: "string"});
errors++;
}
}
if(data._flowId !== undefined){
if(typeof data._flowId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s12/properties/_flowId/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/type", {type: "object"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}


function validate24(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s11/maxItems", {limit: 1000});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate25(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/type", {type: "array"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1scripts/get/responses/200/content/application~1json/schema": check0,
  "#/components/schemas/ScriptInput": check1,
  "#/components/schemas/WrittenScript": check2,
  "#/components/schemas/Script": check3,
  "#/paths/~1scripts~1{_id}~1logs/get/parameters/1/schema": check4,
  "#/components/schemas/LogLevel": check5,
  "#/paths/~1scripts~1{_id}~1logs/get/responses/200/content/application~1json/schema": check6,
},
pointers: {"s0":"#/paths/~1scripts/get/responses/200/content/application~1json/schema","s1":"#/components/schemas/ScriptListItem","s2":"#/components/schemas/ScriptFields","s3":"#/components/schemas/ObjectId","s4":"#/components/schemas/Timestamp","s5":"#/components/schemas/ScriptInput","s6":"#/components/schemas/ScriptContent","s7":"#/components/schemas/WrittenScript","s8":"#/components/schemas/Script","s9":"#/paths/~1scripts~1{_id}~1logs/get/parameters/1/schema","s10":"#/components/schemas/LogLevel","s11":"#/paths/~1scripts~1{_id}~1logs/get/responses/200/content/application~1json/schema","s12":"#/components/schemas/ScriptLog"},
};
};
