// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"string","minLength":1};
const func0 = codePointLength;

function validate0(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
vErrors = complainAt(vErrors, instancePath, "s0/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s0/type", {type: "string"});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const check1 = validate1;
const schema1 = {"type":"string","enum":["ui","api","system","connector","script","stack","sso"]};

function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s1/type", {type: "string"});
errors++;
}
if(!(((((((data === "ui") || (data === "api")) || (data === "system")) || (data === "connector")) || (data === "script")) || (data === "stack")) || (data === "sso"))){
vErrors = complainAt(vErrors, instancePath, "s1/enum", {allowedValues: schema1.enum});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const check2 = validate2;
const schema2 = {"type":"string","enum":["create","update","delete","view"]};

function validate2(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/type", {type: "string"});
errors++;
}
if(!((((data === "create") || (data === "update")) || (data === "delete")) || (data === "view"))){
vErrors = complainAt(vErrors, instancePath, "s2/enum", {allowedValues: schema2.enum});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

const check3 = validate3;
const schema3 = {"type":"string","format":"date-time"};
const formats0 = dateTime;

function validate3(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s3/format", {format: "date-time"});
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

const check4 = validate4;
const schema4 = {"type":"string","format":"date-time"};

function validate4(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s4/format", {format: "date-time"});
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

const check5 = validate5;
const schema5 = {"type":"integer","maximum":1000,"minimum":1};

function validate5(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = complainAt(vErrors, instancePath, "s5/type", {type: "integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s5/maximum", {comparison: "<=", limit: 1000});
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s5/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
validate5.errors = vErrors;
return errors === 0;
}

const check6 = validate6;
const schema6 = {"type":"integer","maximum":9007199254740991,"minimum":0};

function validate6(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s6/maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s6/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
validate6.errors = vErrors;
return errors === 0;
}

const check7 = validate7;
const schema7 = {"type":"array","maxItems":1000,"items":{"$ref":"s8"}};
const schema8 = {"type":"object","required":["_id","event","source","resourceType","_resourceId","byUser","time"],"properties":{"_id":{"$ref":"s9"},"event":{"$ref":"s2"},"source":{"$ref":"s1"},"resourceType":{"$ref":"s0"},"_resourceId":{"$ref":"s9"},"byUser":{"$ref":"s10"},"time":{"$ref":"s11"},"fieldChange":{"$ref":"s12"}}};
const schema9 = {"type":"string","pattern":"^[0-9a-f]{24}$"};
const pattern0 = new RegExp("^[0-9a-f]{24}$", "u");

function validate9(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s9/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "string"});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","required":["_id"],"properties":{"_id":{"$ref":"s9"},"email":{"type":"string"},"name":{"type":"string"}}};

function validate15(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s10/required", {missingProperty: "_id"});
errors++;
}
if(data._id !== undefined){
if(!(validate9(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
vErrors = complainAt(vErrors, instancePath, "s10/properties/email/type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s10/properties/name/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/type", {type: "object"});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","format":"date-time"};
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate18(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = complainAt(vErrors, instancePath, "s11/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"});
errors++;
}
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s11/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/type", {type: "string"});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","required":["fieldPath"],"properties":{"fieldPath":{"type":"string"},"oldValue":{},"newValue":{}}};

function validate20(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fieldPath === undefined){
vErrors = complainAt(vErrors, instancePath, "s12/required", {missingProperty: "fieldPath"});
errors++;
}
if(data.fieldPath !== undefined){
if(typeof data.fieldPath !== "string"){
vErrors = complainAt(vErrors, instancePath, "s12/properties/fieldPath/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/type", {type: "object"});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}


function validate8(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "_id"});
errors++;
}
if(data.event === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "event"});
errors++;
}
if(data.source === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "source"});
errors++;
}
if(data.resourceType === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "resourceType"});
errors++;
}
if(data._resourceId === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "_resourceId"});
errors++;
}
if(data.byUser === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "byUser"});
errors++;
}
if(data.time === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "time"});
errors++;
}
if(data._id !== undefined){
if(!(validate9(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
if(data.event !== undefined){
if(!(validate2(data.event, instancePath+"/event"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate1(data.source, instancePath+"/source"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data.resourceType !== undefined){
if(!(validate0(data.resourceType, instancePath+"/resourceType"))){
vErrors = joined(vErrors, validate0.errors);
errors = vErrors.length;
}
}
if(data._resourceId !== undefined){
if(!(validate9(data._resourceId, instancePath+"/_resourceId"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
if(data.byUser !== undefined){
if(!(validate15(data.byUser, instancePath+"/byUser"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.time !== undefined){
if(!(validate18(data.time, instancePath+"/time"))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
if(data.fieldChange !== undefined){
if(!(validate20(data.fieldChange, instancePath+"/fieldChange"))){
vErrors = joined(vErrors, validate20.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "object"});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}


function validate7(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s7/maxItems", {limit: 1000});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "array"});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

const check8 = validate23;
const schema13 = {"type":"object","properties":{"resourceType":{"anyOf":[{"$ref":"s0"},{"type":"array","items":{"$ref":"s0"}}]},"_resourceId":{"anyOf":[{"$ref":"s9"},{"type":"array","items":{"$ref":"s9"}}]},"_byUserId":{"anyOf":[{"$ref":"s9"},{"type":"array","items":{"$ref":"s9"}}]},"source":{"anyOf":[{"$ref":"s1"},{"type":"array","items":{"$ref":"s1"}}]},"action":{"anyOf":[{"$ref":"s2"},{"type":"array","items":{"$ref":"s2"}}]},"from":{"type":"string","format":"date-time"},"to":{"type":"string","format":"date-time"},"limit":{"type":"integer","maximum":1000,"minimum":1},"offset":{"type":"integer","maximum":9007199254740991,"minimum":0}}};

function validate23(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resourceType !== undefined){
let data0 = data.resourceType;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(!(validate0(data0, instancePath+"/resourceType"))){
vErrors = joined(vErrors, validate0.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs4 = errors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate0(data0[i0], instancePath+"/resourceType/" + i0))){
vErrors = joined(vErrors, validate0.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/properties/resourceType/anyOf/1/type", {type: "array"});
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
vErrors = complainAt(vErrors, instancePath, "s13/properties/resourceType/anyOf", {});
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
if(data._resourceId !== undefined){
let data2 = data._resourceId;
const _errs8 = errors;
let valid4 = false;
const _errs9 = errors;
if(!(validate9(data2, instancePath+"/_resourceId"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
var _valid1 = _errs9 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs10 = errors;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate9(data2[i1], instancePath+"/_resourceId/" + i1))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/properties/_resourceId/anyOf/1/type", {type: "array"});
errors++;
}
var _valid1 = _errs10 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
vErrors = complainAt(vErrors, instancePath, "s13/properties/_resourceId/anyOf", {});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data._byUserId !== undefined){
let data4 = data._byUserId;
const _errs14 = errors;
let valid7 = false;
const _errs15 = errors;
if(!(validate9(data4, instancePath+"/_byUserId"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
var _valid2 = _errs15 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const _errs16 = errors;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate9(data4[i2], instancePath+"/_byUserId/" + i2))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/properties/_byUserId/anyOf/1/type", {type: "array"});
errors++;
}
var _valid2 = _errs16 === errors;
valid7 = valid7 || _valid2;
}
if(!valid7){
vErrors = complainAt(vErrors, instancePath, "s13/properties/_byUserId/anyOf", {});
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.source !== undefined){
let data6 = data.source;
const _errs20 = errors;
let valid10 = false;
const _errs21 = errors;
if(!(validate1(data6, instancePath+"/source"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
var _valid3 = _errs21 === errors;
valid10 = valid10 || _valid3;
if(!valid10){
const _errs22 = errors;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate1(data6[i3], instancePath+"/source/" + i3))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/properties/source/anyOf/1/type", {type: "array"});
errors++;
}
var _valid3 = _errs22 === errors;
valid10 = valid10 || _valid3;
}
if(!valid10){
vErrors = complainAt(vErrors, instancePath, "s13/properties/source/anyOf", {});
errors++;
}
else {
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
}
}
if(data.action !== undefined){
let data8 = data.action;
const _errs26 = errors;
let valid13 = false;
const _errs27 = errors;
if(!(validate2(data8, instancePath+"/action"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
var _valid4 = _errs27 === errors;
valid13 = valid13 || _valid4;
if(!valid13){
const _errs28 = errors;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(!(validate2(data8[i4], instancePath+"/action/" + i4))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/properties/action/anyOf/1/type", {type: "array"});
errors++;
}
var _valid4 = _errs28 === errors;
valid13 = valid13 || _valid4;
}
if(!valid13){
vErrors = complainAt(vErrors, instancePath, "s13/properties/action/anyOf", {});
errors++;
}
else {
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
}
}
if(data.from !== undefined){
let data10 = data.from;
if(typeof data10 === "string"){
if(!(formats0.validate(data10))){
vErrors = complainAt(vErrors, instancePath, "s13/properties/from/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/properties/from/type", {type: "string"});
errors++;
}
}
if(data.to !== undefined){
let data11 = data.to;
if(typeof data11 === "string"){
if(!(formats0.validate(data11))){
vErrors = complainAt(vErrors, instancePath, "s13/properties/to/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/properties/to/type", {type: "string"});
errors++;
}
}
if(data.limit !== undefined){
let data12 = data.limit;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
vErrors = complainAt(vErrors, instancePath, "s13/properties/limit/type", {type: "integer"});
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 1000 || isNaN(data12)){
vErrors = complainAt(vErrors, instancePath, "s13/properties/limit/maximum", {comparison: "<=", limit: 1000});
errors++;
}
if(data12 < 1 || isNaN(data12)){
vErrors = complainAt(vErrors, instancePath, "s13/properties/limit/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
if(data.offset !== undefined){
let data13 = data.offset;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
vErrors = complainAt(vErrors, instancePath, "s13/properties/offset/type", {type: "integer"});
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9007199254740991 || isNaN(data13)){
vErrors = complainAt(vErrors, instancePath, "s13/properties/offset/maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data13 < 0 || isNaN(data13)){
vErrors = complainAt(vErrors, instancePath, "s13/properties/offset/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/type", {type: "object"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const check9 = validate34;
const schema14 = {"type":"string","format":"date-time"};

function validate34(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s14/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/type", {type: "string"});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}

const check10 = validate35;
const schema15 = {"type":"string","format":"date-time"};

function validate35(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s15/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/type", {type: "string"});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const check11 = validate36;
const schema16 = {"type":"object","required":["signedURL"],"properties":{"signedURL":{"type":"string","pattern":"^https://"}}};
const pattern2 = new RegExp("^https://", "u");

function validate36(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signedURL === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "signedURL"});
errors++;
}
if(data.signedURL !== undefined){
let data0 = data.signedURL;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
vErrors = complainAt(vErrors, instancePath, "s16/properties/signedURL/pattern", {pattern: "^https://"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/properties/signedURL/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/type", {type: "object"});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const check12 = validate8;
return {
checks: {
  "#/components/schemas/AuditedType": check0,
  "#/components/schemas/AuditSource": check1,
  "#/components/schemas/AuditEvent": check2,
  "#/paths/~1audit/get/parameters/5/schema": check3,
  "#/paths/~1audit/get/parameters/6/schema": check4,
  "#/components/parameters/AuditLimit/schema": check5,
  "#/components/parameters/AuditOffset/schema": check6,
  "#/components/responses/AuditRecords/content/application~1json/schema": check7,
  "#/components/schemas/AuditSearch": check8,
  "#/paths/~1audit~1signedURL/get/parameters/2/schema": check9,
  "#/paths/~1audit~1signedURL/get/parameters/3/schema": check10,
  "#/components/responses/AuditDownload/content/application~1json/schema": check11,
  "#/components/schemas/AuditRecord": check12,
},
pointers: {"s0":"#/components/schemas/AuditedType","s1":"#/components/schemas/AuditSource","s2":"#/components/schemas/AuditEvent","s3":"#/paths/~1audit/get/parameters/5/schema","s4":"#/paths/~1audit/get/parameters/6/schema","s5":"#/components/parameters/AuditLimit/schema","s6":"#/components/parameters/AuditOffset/schema","s7":"#/components/responses/AuditRecords/content/application~1json/schema","s8":"#/components/schemas/AuditRecord","s9":"#/components/schemas/ObjectId","s10":"#/components/schemas/AuditUser","s11":"#/components/schemas/Timestamp","s12":"#/components/schemas/FieldChange","s13":"#/components/schemas/AuditSearch","s14":"#/paths/~1audit~1signedURL/get/parameters/2/schema","s15":"#/paths/~1audit~1signedURL/get/parameters/3/schema","s16":"#/components/responses/AuditDownload/content/application~1json/schema"},
};
};
