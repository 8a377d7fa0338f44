// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"integer","maximum":1000,"minimum":1};

function validate0(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = complainAt(vErrors, instancePath, "s0/type", {type: "integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s0/maximum", {comparison: "<=", limit: 1000});
errors++;
}
if(data < 1 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s0/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
validate0.errors = vErrors;
return errors === 0;
}

const check1 = validate1;
const schema1 = {"type":"integer","maximum":9007199254740991,"minimum":0};

function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = complainAt(vErrors, instancePath, "s1/type", {type: "integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s1/maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s1/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
validate1.errors = vErrors;
return errors === 0;
}

const check2 = validate2;
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

const check3 = validate3;
const schema3 = {"type":"string","pattern":"^[A-Za-z0-9._,]*$"};
const pattern1 = new RegExp("^[A-Za-z0-9._,]*$", "u");

function validate3(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = complainAt(vErrors, instancePath, "s3/pattern", {pattern: "^[A-Za-z0-9._,]*$"});
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
const schema4 = {"type":"string","pattern":"<[^<>]+>\\s*;"};
const pattern2 = new RegExp("<[^<>]+>\\s*;", "u");

function validate4(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
vErrors = complainAt(vErrors, instancePath, "s4/pattern", {pattern: "<[^<>]+>\\s*;"});
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
const schema5 = {"anyOf":[{"$ref":"s6"},{"$ref":"s7"}]};
const schema6 = {"type":"object","required":["errors"],"properties":{"errors":{"type":"array","minItems":1,"items":{"$ref":"s8"}}}};
const schema7 = {"type":"object","required":["code"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"field":{"type":"string"}}};

function validate7(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "code"});
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/code/type", {type: "string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/message/type", {type: "string"});
errors++;
}
}
if(data.field !== undefined){
if(typeof data.field !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/field/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "object"});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}


function validate6(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errors === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "errors"});
errors++;
}
if(data.errors !== undefined){
let data0 = data.errors;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = complainAt(vErrors, instancePath, "s6/properties/errors/minItems", {limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate7(data0[i0], instancePath+"/errors/" + i0))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/errors/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "object"});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","required":["message"],"properties":{"message":{"type":"string"}}};

function validate10(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "message"});
errors++;
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/message/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "object"});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


function validate5(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate6(data, instancePath))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate10(data, instancePath))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = complainAt(vErrors, instancePath, "s5/anyOf", {});
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
validate5.errors = vErrors;
return errors === 0;
}

const check6 = validate10;

const check7 = validate6;

const check8 = validate12;
const schema9 = {"type":"integer","minimum":0};

function validate12(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s9/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
validate12.errors = vErrors;
return errors === 0;
}

const check9 = validate13;
const schema10 = {"type":"array","items":{"type":"object","required":["op","path"],"properties":{"op":{"type":"string","enum":["replace","add","remove","move","copy","test"]},"path":{"type":"string"},"from":{"type":"string"},"value":{}}}};

function validate13(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.op === undefined){
vErrors = complainAt(vErrors, instancePath, "s10/items/required", {missingProperty: "op"}, i0);
errors++;
}
if(data0.path === undefined){
vErrors = complainAt(vErrors, instancePath, "s10/items/required", {missingProperty: "path"}, i0);
errors++;
}
if(data0.op !== undefined){
let data1 = data0.op;
if(typeof data1 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s10/items/properties/op/type", {type: "string"}, i0);
errors++;
}
if(!((((((data1 === "replace") || (data1 === "add")) || (data1 === "remove")) || (data1 === "move")) || (data1 === "copy")) || (data1 === "test"))){
vErrors = complainAt(vErrors, instancePath, "s10/items/properties/op/enum", {allowedValues: schema10.items.properties.op.enum}, i0);
errors++;
}
}
if(data0.path !== undefined){
if(typeof data0.path !== "string"){
vErrors = complainAt(vErrors, instancePath, "s10/items/properties/path/type", {type: "string"}, i0);
errors++;
}
}
if(data0.from !== undefined){
if(typeof data0.from !== "string"){
vErrors = complainAt(vErrors, instancePath, "s10/items/properties/from/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/type", {type: "array"});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const check10 = validate14;
const schema11 = {"type":"object","additionalProperties":{"type":"array","items":{"$ref":"s12"}}};
const schema12 = {"type":"object","required":["id","paths"],"properties":{"id":{"$ref":"s2"},"name":{"type":"string"},"paths":{"type":"array","items":{"type":"string"}},"accessLevel":{"type":"string"}}};

function validate15(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = complainAt(vErrors, instancePath, "s12/required", {missingProperty: "id"});
errors++;
}
if(data.paths === undefined){
vErrors = complainAt(vErrors, instancePath, "s12/required", {missingProperty: "paths"});
errors++;
}
if(data.id !== undefined){
if(!(validate2(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s12/properties/name/type", {type: "string"});
errors++;
}
}
if(data.paths !== undefined){
let data2 = data.paths;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s12/properties/paths/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/properties/paths/type", {type: "array"});
errors++;
}
}
if(data.accessLevel !== undefined){
if(typeof data.accessLevel !== "string"){
vErrors = complainAt(vErrors, instancePath, "s12/properties/accessLevel/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/type", {type: "object"});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate14(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate15(data0[i0], instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complain(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"s11/additionalProperties/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/type", {type: "object"});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const check11 = validate18;
const schema13 = {"type":"object","properties":{"sandbox":{"type":"boolean"},"tag":{"type":"string"},"newTemplateInstaller":{"type":"boolean"}}};

function validate18(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/tag/type", {type: "string"});
errors++;
}
}
if(data.newTemplateInstaller !== undefined){
if(typeof data.newTemplateInstaller !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/newTemplateInstaller/type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/type", {type: "object"});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const check12 = validate19;
const schema14 = {"type":"object","required":["signedURL"],"properties":{"signedURL":{"type":"string"}}};

function validate19(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signedURL === undefined){
vErrors = complainAt(vErrors, instancePath, "s14/required", {missingProperty: "signedURL"});
errors++;
}
if(data.signedURL !== undefined){
if(typeof data.signedURL !== "string"){
vErrors = complainAt(vErrors, instancePath, "s14/properties/signedURL/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/type", {type: "object"});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const check13 = validate20;
const schema15 = {"type":"object","additionalProperties":true};

function validate20(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/type", {type: "object"});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const check14 = validate21;
const schema16 = {"type":"object","required":["data","stages"],"properties":{"data":{"type":"array","items":{"$ref":"s15"}},"dataURIs":{"type":"array","items":{"type":"string"}},"stages":{"type":"array","items":{"type":"object","required":["name","data"],"properties":{"name":{"type":"string"},"errors":{"type":"array","items":{"$ref":"s15"}},"data":{"type":"array","items":{"$ref":"s15"}}}}}}};

function validate21(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "data"});
errors++;
}
if(data.stages === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "stages"});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate20(data0[i0], instancePath+"/data/" + i0))){
vErrors = joined(vErrors, validate20.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/properties/data/type", {type: "array"});
errors++;
}
}
if(data.dataURIs !== undefined){
let data2 = data.dataURIs;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s16/properties/dataURIs/items/type", {type: "string"}, i1);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/properties/dataURIs/type", {type: "array"});
errors++;
}
}
if(data.stages !== undefined){
let data4 = data.stages;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/properties/stages/items/required", {missingProperty: "name"}, i2);
errors++;
}
if(data5.data === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/properties/stages/items/required", {missingProperty: "data"}, i2);
errors++;
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s16/properties/stages/items/properties/name/type", {type: "string"}, i2);
errors++;
}
}
if(data5.errors !== undefined){
let data7 = data5.errors;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate20(data7[i3], instancePath+"/stages/" + i2+"/errors/" + i3))){
vErrors = joined(vErrors, validate20.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/properties/stages/items/properties/errors/type", {type: "array"}, i2);
errors++;
}
}
if(data5.data !== undefined){
let data9 = data5.data;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
if(!(validate20(data9[i4], instancePath+"/stages/" + i2+"/data/" + i4))){
vErrors = joined(vErrors, validate20.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/properties/stages/items/properties/data/type", {type: "array"}, i2);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/properties/stages/items/type", {type: "object"}, i2);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/properties/stages/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/type", {type: "object"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const check15 = validate25;
const schema17 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","format":"date-time"};
const formats0 = dateTime;
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate25(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = complainAt(vErrors, instancePath, "s17/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"});
errors++;
}
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s17/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s17/type", {type: "string"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/components/parameters/Limit/schema": check0,
  "#/components/parameters/Skip/schema": check1,
  "#/components/schemas/ObjectId": check2,
  "#/components/schemas/FieldList": check3,
  "#/components/headers/Link/schema": check4,
  "#/components/schemas/BadRequest": check5,
  "#/components/schemas/Message": check6,
  "#/components/schemas/ErrorList": check7,
  "#/components/headers/RetryAfter/schema": check8,
  "#/components/schemas/JsonPatch": check9,
  "#/components/schemas/Dependencies": check10,
  "#/components/requestBodies/ConnectorInstallation/content/application~1json/schema": check11,
  "#/components/schemas/SignedUrl": check12,
  "#/components/schemas/Open": check13,
  "#/components/schemas/Preview": check14,
  "#/components/schemas/Timestamp": check15,
},
pointers: {"s0":"#/components/parameters/Limit/schema","s1":"#/components/parameters/Skip/schema","s2":"#/components/schemas/ObjectId","s3":"#/components/schemas/FieldList","s4":"#/components/headers/Link/schema","s5":"#/components/schemas/BadRequest","s6":"#/components/schemas/ErrorList","s7":"#/components/schemas/Message","s8":"#/components/schemas/Error","s9":"#/components/headers/RetryAfter/schema","s10":"#/components/schemas/JsonPatch","s11":"#/components/schemas/Dependencies","s12":"#/components/schemas/Dependency","s13":"#/components/requestBodies/ConnectorInstallation/content/application~1json/schema","s14":"#/components/schemas/SignedUrl","s15":"#/components/schemas/Open","s16":"#/components/schemas/Preview","s17":"#/components/schemas/Timestamp"},
};
};
