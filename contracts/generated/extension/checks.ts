// Made from spec/extension.openapi.yaml by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, joined }) => {
const check0 = validate0;
const schema0 = {"type":"string"};

function validate0(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s0/type", {type: "string"});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const check1 = validate1;
const schema1 = {"type":"object","required":["function","options"],"properties":{"function":{"type":"string","minLength":1},"type":{"enum":["hook","wrapper","setting","utility","installer","uninstaller"]},"diy":{"type":"boolean"},"_connectorId":{"type":"string"},"options":{"type":"object"},"maxResponseSize":{"type":"integer","minimum":1}},"oneOf":[{"required":["diy"],"properties":{"diy":{"const":true}}},{"required":["_connectorId"]}]};
const func0 = codePointLength;

function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.diy === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/oneOf/0/required", {missingProperty: "diy"});
errors++;
}
if(data.diy !== undefined){
if(true !== data.diy){
vErrors = complainAt(vErrors, instancePath, "s1/oneOf/0/properties/diy/const", {allowedValue: true});
errors++;
}
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._connectorId === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/oneOf/1/required", {missingProperty: "_connectorId"});
errors++;
}
}
var _valid0 = _errs4 === errors;
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
vErrors = complainAt(vErrors, instancePath, "s1/oneOf", {passingSchemas: passing0});
errors++;
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.function === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "function"});
errors++;
}
if(data.options === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "options"});
errors++;
}
if(data.function !== undefined){
let data1 = data.function;
if(typeof data1 === "string"){
if(func0(data1) < 1){
vErrors = complainAt(vErrors, instancePath, "s1/properties/function/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/function/type", {type: "string"});
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(!((((((data2 === "hook") || (data2 === "wrapper")) || (data2 === "setting")) || (data2 === "utility")) || (data2 === "installer")) || (data2 === "uninstaller"))){
vErrors = complainAt(vErrors, instancePath, "s1/properties/type/enum", {allowedValues: schema1.properties.type.enum});
errors++;
}
}
if(data.diy !== undefined){
if(typeof data.diy !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/diy/type", {type: "boolean"});
errors++;
}
}
if(data._connectorId !== undefined){
if(typeof data._connectorId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/_connectorId/type", {type: "string"});
errors++;
}
}
if(data.options !== undefined){
let data5 = data.options;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
vErrors = complainAt(vErrors, instancePath, "s1/properties/options/type", {type: "object"});
errors++;
}
}
if(data.maxResponseSize !== undefined){
let data6 = data.maxResponseSize;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = complainAt(vErrors, instancePath, "s1/properties/maxResponseSize/type", {type: "integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 1 || isNaN(data6)){
vErrors = complainAt(vErrors, instancePath, "s1/properties/maxResponseSize/minimum", {comparison: ">=", limit: 1});
errors++;
}
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

const check2 = validate2;
const schema2 = {};

function validate2(data, instancePath=""){
validate2.errors = null;
return true;
}

const check3 = validate3;
const schema3 = {"type":"string"};

function validate3(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/type", {type: "string"});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

const check4 = validate4;
const schema4 = {"allOf":[{"$ref":"s5"},{"type":"object","properties":{"errors":{"type":"array","items":{"type":"object","properties":{"code":{"const":"unauthorized"}}}}}}]};
const schema5 = {"type":"object","required":["errors"],"properties":{"errors":{"type":"array","minItems":1,"items":{"type":"object","required":["code","message"],"properties":{"code":{"type":"string","minLength":1},"message":{"type":"string"}}}}}};

function validate5(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errors === undefined){
vErrors = complainAt(vErrors, instancePath, "s5/required", {missingProperty: "errors"});
errors++;
}
if(data.errors !== undefined){
let data0 = data.errors;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = complainAt(vErrors, instancePath, "s5/properties/errors/minItems", {limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
vErrors = complainAt(vErrors, instancePath, "s5/properties/errors/items/required", {missingProperty: "code"}, i0);
errors++;
}
if(data1.message === undefined){
vErrors = complainAt(vErrors, instancePath, "s5/properties/errors/items/required", {missingProperty: "message"}, i0);
errors++;
}
if(data1.code !== undefined){
let data2 = data1.code;
if(typeof data2 === "string"){
if(func0(data2) < 1){
vErrors = complainAt(vErrors, instancePath, "s5/properties/errors/items/properties/code/minLength", {limit: 1}, i0);
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/properties/errors/items/properties/code/type", {type: "string"}, i0);
errors++;
}
}
if(data1.message !== undefined){
if(typeof data1.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/errors/items/properties/message/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/properties/errors/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/properties/errors/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/type", {type: "object"});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}


function validate4(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate5(data, instancePath))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errors !== undefined){
let data0 = data.errors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code !== undefined){
if("unauthorized" !== data1.code){
vErrors = complainAt(vErrors, instancePath, "s4/allOf/1/properties/errors/items/properties/code/const", {allowedValue: "unauthorized"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/allOf/1/properties/errors/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/allOf/1/properties/errors/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/allOf/1/type", {type: "object"});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

const check5 = validate5;

const check6 = validate7;
const schema6 = {"type":"object","required":["success"],"properties":{"success":{"const":true}}};

function validate7(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "success"});
errors++;
}
if(data.success !== undefined){
if(true !== data.success){
vErrors = complainAt(vErrors, instancePath, "s6/properties/success/const", {allowedValue: true});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "object"});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

const check7 = validate8;
const schema7 = {"type":"object","required":["bearerToken","_integrationId","_connectorId","opts"],"properties":{"bearerToken":{"type":"string","minLength":1},"_integrationId":{"type":"string"},"opts":{"$ref":"s8"},"_connectorId":{"type":"string"}}};
const schema8 = {"type":"object","additionalProperties":true};

function validate9(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "object"});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}


function validate8(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "bearerToken"});
errors++;
}
if(data._integrationId === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "_integrationId"});
errors++;
}
if(data._connectorId === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "_connectorId"});
errors++;
}
if(data.opts === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "opts"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s7/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(typeof data._integrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/_integrationId/type", {type: "string"});
errors++;
}
}
if(data.opts !== undefined){
if(!(validate9(data.opts, instancePath+"/opts"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
if(data._connectorId !== undefined){
if(typeof data._connectorId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/_connectorId/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "object"});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

const check8 = validate11;
const schema9 = {"$ref":"s10"};
const schema10 = {};

function validate12(data, instancePath=""){
validate12.errors = null;
return true;
}


function validate11(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate12(data, instancePath))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
validate11.errors = vErrors;
return errors === 0;
}

const check9 = validate14;
const schema11 = {"type":"object","required":["bearerToken","_integrationId","opts"],"properties":{"bearerToken":{"type":"string","minLength":1},"_integrationId":{"type":"string"},"opts":{"$ref":"s8"}},"additionalProperties":true};

function validate14(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "bearerToken"});
errors++;
}
if(data._integrationId === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "_integrationId"});
errors++;
}
if(data.opts === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "opts"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s11/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(typeof data._integrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/_integrationId/type", {type: "string"});
errors++;
}
}
if(data.opts !== undefined){
if(!(validate9(data.opts, instancePath+"/opts"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
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

const check10 = validate16;
const schema12 = {"$ref":"s13"};
const schema13 = {"type":"object","required":["success"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"},"stepsToUpdate":{"type":"array","items":{"$ref":"s14"}}}};
const schema14 = {"type":"object","properties":{"name":{"type":"string"},"completed":{"type":"boolean"},"installerFunction":{"type":"string"},"uninstallerFunction":{"type":"string"},"_connectionId":{"type":"string"}},"additionalProperties":true};

function validate18(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s14/properties/name/type", {type: "string"});
errors++;
}
}
if(data.completed !== undefined){
if(typeof data.completed !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s14/properties/completed/type", {type: "boolean"});
errors++;
}
}
if(data.installerFunction !== undefined){
if(typeof data.installerFunction !== "string"){
vErrors = complainAt(vErrors, instancePath, "s14/properties/installerFunction/type", {type: "string"});
errors++;
}
}
if(data.uninstallerFunction !== undefined){
if(typeof data.uninstallerFunction !== "string"){
vErrors = complainAt(vErrors, instancePath, "s14/properties/uninstallerFunction/type", {type: "string"});
errors++;
}
}
if(data._connectionId !== undefined){
if(typeof data._connectionId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s14/properties/_connectionId/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/type", {type: "object"});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}


function validate17(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
vErrors = complainAt(vErrors, instancePath, "s13/required", {missingProperty: "success"});
errors++;
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/success/type", {type: "boolean"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/message/type", {type: "string"});
errors++;
}
}
if(data.stepsToUpdate !== undefined){
let data2 = data.stepsToUpdate;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate18(data2[i0], instancePath+"/stepsToUpdate/" + i0))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/properties/stepsToUpdate/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/type", {type: "object"});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate17(data, instancePath))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
validate16.errors = vErrors;
return errors === 0;
}

const check11 = validate21;
const schema15 = {"type":"object","required":["bearerToken","_integrationId","opts"],"properties":{"bearerToken":{"type":"string","minLength":1},"_integrationId":{"type":"string"},"opts":{"$ref":"s8"}}};

function validate21(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s15/required", {missingProperty: "bearerToken"});
errors++;
}
if(data._integrationId === undefined){
vErrors = complainAt(vErrors, instancePath, "s15/required", {missingProperty: "_integrationId"});
errors++;
}
if(data.opts === undefined){
vErrors = complainAt(vErrors, instancePath, "s15/required", {missingProperty: "opts"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s15/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(typeof data._integrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s15/properties/_integrationId/type", {type: "string"});
errors++;
}
}
if(data.opts !== undefined){
if(!(validate9(data.opts, instancePath+"/opts"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/type", {type: "object"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const check12 = validate23;
const schema16 = {"$ref":"s10"};

function validate23(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate12(data, instancePath))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
validate23.errors = vErrors;
return errors === 0;
}

const check13 = validate25;
const schema17 = {"type":"object","required":["bearerToken","_integrationId","opts"],"properties":{"bearerToken":{"type":"string","minLength":1},"_integrationId":{"type":"string"},"opts":{"$ref":"s8"}}};

function validate25(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s17/required", {missingProperty: "bearerToken"});
errors++;
}
if(data._integrationId === undefined){
vErrors = complainAt(vErrors, instancePath, "s17/required", {missingProperty: "_integrationId"});
errors++;
}
if(data.opts === undefined){
vErrors = complainAt(vErrors, instancePath, "s17/required", {missingProperty: "opts"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s17/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s17/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(typeof data._integrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s17/properties/_integrationId/type", {type: "string"});
errors++;
}
}
if(data.opts !== undefined){
if(!(validate9(data.opts, instancePath+"/opts"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s17/type", {type: "object"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const check14 = validate27;
const schema18 = {"$ref":"s13"};

function validate27(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate17(data, instancePath))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
validate27.errors = vErrors;
return errors === 0;
}

const check15 = validate29;
const schema19 = {"type":"object","required":["bearerToken","_integrationId","opts"],"properties":{"bearerToken":{"type":"string","minLength":1},"_integrationId":{"type":"string"},"opts":{"$ref":"s8"}},"additionalProperties":true};

function validate29(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s19/required", {missingProperty: "bearerToken"});
errors++;
}
if(data._integrationId === undefined){
vErrors = complainAt(vErrors, instancePath, "s19/required", {missingProperty: "_integrationId"});
errors++;
}
if(data.opts === undefined){
vErrors = complainAt(vErrors, instancePath, "s19/required", {missingProperty: "opts"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s19/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(typeof data._integrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s19/properties/_integrationId/type", {type: "string"});
errors++;
}
}
if(data.opts !== undefined){
if(!(validate9(data.opts, instancePath+"/opts"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/type", {type: "object"});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const check16 = validate31;
const schema20 = {"$ref":"s13"};

function validate31(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate17(data, instancePath))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
validate31.errors = vErrors;
return errors === 0;
}

const check17 = validate33;
const schema21 = {"type":"object","required":["bearerToken","_integrationId","opts"],"properties":{"bearerToken":{"type":"string","minLength":1},"_integrationId":{"type":"string"},"opts":{"$ref":"s8"}}};

function validate33(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s21/required", {missingProperty: "bearerToken"});
errors++;
}
if(data._integrationId === undefined){
vErrors = complainAt(vErrors, instancePath, "s21/required", {missingProperty: "_integrationId"});
errors++;
}
if(data.opts === undefined){
vErrors = complainAt(vErrors, instancePath, "s21/required", {missingProperty: "opts"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s21/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s21/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(typeof data._integrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s21/properties/_integrationId/type", {type: "string"});
errors++;
}
}
if(data.opts !== undefined){
if(!(validate9(data.opts, instancePath+"/opts"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s21/type", {type: "object"});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const check18 = validate35;
const schema22 = {"$ref":"s10"};

function validate35(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate12(data, instancePath))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
validate35.errors = vErrors;
return errors === 0;
}

const check19 = validate37;
const schema23 = {"type":"object","required":["bearerToken","_integrationId","opts","pending"],"properties":{"bearerToken":{"type":"string","minLength":1},"_integrationId":{"type":"string"},"opts":{"$ref":"s8"},"pending":{"type":"object","additionalProperties":true}}};

function validate37(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s23/required", {missingProperty: "bearerToken"});
errors++;
}
if(data._integrationId === undefined){
vErrors = complainAt(vErrors, instancePath, "s23/required", {missingProperty: "_integrationId"});
errors++;
}
if(data.opts === undefined){
vErrors = complainAt(vErrors, instancePath, "s23/required", {missingProperty: "opts"});
errors++;
}
if(data.pending === undefined){
vErrors = complainAt(vErrors, instancePath, "s23/required", {missingProperty: "pending"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s23/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s23/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(typeof data._integrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s23/properties/_integrationId/type", {type: "string"});
errors++;
}
}
if(data.opts !== undefined){
if(!(validate9(data.opts, instancePath+"/opts"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
if(data.pending !== undefined){
let data3 = data.pending;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s23/properties/pending/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s23/type", {type: "object"});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const check20 = validate39;
const schema24 = {"type":"object","required":["success"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"},"pending":{"type":["boolean","object"],"additionalProperties":true}}};

function validate39(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
vErrors = complainAt(vErrors, instancePath, "s24/required", {missingProperty: "success"});
errors++;
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s24/properties/success/type", {type: "boolean"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s24/properties/message/type", {type: "string"});
errors++;
}
}
if(data.pending !== undefined){
let data2 = data.pending;
if((typeof data2 !== "boolean") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
vErrors = complainAt(vErrors, instancePath, "s24/properties/pending/type", {type: schema24.properties.pending.type});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/type", {type: "object"});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const check21 = validate40;
const schema25 = {"type":"object","required":["bearerToken","_integrationId","opts"],"properties":{"bearerToken":{"type":"string","minLength":1},"_integrationId":{"type":"string"},"opts":{"$ref":"s8"}}};

function validate40(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s25/required", {missingProperty: "bearerToken"});
errors++;
}
if(data._integrationId === undefined){
vErrors = complainAt(vErrors, instancePath, "s25/required", {missingProperty: "_integrationId"});
errors++;
}
if(data.opts === undefined){
vErrors = complainAt(vErrors, instancePath, "s25/required", {missingProperty: "opts"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s25/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s25/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(typeof data._integrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s25/properties/_integrationId/type", {type: "string"});
errors++;
}
}
if(data.opts !== undefined){
if(!(validate9(data.opts, instancePath+"/opts"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s25/type", {type: "object"});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const check22 = validate42;
const schema26 = {"type":"object","additionalProperties":true};

function validate42(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s26/type", {type: "object"});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const check23 = validate43;
const schema27 = {"type":"object","required":["bearerToken"],"properties":{"bearerToken":{"type":"string","minLength":1},"_integrationId":{"type":"string"},"opts":{"$ref":"s8"},"fromEdition":{"type":"string"},"toEdition":{"type":"string"},"integration":{"$ref":"s28"},"license":{"$ref":"s8"}}};
const schema28 = {"type":"object","additionalProperties":true};

function validate45(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s28/type", {type: "object"});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


function validate43(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s27/required", {missingProperty: "bearerToken"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s27/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s27/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(typeof data._integrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s27/properties/_integrationId/type", {type: "string"});
errors++;
}
}
if(data.opts !== undefined){
if(!(validate9(data.opts, instancePath+"/opts"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
if(data.fromEdition !== undefined){
if(typeof data.fromEdition !== "string"){
vErrors = complainAt(vErrors, instancePath, "s27/properties/fromEdition/type", {type: "string"});
errors++;
}
}
if(data.toEdition !== undefined){
if(typeof data.toEdition !== "string"){
vErrors = complainAt(vErrors, instancePath, "s27/properties/toEdition/type", {type: "string"});
errors++;
}
}
if(data.integration !== undefined){
if(!(validate45(data.integration, instancePath+"/integration"))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.license !== undefined){
if(!(validate9(data.license, instancePath+"/license"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s27/type", {type: "object"});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const check24 = validate48;
const schema29 = {"$ref":"s10"};

function validate48(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate12(data, instancePath))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
validate48.errors = vErrors;
return errors === 0;
}

const check25 = validate50;
const schema30 = {"type":"object","required":["bearerToken","_integrationId"],"properties":{"bearerToken":{"type":"string","minLength":1},"_integrationId":{"type":"string"},"version":{"type":"string"}}};

function validate50(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s30/required", {missingProperty: "bearerToken"});
errors++;
}
if(data._integrationId === undefined){
vErrors = complainAt(vErrors, instancePath, "s30/required", {missingProperty: "_integrationId"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s30/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s30/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(typeof data._integrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s30/properties/_integrationId/type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = complainAt(vErrors, instancePath, "s30/properties/version/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s30/type", {type: "object"});
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const check26 = validate51;
const schema31 = {"type":"array","items":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","properties":{"generateList":{"type":"string"},"requiredGenerateFields":{"type":"array","items":{"type":"string"}},"nonEditableGenerateFields":{"type":"array","items":{"type":"string"}}}}}}};

function validate51(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
let data1 = data0[key0];
if(Array.isArray(data1)){
const len1 = data1.length;
for(let i1=0; i1<len1; i1++){
let data2 = data1[i1];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.generateList !== undefined){
if(typeof data2.generateList !== "string"){
vErrors = complain(vErrors, {instancePath:instancePath+"/" + i0+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/generateList",schemaPath:"s31/items/additionalProperties/items/properties/generateList/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
if(data2.requiredGenerateFields !== undefined){
let data4 = data2.requiredGenerateFields;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(typeof data4[i2] !== "string"){
vErrors = complain(vErrors, {instancePath:instancePath+"/" + i0+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/requiredGenerateFields/" + i2,schemaPath:"s31/items/additionalProperties/items/properties/requiredGenerateFields/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = complain(vErrors, {instancePath:instancePath+"/" + i0+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/requiredGenerateFields",schemaPath:"s31/items/additionalProperties/items/properties/requiredGenerateFields/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
if(data2.nonEditableGenerateFields !== undefined){
let data6 = data2.nonEditableGenerateFields;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(typeof data6[i3] !== "string"){
vErrors = complain(vErrors, {instancePath:instancePath+"/" + i0+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/nonEditableGenerateFields/" + i3,schemaPath:"s31/items/additionalProperties/items/properties/nonEditableGenerateFields/items/type",keyword:"type",params:{type: "string"}});
errors++;
}
}
}
else {
vErrors = complain(vErrors, {instancePath:instancePath+"/" + i0+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1+"/nonEditableGenerateFields",schemaPath:"s31/items/additionalProperties/items/properties/nonEditableGenerateFields/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = complain(vErrors, {instancePath:instancePath+"/" + i0+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"s31/items/additionalProperties/items/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = complain(vErrors, {instancePath:instancePath+"/" + i0+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"s31/items/additionalProperties/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s31/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s31/type", {type: "array"});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const check27 = validate52;
const schema32 = {"type":"object","required":["bearerToken","resource"],"properties":{"bearerToken":{"type":"string","minLength":1},"resource":{"$ref":"s28"},"parentResource":{"$ref":"s28"},"license":{"$ref":"s8"},"parentLicense":{"$ref":"s8"},"formSubmission":{"type":"object","additionalProperties":true},"_connectionId":{"type":"string"}}};

function validate52(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s32/required", {missingProperty: "bearerToken"});
errors++;
}
if(data.resource === undefined){
vErrors = complainAt(vErrors, instancePath, "s32/required", {missingProperty: "resource"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s32/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s32/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data.resource !== undefined){
if(!(validate45(data.resource, instancePath+"/resource"))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.parentResource !== undefined){
if(!(validate45(data.parentResource, instancePath+"/parentResource"))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.license !== undefined){
if(!(validate9(data.license, instancePath+"/license"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
if(data.parentLicense !== undefined){
if(!(validate9(data.parentLicense, instancePath+"/parentLicense"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
if(data.formSubmission !== undefined){
let data5 = data.formSubmission;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s32/properties/formSubmission/type", {type: "object"});
errors++;
}
}
if(data._connectionId !== undefined){
if(typeof data._connectionId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s32/properties/_connectionId/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s32/type", {type: "object"});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const check28 = validate57;
const schema33 = {"$ref":"s10"};

function validate57(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate12(data, instancePath))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
validate57.errors = vErrors;
return errors === 0;
}

const check29 = validate59;
const schema34 = {"type":"object","required":["bearerToken","parentIntegration"],"properties":{"bearerToken":{"type":"string","minLength":1},"parentIntegration":{"$ref":"s28"},"parentLicense":{"$ref":"s8"}}};

function validate59(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s34/required", {missingProperty: "bearerToken"});
errors++;
}
if(data.parentIntegration === undefined){
vErrors = complainAt(vErrors, instancePath, "s34/required", {missingProperty: "parentIntegration"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s34/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s34/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data.parentIntegration !== undefined){
if(!(validate45(data.parentIntegration, instancePath+"/parentIntegration"))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.parentLicense !== undefined){
if(!(validate9(data.parentLicense, instancePath+"/parentLicense"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s34/type", {type: "object"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const check30 = validate62;
const schema35 = {"$ref":"s28"};

function validate62(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate45(data, instancePath))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
validate62.errors = vErrors;
return errors === 0;
}

const check31 = validate64;
const schema36 = {"type":"object","required":["bearerToken","resource"],"properties":{"bearerToken":{"type":"string","minLength":1},"resource":{"$ref":"s28"},"license":{"$ref":"s8"}}};

function validate64(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s36/required", {missingProperty: "bearerToken"});
errors++;
}
if(data.resource === undefined){
vErrors = complainAt(vErrors, instancePath, "s36/required", {missingProperty: "resource"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s36/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s36/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data.resource !== undefined){
if(!(validate45(data.resource, instancePath+"/resource"))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.license !== undefined){
if(!(validate9(data.license, instancePath+"/license"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s36/type", {type: "object"});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const check32 = validate67;
const schema37 = {"$ref":"s10"};

function validate67(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate12(data, instancePath))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
validate67.errors = vErrors;
return errors === 0;
}

const check33 = validate69;
const schema38 = {"type":"object","required":["bearerToken","newResource"],"properties":{"bearerToken":{"type":"string","minLength":1},"newResource":{"$ref":"s28"},"oldResource":{"$ref":"s28"}}};

function validate69(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s38/required", {missingProperty: "bearerToken"});
errors++;
}
if(data.newResource === undefined){
vErrors = complainAt(vErrors, instancePath, "s38/required", {missingProperty: "newResource"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s38/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s38/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data.newResource !== undefined){
if(!(validate45(data.newResource, instancePath+"/newResource"))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.oldResource !== undefined){
if(!(validate45(data.oldResource, instancePath+"/oldResource"))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s38/type", {type: "object"});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const check34 = validate72;
const schema39 = {"$ref":"s28"};

function validate72(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate45(data, instancePath))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
validate72.errors = vErrors;
return errors === 0;
}

const check35 = validate74;
const schema40 = {"type":"object","required":["bearerToken","resource"],"properties":{"bearerToken":{"type":"string","minLength":1},"resource":{"$ref":"s28"},"parentResource":{"$ref":"s28"},"license":{"$ref":"s8"},"parentLicense":{"$ref":"s8"},"grandparentResource":{"$ref":"s28"}}};

function validate74(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s40/required", {missingProperty: "bearerToken"});
errors++;
}
if(data.resource === undefined){
vErrors = complainAt(vErrors, instancePath, "s40/required", {missingProperty: "resource"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s40/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s40/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data.resource !== undefined){
if(!(validate45(data.resource, instancePath+"/resource"))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.parentResource !== undefined){
if(!(validate45(data.parentResource, instancePath+"/parentResource"))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data.license !== undefined){
if(!(validate9(data.license, instancePath+"/license"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
if(data.parentLicense !== undefined){
if(!(validate9(data.parentLicense, instancePath+"/parentLicense"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
if(data.grandparentResource !== undefined){
if(!(validate45(data.grandparentResource, instancePath+"/grandparentResource"))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s40/type", {type: "object"});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const check36 = validate80;
const schema41 = {"type":"object","additionalProperties":true};

function validate80(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s41/type", {type: "object"});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const check37 = validate81;
const schema42 = {"type":"object","required":["bearerToken","data","errors","pageIndex","_exportId"],"properties":{"bearerToken":{"type":"string","minLength":1},"_exportId":{"type":"string"},"_importId":{"type":"string"},"_connectionId":{"type":"string"},"_flowId":{"type":"string"},"_integrationId":{"type":"string"},"_parentIntegrationId":{"type":"string"},"settings":{"$ref":"s43"},"configuration":{"$ref":"s44"},"testMode":{"type":"boolean"},"data":{"type":"array","items":{"$ref":"s45"}},"errors":{"type":"array","items":{"$ref":"s46"}},"files":{"type":"array","items":{"type":"object","additionalProperties":true}},"retryData":{"type":"object","additionalProperties":true},"pageIndex":{"type":"integer","minimum":0},"lastExportDateTime":{"type":"string"},"currentExportDateTime":{"type":"string"},"preview":{"type":"boolean"}}};
const schema43 = {"type":"object","additionalProperties":true};

function validate82(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s43/type", {type: "object"});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","additionalProperties":true};

function validate84(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s44/type", {type: "object"});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

const schema45 = {"type":["object","array"],"additionalProperties":true,"items":{}};

function validate86(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = complainAt(vErrors, instancePath, "s45/type", {type: schema45.type});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"source":{"type":"string"},"retryDataKey":{"type":"string"}}};

function validate88(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = complainAt(vErrors, instancePath, "s46/required", {missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = complainAt(vErrors, instancePath, "s46/required", {missingProperty: "message"});
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = complainAt(vErrors, instancePath, "s46/properties/code/type", {type: "string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s46/properties/message/type", {type: "string"});
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = complainAt(vErrors, instancePath, "s46/properties/source/type", {type: "string"});
errors++;
}
}
if(data.retryDataKey !== undefined){
if(typeof data.retryDataKey !== "string"){
vErrors = complainAt(vErrors, instancePath, "s46/properties/retryDataKey/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s46/type", {type: "object"});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}


function validate81(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s42/required", {missingProperty: "bearerToken"});
errors++;
}
if(data.data === undefined){
vErrors = complainAt(vErrors, instancePath, "s42/required", {missingProperty: "data"});
errors++;
}
if(data.errors === undefined){
vErrors = complainAt(vErrors, instancePath, "s42/required", {missingProperty: "errors"});
errors++;
}
if(data.pageIndex === undefined){
vErrors = complainAt(vErrors, instancePath, "s42/required", {missingProperty: "pageIndex"});
errors++;
}
if(data._exportId === undefined){
vErrors = complainAt(vErrors, instancePath, "s42/required", {missingProperty: "_exportId"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s42/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s42/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data._exportId !== undefined){
if(typeof data._exportId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s42/properties/_exportId/type", {type: "string"});
errors++;
}
}
if(data._importId !== undefined){
if(typeof data._importId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s42/properties/_importId/type", {type: "string"});
errors++;
}
}
if(data._connectionId !== undefined){
if(typeof data._connectionId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s42/properties/_connectionId/type", {type: "string"});
errors++;
}
}
if(data._flowId !== undefined){
if(typeof data._flowId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s42/properties/_flowId/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(typeof data._integrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s42/properties/_integrationId/type", {type: "string"});
errors++;
}
}
if(data._parentIntegrationId !== undefined){
if(typeof data._parentIntegrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s42/properties/_parentIntegrationId/type", {type: "string"});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate82(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data.configuration !== undefined){
if(!(validate84(data.configuration, instancePath+"/configuration"))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.testMode !== undefined){
if(typeof data.testMode !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s42/properties/testMode/type", {type: "boolean"});
errors++;
}
}
if(data.data !== undefined){
let data10 = data.data;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate86(data10[i0], instancePath+"/data/" + i0))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s42/properties/data/type", {type: "array"});
errors++;
}
}
if(data.errors !== undefined){
let data12 = data.errors;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate88(data12[i1], instancePath+"/errors/" + i1))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s42/properties/errors/type", {type: "array"});
errors++;
}
}
if(data.files !== undefined){
let data14 = data.files;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s42/properties/files/items/type", {type: "object"}, i2);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s42/properties/files/type", {type: "array"});
errors++;
}
}
if(data.retryData !== undefined){
let data16 = data.retryData;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s42/properties/retryData/type", {type: "object"});
errors++;
}
}
if(data.pageIndex !== undefined){
let data17 = data.pageIndex;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = complainAt(vErrors, instancePath, "s42/properties/pageIndex/type", {type: "integer"});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
vErrors = complainAt(vErrors, instancePath, "s42/properties/pageIndex/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.lastExportDateTime !== undefined){
if(typeof data.lastExportDateTime !== "string"){
vErrors = complainAt(vErrors, instancePath, "s42/properties/lastExportDateTime/type", {type: "string"});
errors++;
}
}
if(data.currentExportDateTime !== undefined){
if(typeof data.currentExportDateTime !== "string"){
vErrors = complainAt(vErrors, instancePath, "s42/properties/currentExportDateTime/type", {type: "string"});
errors++;
}
}
if(data.preview !== undefined){
if(typeof data.preview !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s42/properties/preview/type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s42/type", {type: "object"});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const check38 = validate90;
const schema47 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"s45"}},"errors":{"type":"array","items":{"$ref":"s46"}},"abort":{"type":"boolean"},"newErrorsAndRetryData":{"type":"array","items":{"type":"object","required":["errors"],"properties":{"retryData":{},"errors":{"type":"array","items":{"$ref":"s48"}}}}}}};
const schema48 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"source":{"type":"string"}}};

function validate93(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = complainAt(vErrors, instancePath, "s48/required", {missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = complainAt(vErrors, instancePath, "s48/required", {missingProperty: "message"});
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = complainAt(vErrors, instancePath, "s48/properties/code/type", {type: "string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s48/properties/message/type", {type: "string"});
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = complainAt(vErrors, instancePath, "s48/properties/source/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s48/type", {type: "object"});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}


function validate90(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
vErrors = complainAt(vErrors, instancePath, "s47/required", {missingProperty: "data"});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate86(data0[i0], instancePath+"/data/" + i0))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s47/properties/data/type", {type: "array"});
errors++;
}
}
if(data.errors !== undefined){
let data2 = data.errors;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate88(data2[i1], instancePath+"/errors/" + i1))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s47/properties/errors/type", {type: "array"});
errors++;
}
}
if(data.abort !== undefined){
if(typeof data.abort !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s47/properties/abort/type", {type: "boolean"});
errors++;
}
}
if(data.newErrorsAndRetryData !== undefined){
let data5 = data.newErrorsAndRetryData;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.errors === undefined){
vErrors = complainAt(vErrors, instancePath, "s47/properties/newErrorsAndRetryData/items/required", {missingProperty: "errors"}, i2);
errors++;
}
if(data6.errors !== undefined){
let data7 = data6.errors;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate93(data7[i3], instancePath+"/newErrorsAndRetryData/" + i2+"/errors/" + i3))){
vErrors = joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s47/properties/newErrorsAndRetryData/items/properties/errors/type", {type: "array"}, i2);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s47/properties/newErrorsAndRetryData/items/type", {type: "object"}, i2);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s47/properties/newErrorsAndRetryData/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s47/type", {type: "object"});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

const check39 = validate95;
const schema49 = {"type":"object","required":["bearerToken","data","_importId"],"properties":{"bearerToken":{"type":"string","minLength":1},"_exportId":{"type":"string"},"_importId":{"type":"string"},"_connectionId":{"type":"string"},"_flowId":{"type":"string"},"_integrationId":{"type":"string"},"_parentIntegrationId":{"type":"string"},"settings":{"$ref":"s43"},"configuration":{"$ref":"s44"},"testMode":{"type":"boolean"},"data":{"type":"array","items":{"$ref":"s45"}}}};

function validate95(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s49/required", {missingProperty: "bearerToken"});
errors++;
}
if(data.data === undefined){
vErrors = complainAt(vErrors, instancePath, "s49/required", {missingProperty: "data"});
errors++;
}
if(data._importId === undefined){
vErrors = complainAt(vErrors, instancePath, "s49/required", {missingProperty: "_importId"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s49/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s49/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data._exportId !== undefined){
if(typeof data._exportId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s49/properties/_exportId/type", {type: "string"});
errors++;
}
}
if(data._importId !== undefined){
if(typeof data._importId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s49/properties/_importId/type", {type: "string"});
errors++;
}
}
if(data._connectionId !== undefined){
if(typeof data._connectionId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s49/properties/_connectionId/type", {type: "string"});
errors++;
}
}
if(data._flowId !== undefined){
if(typeof data._flowId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s49/properties/_flowId/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(typeof data._integrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s49/properties/_integrationId/type", {type: "string"});
errors++;
}
}
if(data._parentIntegrationId !== undefined){
if(typeof data._parentIntegrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s49/properties/_parentIntegrationId/type", {type: "string"});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate82(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data.configuration !== undefined){
if(!(validate84(data.configuration, instancePath+"/configuration"))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.testMode !== undefined){
if(typeof data.testMode !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s49/properties/testMode/type", {type: "boolean"});
errors++;
}
}
if(data.data !== undefined){
let data10 = data.data;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate86(data10[i0], instancePath+"/data/" + i0))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s49/properties/data/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s49/type", {type: "object"});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const check40 = validate99;
const schema50 = {"type":"array","items":{"$ref":"s51"}};
const schema51 = {"type":"object","properties":{"data":{"$ref":"s45"},"errors":{"type":"array","items":{"$ref":"s48"}}},"additionalProperties":false};

function validate100(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "data") || (key0 === "errors"))){
vErrors = complainAt(vErrors, instancePath, "s51/additionalProperties", {additionalProperty: key0});
errors++;
}
}
if(data.data !== undefined){
if(!(validate86(data.data, instancePath+"/data"))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data.errors !== undefined){
let data1 = data.errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate93(data1[i0], instancePath+"/errors/" + i0))){
vErrors = joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s51/properties/errors/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s51/type", {type: "object"});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}


function validate99(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate100(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s50/type", {type: "array"});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const check41 = validate104;
const schema52 = {"type":"object","required":["bearerToken","preMapData","postMapData","_importId"],"properties":{"bearerToken":{"type":"string","minLength":1},"_exportId":{"type":"string"},"_importId":{"type":"string"},"_connectionId":{"type":"string"},"_flowId":{"type":"string"},"_integrationId":{"type":"string"},"_parentIntegrationId":{"type":"string"},"settings":{"$ref":"s43"},"configuration":{"$ref":"s44"},"testMode":{"type":"boolean"},"preMapData":{"type":"array","items":{"$ref":"s45"}},"postMapData":{"type":"array","items":{"$ref":"s45"}}}};

function validate104(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s52/required", {missingProperty: "bearerToken"});
errors++;
}
if(data.preMapData === undefined){
vErrors = complainAt(vErrors, instancePath, "s52/required", {missingProperty: "preMapData"});
errors++;
}
if(data.postMapData === undefined){
vErrors = complainAt(vErrors, instancePath, "s52/required", {missingProperty: "postMapData"});
errors++;
}
if(data._importId === undefined){
vErrors = complainAt(vErrors, instancePath, "s52/required", {missingProperty: "_importId"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s52/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s52/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data._exportId !== undefined){
if(typeof data._exportId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s52/properties/_exportId/type", {type: "string"});
errors++;
}
}
if(data._importId !== undefined){
if(typeof data._importId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s52/properties/_importId/type", {type: "string"});
errors++;
}
}
if(data._connectionId !== undefined){
if(typeof data._connectionId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s52/properties/_connectionId/type", {type: "string"});
errors++;
}
}
if(data._flowId !== undefined){
if(typeof data._flowId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s52/properties/_flowId/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(typeof data._integrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s52/properties/_integrationId/type", {type: "string"});
errors++;
}
}
if(data._parentIntegrationId !== undefined){
if(typeof data._parentIntegrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s52/properties/_parentIntegrationId/type", {type: "string"});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate82(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data.configuration !== undefined){
if(!(validate84(data.configuration, instancePath+"/configuration"))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.testMode !== undefined){
if(typeof data.testMode !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s52/properties/testMode/type", {type: "boolean"});
errors++;
}
}
if(data.preMapData !== undefined){
let data10 = data.preMapData;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate86(data10[i0], instancePath+"/preMapData/" + i0))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s52/properties/preMapData/type", {type: "array"});
errors++;
}
}
if(data.postMapData !== undefined){
let data12 = data.postMapData;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate86(data12[i1], instancePath+"/postMapData/" + i1))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s52/properties/postMapData/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s52/type", {type: "object"});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

const check42 = validate109;
const schema53 = {"type":"array","items":{"$ref":"s51"}};

function validate109(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate100(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s53/type", {type: "array"});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

const check43 = validate111;
const schema54 = {"type":"object","required":["bearerToken","preMapData","postMapData","responseData","_importId"],"properties":{"bearerToken":{"type":"string","minLength":1},"_exportId":{"type":"string"},"_importId":{"type":"string"},"_connectionId":{"type":"string"},"_flowId":{"type":"string"},"_integrationId":{"type":"string"},"_parentIntegrationId":{"type":"string"},"settings":{"$ref":"s43"},"configuration":{"$ref":"s44"},"testMode":{"type":"boolean"},"preMapData":{"type":"array","items":{"$ref":"s45"}},"postMapData":{"type":"array","items":{"$ref":"s45"}},"responseData":{"type":"array","items":{"$ref":"s55"}}}};
const schema55 = {"type":"object","required":["statusCode"],"properties":{"statusCode":{"type":"integer"},"errors":{"type":"array","items":{"$ref":"s48"}},"ignored":{"type":"boolean"},"id":{"type":["string","integer","null"]},"_json":{},"dataURI":{"type":"string"}},"additionalProperties":true};

function validate116(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statusCode === undefined){
vErrors = complainAt(vErrors, instancePath, "s55/required", {missingProperty: "statusCode"});
errors++;
}
if(data.statusCode !== undefined){
let data0 = data.statusCode;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = complainAt(vErrors, instancePath, "s55/properties/statusCode/type", {type: "integer"});
errors++;
}
}
if(data.errors !== undefined){
let data1 = data.errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate93(data1[i0], instancePath+"/errors/" + i0))){
vErrors = joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s55/properties/errors/type", {type: "array"});
errors++;
}
}
if(data.ignored !== undefined){
if(typeof data.ignored !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s55/properties/ignored/type", {type: "boolean"});
errors++;
}
}
if(data.id !== undefined){
let data4 = data.id;
if(((typeof data4 !== "string") && (!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4))))) && (data4 !== null)){
vErrors = complainAt(vErrors, instancePath, "s55/properties/id/type", {type: schema55.properties.id.type});
errors++;
}
}
if(data.dataURI !== undefined){
if(typeof data.dataURI !== "string"){
vErrors = complainAt(vErrors, instancePath, "s55/properties/dataURI/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s55/type", {type: "object"});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}


function validate111(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s54/required", {missingProperty: "bearerToken"});
errors++;
}
if(data.preMapData === undefined){
vErrors = complainAt(vErrors, instancePath, "s54/required", {missingProperty: "preMapData"});
errors++;
}
if(data.postMapData === undefined){
vErrors = complainAt(vErrors, instancePath, "s54/required", {missingProperty: "postMapData"});
errors++;
}
if(data.responseData === undefined){
vErrors = complainAt(vErrors, instancePath, "s54/required", {missingProperty: "responseData"});
errors++;
}
if(data._importId === undefined){
vErrors = complainAt(vErrors, instancePath, "s54/required", {missingProperty: "_importId"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s54/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s54/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data._exportId !== undefined){
if(typeof data._exportId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s54/properties/_exportId/type", {type: "string"});
errors++;
}
}
if(data._importId !== undefined){
if(typeof data._importId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s54/properties/_importId/type", {type: "string"});
errors++;
}
}
if(data._connectionId !== undefined){
if(typeof data._connectionId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s54/properties/_connectionId/type", {type: "string"});
errors++;
}
}
if(data._flowId !== undefined){
if(typeof data._flowId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s54/properties/_flowId/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(typeof data._integrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s54/properties/_integrationId/type", {type: "string"});
errors++;
}
}
if(data._parentIntegrationId !== undefined){
if(typeof data._parentIntegrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s54/properties/_parentIntegrationId/type", {type: "string"});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate82(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data.configuration !== undefined){
if(!(validate84(data.configuration, instancePath+"/configuration"))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.testMode !== undefined){
if(typeof data.testMode !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s54/properties/testMode/type", {type: "boolean"});
errors++;
}
}
if(data.preMapData !== undefined){
let data10 = data.preMapData;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate86(data10[i0], instancePath+"/preMapData/" + i0))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s54/properties/preMapData/type", {type: "array"});
errors++;
}
}
if(data.postMapData !== undefined){
let data12 = data.postMapData;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate86(data12[i1], instancePath+"/postMapData/" + i1))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s54/properties/postMapData/type", {type: "array"});
errors++;
}
}
if(data.responseData !== undefined){
let data14 = data.responseData;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate116(data14[i2], instancePath+"/responseData/" + i2))){
vErrors = joined(vErrors, validate116.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s54/properties/responseData/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s54/type", {type: "object"});
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}

const check44 = validate119;
const schema56 = {"type":"array","items":{"$ref":"s55"}};

function validate119(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate116(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate116.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s56/type", {type: "array"});
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

const check45 = validate121;
const schema57 = {"type":"object","required":["bearerToken","postAggregateData","_importId"],"properties":{"bearerToken":{"type":"string","minLength":1},"_exportId":{"type":"string"},"_importId":{"type":"string"},"_connectionId":{"type":"string"},"_flowId":{"type":"string"},"_integrationId":{"type":"string"},"_parentIntegrationId":{"type":"string"},"settings":{"$ref":"s43"},"configuration":{"$ref":"s44"},"testMode":{"type":"boolean"},"postAggregateData":{"type":"object","required":["success"],"properties":{"success":{"type":"boolean"},"_json":{},"code":{"type":"string"},"message":{"type":"string"},"source":{"type":"string"}},"additionalProperties":true}}};

function validate121(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s57/required", {missingProperty: "bearerToken"});
errors++;
}
if(data.postAggregateData === undefined){
vErrors = complainAt(vErrors, instancePath, "s57/required", {missingProperty: "postAggregateData"});
errors++;
}
if(data._importId === undefined){
vErrors = complainAt(vErrors, instancePath, "s57/required", {missingProperty: "_importId"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s57/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s57/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data._exportId !== undefined){
if(typeof data._exportId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s57/properties/_exportId/type", {type: "string"});
errors++;
}
}
if(data._importId !== undefined){
if(typeof data._importId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s57/properties/_importId/type", {type: "string"});
errors++;
}
}
if(data._connectionId !== undefined){
if(typeof data._connectionId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s57/properties/_connectionId/type", {type: "string"});
errors++;
}
}
if(data._flowId !== undefined){
if(typeof data._flowId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s57/properties/_flowId/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(typeof data._integrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s57/properties/_integrationId/type", {type: "string"});
errors++;
}
}
if(data._parentIntegrationId !== undefined){
if(typeof data._parentIntegrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s57/properties/_parentIntegrationId/type", {type: "string"});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate82(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data.configuration !== undefined){
if(!(validate84(data.configuration, instancePath+"/configuration"))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.testMode !== undefined){
if(typeof data.testMode !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s57/properties/testMode/type", {type: "boolean"});
errors++;
}
}
if(data.postAggregateData !== undefined){
let data10 = data.postAggregateData;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.success === undefined){
vErrors = complainAt(vErrors, instancePath, "s57/properties/postAggregateData/required", {missingProperty: "success"});
errors++;
}
if(data10.success !== undefined){
if(typeof data10.success !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s57/properties/postAggregateData/properties/success/type", {type: "boolean"});
errors++;
}
}
if(data10.code !== undefined){
if(typeof data10.code !== "string"){
vErrors = complainAt(vErrors, instancePath, "s57/properties/postAggregateData/properties/code/type", {type: "string"});
errors++;
}
}
if(data10.message !== undefined){
if(typeof data10.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s57/properties/postAggregateData/properties/message/type", {type: "string"});
errors++;
}
}
if(data10.source !== undefined){
if(typeof data10.source !== "string"){
vErrors = complainAt(vErrors, instancePath, "s57/properties/postAggregateData/properties/source/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s57/properties/postAggregateData/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s57/type", {type: "object"});
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}

const check46 = validate124;
const schema58 = {"$ref":"s10"};

function validate124(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate12(data, instancePath))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
validate124.errors = vErrors;
return errors === 0;
}

const check47 = validate126;
const schema59 = {"type":"object","required":["bearerToken","postResponseMapData","responseData"],"properties":{"bearerToken":{"type":"string","minLength":1},"_exportId":{"type":"string"},"_importId":{"type":"string"},"_connectionId":{"type":"string"},"_flowId":{"type":"string"},"_integrationId":{"type":"string"},"_parentIntegrationId":{"type":"string"},"settings":{"$ref":"s43"},"configuration":{"$ref":"s44"},"testMode":{"type":"boolean"},"postResponseMapData":{"type":"array","items":{"$ref":"s45"}},"responseData":{"type":"array","items":{"type":"object","required":["statusCode"],"properties":{"statusCode":{"type":"integer"},"errors":{"type":"array","items":{"$ref":"s48"}},"ignored":{"type":"boolean"},"id":{"type":["string","integer","null"]},"_json":{},"dataURI":{"type":"string"},"data":{"type":"array","items":{"$ref":"s45"}}},"additionalProperties":true}},"oneToMany":{"type":"boolean"},"pathToMany":{"type":["string","null"]}}};

function validate126(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s59/required", {missingProperty: "bearerToken"});
errors++;
}
if(data.postResponseMapData === undefined){
vErrors = complainAt(vErrors, instancePath, "s59/required", {missingProperty: "postResponseMapData"});
errors++;
}
if(data.responseData === undefined){
vErrors = complainAt(vErrors, instancePath, "s59/required", {missingProperty: "responseData"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s59/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s59/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data._exportId !== undefined){
if(typeof data._exportId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s59/properties/_exportId/type", {type: "string"});
errors++;
}
}
if(data._importId !== undefined){
if(typeof data._importId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s59/properties/_importId/type", {type: "string"});
errors++;
}
}
if(data._connectionId !== undefined){
if(typeof data._connectionId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s59/properties/_connectionId/type", {type: "string"});
errors++;
}
}
if(data._flowId !== undefined){
if(typeof data._flowId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s59/properties/_flowId/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(typeof data._integrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s59/properties/_integrationId/type", {type: "string"});
errors++;
}
}
if(data._parentIntegrationId !== undefined){
if(typeof data._parentIntegrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s59/properties/_parentIntegrationId/type", {type: "string"});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate82(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data.configuration !== undefined){
if(!(validate84(data.configuration, instancePath+"/configuration"))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.testMode !== undefined){
if(typeof data.testMode !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s59/properties/testMode/type", {type: "boolean"});
errors++;
}
}
if(data.postResponseMapData !== undefined){
let data10 = data.postResponseMapData;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate86(data10[i0], instancePath+"/postResponseMapData/" + i0))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s59/properties/postResponseMapData/type", {type: "array"});
errors++;
}
}
if(data.responseData !== undefined){
let data12 = data.responseData;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.statusCode === undefined){
vErrors = complainAt(vErrors, instancePath, "s59/properties/responseData/items/required", {missingProperty: "statusCode"}, i1);
errors++;
}
if(data13.statusCode !== undefined){
let data14 = data13.statusCode;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
vErrors = complainAt(vErrors, instancePath, "s59/properties/responseData/items/properties/statusCode/type", {type: "integer"}, i1);
errors++;
}
}
if(data13.errors !== undefined){
let data15 = data13.errors;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate93(data15[i2], instancePath+"/responseData/" + i1+"/errors/" + i2))){
vErrors = joined(vErrors, validate93.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s59/properties/responseData/items/properties/errors/type", {type: "array"}, i1);
errors++;
}
}
if(data13.ignored !== undefined){
if(typeof data13.ignored !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s59/properties/responseData/items/properties/ignored/type", {type: "boolean"}, i1);
errors++;
}
}
if(data13.id !== undefined){
let data18 = data13.id;
if(((typeof data18 !== "string") && (!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18))))) && (data18 !== null)){
vErrors = complainAt(vErrors, instancePath, "s59/properties/responseData/items/properties/id/type", {type: schema59.properties.responseData.items.properties.id.type}, i1);
errors++;
}
}
if(data13.dataURI !== undefined){
if(typeof data13.dataURI !== "string"){
vErrors = complainAt(vErrors, instancePath, "s59/properties/responseData/items/properties/dataURI/type", {type: "string"}, i1);
errors++;
}
}
if(data13.data !== undefined){
let data20 = data13.data;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate86(data20[i3], instancePath+"/responseData/" + i1+"/data/" + i3))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s59/properties/responseData/items/properties/data/type", {type: "array"}, i1);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s59/properties/responseData/items/type", {type: "object"}, i1);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s59/properties/responseData/type", {type: "array"});
errors++;
}
}
if(data.oneToMany !== undefined){
if(typeof data.oneToMany !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s59/properties/oneToMany/type", {type: "boolean"});
errors++;
}
}
if(data.pathToMany !== undefined){
let data23 = data.pathToMany;
if((typeof data23 !== "string") && (data23 !== null)){
vErrors = complainAt(vErrors, instancePath, "s59/properties/pathToMany/type", {type: schema59.properties.pathToMany.type});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s59/type", {type: "object"});
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}

const check48 = validate132;
const schema60 = {"type":"array","items":{"$ref":"s45"}};

function validate132(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate86(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s60/type", {type: "array"});
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}

const check49 = validate134;
const schema61 = {"type":"object","required":["bearerToken","connection"],"properties":{"bearerToken":{"type":"string","minLength":1},"connection":{"$ref":"s62"},"_exportId":{"type":"string"},"_importId":{"type":"string"}}};
const schema62 = {"type":"object","properties":{"encrypted":{"type":"object","additionalProperties":true},"unencrypted":{"type":"object","additionalProperties":true}},"additionalProperties":true};

function validate135(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.encrypted !== undefined){
let data0 = data.encrypted;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s62/properties/encrypted/type", {type: "object"});
errors++;
}
}
if(data.unencrypted !== undefined){
let data1 = data.unencrypted;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s62/properties/unencrypted/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s62/type", {type: "object"});
errors++;
}
validate135.errors = vErrors;
return errors === 0;
}


function validate134(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s61/required", {missingProperty: "bearerToken"});
errors++;
}
if(data.connection === undefined){
vErrors = complainAt(vErrors, instancePath, "s61/required", {missingProperty: "connection"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s61/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s61/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data.connection !== undefined){
if(!(validate135(data.connection, instancePath+"/connection"))){
vErrors = joined(vErrors, validate135.errors);
errors = vErrors.length;
}
}
if(data._exportId !== undefined){
if(typeof data._exportId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s61/properties/_exportId/type", {type: "string"});
errors++;
}
}
if(data._importId !== undefined){
if(typeof data._importId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s61/properties/_importId/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s61/type", {type: "object"});
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}

const check50 = validate137;
const schema63 = {"type":"object","required":["statusCode"],"properties":{"statusCode":{"enum":[200,401]},"errors":{"type":"array","items":{"$ref":"s64"}}}};
const schema64 = {"type":"object","required":["message"],"properties":{"code":{"type":"string"},"message":{"type":"string"}}};

function validate138(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
vErrors = complainAt(vErrors, instancePath, "s64/required", {missingProperty: "message"});
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = complainAt(vErrors, instancePath, "s64/properties/code/type", {type: "string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s64/properties/message/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s64/type", {type: "object"});
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}


function validate137(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statusCode === undefined){
vErrors = complainAt(vErrors, instancePath, "s63/required", {missingProperty: "statusCode"});
errors++;
}
if(data.statusCode !== undefined){
let data0 = data.statusCode;
if(!((data0 === 200) || (data0 === 401))){
vErrors = complainAt(vErrors, instancePath, "s63/properties/statusCode/enum", {allowedValues: schema63.properties.statusCode.enum});
errors++;
}
}
if(data.errors !== undefined){
let data1 = data.errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate138(data1[i0], instancePath+"/errors/" + i0))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s63/properties/errors/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s63/type", {type: "object"});
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}

const check51 = validate140;
const schema65 = {"type":"object","required":["bearerToken","connection","_exportId"],"properties":{"bearerToken":{"type":"string","minLength":1},"_exportId":{"type":"string"},"_importId":{"type":"string"},"_connectionId":{"type":"string"},"_flowId":{"type":"string"},"_integrationId":{"type":"string"},"_parentIntegrationId":{"type":"string"},"settings":{"$ref":"s43"},"configuration":{"$ref":"s44"},"testMode":{"type":"boolean"},"connection":{"$ref":"s62"},"type":{"enum":["delta","once","test"]},"delta":{"type":"object","properties":{"dateField":{"type":"string"},"lastExecutionTime":{"type":["integer","string"]}},"additionalProperties":true},"once":{"type":"object","properties":{"booleanField":{"type":"string"}},"additionalProperties":true},"test":{"type":"object","properties":{"limit":{"type":"integer"}},"additionalProperties":true},"state":{},"data":{}}};

function validate140(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s65/required", {missingProperty: "bearerToken"});
errors++;
}
if(data.connection === undefined){
vErrors = complainAt(vErrors, instancePath, "s65/required", {missingProperty: "connection"});
errors++;
}
if(data._exportId === undefined){
vErrors = complainAt(vErrors, instancePath, "s65/required", {missingProperty: "_exportId"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s65/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s65/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data._exportId !== undefined){
if(typeof data._exportId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s65/properties/_exportId/type", {type: "string"});
errors++;
}
}
if(data._importId !== undefined){
if(typeof data._importId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s65/properties/_importId/type", {type: "string"});
errors++;
}
}
if(data._connectionId !== undefined){
if(typeof data._connectionId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s65/properties/_connectionId/type", {type: "string"});
errors++;
}
}
if(data._flowId !== undefined){
if(typeof data._flowId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s65/properties/_flowId/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(typeof data._integrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s65/properties/_integrationId/type", {type: "string"});
errors++;
}
}
if(data._parentIntegrationId !== undefined){
if(typeof data._parentIntegrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s65/properties/_parentIntegrationId/type", {type: "string"});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate82(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data.configuration !== undefined){
if(!(validate84(data.configuration, instancePath+"/configuration"))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.testMode !== undefined){
if(typeof data.testMode !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s65/properties/testMode/type", {type: "boolean"});
errors++;
}
}
if(data.connection !== undefined){
if(!(validate135(data.connection, instancePath+"/connection"))){
vErrors = joined(vErrors, validate135.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data11 = data.type;
if(!(((data11 === "delta") || (data11 === "once")) || (data11 === "test"))){
vErrors = complainAt(vErrors, instancePath, "s65/properties/type/enum", {allowedValues: schema65.properties.type.enum});
errors++;
}
}
if(data.delta !== undefined){
let data12 = data.delta;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.dateField !== undefined){
if(typeof data12.dateField !== "string"){
vErrors = complainAt(vErrors, instancePath, "s65/properties/delta/properties/dateField/type", {type: "string"});
errors++;
}
}
if(data12.lastExecutionTime !== undefined){
let data14 = data12.lastExecutionTime;
if((!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))) && (typeof data14 !== "string")){
vErrors = complainAt(vErrors, instancePath, "s65/properties/delta/properties/lastExecutionTime/type", {type: schema65.properties.delta.properties.lastExecutionTime.type});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s65/properties/delta/type", {type: "object"});
errors++;
}
}
if(data.once !== undefined){
let data15 = data.once;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.booleanField !== undefined){
if(typeof data15.booleanField !== "string"){
vErrors = complainAt(vErrors, instancePath, "s65/properties/once/properties/booleanField/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s65/properties/once/type", {type: "object"});
errors++;
}
}
if(data.test !== undefined){
let data17 = data.test;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.limit !== undefined){
let data18 = data17.limit;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = complainAt(vErrors, instancePath, "s65/properties/test/properties/limit/type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s65/properties/test/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s65/type", {type: "object"});
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}

const check52 = validate144;
const schema66 = {"type":"object","properties":{"data":{"type":"array","items":{"$ref":"s45"}},"errors":{"type":"array","items":{"$ref":"s64"}},"lastPage":{"type":"boolean"},"state":{},"connectionOffline":{"type":"boolean"}}};

function validate144(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate86(data0[i0], instancePath+"/data/" + i0))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s66/properties/data/type", {type: "array"});
errors++;
}
}
if(data.errors !== undefined){
let data2 = data.errors;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate138(data2[i1], instancePath+"/errors/" + i1))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s66/properties/errors/type", {type: "array"});
errors++;
}
}
if(data.lastPage !== undefined){
if(typeof data.lastPage !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s66/properties/lastPage/type", {type: "boolean"});
errors++;
}
}
if(data.connectionOffline !== undefined){
if(typeof data.connectionOffline !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s66/properties/connectionOffline/type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s66/type", {type: "object"});
errors++;
}
validate144.errors = vErrors;
return errors === 0;
}

const check53 = validate147;
const schema67 = {"type":"object","required":["bearerToken","connection","preMapData","postMapData","_importId"],"properties":{"bearerToken":{"type":"string","minLength":1},"_exportId":{"type":"string"},"_importId":{"type":"string"},"_connectionId":{"type":"string"},"_flowId":{"type":"string"},"_integrationId":{"type":"string"},"_parentIntegrationId":{"type":"string"},"settings":{"$ref":"s43"},"configuration":{"$ref":"s44"},"testMode":{"type":"boolean"},"connection":{"$ref":"s62"},"preMapData":{"type":"array","items":{"$ref":"s45"}},"postMapData":{"type":"array","items":{"$ref":"s45"}}}};

function validate147(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.bearerToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s67/required", {missingProperty: "bearerToken"});
errors++;
}
if(data.connection === undefined){
vErrors = complainAt(vErrors, instancePath, "s67/required", {missingProperty: "connection"});
errors++;
}
if(data.preMapData === undefined){
vErrors = complainAt(vErrors, instancePath, "s67/required", {missingProperty: "preMapData"});
errors++;
}
if(data.postMapData === undefined){
vErrors = complainAt(vErrors, instancePath, "s67/required", {missingProperty: "postMapData"});
errors++;
}
if(data._importId === undefined){
vErrors = complainAt(vErrors, instancePath, "s67/required", {missingProperty: "_importId"});
errors++;
}
if(data.bearerToken !== undefined){
let data0 = data.bearerToken;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s67/properties/bearerToken/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s67/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data._exportId !== undefined){
if(typeof data._exportId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s67/properties/_exportId/type", {type: "string"});
errors++;
}
}
if(data._importId !== undefined){
if(typeof data._importId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s67/properties/_importId/type", {type: "string"});
errors++;
}
}
if(data._connectionId !== undefined){
if(typeof data._connectionId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s67/properties/_connectionId/type", {type: "string"});
errors++;
}
}
if(data._flowId !== undefined){
if(typeof data._flowId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s67/properties/_flowId/type", {type: "string"});
errors++;
}
}
if(data._integrationId !== undefined){
if(typeof data._integrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s67/properties/_integrationId/type", {type: "string"});
errors++;
}
}
if(data._parentIntegrationId !== undefined){
if(typeof data._parentIntegrationId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s67/properties/_parentIntegrationId/type", {type: "string"});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate82(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate82.errors);
errors = vErrors.length;
}
}
if(data.configuration !== undefined){
if(!(validate84(data.configuration, instancePath+"/configuration"))){
vErrors = joined(vErrors, validate84.errors);
errors = vErrors.length;
}
}
if(data.testMode !== undefined){
if(typeof data.testMode !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s67/properties/testMode/type", {type: "boolean"});
errors++;
}
}
if(data.connection !== undefined){
if(!(validate135(data.connection, instancePath+"/connection"))){
vErrors = joined(vErrors, validate135.errors);
errors = vErrors.length;
}
}
if(data.preMapData !== undefined){
let data11 = data.preMapData;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate86(data11[i0], instancePath+"/preMapData/" + i0))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s67/properties/preMapData/type", {type: "array"});
errors++;
}
}
if(data.postMapData !== undefined){
let data13 = data.postMapData;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate86(data13[i1], instancePath+"/postMapData/" + i1))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s67/properties/postMapData/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s67/type", {type: "object"});
errors++;
}
validate147.errors = vErrors;
return errors === 0;
}

const check54 = validate153;
const schema68 = {"type":"array","items":{"type":"object","required":["statusCode"],"properties":{"statusCode":{"enum":[200,401,422]},"id":{"type":["string","integer","null"]},"ignored":{"type":"boolean"},"errors":{"type":"array","items":{"$ref":"s64"}}}}};

function validate153(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.statusCode === undefined){
vErrors = complainAt(vErrors, instancePath, "s68/items/required", {missingProperty: "statusCode"}, i0);
errors++;
}
if(data0.statusCode !== undefined){
let data1 = data0.statusCode;
if(!(((data1 === 200) || (data1 === 401)) || (data1 === 422))){
vErrors = complainAt(vErrors, instancePath, "s68/items/properties/statusCode/enum", {allowedValues: schema68.items.properties.statusCode.enum}, i0);
errors++;
}
}
if(data0.id !== undefined){
let data2 = data0.id;
if(((typeof data2 !== "string") && (!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2))))) && (data2 !== null)){
vErrors = complainAt(vErrors, instancePath, "s68/items/properties/id/type", {type: schema68.items.properties.id.type}, i0);
errors++;
}
}
if(data0.ignored !== undefined){
if(typeof data0.ignored !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s68/items/properties/ignored/type", {type: "boolean"}, i0);
errors++;
}
}
if(data0.errors !== undefined){
let data4 = data0.errors;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(!(validate138(data4[i1], instancePath+"/" + i0+"/errors/" + i1))){
vErrors = joined(vErrors, validate138.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s68/items/properties/errors/type", {type: "array"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s68/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s68/type", {type: "array"});
errors++;
}
validate153.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1function/post/parameters/0/schema": check0,
  "#/components/schemas/Call": check1,
  "#/paths/~1function/post/responses/200/content/application~1json/schema": check2,
  "#/components/responses/Unauthorized/headers/WWW-Authenticate/schema": check3,
  "#/components/responses/Unauthorized/content/application~1json/schema": check4,
  "#/components/schemas/Failure": check5,
  "#/components/responses/Healthy/content/application~1json/schema": check6,
  "#/components/schemas/ConnectorInstallerOptions": check7,
  "#/components/schemas/ConnectorInstallerResult": check8,
  "#/components/schemas/StepInstallerOptions": check9,
  "#/components/schemas/StepInstallerResult": check10,
  "#/components/schemas/UpdateOptions": check11,
  "#/components/schemas/UpdateResult": check12,
  "#/components/schemas/PreUninstallOptions": check13,
  "#/components/schemas/PreUninstallResult": check14,
  "#/components/schemas/StepUninstallerOptions": check15,
  "#/components/schemas/StepUninstallerResult": check16,
  "#/components/schemas/ConnectorUninstallerOptions": check17,
  "#/components/schemas/ConnectorUninstallerResult": check18,
  "#/components/schemas/PersistSettingsOptions": check19,
  "#/components/schemas/PersistSettingsResult": check20,
  "#/components/schemas/RefreshMetadataOptions": check21,
  "#/components/schemas/RefreshMetadataResult": check22,
  "#/components/schemas/ChangeEditionOptions": check23,
  "#/components/schemas/ChangeEditionResult": check24,
  "#/components/schemas/GetMappingMetadataOptions": check25,
  "#/components/schemas/GetMappingMetadataResult": check26,
  "#/components/schemas/StepOptions": check27,
  "#/components/schemas/StepResult": check28,
  "#/components/schemas/InitChildOptions": check29,
  "#/components/schemas/InitChildResult": check30,
  "#/components/schemas/UpdateResourceOptions": check31,
  "#/components/schemas/UpdateResourceResult": check32,
  "#/components/schemas/PreSaveOptions": check33,
  "#/components/schemas/PreSaveResult": check34,
  "#/components/schemas/FormInitOptions": check35,
  "#/components/schemas/FormInitResult": check36,
  "#/components/schemas/PreSavePageOptions": check37,
  "#/components/schemas/PreSavePageResult": check38,
  "#/components/schemas/PreMapOptions": check39,
  "#/components/schemas/PreMapResult": check40,
  "#/components/schemas/PostMapOptions": check41,
  "#/components/schemas/PostMapResult": check42,
  "#/components/schemas/PostSubmitOptions": check43,
  "#/components/schemas/PostSubmitResult": check44,
  "#/components/schemas/PostAggregateOptions": check45,
  "#/components/schemas/PostAggregateResult": check46,
  "#/components/schemas/PostResponseMapOptions": check47,
  "#/components/schemas/PostResponseMapResult": check48,
  "#/components/schemas/PingWrapperOptions": check49,
  "#/components/schemas/PingWrapperResult": check50,
  "#/components/schemas/ExportWrapperOptions": check51,
  "#/components/schemas/ExportWrapperResult": check52,
  "#/components/schemas/ImportWrapperOptions": check53,
  "#/components/schemas/ImportWrapperResult": check54,
},
pointers: {"s0":"#/paths/~1function/post/parameters/0/schema","s1":"#/components/schemas/Call","s2":"#/paths/~1function/post/responses/200/content/application~1json/schema","s3":"#/components/responses/Unauthorized/headers/WWW-Authenticate/schema","s4":"#/components/responses/Unauthorized/content/application~1json/schema","s5":"#/components/schemas/Failure","s6":"#/components/responses/Healthy/content/application~1json/schema","s7":"#/components/schemas/ConnectorInstallerOptions","s8":"#/components/schemas/License","s9":"#/components/schemas/ConnectorInstallerResult","s10":"#/components/schemas/NoResult","s11":"#/components/schemas/StepInstallerOptions","s12":"#/components/schemas/StepInstallerResult","s13":"#/components/schemas/StepsResult","s14":"#/components/schemas/InstallStep","s15":"#/components/schemas/UpdateOptions","s16":"#/components/schemas/UpdateResult","s17":"#/components/schemas/PreUninstallOptions","s18":"#/components/schemas/PreUninstallResult","s19":"#/components/schemas/StepUninstallerOptions","s20":"#/components/schemas/StepUninstallerResult","s21":"#/components/schemas/ConnectorUninstallerOptions","s22":"#/components/schemas/ConnectorUninstallerResult","s23":"#/components/schemas/PersistSettingsOptions","s24":"#/components/schemas/PersistSettingsResult","s25":"#/components/schemas/RefreshMetadataOptions","s26":"#/components/schemas/RefreshMetadataResult","s27":"#/components/schemas/ChangeEditionOptions","s28":"#/components/schemas/Resource","s29":"#/components/schemas/ChangeEditionResult","s30":"#/components/schemas/GetMappingMetadataOptions","s31":"#/components/schemas/GetMappingMetadataResult","s32":"#/components/schemas/StepOptions","s33":"#/components/schemas/StepResult","s34":"#/components/schemas/InitChildOptions","s35":"#/components/schemas/InitChildResult","s36":"#/components/schemas/UpdateResourceOptions","s37":"#/components/schemas/UpdateResourceResult","s38":"#/components/schemas/PreSaveOptions","s39":"#/components/schemas/PreSaveResult","s40":"#/components/schemas/FormInitOptions","s41":"#/components/schemas/FormInitResult","s42":"#/components/schemas/PreSavePageOptions","s43":"#/components/schemas/Settings","s44":"#/components/schemas/Configuration","s45":"#/components/schemas/Record","s46":"#/components/schemas/PageError","s47":"#/components/schemas/PreSavePageResult","s48":"#/components/schemas/RecordError","s49":"#/components/schemas/PreMapOptions","s50":"#/components/schemas/PreMapResult","s51":"#/components/schemas/MappedRecord","s52":"#/components/schemas/PostMapOptions","s53":"#/components/schemas/PostMapResult","s54":"#/components/schemas/PostSubmitOptions","s55":"#/components/schemas/ImportResponse","s56":"#/components/schemas/PostSubmitResult","s57":"#/components/schemas/PostAggregateOptions","s58":"#/components/schemas/PostAggregateResult","s59":"#/components/schemas/PostResponseMapOptions","s60":"#/components/schemas/PostResponseMapResult","s61":"#/components/schemas/PingWrapperOptions","s62":"#/components/schemas/Connection","s63":"#/components/schemas/PingWrapperResult","s64":"#/components/schemas/WrapperError","s65":"#/components/schemas/ExportWrapperOptions","s66":"#/components/schemas/ExportWrapperResult","s67":"#/components/schemas/ImportWrapperOptions","s68":"#/components/schemas/ImportWrapperResult"},
};
};
