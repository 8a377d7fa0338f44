// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","maxItems":1000,"items":{"$ref":"s1"}};
const schema1 = {"required":["_id","name"],"allOf":[{"$ref":"s2"}]};
const schema2 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s3"},"createdAt":{"$ref":"s4"},"lastModified":{"$ref":"s4"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"http":{"$ref":"s5"},"_connectorId":{"$ref":"s3"},"_integrationId":{"$ref":"s3"}}};
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

const schema5 = {"type":"object","additionalProperties":true,"properties":{"submit":{"type":"object","additionalProperties":true,"properties":{"sameAsStatus":{"type":"boolean"},"resourcePath":{"type":"string"},"transform":{"$ref":"s6"}}},"status":{"$ref":"s7"},"result":{"type":"object","additionalProperties":true,"properties":{"_exportId":{"$ref":"s3"},"_importId":{"$ref":"s3"}}}}};
const schema6 = {"type":"object","additionalProperties":true,"properties":{"script":{"$ref":"s8"}}};
const schema7 = {"type":"object","additionalProperties":true,"properties":{"_scriptId":{"$ref":"s9"},"function":{"type":["string","null"]}}};
const schema8 = {"type":["string","null"],"pattern":"^[0-9a-f]{24}$"};

function validate11(data, instancePath=""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: schema8.type});
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s9/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._scriptId !== undefined){
if(!(validate11(data._scriptId, instancePath+"/_scriptId"))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
if(data.function !== undefined){
let data1 = data.function;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = complainAt(vErrors, instancePath, "s8/properties/function/type", {type: schema7.properties.function.type});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "object"});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


function validate9(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.script !== undefined){
if(!(validate10(data.script, instancePath+"/script"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "object"});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","additionalProperties":true,"properties":{"_exportId":{"$ref":"s3"},"statusPath":{"type":"string"},"inProgressValues":{"type":"array","items":{"type":"string"}},"doneValues":{"type":"array","items":{"type":"string"}},"doneWithoutDataValues":{"type":"array","items":{"type":"string"}}}};

function validate15(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._exportId !== undefined){
if(!(validate3(data._exportId, instancePath+"/_exportId"))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
if(data.statusPath !== undefined){
if(typeof data.statusPath !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/statusPath/type", {type: "string"});
errors++;
}
}
if(data.inProgressValues !== undefined){
let data2 = data.inProgressValues;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/inProgressValues/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/properties/inProgressValues/type", {type: "array"});
errors++;
}
}
if(data.doneValues !== undefined){
let data4 = data.doneValues;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/doneValues/items/type", {type: "string"}, i1);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/properties/doneValues/type", {type: "array"});
errors++;
}
}
if(data.doneWithoutDataValues !== undefined){
let data6 = data.doneWithoutDataValues;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(typeof data6[i2] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/doneWithoutDataValues/items/type", {type: "string"}, i2);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/properties/doneWithoutDataValues/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "object"});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate8(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.submit !== undefined){
let data0 = data.submit;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.sameAsStatus !== undefined){
if(typeof data0.sameAsStatus !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/submit/properties/sameAsStatus/type", {type: "boolean"});
errors++;
}
}
if(data0.resourcePath !== undefined){
if(typeof data0.resourcePath !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/submit/properties/resourcePath/type", {type: "string"});
errors++;
}
}
if(data0.transform !== undefined){
if(!(validate9(data0.transform, instancePath+"/submit/transform"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/properties/submit/type", {type: "object"});
errors++;
}
}
if(data.status !== undefined){
if(!(validate15(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.result !== undefined){
let data5 = data.result;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5._exportId !== undefined){
if(!(validate3(data5._exportId, instancePath+"/result/_exportId"))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
if(data5._importId !== undefined){
if(!(validate3(data5._importId, instancePath+"/result/_importId"))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/properties/result/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/type", {type: "object"});
errors++;
}
validate8.errors = vErrors;
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
if(data.http !== undefined){
if(!(validate8(data.http, instancePath+"/http"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data._connectorId !== undefined){
if(!(validate3(data._connectorId, instancePath+"/_connectorId"))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
if(data._integrationId !== undefined){
if(!(validate3(data._integrationId, instancePath+"/_integrationId"))){
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

const check1 = validate25;
const schema10 = {"required":["http"],"allOf":[{"$ref":"s2"},{"type":"object","properties":{"http":{"$ref":"s11"}}}]};
const schema11 = {"required":["status"],"additionalProperties":true,"allOf":[{"$ref":"s5"}],"properties":{"status":{"required":["_exportId"],"additionalProperties":true,"allOf":[{"$ref":"s7"}]}}};

function validate27(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate8(data, instancePath))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "status"});
errors++;
}
if(data.status !== undefined){
let data0 = data.status;
if(!(validate15(data0, instancePath+"/status"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0._exportId === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/properties/status/required", {missingProperty: "_exportId"});
errors++;
}
}
}
}
validate27.errors = vErrors;
return errors === 0;
}


function validate25(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate2(data, instancePath))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.http !== undefined){
if(!(validate27(data.http, instancePath+"/http"))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/allOf/1/type", {type: "object"});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.http === undefined){
vErrors = complainAt(vErrors, instancePath, "s10/required", {missingProperty: "http"});
errors++;
}
}
validate25.errors = vErrors;
return errors === 0;
}

const check2 = validate31;
const schema12 = {"required":["_id","createdAt","lastModified","name"],"allOf":[{"$ref":"s2"}]};

function validate31(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate2(data, instancePath))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s12/required", {missingProperty: "_id"});
errors++;
}
if(data.createdAt === undefined){
vErrors = complainAt(vErrors, instancePath, "s12/required", {missingProperty: "createdAt"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s12/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s12/required", {missingProperty: "name"});
errors++;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const check3 = validate33;
const schema13 = {"type":"array","maxItems":1000,"items":{"$ref":"s1"}};

function validate33(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s13/maxItems", {limit: 1000});
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
vErrors = complainAt(vErrors, instancePath, "s13/type", {type: "array"});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1asynchelpers/get/responses/200/content/application~1json/schema": check0,
  "#/components/schemas/AsyncHelperInput": check1,
  "#/components/schemas/AsyncHelper": check2,
  "#/paths/~1integrations~1{_id}~1asynchelpers/get/responses/200/content/application~1json/schema": check3,
},
pointers: {"s0":"#/paths/~1asynchelpers/get/responses/200/content/application~1json/schema","s1":"#/components/schemas/AsyncHelperListItem","s2":"#/components/schemas/AsyncHelperFields","s3":"#/components/schemas/ObjectId","s4":"#/components/schemas/Timestamp","s5":"#/components/schemas/AsyncHelperRequests","s6":"#/components/schemas/Scripted","s7":"#/components/schemas/AsyncHelperStatus","s8":"#/components/schemas/ScriptCall","s9":"#/components/schemas/ObjectIdOrNull","s10":"#/components/schemas/AsyncHelperInput","s11":"#/components/schemas/AsyncHelperRequestsInput","s12":"#/components/schemas/AsyncHelper","s13":"#/paths/~1integrations~1{_id}~1asynchelpers/get/responses/200/content/application~1json/schema"},
};
};
