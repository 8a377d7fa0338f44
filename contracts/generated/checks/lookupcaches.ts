// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","maxItems":1000,"items":{"$ref":"s1"}};
const schema1 = {"required":["_id","name"],"allOf":[{"$ref":"s2"}]};
const schema2 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s3"},"_envId":{"$ref":"s3"},"createdAt":{"$ref":"s4"},"lastModified":{"$ref":"s4"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"externalId":{"type":"string"},"includeDataInTemplatesAndCloning":{"type":"boolean"},"_integrationId":{"$ref":"s5"},"_stackId":{"$ref":"s5"},"size":{"type":"integer","minimum":0},"sizeInMB":{"type":"string"},"_userId":{"$ref":"s3"},"_sourceId":{"$ref":"s3"},"sandbox":{"type":"boolean"}}};
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

const schema5 = {"type":["string","null"],"pattern":"^[0-9a-f]{24}$"};

function validate9(data, instancePath=""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
vErrors = complainAt(vErrors, instancePath, "s5/type", {type: schema5.type});
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s5/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
validate9.errors = vErrors;
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
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/description/type", {type: "string"});
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/externalId/type", {type: "string"});
errors++;
}
}
if(data.includeDataInTemplatesAndCloning !== undefined){
if(typeof data.includeDataInTemplatesAndCloning !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/includeDataInTemplatesAndCloning/type", {type: "boolean"});
errors++;
}
}
if(data._integrationId !== undefined){
if(!(validate9(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
if(data._stackId !== undefined){
if(!(validate9(data._stackId, instancePath+"/_stackId"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
if(data.size !== undefined){
let data10 = data.size;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
vErrors = complainAt(vErrors, instancePath, "s2/properties/size/type", {type: "integer"});
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
vErrors = complainAt(vErrors, instancePath, "s2/properties/size/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.sizeInMB !== undefined){
if(typeof data.sizeInMB !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/sizeInMB/type", {type: "string"});
errors++;
}
}
if(data._userId !== undefined){
if(!(validate3(data._userId, instancePath+"/_userId"))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
if(data._sourceId !== undefined){
if(!(validate3(data._sourceId, instancePath+"/_sourceId"))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/sandbox/type", {type: "boolean"});
errors++;
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

const check2 = validate16;
const schema6 = {"required":["_id","createdAt","lastModified","name","_userId"],"allOf":[{"$ref":"s2"}]};

function validate16(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate2(data, instancePath))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "_id"});
errors++;
}
if(data.createdAt === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "createdAt"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "name"});
errors++;
}
if(data._userId === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "_userId"});
errors++;
}
}
validate16.errors = vErrors;
return errors === 0;
}

const check3 = validate18;
const schema7 = {"type":"string"};

function validate18(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "string"});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const check4 = validate19;
const schema8 = {"type":"object","properties":{"keys":{"type":"array","items":{"type":"string"}},"startsWith":{"type":"string"}}};

function validate19(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keys !== undefined){
let data0 = data.keys;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/keys/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/properties/keys/type", {type: "array"});
errors++;
}
}
if(data.startsWith !== undefined){
if(typeof data.startsWith !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/startsWith/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "object"});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const check5 = validate20;
const schema9 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","maxItems":1000,"items":{"$ref":"s10"}},"nextPageURL":{"type":"string"}}};
const schema10 = {"type":"object","required":["key","value"],"properties":{"key":{"type":"string","minLength":1},"value":{}}};

function validate21(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
vErrors = complainAt(vErrors, instancePath, "s10/required", {missingProperty: "key"});
errors++;
}
if(data.value === undefined){
vErrors = complainAt(vErrors, instancePath, "s10/required", {missingProperty: "value"});
errors++;
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s10/properties/key/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/properties/key/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/type", {type: "object"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}


function validate20(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
vErrors = complainAt(vErrors, instancePath, "s9/required", {missingProperty: "data"});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s9/properties/data/maxItems", {limit: 1000});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data0[i0], instancePath+"/data/" + i0))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/properties/data/type", {type: "array"});
errors++;
}
}
if(data.nextPageURL !== undefined){
if(typeof data.nextPageURL !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/nextPageURL/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "object"});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const check6 = validate23;
const schema11 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","maxItems":1000,"items":{"$ref":"s10"}}}};

function validate23(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "data"});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s11/properties/data/maxItems", {limit: 1000});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data0[i0], instancePath+"/data/" + i0))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/properties/data/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/type", {type: "object"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const check7 = validate25;
const schema12 = {"type":"object","required":["keys"],"properties":{"keys":{"type":"array","items":{"type":"string"}}}};

function validate25(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keys === undefined){
vErrors = complainAt(vErrors, instancePath, "s12/required", {missingProperty: "keys"});
errors++;
}
if(data.keys !== undefined){
let data0 = data.keys;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s12/properties/keys/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/properties/keys/type", {type: "array"});
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

const check8 = validate26;
const schema13 = {"type":"object","properties":{"name":{"type":"string","minLength":1}}};

function validate26(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s13/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/properties/name/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/type", {type: "object"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const check9 = validate27;
const schema14 = {"anyOf":[{"$ref":"s6"},{"$ref":"s15"}]};
const schema15 = {"type":"array","minItems":1,"items":{"type":"object","required":["model","_id","name"],"properties":{"model":{"type":"string"},"_id":{"$ref":"s3"},"name":{"type":"string"}}}};

function validate29(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = complainAt(vErrors, instancePath, "s15/minItems", {limit: 1});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.model === undefined){
vErrors = complainAt(vErrors, instancePath, "s15/items/required", {missingProperty: "model"}, i0);
errors++;
}
if(data0._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s15/items/required", {missingProperty: "_id"}, i0);
errors++;
}
if(data0.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s15/items/required", {missingProperty: "name"}, i0);
errors++;
}
if(data0.model !== undefined){
if(typeof data0.model !== "string"){
vErrors = complainAt(vErrors, instancePath, "s15/items/properties/model/type", {type: "string"}, i0);
errors++;
}
}
if(data0._id !== undefined){
if(!(validate3(data0._id, instancePath+"/" + i0+"/_id"))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s15/items/properties/name/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/type", {type: "array"});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate27(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate16(data, instancePath))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate29(data, instancePath))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = complainAt(vErrors, instancePath, "s14/anyOf", {});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate27.errors = vErrors;
return errors === 0;
}

const check10 = validate32;
const schema16 = {"anyOf":[{"$ref":"s6"},{"$ref":"s15"}]};

function validate32(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate16(data, instancePath))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate29(data, instancePath))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = complainAt(vErrors, instancePath, "s16/anyOf", {});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate32.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1lookupcaches/get/responses/200/content/application~1json/schema": check0,
  "#/components/schemas/LookupCacheInput": check1,
  "#/components/schemas/LookupCache": check2,
  "#/paths/~1lookupcaches~1{_id}~1getData/post/parameters/0/schema": check3,
  "#/components/schemas/CacheDataQuery": check4,
  "#/paths/~1lookupcaches~1{_id}~1getData/post/responses/200/content/application~1json/schema": check5,
  "#/components/schemas/CacheData": check6,
  "#/components/schemas/CacheKeys": check7,
  "#/paths/~1lookupcaches~1{_id}~1clone/post/requestBody/content/application~1json/schema": check8,
  "#/paths/~1lookupcaches~1{_id}~1clone/post/responses/200/content/application~1json/schema": check9,
  "#/paths/~1lookupcaches~1{_id}~1clone/post/responses/201/content/application~1json/schema": check10,
},
pointers: {"s0":"#/paths/~1lookupcaches/get/responses/200/content/application~1json/schema","s1":"#/components/schemas/LookupCacheListItem","s2":"#/components/schemas/LookupCacheInput","s3":"#/components/schemas/ObjectId","s4":"#/components/schemas/Timestamp","s5":"#/components/schemas/ObjectIdOrNull","s6":"#/components/schemas/LookupCache","s7":"#/paths/~1lookupcaches~1{_id}~1getData/post/parameters/0/schema","s8":"#/components/schemas/CacheDataQuery","s9":"#/paths/~1lookupcaches~1{_id}~1getData/post/responses/200/content/application~1json/schema","s10":"#/components/schemas/CacheEntry","s11":"#/components/schemas/CacheData","s12":"#/components/schemas/CacheKeys","s13":"#/paths/~1lookupcaches~1{_id}~1clone/post/requestBody/content/application~1json/schema","s14":"#/paths/~1lookupcaches~1{_id}~1clone/post/responses/200/content/application~1json/schema","s15":"#/components/schemas/CloneManifest","s16":"#/paths/~1lookupcaches~1{_id}~1clone/post/responses/201/content/application~1json/schema"},
};
};
