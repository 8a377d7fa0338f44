// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","maxItems":1000,"items":{"$ref":"s1"}};
const schema1 = {"required":["_id","name"],"allOf":[{"$ref":"s2"}],"properties":{"token":{"type":"string"}}};
const schema2 = {"type":"object","properties":{"_id":{"$ref":"s3"},"createdAt":{"$ref":"s4"},"lastModified":{"$ref":"s4"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"type":{"type":"string","enum":["user","apim"]},"fullAccess":{"type":"boolean"},"_connectionIds":{"type":"array","items":{"$ref":"s3"}},"_exportIds":{"type":"array","items":{"$ref":"s3"}},"_importIds":{"type":"array","items":{"$ref":"s3"}},"_apiIds":{"type":"array","items":{"$ref":"s3"}},"_mcpServerIds":{"type":"array","items":{"$ref":"s3"}},"autoPurgeAt":{"type":"string","format":"date-time"},"revoked":{"type":"boolean"},"_envId":{"$ref":"s3"}}};
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
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/type/type", {type: "string"});
errors++;
}
if(!((data5 === "user") || (data5 === "apim"))){
vErrors = complainAt(vErrors, instancePath, "s2/properties/type/enum", {allowedValues: schema2.properties.type.enum});
errors++;
}
}
if(data.fullAccess !== undefined){
if(typeof data.fullAccess !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/fullAccess/type", {type: "boolean"});
errors++;
}
}
if(data._connectionIds !== undefined){
let data7 = data._connectionIds;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data7[i0], instancePath+"/_connectionIds/" + i0))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/_connectionIds/type", {type: "array"});
errors++;
}
}
if(data._exportIds !== undefined){
let data9 = data._exportIds;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate3(data9[i1], instancePath+"/_exportIds/" + i1))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/_exportIds/type", {type: "array"});
errors++;
}
}
if(data._importIds !== undefined){
let data11 = data._importIds;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate3(data11[i2], instancePath+"/_importIds/" + i2))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/_importIds/type", {type: "array"});
errors++;
}
}
if(data._apiIds !== undefined){
let data13 = data._apiIds;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate3(data13[i3], instancePath+"/_apiIds/" + i3))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/_apiIds/type", {type: "array"});
errors++;
}
}
if(data._mcpServerIds !== undefined){
let data15 = data._mcpServerIds;
if(Array.isArray(data15)){
const len4 = data15.length;
for(let i4=0; i4<len4; i4++){
if(!(validate3(data15[i4], instancePath+"/_mcpServerIds/" + i4))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/_mcpServerIds/type", {type: "array"});
errors++;
}
}
if(data.autoPurgeAt !== undefined){
let data17 = data.autoPurgeAt;
if(typeof data17 === "string"){
if(!(formats0.validate(data17))){
vErrors = complainAt(vErrors, instancePath, "s2/properties/autoPurgeAt/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/autoPurgeAt/type", {type: "string"});
errors++;
}
}
if(data.revoked !== undefined){
if(typeof data.revoked !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/revoked/type", {type: "boolean"});
errors++;
}
}
if(data._envId !== undefined){
if(!(validate3(data._envId, instancePath+"/_envId"))){
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
if(data.token !== undefined){
if(typeof data.token !== "string"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/token/type", {type: "string"});
errors++;
}
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

const check1 = validate16;
const schema5 = {"required":["name"],"allOf":[{"$ref":"s2"},{"$ref":"s6"}]};
const schema6 = {"oneOf":[{"required":["fullAccess"],"properties":{"fullAccess":{"const":true}}},{"anyOf":[{"required":["_connectionIds"],"properties":{"_connectionIds":{"minItems":1}}},{"required":["_exportIds"],"properties":{"_exportIds":{"minItems":1}}},{"required":["_importIds"],"properties":{"_importIds":{"minItems":1}}},{"required":["_apiIds"],"properties":{"_apiIds":{"minItems":1}}},{"required":["_mcpServerIds"],"properties":{"_mcpServerIds":{"minItems":1}}}]}]};

function validate18(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fullAccess === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/oneOf/0/required", {missingProperty: "fullAccess"});
errors++;
}
if(data.fullAccess !== undefined){
if(true !== data.fullAccess){
vErrors = complainAt(vErrors, instancePath, "s6/oneOf/0/properties/fullAccess/const", {allowedValue: true});
errors++;
}
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
const _errs4 = errors;
let valid2 = false;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._connectionIds === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/oneOf/1/anyOf/0/required", {missingProperty: "_connectionIds"});
errors++;
}
if(data._connectionIds !== undefined){
let data1 = data._connectionIds;
if(Array.isArray(data1)){
if(data1.length < 1){
vErrors = complainAt(vErrors, instancePath, "s6/oneOf/1/anyOf/0/properties/_connectionIds/minItems", {limit: 1});
errors++;
}
}
}
}
var _valid1 = _errs5 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs7 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._exportIds === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/oneOf/1/anyOf/1/required", {missingProperty: "_exportIds"});
errors++;
}
if(data._exportIds !== undefined){
let data2 = data._exportIds;
if(Array.isArray(data2)){
if(data2.length < 1){
vErrors = complainAt(vErrors, instancePath, "s6/oneOf/1/anyOf/1/properties/_exportIds/minItems", {limit: 1});
errors++;
}
}
}
}
var _valid1 = _errs7 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._importIds === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/oneOf/1/anyOf/2/required", {missingProperty: "_importIds"});
errors++;
}
if(data._importIds !== undefined){
let data3 = data._importIds;
if(Array.isArray(data3)){
if(data3.length < 1){
vErrors = complainAt(vErrors, instancePath, "s6/oneOf/1/anyOf/2/properties/_importIds/minItems", {limit: 1});
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._apiIds === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/oneOf/1/anyOf/3/required", {missingProperty: "_apiIds"});
errors++;
}
if(data._apiIds !== undefined){
let data4 = data._apiIds;
if(Array.isArray(data4)){
if(data4.length < 1){
vErrors = complainAt(vErrors, instancePath, "s6/oneOf/1/anyOf/3/properties/_apiIds/minItems", {limit: 1});
errors++;
}
}
}
}
var _valid1 = _errs11 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._mcpServerIds === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/oneOf/1/anyOf/4/required", {missingProperty: "_mcpServerIds"});
errors++;
}
if(data._mcpServerIds !== undefined){
let data5 = data._mcpServerIds;
if(Array.isArray(data5)){
if(data5.length < 1){
vErrors = complainAt(vErrors, instancePath, "s6/oneOf/1/anyOf/4/properties/_mcpServerIds/minItems", {limit: 1});
errors++;
}
}
}
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
}
}
}
}
if(!valid2){
vErrors = complainAt(vErrors, instancePath, "s6/oneOf/1/anyOf", {});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
vErrors = complainAt(vErrors, instancePath, "s6/oneOf", {passingSchemas: passing0});
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
validate18.errors = vErrors;
return errors === 0;
}


function validate16(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate2(data, instancePath))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
if(!(validate18(data, instancePath))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s5/required", {missingProperty: "name"});
errors++;
}
}
validate16.errors = vErrors;
return errors === 0;
}

const check2 = validate20;
const schema7 = {"required":["_id","createdAt","lastModified","name","token"],"allOf":[{"$ref":"s2"}],"properties":{"token":{"type":"string"}}};

function validate20(data, instancePath=""){
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
if(data.token === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "token"});
errors++;
}
if(data.token !== undefined){
if(typeof data.token !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/token/type", {type: "string"});
errors++;
}
}
}
validate20.errors = vErrors;
return errors === 0;
}

const check3 = validate22;
const schema8 = {"required":["_id","createdAt","lastModified","name","token"],"allOf":[{"$ref":"s2"}],"properties":{"token":{"type":"string"}}};

function validate22(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate2(data, instancePath))){
vErrors = joined(vErrors, validate2.errors);
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
if(data.token === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "token"});
errors++;
}
if(data.token !== undefined){
if(typeof data.token !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/token/type", {type: "string"});
errors++;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}

const check4 = validate24;
const schema9 = {"type":"string"};

function validate24(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "string"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1accesstokens/get/responses/200/content/application~1json/schema": check0,
  "#/components/schemas/AccessTokenInput": check1,
  "#/components/schemas/CreatedAccessToken": check2,
  "#/components/schemas/AccessToken": check3,
  "#/components/schemas/AccessTokenListItem/properties/token": check4,
},
pointers: {"s0":"#/paths/~1accesstokens/get/responses/200/content/application~1json/schema","s1":"#/components/schemas/AccessTokenListItem","s2":"#/components/schemas/AccessTokenFields","s3":"#/components/schemas/ObjectId","s4":"#/components/schemas/Timestamp","s5":"#/components/schemas/AccessTokenInput","s6":"#/components/schemas/AccessTokenScope","s7":"#/components/schemas/CreatedAccessToken","s8":"#/components/schemas/AccessToken","s9":"#/components/schemas/AccessTokenListItem/properties/token"},
};
};
