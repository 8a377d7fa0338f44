// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; the table at the end is typed.
import { complain, complainAt, joined } from '../bounds/complaints.ts';
import type { CompiledCheck } from '../schema/schema-validator.ts';
import { dateTime } from '../schema/date-time.ts';
import { codePointLength } from '../schema/code-point-length.ts';
"use strict";
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
const schema2 = {"type":"string","pattern":"^[A-Za-z0-9._,]*$"};
const pattern0 = new RegExp("^[A-Za-z0-9._,]*$", "u");

function validate2(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s2/pattern", {pattern: "^[A-Za-z0-9._,]*$"});
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
const schema3 = {"type":"string","pattern":"<[^<>]+>\\s*;"};
const pattern1 = new RegExp("<[^<>]+>\\s*;", "u");

function validate3(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = complainAt(vErrors, instancePath, "s3/pattern", {pattern: "<[^<>]+>\\s*;"});
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
const schema4 = {"type":"array","maxItems":1000,"items":{"$ref":"s5"}};
const schema5 = {"type":"object","required":["_id","name"],"properties":{"_id":{"$ref":"s6"},"createdAt":{"$ref":"s7"},"lastModified":{"$ref":"s7"},"name":{"type":"string"},"description":{"type":"string"},"readme":{"type":"string"},"sandbox":{"type":"boolean"},"_connectorId":{"$ref":"s6"},"install":{"type":"array","items":{"$ref":"s8"}},"installSteps":{"type":"array","items":{"$ref":"s9"}},"uninstallSteps":{"type":"array","items":{"$ref":"s9"}},"mode":{"$ref":"s10"},"settings":{"$ref":"s11"},"version":{"type":"string"},"updateInProgress":{"type":"boolean"},"_registeredConnectionIds":{"type":"array","items":{"$ref":"s6"}},"_sourceId":{"$ref":"s6"},"_templateId":{"$ref":"s6"},"_parentId":{"$ref":"s6"}}};
const schema6 = {"type":"string","pattern":"^[0-9a-f]{24}$"};
const pattern2 = new RegExp("^[0-9a-f]{24}$", "u");

function validate6(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
vErrors = complainAt(vErrors, instancePath, "s6/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "string"});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

const schema7 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","format":"date-time"};
const formats0 = dateTime;
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate8(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = complainAt(vErrors, instancePath, "s7/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"});
errors++;
}
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s7/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "string"});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"imageURL":{"type":"string"},"installURL":{"type":"string"},"completed":{"type":"boolean"},"installerFunction":{"type":"string"},"uninstallerFunction":{"type":"string"},"_connectionId":{"$ref":"s6"}}};

function validate12(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/description/type", {type: "string"});
errors++;
}
}
if(data.imageURL !== undefined){
if(typeof data.imageURL !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/imageURL/type", {type: "string"});
errors++;
}
}
if(data.installURL !== undefined){
if(typeof data.installURL !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/installURL/type", {type: "string"});
errors++;
}
}
if(data.completed !== undefined){
if(typeof data.completed !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/completed/type", {type: "boolean"});
errors++;
}
}
if(data.installerFunction !== undefined){
if(typeof data.installerFunction !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/installerFunction/type", {type: "string"});
errors++;
}
}
if(data.uninstallerFunction !== undefined){
if(typeof data.uninstallerFunction !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/uninstallerFunction/type", {type: "string"});
errors++;
}
}
if(data._connectionId !== undefined){
if(!(validate6(data._connectionId, instancePath+"/_connectionId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "object"});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","additionalProperties":true,"properties":{"name":{"type":"string"},"description":{"type":"string"},"imageUrl":{"type":"string"},"type":{"type":"string"},"completed":{"type":"boolean"}}};

function validate15(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/description/type", {type: "string"});
errors++;
}
}
if(data.imageUrl !== undefined){
if(typeof data.imageUrl !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/imageUrl/type", {type: "string"});
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/type/type", {type: "string"});
errors++;
}
}
if(data.completed !== undefined){
if(typeof data.completed !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/completed/type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "object"});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"string","enum":["install","settings","uninstall"]};

function validate18(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s10/type", {type: "string"});
errors++;
}
if(!(((data === "install") || (data === "settings")) || (data === "uninstall"))){
vErrors = complainAt(vErrors, instancePath, "s10/enum", {allowedValues: schema10.enum});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","additionalProperties":true};

function validate20(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/type", {type: "object"});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}


function validate5(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s5/required", {missingProperty: "_id"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s5/required", {missingProperty: "name"});
errors++;
}
if(data._id !== undefined){
if(!(validate6(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate8(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate8(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/description/type", {type: "string"});
errors++;
}
}
if(data.readme !== undefined){
if(typeof data.readme !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/readme/type", {type: "string"});
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
if(data._connectorId !== undefined){
if(!(validate6(data._connectorId, instancePath+"/_connectorId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.install !== undefined){
let data8 = data.install;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data8[i0], instancePath+"/install/" + i0))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/properties/install/type", {type: "array"});
errors++;
}
}
if(data.installSteps !== undefined){
let data10 = data.installSteps;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate15(data10[i1], instancePath+"/installSteps/" + i1))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/properties/installSteps/type", {type: "array"});
errors++;
}
}
if(data.uninstallSteps !== undefined){
let data12 = data.uninstallSteps;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate15(data12[i2], instancePath+"/uninstallSteps/" + i2))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/properties/uninstallSteps/type", {type: "array"});
errors++;
}
}
if(data.mode !== undefined){
if(!(validate18(data.mode, instancePath+"/mode"))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(validate20(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/version/type", {type: "string"});
errors++;
}
}
if(data.updateInProgress !== undefined){
if(typeof data.updateInProgress !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/updateInProgress/type", {type: "boolean"});
errors++;
}
}
if(data._registeredConnectionIds !== undefined){
let data18 = data._registeredConnectionIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(!(validate6(data18[i3], instancePath+"/_registeredConnectionIds/" + i3))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/properties/_registeredConnectionIds/type", {type: "array"});
errors++;
}
}
if(data._sourceId !== undefined){
if(!(validate6(data._sourceId, instancePath+"/_sourceId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._templateId !== undefined){
if(!(validate6(data._templateId, instancePath+"/_templateId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._parentId !== undefined){
if(!(validate6(data._parentId, instancePath+"/_parentId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
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
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s4/maxItems", {limit: 1000});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate5(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/type", {type: "array"});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

const check5 = validate27;
const schema12 = {"type":"object","required":["errors"],"properties":{"errors":{"type":"array","minItems":1,"items":{"$ref":"s13"}}}};
const schema13 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string","enum":["access_restricted","agent_mode_only","feature_not_enabled","field_locked_by_integration_app","forbidden","invalid_field","invalid_json","invalid_query_params","invalid_ref","missing_required_field","not_found","payload_too_large","rate_limited","unsupported_media_type","update_not_allowed"]},"message":{"type":"string"},"field":{"type":"string"}}};

function validate28(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = complainAt(vErrors, instancePath, "s13/required", {missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = complainAt(vErrors, instancePath, "s13/required", {missingProperty: "message"});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(typeof data0 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/code/type", {type: "string"});
errors++;
}
if(!(((((((((((((((data0 === "access_restricted") || (data0 === "agent_mode_only")) || (data0 === "feature_not_enabled")) || (data0 === "field_locked_by_integration_app")) || (data0 === "forbidden")) || (data0 === "invalid_field")) || (data0 === "invalid_json")) || (data0 === "invalid_query_params")) || (data0 === "invalid_ref")) || (data0 === "missing_required_field")) || (data0 === "not_found")) || (data0 === "payload_too_large")) || (data0 === "rate_limited")) || (data0 === "unsupported_media_type")) || (data0 === "update_not_allowed"))){
vErrors = complainAt(vErrors, instancePath, "s13/properties/code/enum", {allowedValues: schema13.properties.code.enum});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/message/type", {type: "string"});
errors++;
}
}
if(data.field !== undefined){
if(typeof data.field !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/field/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/type", {type: "object"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate27(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errors === undefined){
vErrors = complainAt(vErrors, instancePath, "s12/required", {missingProperty: "errors"});
errors++;
}
if(data.errors !== undefined){
let data0 = data.errors;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = complainAt(vErrors, instancePath, "s12/properties/errors/minItems", {limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate28(data0[i0], instancePath+"/errors/" + i0))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/properties/errors/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/type", {type: "object"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const check6 = validate30;
const schema14 = {"type":"object","required":["message"],"properties":{"message":{"type":"string"}}};

function validate30(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
vErrors = complainAt(vErrors, instancePath, "s14/required", {missingProperty: "message"});
errors++;
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s14/properties/message/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/type", {type: "object"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const check7 = validate31;
const schema15 = {"type":"integer","minimum":0};

function validate31(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = complainAt(vErrors, instancePath, "s15/type", {type: "integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s15/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
validate31.errors = vErrors;
return errors === 0;
}

const check8 = validate32;
const schema16 = {"type":"object","required":["name"],"properties":{"_id":{},"createdAt":{},"lastModified":{},"name":{"$ref":"s17"},"description":{"type":"string"},"readme":{"type":"string"},"sandbox":{"type":"boolean"},"_connectorId":{"$ref":"s6"},"install":{"type":"array","items":{"$ref":"s8"}},"installSteps":{"type":"array","items":{"$ref":"s9"}},"uninstallSteps":{"type":"array","items":{"$ref":"s9"}},"mode":{"$ref":"s10"},"settings":{"$ref":"s11"},"version":{"type":"string"},"updateInProgress":{"type":"boolean"},"_registeredConnectionIds":{"type":"array","items":{"$ref":"s6"}},"_sourceId":{},"_templateId":{},"_parentId":{}}};
const schema17 = {"type":"string","minLength":1};
const func0 = codePointLength;

function validate33(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
vErrors = complainAt(vErrors, instancePath, "s17/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s17/type", {type: "string"});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "name"});
errors++;
}
if(data.name !== undefined){
if(!(validate33(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s16/properties/description/type", {type: "string"});
errors++;
}
}
if(data.readme !== undefined){
if(typeof data.readme !== "string"){
vErrors = complainAt(vErrors, instancePath, "s16/properties/readme/type", {type: "string"});
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s16/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
if(data._connectorId !== undefined){
if(!(validate6(data._connectorId, instancePath+"/_connectorId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.install !== undefined){
let data5 = data.install;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data5[i0], instancePath+"/install/" + i0))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/properties/install/type", {type: "array"});
errors++;
}
}
if(data.installSteps !== undefined){
let data7 = data.installSteps;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate15(data7[i1], instancePath+"/installSteps/" + i1))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/properties/installSteps/type", {type: "array"});
errors++;
}
}
if(data.uninstallSteps !== undefined){
let data9 = data.uninstallSteps;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate15(data9[i2], instancePath+"/uninstallSteps/" + i2))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/properties/uninstallSteps/type", {type: "array"});
errors++;
}
}
if(data.mode !== undefined){
if(!(validate18(data.mode, instancePath+"/mode"))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(validate20(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = complainAt(vErrors, instancePath, "s16/properties/version/type", {type: "string"});
errors++;
}
}
if(data.updateInProgress !== undefined){
if(typeof data.updateInProgress !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s16/properties/updateInProgress/type", {type: "boolean"});
errors++;
}
}
if(data._registeredConnectionIds !== undefined){
let data15 = data._registeredConnectionIds;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!(validate6(data15[i3], instancePath+"/_registeredConnectionIds/" + i3))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/properties/_registeredConnectionIds/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/type", {type: "object"});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const check9 = validate42;
const schema18 = {"type":"object","required":["_id","lastModified","name"],"properties":{"_id":{"$ref":"s6"},"createdAt":{"$ref":"s7"},"lastModified":{"$ref":"s7"},"name":{"type":"string"},"description":{"type":"string"},"readme":{"type":"string"},"sandbox":{"type":"boolean"},"_connectorId":{"$ref":"s6"},"install":{"type":"array","items":{"$ref":"s8"}},"installSteps":{"type":"array","items":{"$ref":"s9"}},"uninstallSteps":{"type":"array","items":{"$ref":"s9"}},"mode":{"$ref":"s10"},"settings":{"$ref":"s11"},"version":{"type":"string"},"updateInProgress":{"type":"boolean"},"_registeredConnectionIds":{"type":"array","items":{"$ref":"s6"}},"_sourceId":{"$ref":"s6"},"_templateId":{"$ref":"s6"},"_parentId":{"$ref":"s6"}}};

function validate42(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/required", {missingProperty: "_id"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/required", {missingProperty: "name"});
errors++;
}
if(data._id !== undefined){
if(!(validate6(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate8(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate8(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s18/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s18/properties/description/type", {type: "string"});
errors++;
}
}
if(data.readme !== undefined){
if(typeof data.readme !== "string"){
vErrors = complainAt(vErrors, instancePath, "s18/properties/readme/type", {type: "string"});
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s18/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
if(data._connectorId !== undefined){
if(!(validate6(data._connectorId, instancePath+"/_connectorId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.install !== undefined){
let data8 = data.install;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data8[i0], instancePath+"/install/" + i0))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/properties/install/type", {type: "array"});
errors++;
}
}
if(data.installSteps !== undefined){
let data10 = data.installSteps;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate15(data10[i1], instancePath+"/installSteps/" + i1))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/properties/installSteps/type", {type: "array"});
errors++;
}
}
if(data.uninstallSteps !== undefined){
let data12 = data.uninstallSteps;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate15(data12[i2], instancePath+"/uninstallSteps/" + i2))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/properties/uninstallSteps/type", {type: "array"});
errors++;
}
}
if(data.mode !== undefined){
if(!(validate18(data.mode, instancePath+"/mode"))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(validate20(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = complainAt(vErrors, instancePath, "s18/properties/version/type", {type: "string"});
errors++;
}
}
if(data.updateInProgress !== undefined){
if(typeof data.updateInProgress !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s18/properties/updateInProgress/type", {type: "boolean"});
errors++;
}
}
if(data._registeredConnectionIds !== undefined){
let data18 = data._registeredConnectionIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(!(validate6(data18[i3], instancePath+"/_registeredConnectionIds/" + i3))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/properties/_registeredConnectionIds/type", {type: "array"});
errors++;
}
}
if(data._sourceId !== undefined){
if(!(validate6(data._sourceId, instancePath+"/_sourceId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._templateId !== undefined){
if(!(validate6(data._templateId, instancePath+"/_templateId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._parentId !== undefined){
if(!(validate6(data._parentId, instancePath+"/_parentId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/type", {type: "object"});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const check10 = validate6;

const check11 = validate56;
const schema19 = {"type":"object","required":["name"],"properties":{"_id":{},"createdAt":{},"lastModified":{},"name":{"$ref":"s17"},"description":{"type":"string"},"readme":{"type":"string"},"sandbox":{},"_connectorId":{},"install":{"type":"array","items":{"$ref":"s8"}},"installSteps":{"type":"array","items":{"$ref":"s9"}},"uninstallSteps":{"type":"array","items":{"$ref":"s9"}},"mode":{"$ref":"s10"},"settings":{"$ref":"s11"},"version":{"type":"string"},"updateInProgress":{"type":"boolean"},"_registeredConnectionIds":{"type":"array","items":{"$ref":"s6"}},"_sourceId":{},"_templateId":{},"_parentId":{}}};

function validate56(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s19/required", {missingProperty: "name"});
errors++;
}
if(data.name !== undefined){
if(!(validate33(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s19/properties/description/type", {type: "string"});
errors++;
}
}
if(data.readme !== undefined){
if(typeof data.readme !== "string"){
vErrors = complainAt(vErrors, instancePath, "s19/properties/readme/type", {type: "string"});
errors++;
}
}
if(data.install !== undefined){
let data3 = data.install;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data3[i0], instancePath+"/install/" + i0))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/properties/install/type", {type: "array"});
errors++;
}
}
if(data.installSteps !== undefined){
let data5 = data.installSteps;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate15(data5[i1], instancePath+"/installSteps/" + i1))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/properties/installSteps/type", {type: "array"});
errors++;
}
}
if(data.uninstallSteps !== undefined){
let data7 = data.uninstallSteps;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate15(data7[i2], instancePath+"/uninstallSteps/" + i2))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/properties/uninstallSteps/type", {type: "array"});
errors++;
}
}
if(data.mode !== undefined){
if(!(validate18(data.mode, instancePath+"/mode"))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(validate20(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate20.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = complainAt(vErrors, instancePath, "s19/properties/version/type", {type: "string"});
errors++;
}
}
if(data.updateInProgress !== undefined){
if(typeof data.updateInProgress !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s19/properties/updateInProgress/type", {type: "boolean"});
errors++;
}
}
if(data._registeredConnectionIds !== undefined){
let data13 = data._registeredConnectionIds;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate6(data13[i3], instancePath+"/_registeredConnectionIds/" + i3))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/properties/_registeredConnectionIds/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/type", {type: "object"});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const check12 = validate64;
const schema20 = {"type":"object","additionalProperties":{"type":"array","items":{"$ref":"s21"}}};
const schema21 = {"type":"object","required":["id","paths"],"properties":{"id":{"$ref":"s6"},"name":{"type":"string"},"paths":{"type":"array","items":{"type":"string"}},"accessLevel":{"type":"string"}}};

function validate65(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
vErrors = complainAt(vErrors, instancePath, "s21/required", {missingProperty: "id"});
errors++;
}
if(data.paths === undefined){
vErrors = complainAt(vErrors, instancePath, "s21/required", {missingProperty: "paths"});
errors++;
}
if(data.id !== undefined){
if(!(validate6(data.id, instancePath+"/id"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s21/properties/name/type", {type: "string"});
errors++;
}
}
if(data.paths !== undefined){
let data2 = data.paths;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s21/properties/paths/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s21/properties/paths/type", {type: "array"});
errors++;
}
}
if(data.accessLevel !== undefined){
if(typeof data.accessLevel !== "string"){
vErrors = complainAt(vErrors, instancePath, "s21/properties/accessLevel/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s21/type", {type: "object"});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate64(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data0[i0], instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complain(vErrors, {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"s20/additionalProperties/type",keyword:"type",params:{type: "array"}});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s20/type", {type: "object"});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const check13 = validate68;
const schema22 = {"type":"object","properties":{"name":{"type":"string","minLength":1},"sandbox":{"type":"boolean"},"connectionMap":{"type":"object","additionalProperties":{"$ref":"s6"}}}};

function validate68(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s22/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s22/properties/name/type", {type: "string"});
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s22/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
if(data.connectionMap !== undefined){
let data2 = data.connectionMap;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(!(validate6(data2[key0], instancePath+"/connectionMap/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s22/properties/connectionMap/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s22/type", {type: "object"});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const check14 = validate70;
const schema23 = {"type":"string","minLength":1};

function validate70(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
vErrors = complainAt(vErrors, instancePath, "s23/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s23/type", {type: "string"});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const check15 = validate71;
const schema24 = {"type":"object","additionalProperties":true};

function validate71(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/type", {type: "object"});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const check16 = validate72;
const schema25 = {"type":"object","required":["success","stepsToUpdate"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"},"stepsToUpdate":{"type":"array","items":{"$ref":"s8"}}}};

function validate72(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
vErrors = complainAt(vErrors, instancePath, "s25/required", {missingProperty: "success"});
errors++;
}
if(data.stepsToUpdate === undefined){
vErrors = complainAt(vErrors, instancePath, "s25/required", {missingProperty: "stepsToUpdate"});
errors++;
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s25/properties/success/type", {type: "boolean"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s25/properties/message/type", {type: "string"});
errors++;
}
}
if(data.stepsToUpdate !== undefined){
let data2 = data.stepsToUpdate;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data2[i0], instancePath+"/stepsToUpdate/" + i0))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s25/properties/stepsToUpdate/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s25/type", {type: "object"});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const check17 = validate74;
const schema26 = {"type":"object","required":["success"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"}}};

function validate74(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
vErrors = complainAt(vErrors, instancePath, "s26/required", {missingProperty: "success"});
errors++;
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s26/properties/success/type", {type: "boolean"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s26/properties/message/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s26/type", {type: "object"});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const check18 = validate75;
const schema27 = {"type":"object","additionalProperties":true,"properties":{"settings":{"$ref":"s11"}}};

function validate75(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
if(!(validate20(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate20.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s27/type", {type: "object"});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const check19 = validate77;
const schema28 = {"type":"object","required":["success","pending"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"},"pending":{"type":["boolean","object"],"additionalProperties":true}}};

function validate77(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
vErrors = complainAt(vErrors, instancePath, "s28/required", {missingProperty: "success"});
errors++;
}
if(data.pending === undefined){
vErrors = complainAt(vErrors, instancePath, "s28/required", {missingProperty: "pending"});
errors++;
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s28/properties/success/type", {type: "boolean"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s28/properties/message/type", {type: "string"});
errors++;
}
}
if(data.pending !== undefined){
let data2 = data.pending;
if((typeof data2 !== "boolean") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
vErrors = complainAt(vErrors, instancePath, "s28/properties/pending/type", {type: schema28.properties.pending.type});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s28/type", {type: "object"});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const check20 = validate78;
const schema29 = {"type":"string"};

function validate78(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s29/type", {type: "string"});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const check21 = validate79;
const schema30 = {"type":"array","maxItems":1000,"items":{"$ref":"s31"}};
const schema31 = {"required":["_id","name"],"allOf":[{"$ref":"s32"}]};
const schema32 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s6"},"createdAt":{"$ref":"s7"},"lastModified":{"$ref":"s7"},"name":{"type":"string","maxLength":100,"minLength":1},"type":{"type":"string","enum":["http","netsuite","salesforce","ftp","s3","wrapper","rdbms","mongodb","as2","filesystem","mcp","dynamodb","jdbc","van","rest"]},"externalId":{"type":"string"},"assistant":{"type":"string"},"http":{"$ref":"s33"},"netsuite":{"$ref":"s34"},"salesforce":{"$ref":"s34"},"ftp":{"$ref":"s35"},"s3":{"$ref":"s36"},"wrapper":{"$ref":"s35"},"rdbms":{"$ref":"s35"},"mongodb":{"$ref":"s35"},"as2":{"$ref":"s35"},"filesystem":{"$ref":"s35"},"mcp":{"$ref":"s35"},"dynamodb":{"$ref":"s36"},"jdbc":{"$ref":"s35"},"van":{"$ref":"s35"},"rest":{"$ref":"s34"},"_agentId":{"$ref":"s6"},"_borrowConcurrencyFromConnectionId":{"$ref":"s6"},"debugDate":{"$ref":"s7"},"debugUntil":{"$ref":"s7"},"settings":{"$ref":"s37"},"settingsForm":{"$ref":"s37"},"sandbox":{"type":"boolean"},"offline":{"type":"boolean"},"needsAuthorization":{"type":"boolean"},"queues":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"size":{"type":"integer"}}}},"_connectorId":{"$ref":"s6"},"_integrationId":{"$ref":"s6"}}};
const schema33 = {"type":"object","required":["baseURI","mediaType"],"additionalProperties":true,"properties":{"baseURI":{"type":"string"},"mediaType":{"type":"string","enum":["xml","json","urlencoded","form-data","plaintext"]},"auth":{"type":"object","additionalProperties":true,"properties":{"type":{"type":"string","enum":["custom","basic","token","oauth","wsse","cookie","jwt","digest","specific","oauth1","jwtbearer"]},"basic":{"$ref":"s39"},"token":{"$ref":"s39"},"oauth":{"$ref":"s39"},"cookie":{"$ref":"s39"},"jwt":{"$ref":"s39"}}},"ping":{"type":"object","additionalProperties":true,"properties":{"relativeURI":{"type":"string"},"method":{"type":"string","enum":["GET","POST","PUT","HEAD"]}}},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"additionalProperties":true,"properties":{"name":{"type":"string"},"value":{"type":"string"}}}},"clientCertificates":{"$ref":"s40"},"encrypted":{"$ref":"s38"}}};
const schema34 = {"type":"object","additionalProperties":true,"properties":{"password":{"type":"string"},"token":{"type":"string"},"refreshToken":{"type":"string"},"clientSecret":{"type":"string"}}};

function validate86(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password !== undefined){
if(typeof data.password !== "string"){
vErrors = complainAt(vErrors, instancePath, "s39/properties/password/type", {type: "string"});
errors++;
}
}
if(data.token !== undefined){
if(typeof data.token !== "string"){
vErrors = complainAt(vErrors, instancePath, "s39/properties/token/type", {type: "string"});
errors++;
}
}
if(data.refreshToken !== undefined){
if(typeof data.refreshToken !== "string"){
vErrors = complainAt(vErrors, instancePath, "s39/properties/refreshToken/type", {type: "string"});
errors++;
}
}
if(data.clientSecret !== undefined){
if(typeof data.clientSecret !== "string"){
vErrors = complainAt(vErrors, instancePath, "s39/properties/clientSecret/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s39/type", {type: "object"});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","additionalProperties":true,"properties":{"key":{"type":"string"},"passphrase":{"type":"string"},"pfx":{"type":"string"}}};

function validate92(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
if(typeof data.key !== "string"){
vErrors = complainAt(vErrors, instancePath, "s40/properties/key/type", {type: "string"});
errors++;
}
}
if(data.passphrase !== undefined){
if(typeof data.passphrase !== "string"){
vErrors = complainAt(vErrors, instancePath, "s40/properties/passphrase/type", {type: "string"});
errors++;
}
}
if(data.pfx !== undefined){
if(typeof data.pfx !== "string"){
vErrors = complainAt(vErrors, instancePath, "s40/properties/pfx/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s40/type", {type: "object"});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":["object","string"],"additionalProperties":true};

function validate94(data, instancePath=""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
vErrors = complainAt(vErrors, instancePath, "s38/type", {type: schema36.type});
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}


function validate85(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.baseURI === undefined){
vErrors = complainAt(vErrors, instancePath, "s33/required", {missingProperty: "baseURI"});
errors++;
}
if(data.mediaType === undefined){
vErrors = complainAt(vErrors, instancePath, "s33/required", {missingProperty: "mediaType"});
errors++;
}
if(data.baseURI !== undefined){
if(typeof data.baseURI !== "string"){
vErrors = complainAt(vErrors, instancePath, "s33/properties/baseURI/type", {type: "string"});
errors++;
}
}
if(data.mediaType !== undefined){
let data1 = data.mediaType;
if(typeof data1 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s33/properties/mediaType/type", {type: "string"});
errors++;
}
if(!(((((data1 === "xml") || (data1 === "json")) || (data1 === "urlencoded")) || (data1 === "form-data")) || (data1 === "plaintext"))){
vErrors = complainAt(vErrors, instancePath, "s33/properties/mediaType/enum", {allowedValues: schema33.properties.mediaType.enum});
errors++;
}
}
if(data.auth !== undefined){
let data2 = data.auth;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type !== undefined){
let data3 = data2.type;
if(typeof data3 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s33/properties/auth/properties/type/type", {type: "string"});
errors++;
}
if(!(((((((((((data3 === "custom") || (data3 === "basic")) || (data3 === "token")) || (data3 === "oauth")) || (data3 === "wsse")) || (data3 === "cookie")) || (data3 === "jwt")) || (data3 === "digest")) || (data3 === "specific")) || (data3 === "oauth1")) || (data3 === "jwtbearer"))){
vErrors = complainAt(vErrors, instancePath, "s33/properties/auth/properties/type/enum", {allowedValues: schema33.properties.auth.properties.type.enum});
errors++;
}
}
if(data2.basic !== undefined){
if(!(validate86(data2.basic, instancePath+"/auth/basic"))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data2.token !== undefined){
if(!(validate86(data2.token, instancePath+"/auth/token"))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data2.oauth !== undefined){
if(!(validate86(data2.oauth, instancePath+"/auth/oauth"))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data2.cookie !== undefined){
if(!(validate86(data2.cookie, instancePath+"/auth/cookie"))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
if(data2.jwt !== undefined){
if(!(validate86(data2.jwt, instancePath+"/auth/jwt"))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s33/properties/auth/type", {type: "object"});
errors++;
}
}
if(data.ping !== undefined){
let data9 = data.ping;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.relativeURI !== undefined){
if(typeof data9.relativeURI !== "string"){
vErrors = complainAt(vErrors, instancePath, "s33/properties/ping/properties/relativeURI/type", {type: "string"});
errors++;
}
}
if(data9.method !== undefined){
let data11 = data9.method;
if(typeof data11 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s33/properties/ping/properties/method/type", {type: "string"});
errors++;
}
if(!((((data11 === "GET") || (data11 === "POST")) || (data11 === "PUT")) || (data11 === "HEAD"))){
vErrors = complainAt(vErrors, instancePath, "s33/properties/ping/properties/method/enum", {allowedValues: schema33.properties.ping.properties.method.enum});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s33/properties/ping/type", {type: "object"});
errors++;
}
}
if(data.headers !== undefined){
let data12 = data.headers;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s33/properties/headers/items/required", {missingProperty: "name"}, i0);
errors++;
}
if(data13.value === undefined){
vErrors = complainAt(vErrors, instancePath, "s33/properties/headers/items/required", {missingProperty: "value"}, i0);
errors++;
}
if(data13.name !== undefined){
if(typeof data13.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s33/properties/headers/items/properties/name/type", {type: "string"}, i0);
errors++;
}
}
if(data13.value !== undefined){
if(typeof data13.value !== "string"){
vErrors = complainAt(vErrors, instancePath, "s33/properties/headers/items/properties/value/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s33/properties/headers/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s33/properties/headers/type", {type: "array"});
errors++;
}
}
if(data.clientCertificates !== undefined){
if(!(validate92(data.clientCertificates, instancePath+"/clientCertificates"))){
vErrors = joined(vErrors, validate92.errors);
errors = vErrors.length;
}
}
if(data.encrypted !== undefined){
if(!(validate94(data.encrypted, instancePath+"/encrypted"))){
vErrors = joined(vErrors, validate94.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s33/type", {type: "object"});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","additionalProperties":true,"properties":{"password":{"type":"string"},"bearerToken":{"type":"string"},"refreshToken":{"type":"string"},"tokenSecret":{"type":"string"},"encrypted":{"$ref":"s38"}}};

function validate97(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password !== undefined){
if(typeof data.password !== "string"){
vErrors = complainAt(vErrors, instancePath, "s34/properties/password/type", {type: "string"});
errors++;
}
}
if(data.bearerToken !== undefined){
if(typeof data.bearerToken !== "string"){
vErrors = complainAt(vErrors, instancePath, "s34/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data.refreshToken !== undefined){
if(typeof data.refreshToken !== "string"){
vErrors = complainAt(vErrors, instancePath, "s34/properties/refreshToken/type", {type: "string"});
errors++;
}
}
if(data.tokenSecret !== undefined){
if(typeof data.tokenSecret !== "string"){
vErrors = complainAt(vErrors, instancePath, "s34/properties/tokenSecret/type", {type: "string"});
errors++;
}
}
if(data.encrypted !== undefined){
if(!(validate94(data.encrypted, instancePath+"/encrypted"))){
vErrors = joined(vErrors, validate94.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s34/type", {type: "object"});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","additionalProperties":true,"properties":{"password":{"type":"string"},"authKey":{"type":"string"},"encrypted":{"$ref":"s38"}}};

function validate101(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password !== undefined){
if(typeof data.password !== "string"){
vErrors = complainAt(vErrors, instancePath, "s35/properties/password/type", {type: "string"});
errors++;
}
}
if(data.authKey !== undefined){
if(typeof data.authKey !== "string"){
vErrors = complainAt(vErrors, instancePath, "s35/properties/authKey/type", {type: "string"});
errors++;
}
}
if(data.encrypted !== undefined){
if(!(validate94(data.encrypted, instancePath+"/encrypted"))){
vErrors = joined(vErrors, validate94.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s35/type", {type: "object"});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","additionalProperties":true,"properties":{"secretAccessKey":{"type":"string"}}};

function validate104(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secretAccessKey !== undefined){
if(typeof data.secretAccessKey !== "string"){
vErrors = complainAt(vErrors, instancePath, "s36/properties/secretAccessKey/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s36/type", {type: "object"});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","additionalProperties":true};

function validate120(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s37/type", {type: "object"});
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}


function validate81(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s32/required", {missingProperty: "name"});
errors++;
}
if(data._id !== undefined){
if(!(validate6(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate8(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate8(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func0(data3) > 100){
vErrors = complainAt(vErrors, instancePath, "s32/properties/name/maxLength", {limit: 100});
errors++;
}
if(func0(data3) < 1){
vErrors = complainAt(vErrors, instancePath, "s32/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s32/properties/name/type", {type: "string"});
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s32/properties/type/type", {type: "string"});
errors++;
}
if(!(((((((((((((((data4 === "http") || (data4 === "netsuite")) || (data4 === "salesforce")) || (data4 === "ftp")) || (data4 === "s3")) || (data4 === "wrapper")) || (data4 === "rdbms")) || (data4 === "mongodb")) || (data4 === "as2")) || (data4 === "filesystem")) || (data4 === "mcp")) || (data4 === "dynamodb")) || (data4 === "jdbc")) || (data4 === "van")) || (data4 === "rest"))){
vErrors = complainAt(vErrors, instancePath, "s32/properties/type/enum", {allowedValues: schema32.properties.type.enum});
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s32/properties/externalId/type", {type: "string"});
errors++;
}
}
if(data.assistant !== undefined){
if(typeof data.assistant !== "string"){
vErrors = complainAt(vErrors, instancePath, "s32/properties/assistant/type", {type: "string"});
errors++;
}
}
if(data.http !== undefined){
if(!(validate85(data.http, instancePath+"/http"))){
vErrors = joined(vErrors, validate85.errors);
errors = vErrors.length;
}
}
if(data.netsuite !== undefined){
if(!(validate97(data.netsuite, instancePath+"/netsuite"))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data.salesforce !== undefined){
if(!(validate97(data.salesforce, instancePath+"/salesforce"))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data.ftp !== undefined){
if(!(validate101(data.ftp, instancePath+"/ftp"))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.s3 !== undefined){
if(!(validate104(data.s3, instancePath+"/s3"))){
vErrors = joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data.wrapper !== undefined){
if(!(validate101(data.wrapper, instancePath+"/wrapper"))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.rdbms !== undefined){
if(!(validate101(data.rdbms, instancePath+"/rdbms"))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.mongodb !== undefined){
if(!(validate101(data.mongodb, instancePath+"/mongodb"))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.as2 !== undefined){
if(!(validate101(data.as2, instancePath+"/as2"))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.filesystem !== undefined){
if(!(validate101(data.filesystem, instancePath+"/filesystem"))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.mcp !== undefined){
if(!(validate101(data.mcp, instancePath+"/mcp"))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.dynamodb !== undefined){
if(!(validate104(data.dynamodb, instancePath+"/dynamodb"))){
vErrors = joined(vErrors, validate104.errors);
errors = vErrors.length;
}
}
if(data.jdbc !== undefined){
if(!(validate101(data.jdbc, instancePath+"/jdbc"))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.van !== undefined){
if(!(validate101(data.van, instancePath+"/van"))){
vErrors = joined(vErrors, validate101.errors);
errors = vErrors.length;
}
}
if(data.rest !== undefined){
if(!(validate97(data.rest, instancePath+"/rest"))){
vErrors = joined(vErrors, validate97.errors);
errors = vErrors.length;
}
}
if(data._agentId !== undefined){
if(!(validate6(data._agentId, instancePath+"/_agentId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._borrowConcurrencyFromConnectionId !== undefined){
if(!(validate6(data._borrowConcurrencyFromConnectionId, instancePath+"/_borrowConcurrencyFromConnectionId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.debugDate !== undefined){
if(!(validate8(data.debugDate, instancePath+"/debugDate"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.debugUntil !== undefined){
if(!(validate8(data.debugUntil, instancePath+"/debugUntil"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(validate120(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.settingsForm !== undefined){
if(!(validate120(data.settingsForm, instancePath+"/settingsForm"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s32/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
if(data.offline !== undefined){
if(typeof data.offline !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s32/properties/offline/type", {type: "boolean"});
errors++;
}
}
if(data.needsAuthorization !== undefined){
if(typeof data.needsAuthorization !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s32/properties/needsAuthorization/type", {type: "boolean"});
errors++;
}
}
if(data.queues !== undefined){
let data31 = data.queues;
if(Array.isArray(data31)){
const len0 = data31.length;
for(let i0=0; i0<len0; i0++){
let data32 = data31[i0];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.name !== undefined){
if(typeof data32.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s32/properties/queues/items/properties/name/type", {type: "string"}, i0);
errors++;
}
}
if(data32.size !== undefined){
let data34 = data32.size;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
vErrors = complainAt(vErrors, instancePath, "s32/properties/queues/items/properties/size/type", {type: "integer"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s32/properties/queues/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s32/properties/queues/type", {type: "array"});
errors++;
}
}
if(data._connectorId !== undefined){
if(!(validate6(data._connectorId, instancePath+"/_connectorId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._integrationId !== undefined){
if(!(validate6(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s32/type", {type: "object"});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}


function validate80(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate81(data, instancePath))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s31/required", {missingProperty: "_id"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s31/required", {missingProperty: "name"});
errors++;
}
}
validate80.errors = vErrors;
return errors === 0;
}


function validate79(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s30/maxItems", {limit: 1000});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s30/type", {type: "array"});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const check22 = validate127;
const schema41 = {"required":["type"],"allOf":[{"$ref":"s32"}]};

function validate127(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate81(data, instancePath))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = complainAt(vErrors, instancePath, "s41/required", {missingProperty: "type"});
errors++;
}
}
validate127.errors = vErrors;
return errors === 0;
}

const check23 = validate129;
const schema42 = {"required":["_id","lastModified","name","type"],"allOf":[{"$ref":"s32"}]};

function validate129(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate81(data, instancePath))){
vErrors = joined(vErrors, validate81.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s42/required", {missingProperty: "_id"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s42/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s42/required", {missingProperty: "name"});
errors++;
}
if(data.type === undefined){
vErrors = complainAt(vErrors, instancePath, "s42/required", {missingProperty: "type"});
errors++;
}
}
validate129.errors = vErrors;
return errors === 0;
}

const check24 = validate81;

const check25 = validate131;
const schema43 = {"type":"array","items":{"type":"object","required":["op","path"],"properties":{"op":{"type":"string","enum":["replace","add","remove","move","copy","test"]},"path":{"type":"string"},"from":{"type":"string"},"value":{}}}};

function validate131(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.op === undefined){
vErrors = complainAt(vErrors, instancePath, "s43/items/required", {missingProperty: "op"}, i0);
errors++;
}
if(data0.path === undefined){
vErrors = complainAt(vErrors, instancePath, "s43/items/required", {missingProperty: "path"}, i0);
errors++;
}
if(data0.op !== undefined){
let data1 = data0.op;
if(typeof data1 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s43/items/properties/op/type", {type: "string"}, i0);
errors++;
}
if(!((((((data1 === "replace") || (data1 === "add")) || (data1 === "remove")) || (data1 === "move")) || (data1 === "copy")) || (data1 === "test"))){
vErrors = complainAt(vErrors, instancePath, "s43/items/properties/op/enum", {allowedValues: schema43.items.properties.op.enum}, i0);
errors++;
}
}
if(data0.path !== undefined){
if(typeof data0.path !== "string"){
vErrors = complainAt(vErrors, instancePath, "s43/items/properties/path/type", {type: "string"}, i0);
errors++;
}
}
if(data0.from !== undefined){
if(typeof data0.from !== "string"){
vErrors = complainAt(vErrors, instancePath, "s43/items/properties/from/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s43/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s43/type", {type: "array"});
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}

const check26 = validate132;
const schema44 = {"type":"array","maxItems":1000,"items":{"$ref":"s31"}};

function validate132(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s44/maxItems", {limit: 1000});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate80.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s44/type", {type: "array"});
errors++;
}
validate132.errors = vErrors;
return errors === 0;
}

const check27 = validate134;
const schema45 = {"type":"object","required":["code"],"properties":{"code":{"type":"integer"},"errors":{"type":"array","items":{"$ref":"s13"}}}};

function validate134(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = complainAt(vErrors, instancePath, "s45/required", {missingProperty: "code"});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = complainAt(vErrors, instancePath, "s45/properties/code/type", {type: "integer"});
errors++;
}
}
if(data.errors !== undefined){
let data1 = data.errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate28(data1[i0], instancePath+"/errors/" + i0))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s45/properties/errors/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s45/type", {type: "object"});
errors++;
}
validate134.errors = vErrors;
return errors === 0;
}

const check28 = validate136;
const schema46 = {"type":"object"};

function validate136(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = complainAt(vErrors, instancePath, "s46/type", {type: "object"});
errors++;
}
validate136.errors = vErrors;
return errors === 0;
}

const check29 = validate137;
const schema47 = {"type":"string"};

function validate137(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s47/type", {type: "string"});
errors++;
}
validate137.errors = vErrors;
return errors === 0;
}

const check30 = validate138;
const schema48 = {"type":"array","maxItems":1000,"items":{"$ref":"s49"}};
const schema49 = {"required":["_id","name","adaptorType"],"allOf":[{"$ref":"s50"}]};
const schema50 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s6"},"createdAt":{"$ref":"s7"},"lastModified":{"$ref":"s7"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"externalId":{"type":"string"},"_connectionId":{"$ref":"s6"},"adaptorType":{"type":"string","enum":["HTTPExport","NetSuiteExport","SalesforceExport","RDBMSExport","MongodbExport","JDBCExport","DynamodbExport","FTPExport","S3Export","WebhookExport","AS2Export","SimpleExport","FileSystemExport","WrapperExport","RESTExport"]},"type":{"type":"string","enum":["delta","once","test","webhook","distributed","blob","stream","simple"]},"http":{"$ref":"s37"},"netsuite":{"$ref":"s37"},"salesforce":{"$ref":"s37"},"rdbms":{"$ref":"s37"},"mongodb":{"$ref":"s37"},"jdbc":{"$ref":"s37"},"dynamodb":{"$ref":"s37"},"ftp":{"$ref":"s37"},"s3":{"$ref":"s37"},"as2":{"$ref":"s37"},"filesystem":{"$ref":"s37"},"wrapper":{"$ref":"s37"},"rest":{"$ref":"s37"},"file":{"$ref":"s37"},"webhook":{"$ref":"s51"},"delta":{"$ref":"s37"},"once":{"$ref":"s37"},"test":{"type":"object","additionalProperties":true,"properties":{"limit":{"type":"integer","maximum":100,"minimum":1}}},"isLookup":{"type":"boolean"},"oneToMany":{"type":"boolean"},"pathToMany":{"type":"string"},"pageSize":{"type":"integer"},"hooks":{"$ref":"s37"},"transform":{"$ref":"s37"},"filter":{"$ref":"s37"},"inputFilter":{"$ref":"s37"},"sort":{"$ref":"s37"},"groupByFields":{"type":"array"},"mockOutput":{"$ref":"s37"},"traceKeyTemplate":{"type":"string"},"assistantMetadata":{"$ref":"s37"},"_ediProfileId":{"$ref":"s6"},"_postParseListenerId":{"$ref":"s6"},"asynchronous":{"type":"boolean"},"apiIdentifier":{"type":"string","pattern":"^e[0-9a-f]+$"},"sandbox":{"type":"boolean"},"debugUntil":{"$ref":"s7"},"_sourceId":{"$ref":"s6"},"_templateId":{"$ref":"s6"},"_connectorId":{"$ref":"s6"},"_integrationId":{"$ref":"s6"}}};
const schema51 = {"type":"object","additionalProperties":true,"properties":{"provider":{"type":"string","enum":["github","shopify","travis","travis-org","slack","dropbox","onfleet","helpscout","errorception","box","stripe","aha","jira","pagerduty","postmark","mailchimp","intercom","activecampaign","segment","recurly","shipwire","surveymonkey","parseur","mailparser-io","hubspot","integrator-extension","custom","sapariba","happyreturns","typeform"]},"verify":{"type":"string","enum":["token","hmac","basic","secret_url"]},"algorithm":{"type":"string","enum":["sha1","sha256","sha384","sha512"]},"encoding":{"type":"string","enum":["hex","base64"]},"key":{"type":"string"}}};

function validate159(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.provider !== undefined){
let data0 = data.provider;
if(typeof data0 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s51/properties/provider/type", {type: "string"});
errors++;
}
if(!((((((((((((((((((((((((((((((data0 === "github") || (data0 === "shopify")) || (data0 === "travis")) || (data0 === "travis-org")) || (data0 === "slack")) || (data0 === "dropbox")) || (data0 === "onfleet")) || (data0 === "helpscout")) || (data0 === "errorception")) || (data0 === "box")) || (data0 === "stripe")) || (data0 === "aha")) || (data0 === "jira")) || (data0 === "pagerduty")) || (data0 === "postmark")) || (data0 === "mailchimp")) || (data0 === "intercom")) || (data0 === "activecampaign")) || (data0 === "segment")) || (data0 === "recurly")) || (data0 === "shipwire")) || (data0 === "surveymonkey")) || (data0 === "parseur")) || (data0 === "mailparser-io")) || (data0 === "hubspot")) || (data0 === "integrator-extension")) || (data0 === "custom")) || (data0 === "sapariba")) || (data0 === "happyreturns")) || (data0 === "typeform"))){
vErrors = complainAt(vErrors, instancePath, "s51/properties/provider/enum", {allowedValues: schema51.properties.provider.enum});
errors++;
}
}
if(data.verify !== undefined){
let data1 = data.verify;
if(typeof data1 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s51/properties/verify/type", {type: "string"});
errors++;
}
if(!((((data1 === "token") || (data1 === "hmac")) || (data1 === "basic")) || (data1 === "secret_url"))){
vErrors = complainAt(vErrors, instancePath, "s51/properties/verify/enum", {allowedValues: schema51.properties.verify.enum});
errors++;
}
}
if(data.algorithm !== undefined){
let data2 = data.algorithm;
if(typeof data2 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s51/properties/algorithm/type", {type: "string"});
errors++;
}
if(!((((data2 === "sha1") || (data2 === "sha256")) || (data2 === "sha384")) || (data2 === "sha512"))){
vErrors = complainAt(vErrors, instancePath, "s51/properties/algorithm/enum", {allowedValues: schema51.properties.algorithm.enum});
errors++;
}
}
if(data.encoding !== undefined){
let data3 = data.encoding;
if(typeof data3 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s51/properties/encoding/type", {type: "string"});
errors++;
}
if(!((data3 === "hex") || (data3 === "base64"))){
vErrors = complainAt(vErrors, instancePath, "s51/properties/encoding/enum", {allowedValues: schema51.properties.encoding.enum});
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
vErrors = complainAt(vErrors, instancePath, "s51/properties/key/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s51/type", {type: "object"});
errors++;
}
validate159.errors = vErrors;
return errors === 0;
}

const pattern4 = new RegExp("^e[0-9a-f]+$", "u");

function validate140(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s50/required", {missingProperty: "name"});
errors++;
}
if(data._id !== undefined){
if(!(validate6(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate8(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate8(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func0(data3) < 1){
vErrors = complainAt(vErrors, instancePath, "s50/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s50/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s50/properties/description/type", {type: "string"});
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s50/properties/externalId/type", {type: "string"});
errors++;
}
}
if(data._connectionId !== undefined){
if(!(validate6(data._connectionId, instancePath+"/_connectionId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.adaptorType !== undefined){
let data7 = data.adaptorType;
if(typeof data7 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s50/properties/adaptorType/type", {type: "string"});
errors++;
}
if(!(((((((((((((((data7 === "HTTPExport") || (data7 === "NetSuiteExport")) || (data7 === "SalesforceExport")) || (data7 === "RDBMSExport")) || (data7 === "MongodbExport")) || (data7 === "JDBCExport")) || (data7 === "DynamodbExport")) || (data7 === "FTPExport")) || (data7 === "S3Export")) || (data7 === "WebhookExport")) || (data7 === "AS2Export")) || (data7 === "SimpleExport")) || (data7 === "FileSystemExport")) || (data7 === "WrapperExport")) || (data7 === "RESTExport"))){
vErrors = complainAt(vErrors, instancePath, "s50/properties/adaptorType/enum", {allowedValues: schema50.properties.adaptorType.enum});
errors++;
}
}
if(data.type !== undefined){
let data8 = data.type;
if(typeof data8 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s50/properties/type/type", {type: "string"});
errors++;
}
if(!((((((((data8 === "delta") || (data8 === "once")) || (data8 === "test")) || (data8 === "webhook")) || (data8 === "distributed")) || (data8 === "blob")) || (data8 === "stream")) || (data8 === "simple"))){
vErrors = complainAt(vErrors, instancePath, "s50/properties/type/enum", {allowedValues: schema50.properties.type.enum});
errors++;
}
}
if(data.http !== undefined){
if(!(validate120(data.http, instancePath+"/http"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.netsuite !== undefined){
if(!(validate120(data.netsuite, instancePath+"/netsuite"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.salesforce !== undefined){
if(!(validate120(data.salesforce, instancePath+"/salesforce"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.rdbms !== undefined){
if(!(validate120(data.rdbms, instancePath+"/rdbms"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.mongodb !== undefined){
if(!(validate120(data.mongodb, instancePath+"/mongodb"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.jdbc !== undefined){
if(!(validate120(data.jdbc, instancePath+"/jdbc"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.dynamodb !== undefined){
if(!(validate120(data.dynamodb, instancePath+"/dynamodb"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.ftp !== undefined){
if(!(validate120(data.ftp, instancePath+"/ftp"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.s3 !== undefined){
if(!(validate120(data.s3, instancePath+"/s3"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.as2 !== undefined){
if(!(validate120(data.as2, instancePath+"/as2"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.filesystem !== undefined){
if(!(validate120(data.filesystem, instancePath+"/filesystem"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.wrapper !== undefined){
if(!(validate120(data.wrapper, instancePath+"/wrapper"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.rest !== undefined){
if(!(validate120(data.rest, instancePath+"/rest"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate120(data.file, instancePath+"/file"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.webhook !== undefined){
if(!(validate159(data.webhook, instancePath+"/webhook"))){
vErrors = joined(vErrors, validate159.errors);
errors = vErrors.length;
}
}
if(data.delta !== undefined){
if(!(validate120(data.delta, instancePath+"/delta"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.once !== undefined){
if(!(validate120(data.once, instancePath+"/once"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.test !== undefined){
let data26 = data.test;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.limit !== undefined){
let data27 = data26.limit;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = complainAt(vErrors, instancePath, "s50/properties/test/properties/limit/type", {type: "integer"});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 100 || isNaN(data27)){
vErrors = complainAt(vErrors, instancePath, "s50/properties/test/properties/limit/maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data27 < 1 || isNaN(data27)){
vErrors = complainAt(vErrors, instancePath, "s50/properties/test/properties/limit/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s50/properties/test/type", {type: "object"});
errors++;
}
}
if(data.isLookup !== undefined){
if(typeof data.isLookup !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s50/properties/isLookup/type", {type: "boolean"});
errors++;
}
}
if(data.oneToMany !== undefined){
if(typeof data.oneToMany !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s50/properties/oneToMany/type", {type: "boolean"});
errors++;
}
}
if(data.pathToMany !== undefined){
if(typeof data.pathToMany !== "string"){
vErrors = complainAt(vErrors, instancePath, "s50/properties/pathToMany/type", {type: "string"});
errors++;
}
}
if(data.pageSize !== undefined){
let data31 = data.pageSize;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = complainAt(vErrors, instancePath, "s50/properties/pageSize/type", {type: "integer"});
errors++;
}
}
if(data.hooks !== undefined){
if(!(validate120(data.hooks, instancePath+"/hooks"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.transform !== undefined){
if(!(validate120(data.transform, instancePath+"/transform"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.filter !== undefined){
if(!(validate120(data.filter, instancePath+"/filter"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.inputFilter !== undefined){
if(!(validate120(data.inputFilter, instancePath+"/inputFilter"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.sort !== undefined){
if(!(validate120(data.sort, instancePath+"/sort"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.groupByFields !== undefined){
if(!(Array.isArray(data.groupByFields))){
vErrors = complainAt(vErrors, instancePath, "s50/properties/groupByFields/type", {type: "array"});
errors++;
}
}
if(data.mockOutput !== undefined){
if(!(validate120(data.mockOutput, instancePath+"/mockOutput"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.traceKeyTemplate !== undefined){
if(typeof data.traceKeyTemplate !== "string"){
vErrors = complainAt(vErrors, instancePath, "s50/properties/traceKeyTemplate/type", {type: "string"});
errors++;
}
}
if(data.assistantMetadata !== undefined){
if(!(validate120(data.assistantMetadata, instancePath+"/assistantMetadata"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data._ediProfileId !== undefined){
if(!(validate6(data._ediProfileId, instancePath+"/_ediProfileId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._postParseListenerId !== undefined){
if(!(validate6(data._postParseListenerId, instancePath+"/_postParseListenerId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.asynchronous !== undefined){
if(typeof data.asynchronous !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s50/properties/asynchronous/type", {type: "boolean"});
errors++;
}
}
if(data.apiIdentifier !== undefined){
let data44 = data.apiIdentifier;
if(typeof data44 === "string"){
if(!pattern4.test(data44)){
vErrors = complainAt(vErrors, instancePath, "s50/properties/apiIdentifier/pattern", {pattern: "^e[0-9a-f]+$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s50/properties/apiIdentifier/type", {type: "string"});
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s50/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
if(data.debugUntil !== undefined){
if(!(validate8(data.debugUntil, instancePath+"/debugUntil"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data._sourceId !== undefined){
if(!(validate6(data._sourceId, instancePath+"/_sourceId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._templateId !== undefined){
if(!(validate6(data._templateId, instancePath+"/_templateId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._connectorId !== undefined){
if(!(validate6(data._connectorId, instancePath+"/_connectorId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._integrationId !== undefined){
if(!(validate6(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s50/type", {type: "object"});
errors++;
}
validate140.errors = vErrors;
return errors === 0;
}


function validate139(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate140(data, instancePath))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s49/required", {missingProperty: "_id"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s49/required", {missingProperty: "name"});
errors++;
}
if(data.adaptorType === undefined){
vErrors = complainAt(vErrors, instancePath, "s49/required", {missingProperty: "adaptorType"});
errors++;
}
}
validate139.errors = vErrors;
return errors === 0;
}


function validate138(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s48/maxItems", {limit: 1000});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate139(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate139.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s48/type", {type: "array"});
errors++;
}
validate138.errors = vErrors;
return errors === 0;
}

const check31 = validate140;

const check32 = validate179;
const schema52 = {"required":["_id","lastModified","name","adaptorType"],"allOf":[{"$ref":"s50"}]};

function validate179(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate140(data, instancePath))){
vErrors = joined(vErrors, validate140.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s52/required", {missingProperty: "_id"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s52/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s52/required", {missingProperty: "name"});
errors++;
}
if(data.adaptorType === undefined){
vErrors = complainAt(vErrors, instancePath, "s52/required", {missingProperty: "adaptorType"});
errors++;
}
}
validate179.errors = vErrors;
return errors === 0;
}

const check33 = validate181;
const schema53 = {"type":"array","maxItems":1000,"items":{"$ref":"s49"}};

function validate181(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s53/maxItems", {limit: 1000});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate139(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate139.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s53/type", {type: "array"});
errors++;
}
validate181.errors = vErrors;
return errors === 0;
}

const check34 = validate183;
const schema54 = {"type":"string"};

function validate183(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s54/type", {type: "string"});
errors++;
}
validate183.errors = vErrors;
return errors === 0;
}

const check35 = validate184;
const schema55 = {"type":"string","enum":["HTTPImport","NetSuiteDistributedImport","NetSuiteImport","SalesforceImport","RDBMSImport","MongodbImport","DynamodbImport","JDBCImport","FTPImport","S3Import","AS2Import","FileSystemImport","AiAgentImport","GuardrailImport","ToolImport","WrapperImport","RESTImport"]};

function validate184(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s55/type", {type: "string"});
errors++;
}
if(!(((((((((((((((((data === "HTTPImport") || (data === "NetSuiteDistributedImport")) || (data === "NetSuiteImport")) || (data === "SalesforceImport")) || (data === "RDBMSImport")) || (data === "MongodbImport")) || (data === "DynamodbImport")) || (data === "JDBCImport")) || (data === "FTPImport")) || (data === "S3Import")) || (data === "AS2Import")) || (data === "FileSystemImport")) || (data === "AiAgentImport")) || (data === "GuardrailImport")) || (data === "ToolImport")) || (data === "WrapperImport")) || (data === "RESTImport"))){
vErrors = complainAt(vErrors, instancePath, "s55/enum", {allowedValues: schema55.enum});
errors++;
}
validate184.errors = vErrors;
return errors === 0;
}

const check36 = validate185;
const schema56 = {"type":"array","maxItems":1000,"items":{"$ref":"s57"}};
const schema57 = {"required":["_id","name","adaptorType"],"allOf":[{"$ref":"s58"}]};
const schema58 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s6"},"createdAt":{"$ref":"s7"},"lastModified":{"$ref":"s7"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"externalId":{"type":"string"},"_connectionId":{"$ref":"s6"},"adaptorType":{"$ref":"s55"},"http":{"$ref":"s37"},"netsuite":{"$ref":"s37"},"salesforce":{"$ref":"s37"},"mongodb":{"$ref":"s37"},"dynamodb":{"$ref":"s37"},"ftp":{"$ref":"s37"},"s3":{"$ref":"s37"},"as2":{"$ref":"s37"},"filesystem":{"$ref":"s37"},"wrapper":{"$ref":"s37"},"rest":{"$ref":"s37"},"file":{"$ref":"s37"},"aiAgent":{"$ref":"s37"},"guardrail":{"$ref":"s37"},"tool":{"$ref":"s37"},"netsuite_da":{"type":"object","required":["recordType","operation"],"additionalProperties":true,"properties":{"recordType":{"type":"string"},"operation":{"type":"string","enum":["add","update","addupdate","attach","detach","delete"]},"restletVersion":{"type":"string","enum":["suitebundle","suiteapp1.0","suiteapp2.0"]}}},"rdbms":{"$ref":"s59"},"jdbc":{"$ref":"s59"},"mapping":{"type":"object","additionalProperties":true,"properties":{"fields":{"type":"array","items":{"$ref":"s37"}},"lists":{"type":"array","items":{"$ref":"s37"}}}},"mappings":{"type":"array","items":{"$ref":"s37"}},"lookups":{"type":"array","items":{"$ref":"s37"}},"hooks":{"$ref":"s37"},"transform":{"$ref":"s37"},"filter":{"$ref":"s37"},"inputFilter":{"$ref":"s37"},"ignoreExisting":{"type":"boolean"},"ignoreMissing":{"type":"boolean"},"oneToMany":{"type":"boolean"},"pathToMany":{"type":"string"},"distributed":{"type":"boolean"},"mockResponse":{"type":"array","items":{"$ref":"s37"}},"apiIdentifier":{"type":"string","pattern":"^i[0-9a-f]+$"},"sandbox":{"type":"boolean"},"debugUntil":{"$ref":"s7"},"_sourceId":{"$ref":"s6"},"_templateId":{"$ref":"s6"},"_connectorId":{"$ref":"s6"},"_integrationId":{"$ref":"s6"}}};
const schema59 = {"type":"object","required":["queryType"],"additionalProperties":true,"properties":{"queryType":{"type":"array","items":{"type":"string"}}}};

function validate208(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queryType === undefined){
vErrors = complainAt(vErrors, instancePath, "s59/required", {missingProperty: "queryType"});
errors++;
}
if(data.queryType !== undefined){
let data0 = data.queryType;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s59/properties/queryType/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s59/properties/queryType/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s59/type", {type: "object"});
errors++;
}
validate208.errors = vErrors;
return errors === 0;
}

const pattern5 = new RegExp("^i[0-9a-f]+$", "u");

function validate187(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s58/required", {missingProperty: "name"});
errors++;
}
if(data._id !== undefined){
if(!(validate6(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate8(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate8(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func0(data3) < 1){
vErrors = complainAt(vErrors, instancePath, "s58/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s58/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s58/properties/description/type", {type: "string"});
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s58/properties/externalId/type", {type: "string"});
errors++;
}
}
if(data._connectionId !== undefined){
if(!(validate6(data._connectionId, instancePath+"/_connectionId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.adaptorType !== undefined){
if(!(validate184(data.adaptorType, instancePath+"/adaptorType"))){
vErrors = joined(vErrors, validate184.errors);
errors = vErrors.length;
}
}
if(data.http !== undefined){
if(!(validate120(data.http, instancePath+"/http"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.netsuite !== undefined){
if(!(validate120(data.netsuite, instancePath+"/netsuite"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.salesforce !== undefined){
if(!(validate120(data.salesforce, instancePath+"/salesforce"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.mongodb !== undefined){
if(!(validate120(data.mongodb, instancePath+"/mongodb"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.dynamodb !== undefined){
if(!(validate120(data.dynamodb, instancePath+"/dynamodb"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.ftp !== undefined){
if(!(validate120(data.ftp, instancePath+"/ftp"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.s3 !== undefined){
if(!(validate120(data.s3, instancePath+"/s3"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.as2 !== undefined){
if(!(validate120(data.as2, instancePath+"/as2"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.filesystem !== undefined){
if(!(validate120(data.filesystem, instancePath+"/filesystem"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.wrapper !== undefined){
if(!(validate120(data.wrapper, instancePath+"/wrapper"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.rest !== undefined){
if(!(validate120(data.rest, instancePath+"/rest"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate120(data.file, instancePath+"/file"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.aiAgent !== undefined){
if(!(validate120(data.aiAgent, instancePath+"/aiAgent"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.guardrail !== undefined){
if(!(validate120(data.guardrail, instancePath+"/guardrail"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.tool !== undefined){
if(!(validate120(data.tool, instancePath+"/tool"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.netsuite_da !== undefined){
let data23 = data.netsuite_da;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.recordType === undefined){
vErrors = complainAt(vErrors, instancePath, "s58/properties/netsuite_da/required", {missingProperty: "recordType"});
errors++;
}
if(data23.operation === undefined){
vErrors = complainAt(vErrors, instancePath, "s58/properties/netsuite_da/required", {missingProperty: "operation"});
errors++;
}
if(data23.recordType !== undefined){
if(typeof data23.recordType !== "string"){
vErrors = complainAt(vErrors, instancePath, "s58/properties/netsuite_da/properties/recordType/type", {type: "string"});
errors++;
}
}
if(data23.operation !== undefined){
let data25 = data23.operation;
if(typeof data25 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s58/properties/netsuite_da/properties/operation/type", {type: "string"});
errors++;
}
if(!((((((data25 === "add") || (data25 === "update")) || (data25 === "addupdate")) || (data25 === "attach")) || (data25 === "detach")) || (data25 === "delete"))){
vErrors = complainAt(vErrors, instancePath, "s58/properties/netsuite_da/properties/operation/enum", {allowedValues: schema58.properties.netsuite_da.properties.operation.enum});
errors++;
}
}
if(data23.restletVersion !== undefined){
let data26 = data23.restletVersion;
if(typeof data26 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s58/properties/netsuite_da/properties/restletVersion/type", {type: "string"});
errors++;
}
if(!(((data26 === "suitebundle") || (data26 === "suiteapp1.0")) || (data26 === "suiteapp2.0"))){
vErrors = complainAt(vErrors, instancePath, "s58/properties/netsuite_da/properties/restletVersion/enum", {allowedValues: schema58.properties.netsuite_da.properties.restletVersion.enum});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s58/properties/netsuite_da/type", {type: "object"});
errors++;
}
}
if(data.rdbms !== undefined){
if(!(validate208(data.rdbms, instancePath+"/rdbms"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.jdbc !== undefined){
if(!(validate208(data.jdbc, instancePath+"/jdbc"))){
vErrors = joined(vErrors, validate208.errors);
errors = vErrors.length;
}
}
if(data.mapping !== undefined){
let data29 = data.mapping;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.fields !== undefined){
let data30 = data29.fields;
if(Array.isArray(data30)){
const len0 = data30.length;
for(let i0=0; i0<len0; i0++){
if(!(validate120(data30[i0], instancePath+"/mapping/fields/" + i0))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s58/properties/mapping/properties/fields/type", {type: "array"});
errors++;
}
}
if(data29.lists !== undefined){
let data32 = data29.lists;
if(Array.isArray(data32)){
const len1 = data32.length;
for(let i1=0; i1<len1; i1++){
if(!(validate120(data32[i1], instancePath+"/mapping/lists/" + i1))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s58/properties/mapping/properties/lists/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s58/properties/mapping/type", {type: "object"});
errors++;
}
}
if(data.mappings !== undefined){
let data34 = data.mappings;
if(Array.isArray(data34)){
const len2 = data34.length;
for(let i2=0; i2<len2; i2++){
if(!(validate120(data34[i2], instancePath+"/mappings/" + i2))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s58/properties/mappings/type", {type: "array"});
errors++;
}
}
if(data.lookups !== undefined){
let data36 = data.lookups;
if(Array.isArray(data36)){
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
if(!(validate120(data36[i3], instancePath+"/lookups/" + i3))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s58/properties/lookups/type", {type: "array"});
errors++;
}
}
if(data.hooks !== undefined){
if(!(validate120(data.hooks, instancePath+"/hooks"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.transform !== undefined){
if(!(validate120(data.transform, instancePath+"/transform"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.filter !== undefined){
if(!(validate120(data.filter, instancePath+"/filter"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.inputFilter !== undefined){
if(!(validate120(data.inputFilter, instancePath+"/inputFilter"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.ignoreExisting !== undefined){
if(typeof data.ignoreExisting !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s58/properties/ignoreExisting/type", {type: "boolean"});
errors++;
}
}
if(data.ignoreMissing !== undefined){
if(typeof data.ignoreMissing !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s58/properties/ignoreMissing/type", {type: "boolean"});
errors++;
}
}
if(data.oneToMany !== undefined){
if(typeof data.oneToMany !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s58/properties/oneToMany/type", {type: "boolean"});
errors++;
}
}
if(data.pathToMany !== undefined){
if(typeof data.pathToMany !== "string"){
vErrors = complainAt(vErrors, instancePath, "s58/properties/pathToMany/type", {type: "string"});
errors++;
}
}
if(data.distributed !== undefined){
if(typeof data.distributed !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s58/properties/distributed/type", {type: "boolean"});
errors++;
}
}
if(data.mockResponse !== undefined){
let data47 = data.mockResponse;
if(Array.isArray(data47)){
const len4 = data47.length;
for(let i4=0; i4<len4; i4++){
if(!(validate120(data47[i4], instancePath+"/mockResponse/" + i4))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s58/properties/mockResponse/type", {type: "array"});
errors++;
}
}
if(data.apiIdentifier !== undefined){
let data49 = data.apiIdentifier;
if(typeof data49 === "string"){
if(!pattern5.test(data49)){
vErrors = complainAt(vErrors, instancePath, "s58/properties/apiIdentifier/pattern", {pattern: "^i[0-9a-f]+$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s58/properties/apiIdentifier/type", {type: "string"});
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s58/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
if(data.debugUntil !== undefined){
if(!(validate8(data.debugUntil, instancePath+"/debugUntil"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data._sourceId !== undefined){
if(!(validate6(data._sourceId, instancePath+"/_sourceId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._templateId !== undefined){
if(!(validate6(data._templateId, instancePath+"/_templateId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._connectorId !== undefined){
if(!(validate6(data._connectorId, instancePath+"/_connectorId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._integrationId !== undefined){
if(!(validate6(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s58/type", {type: "object"});
errors++;
}
validate187.errors = vErrors;
return errors === 0;
}


function validate186(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate187(data, instancePath))){
vErrors = joined(vErrors, validate187.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s57/required", {missingProperty: "_id"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s57/required", {missingProperty: "name"});
errors++;
}
if(data.adaptorType === undefined){
vErrors = complainAt(vErrors, instancePath, "s57/required", {missingProperty: "adaptorType"});
errors++;
}
}
validate186.errors = vErrors;
return errors === 0;
}


function validate185(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s56/maxItems", {limit: 1000});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate186(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate186.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s56/type", {type: "array"});
errors++;
}
validate185.errors = vErrors;
return errors === 0;
}

const check37 = validate227;
const schema60 = {"allOf":[{"$ref":"s58"}],"if":{"properties":{"adaptorType":{"not":{"enum":["AiAgentImport","GuardrailImport","ToolImport"]}}}},"then":{"required":["_connectionId"]}};

function validate227(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate187(data, instancePath))){
vErrors = joined(vErrors, validate187.errors);
errors = vErrors.length;
}
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.adaptorType !== undefined){
let data0 = data.adaptorType;
const _errs4 = errors;
const _errs5 = errors;
if(!(((data0 === "AiAgentImport") || (data0 === "GuardrailImport")) || (data0 === "ToolImport"))){
vErrors = complain(vErrors, {});
errors++;
}
var valid3 = _errs5 === errors;
if(valid3){
vErrors = complain(vErrors, {});
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
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._connectionId === undefined){
vErrors = complainAt(vErrors, instancePath, "s60/then/required", {missingProperty: "_connectionId"});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = complainAt(vErrors, instancePath, "s60/if", {failingKeyword: "then"});
errors++;
}
validate227.errors = vErrors;
return errors === 0;
}

const check38 = validate229;
const schema61 = {"required":["_id","lastModified","name","adaptorType","apiIdentifier"],"allOf":[{"$ref":"s58"}]};

function validate229(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate187(data, instancePath))){
vErrors = joined(vErrors, validate187.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s61/required", {missingProperty: "_id"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s61/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s61/required", {missingProperty: "name"});
errors++;
}
if(data.adaptorType === undefined){
vErrors = complainAt(vErrors, instancePath, "s61/required", {missingProperty: "adaptorType"});
errors++;
}
if(data.apiIdentifier === undefined){
vErrors = complainAt(vErrors, instancePath, "s61/required", {missingProperty: "apiIdentifier"});
errors++;
}
}
validate229.errors = vErrors;
return errors === 0;
}

const check39 = validate231;
const schema62 = {"type":"array","maxItems":1000,"items":{"$ref":"s57"}};

function validate231(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s62/maxItems", {limit: 1000});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate186(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate186.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s62/type", {type: "array"});
errors++;
}
validate231.errors = vErrors;
return errors === 0;
}

const check40 = validate233;
const schema63 = {"type":"string"};

function validate233(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s63/type", {type: "string"});
errors++;
}
validate233.errors = vErrors;
return errors === 0;
}

const check41 = validate234;
const schema64 = {"type":"boolean"};

function validate234(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s64/type", {type: "boolean"});
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}

const check42 = validate235;
const schema65 = {"type":"array","maxItems":1000,"items":{"$ref":"s66"}};
const schema66 = {"required":["_id","name"],"allOf":[{"$ref":"s67"}]};
const schema67 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s6"},"createdAt":{"$ref":"s7"},"lastModified":{"$ref":"s7"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"aiDescription":{"$ref":"s37"},"_integrationId":{"$ref":"s6"},"disabled":{"type":"boolean"},"schedule":{"$ref":"s68"},"timezone":{"type":"string"},"skipRetries":{"type":"boolean"},"pageGenerators":{"type":"array","items":{"$ref":"s69"}},"pageProcessors":{"type":"array","items":{"$ref":"s70"}},"routers":{"type":"array","items":{"$ref":"s71"}},"runPageGeneratorsInParallel":{"type":"boolean"},"autoResolveMatchingTraceKeys":{"type":"boolean"},"_runNextFlowIds":{"type":"array","items":{"$ref":"s6"}},"_runNextExportIds":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"_flowId":{"$ref":"s6"},"_exportId":{"$ref":"s6"}}}},"_flowGroupingId":{"$ref":"s6"},"logging":{"type":"object","additionalProperties":true,"properties":{"mode":{"type":"string"},"debugUntil":{"$ref":"s7"}}},"isAbstract":{"type":"boolean"},"_abstractFlowId":{"$ref":"s6"},"overrides":{"$ref":"s37"},"numInstances":{"type":"integer"},"aliases":{"type":"array","items":{"$ref":"s37"}},"settings":{"$ref":"s37"},"settingsForm":{"$ref":"s37"},"_exportId":{"$ref":"s6"},"_importId":{"$ref":"s6"},"lastExecutedAt":{"$ref":"s7"},"resolvedAt":{"$ref":"s7"},"free":{"type":"boolean"},"_sourceId":{"$ref":"s6"},"_templateId":{"$ref":"s6"},"_connectorId":{"$ref":"s6"}}};
const schema68 = {"type":"string","pattern":"^\\?(\\s+\\S+){5}$"};
const pattern6 = new RegExp("^\\?(\\s+\\S+){5}$", "u");

function validate243(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern6.test(data)){
vErrors = complainAt(vErrors, instancePath, "s68/pattern", {pattern: "^\\?(\\s+\\S+){5}$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s68/type", {type: "string"});
errors++;
}
validate243.errors = vErrors;
return errors === 0;
}

const schema69 = {"type":"object","required":["_exportId"],"additionalProperties":true,"properties":{"_exportId":{"$ref":"s6"},"schedule":{"$ref":"s68"},"skipRetries":{"type":"boolean"},"_keepDeltaBehindFlowId":{"$ref":"s6"},"_keepDeltaBehindExportId":{"$ref":"s6"}}};

function validate245(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._exportId === undefined){
vErrors = complainAt(vErrors, instancePath, "s69/required", {missingProperty: "_exportId"});
errors++;
}
if(data._exportId !== undefined){
if(!(validate6(data._exportId, instancePath+"/_exportId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate243(data.schedule, instancePath+"/schedule"))){
vErrors = joined(vErrors, validate243.errors);
errors = vErrors.length;
}
}
if(data.skipRetries !== undefined){
if(typeof data.skipRetries !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s69/properties/skipRetries/type", {type: "boolean"});
errors++;
}
}
if(data._keepDeltaBehindFlowId !== undefined){
if(!(validate6(data._keepDeltaBehindFlowId, instancePath+"/_keepDeltaBehindFlowId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._keepDeltaBehindExportId !== undefined){
if(!(validate6(data._keepDeltaBehindExportId, instancePath+"/_keepDeltaBehindExportId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s69/type", {type: "object"});
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}

const schema70 = {"type":"object","required":["type"],"additionalProperties":true,"properties":{"type":{"type":"string","enum":["export","import"]},"_exportId":{"$ref":"s6"},"_importId":{"$ref":"s6"},"proceedOnFailure":{"type":"boolean"},"responseMapping":{"$ref":"s37"},"hooks":{"$ref":"s37"}}};

function validate251(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = complainAt(vErrors, instancePath, "s70/required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s70/properties/type/type", {type: "string"});
errors++;
}
if(!((data0 === "export") || (data0 === "import"))){
vErrors = complainAt(vErrors, instancePath, "s70/properties/type/enum", {allowedValues: schema70.properties.type.enum});
errors++;
}
}
if(data._exportId !== undefined){
if(!(validate6(data._exportId, instancePath+"/_exportId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._importId !== undefined){
if(!(validate6(data._importId, instancePath+"/_importId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.proceedOnFailure !== undefined){
if(typeof data.proceedOnFailure !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s70/properties/proceedOnFailure/type", {type: "boolean"});
errors++;
}
}
if(data.responseMapping !== undefined){
if(!(validate120(data.responseMapping, instancePath+"/responseMapping"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.hooks !== undefined){
if(!(validate120(data.hooks, instancePath+"/hooks"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s70/type", {type: "object"});
errors++;
}
validate251.errors = vErrors;
return errors === 0;
}

const schema71 = {"type":"object","required":["branches"],"additionalProperties":true,"properties":{"id":{"type":"string"},"name":{"type":"string"},"routeRecordsTo":{"type":"string","enum":["first_matching_branch","all_matching_branches"]},"routeRecordsUsing":{"type":"string","enum":["input_filters","script"]},"branches":{"type":"array","items":{"$ref":"s72"}}}};
const schema72 = {"type":"object","required":["name"],"additionalProperties":true,"properties":{"name":{"type":"string"},"description":{"type":"string"},"pageProcessors":{"type":"array","items":{"$ref":"s70"}},"nextRouterId":{"type":"string"}}};

function validate258(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s72/required", {missingProperty: "name"});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s72/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s72/properties/description/type", {type: "string"});
errors++;
}
}
if(data.pageProcessors !== undefined){
let data2 = data.pageProcessors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate251(data2[i0], instancePath+"/pageProcessors/" + i0))){
vErrors = joined(vErrors, validate251.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s72/properties/pageProcessors/type", {type: "array"});
errors++;
}
}
if(data.nextRouterId !== undefined){
if(typeof data.nextRouterId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s72/properties/nextRouterId/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s72/type", {type: "object"});
errors++;
}
validate258.errors = vErrors;
return errors === 0;
}


function validate257(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.branches === undefined){
vErrors = complainAt(vErrors, instancePath, "s71/required", {missingProperty: "branches"});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = complainAt(vErrors, instancePath, "s71/properties/id/type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s71/properties/name/type", {type: "string"});
errors++;
}
}
if(data.routeRecordsTo !== undefined){
let data2 = data.routeRecordsTo;
if(typeof data2 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s71/properties/routeRecordsTo/type", {type: "string"});
errors++;
}
if(!((data2 === "first_matching_branch") || (data2 === "all_matching_branches"))){
vErrors = complainAt(vErrors, instancePath, "s71/properties/routeRecordsTo/enum", {allowedValues: schema71.properties.routeRecordsTo.enum});
errors++;
}
}
if(data.routeRecordsUsing !== undefined){
let data3 = data.routeRecordsUsing;
if(typeof data3 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s71/properties/routeRecordsUsing/type", {type: "string"});
errors++;
}
if(!((data3 === "input_filters") || (data3 === "script"))){
vErrors = complainAt(vErrors, instancePath, "s71/properties/routeRecordsUsing/enum", {allowedValues: schema71.properties.routeRecordsUsing.enum});
errors++;
}
}
if(data.branches !== undefined){
let data4 = data.branches;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate258(data4[i0], instancePath+"/branches/" + i0))){
vErrors = joined(vErrors, validate258.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s71/properties/branches/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s71/type", {type: "object"});
errors++;
}
validate257.errors = vErrors;
return errors === 0;
}


function validate237(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s67/required", {missingProperty: "name"});
errors++;
}
if(data._id !== undefined){
if(!(validate6(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate8(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate8(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func0(data3) < 1){
vErrors = complainAt(vErrors, instancePath, "s67/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s67/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s67/properties/description/type", {type: "string"});
errors++;
}
}
if(data.aiDescription !== undefined){
if(!(validate120(data.aiDescription, instancePath+"/aiDescription"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data._integrationId !== undefined){
if(!(validate6(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.disabled !== undefined){
if(typeof data.disabled !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s67/properties/disabled/type", {type: "boolean"});
errors++;
}
}
if(data.schedule !== undefined){
if(!(validate243(data.schedule, instancePath+"/schedule"))){
vErrors = joined(vErrors, validate243.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
vErrors = complainAt(vErrors, instancePath, "s67/properties/timezone/type", {type: "string"});
errors++;
}
}
if(data.skipRetries !== undefined){
if(typeof data.skipRetries !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s67/properties/skipRetries/type", {type: "boolean"});
errors++;
}
}
if(data.pageGenerators !== undefined){
let data11 = data.pageGenerators;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate245(data11[i0], instancePath+"/pageGenerators/" + i0))){
vErrors = joined(vErrors, validate245.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s67/properties/pageGenerators/type", {type: "array"});
errors++;
}
}
if(data.pageProcessors !== undefined){
let data13 = data.pageProcessors;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate251(data13[i1], instancePath+"/pageProcessors/" + i1))){
vErrors = joined(vErrors, validate251.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s67/properties/pageProcessors/type", {type: "array"});
errors++;
}
}
if(data.routers !== undefined){
let data15 = data.routers;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate257(data15[i2], instancePath+"/routers/" + i2))){
vErrors = joined(vErrors, validate257.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s67/properties/routers/type", {type: "array"});
errors++;
}
}
if(data.runPageGeneratorsInParallel !== undefined){
if(typeof data.runPageGeneratorsInParallel !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s67/properties/runPageGeneratorsInParallel/type", {type: "boolean"});
errors++;
}
}
if(data.autoResolveMatchingTraceKeys !== undefined){
if(typeof data.autoResolveMatchingTraceKeys !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s67/properties/autoResolveMatchingTraceKeys/type", {type: "boolean"});
errors++;
}
}
if(data._runNextFlowIds !== undefined){
let data19 = data._runNextFlowIds;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
if(!(validate6(data19[i3], instancePath+"/_runNextFlowIds/" + i3))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s67/properties/_runNextFlowIds/type", {type: "array"});
errors++;
}
}
if(data._runNextExportIds !== undefined){
let data21 = data._runNextExportIds;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22._flowId !== undefined){
if(!(validate6(data22._flowId, instancePath+"/_runNextExportIds/" + i4+"/_flowId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data22._exportId !== undefined){
if(!(validate6(data22._exportId, instancePath+"/_runNextExportIds/" + i4+"/_exportId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s67/properties/_runNextExportIds/items/type", {type: "object"}, i4);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s67/properties/_runNextExportIds/type", {type: "array"});
errors++;
}
}
if(data._flowGroupingId !== undefined){
if(!(validate6(data._flowGroupingId, instancePath+"/_flowGroupingId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.logging !== undefined){
let data26 = data.logging;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.mode !== undefined){
if(typeof data26.mode !== "string"){
vErrors = complainAt(vErrors, instancePath, "s67/properties/logging/properties/mode/type", {type: "string"});
errors++;
}
}
if(data26.debugUntil !== undefined){
if(!(validate8(data26.debugUntil, instancePath+"/logging/debugUntil"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s67/properties/logging/type", {type: "object"});
errors++;
}
}
if(data.isAbstract !== undefined){
if(typeof data.isAbstract !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s67/properties/isAbstract/type", {type: "boolean"});
errors++;
}
}
if(data._abstractFlowId !== undefined){
if(!(validate6(data._abstractFlowId, instancePath+"/_abstractFlowId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
if(!(validate120(data.overrides, instancePath+"/overrides"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.numInstances !== undefined){
let data32 = data.numInstances;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
vErrors = complainAt(vErrors, instancePath, "s67/properties/numInstances/type", {type: "integer"});
errors++;
}
}
if(data.aliases !== undefined){
let data33 = data.aliases;
if(Array.isArray(data33)){
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
if(!(validate120(data33[i5], instancePath+"/aliases/" + i5))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s67/properties/aliases/type", {type: "array"});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate120(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data.settingsForm !== undefined){
if(!(validate120(data.settingsForm, instancePath+"/settingsForm"))){
vErrors = joined(vErrors, validate120.errors);
errors = vErrors.length;
}
}
if(data._exportId !== undefined){
if(!(validate6(data._exportId, instancePath+"/_exportId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._importId !== undefined){
if(!(validate6(data._importId, instancePath+"/_importId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.lastExecutedAt !== undefined){
if(!(validate8(data.lastExecutedAt, instancePath+"/lastExecutedAt"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.resolvedAt !== undefined){
if(!(validate8(data.resolvedAt, instancePath+"/resolvedAt"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.free !== undefined){
if(typeof data.free !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s67/properties/free/type", {type: "boolean"});
errors++;
}
}
if(data._sourceId !== undefined){
if(!(validate6(data._sourceId, instancePath+"/_sourceId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._templateId !== undefined){
if(!(validate6(data._templateId, instancePath+"/_templateId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data._connectorId !== undefined){
if(!(validate6(data._connectorId, instancePath+"/_connectorId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s67/type", {type: "object"});
errors++;
}
validate237.errors = vErrors;
return errors === 0;
}


function validate236(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate237(data, instancePath))){
vErrors = joined(vErrors, validate237.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s66/required", {missingProperty: "_id"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s66/required", {missingProperty: "name"});
errors++;
}
}
validate236.errors = vErrors;
return errors === 0;
}


function validate235(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s65/maxItems", {limit: 1000});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate236(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate236.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s65/type", {type: "array"});
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}

const check43 = validate237;

const check44 = validate281;
const schema73 = {"required":["_id","lastModified","name","disabled"],"allOf":[{"$ref":"s67"}]};

function validate281(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate237(data, instancePath))){
vErrors = joined(vErrors, validate237.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s73/required", {missingProperty: "_id"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s73/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s73/required", {missingProperty: "name"});
errors++;
}
if(data.disabled === undefined){
vErrors = complainAt(vErrors, instancePath, "s73/required", {missingProperty: "disabled"});
errors++;
}
}
validate281.errors = vErrors;
return errors === 0;
}

const check45 = validate283;
const schema74 = {"type":"array","maxItems":1000,"items":{"$ref":"s66"}};

function validate283(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s74/maxItems", {limit: 1000});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate236(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate236.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s74/type", {type: "array"});
errors++;
}
validate283.errors = vErrors;
return errors === 0;
}

const check46 = validate285;
const schema75 = {"type":"object","required":["_userId"],"properties":{"_userId":{"$ref":"s6"}}};

function validate285(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._userId === undefined){
vErrors = complainAt(vErrors, instancePath, "s75/required", {missingProperty: "_userId"});
errors++;
}
if(data._userId !== undefined){
if(!(validate6(data._userId, instancePath+"/_userId"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s75/type", {type: "object"});
errors++;
}
validate285.errors = vErrors;
return errors === 0;
}
export const checks: Readonly<Record<string, CompiledCheck>> = {
  "#/components/parameters/Limit/schema": check0,
  "#/components/parameters/Skip/schema": check1,
  "#/components/schemas/FieldList": check2,
  "#/components/headers/Link/schema": check3,
  "#/paths/~1integrations/get/responses/200/content/application~1json/schema": check4,
  "#/components/schemas/ErrorList": check5,
  "#/components/schemas/Message": check6,
  "#/components/headers/RetryAfter/schema": check7,
  "#/components/schemas/IntegrationCreate": check8,
  "#/components/schemas/Integration": check9,
  "#/components/schemas/ObjectId": check10,
  "#/components/schemas/IntegrationReplace": check11,
  "#/components/schemas/Dependencies": check12,
  "#/components/schemas/CloneRequest": check13,
  "#/components/parameters/Function/schema": check14,
  "#/components/schemas/FunctionInput": check15,
  "#/components/schemas/InstallerResult": check16,
  "#/components/schemas/FunctionResult": check17,
  "#/components/schemas/SettingsInput": check18,
  "#/components/schemas/SettingsResult": check19,
  "#/paths/~1connections/get/parameters/5/schema": check20,
  "#/paths/~1connections/get/responses/200/content/application~1json/schema": check21,
  "#/components/schemas/ConnectionCreate": check22,
  "#/components/schemas/Connection": check23,
  "#/components/schemas/ConnectionFields": check24,
  "#/components/schemas/JsonPatch": check25,
  "#/paths/~1integrations~1{_id}~1connections/get/responses/200/content/application~1json/schema": check26,
  "#/components/schemas/PingResult": check27,
  "#/paths/~1connections~1{_id}~1ping/post/requestBody/content/application~1json/schema": check28,
  "#/paths/~1exports/get/parameters/5/schema": check29,
  "#/paths/~1exports/get/responses/200/content/application~1json/schema": check30,
  "#/components/schemas/ExportFields": check31,
  "#/components/schemas/Export": check32,
  "#/paths/~1integrations~1{_id}~1exports/get/responses/200/content/application~1json/schema": check33,
  "#/paths/~1imports/get/parameters/5/schema": check34,
  "#/components/schemas/ImportAdaptor": check35,
  "#/paths/~1imports/get/responses/200/content/application~1json/schema": check36,
  "#/components/schemas/ImportInput": check37,
  "#/components/schemas/Import": check38,
  "#/paths/~1integrations~1{_id}~1imports/get/responses/200/content/application~1json/schema": check39,
  "#/paths/~1flows/get/parameters/5/schema": check40,
  "#/paths/~1flows/get/parameters/6/schema": check41,
  "#/paths/~1flows/get/responses/200/content/application~1json/schema": check42,
  "#/components/schemas/FlowFields": check43,
  "#/components/schemas/Flow": check44,
  "#/paths/~1integrations~1{_id}~1flows/get/responses/200/content/application~1json/schema": check45,
  "#/components/schemas/TokenInfo": check46,
};
export const pointers: Readonly<Record<string, string>> = {
  "s0": "#/components/parameters/Limit/schema",
  "s1": "#/components/parameters/Skip/schema",
  "s2": "#/components/schemas/FieldList",
  "s3": "#/components/headers/Link/schema",
  "s4": "#/paths/~1integrations/get/responses/200/content/application~1json/schema",
  "s5": "#/components/schemas/IntegrationListItem",
  "s6": "#/components/schemas/ObjectId",
  "s7": "#/components/schemas/Timestamp",
  "s8": "#/components/schemas/InstallStep",
  "s9": "#/components/schemas/FrameworkStep",
  "s10": "#/components/schemas/Mode",
  "s11": "#/components/schemas/Settings",
  "s12": "#/components/schemas/ErrorList",
  "s13": "#/components/schemas/Error",
  "s14": "#/components/schemas/Message",
  "s15": "#/components/headers/RetryAfter/schema",
  "s16": "#/components/schemas/IntegrationCreate",
  "s17": "#/components/schemas/Name",
  "s18": "#/components/schemas/Integration",
  "s19": "#/components/schemas/IntegrationReplace",
  "s20": "#/components/schemas/Dependencies",
  "s21": "#/components/schemas/Dependency",
  "s22": "#/components/schemas/CloneRequest",
  "s23": "#/components/parameters/Function/schema",
  "s24": "#/components/schemas/FunctionInput",
  "s25": "#/components/schemas/InstallerResult",
  "s26": "#/components/schemas/FunctionResult",
  "s27": "#/components/schemas/SettingsInput",
  "s28": "#/components/schemas/SettingsResult",
  "s29": "#/paths/~1connections/get/parameters/5/schema",
  "s30": "#/paths/~1connections/get/responses/200/content/application~1json/schema",
  "s31": "#/components/schemas/ConnectionListItem",
  "s32": "#/components/schemas/ConnectionFields",
  "s33": "#/components/schemas/HttpConnection",
  "s34": "#/components/schemas/TokenBlock",
  "s35": "#/components/schemas/ConnectionBlock",
  "s36": "#/components/schemas/AccessKeyBlock",
  "s37": "#/components/schemas/Open",
  "s38": "#/components/schemas/Encrypted",
  "s39": "#/components/schemas/HttpCredentials",
  "s40": "#/components/schemas/ClientCertificates",
  "s41": "#/components/schemas/ConnectionCreate",
  "s42": "#/components/schemas/Connection",
  "s43": "#/components/schemas/JsonPatch",
  "s44": "#/paths/~1integrations~1{_id}~1connections/get/responses/200/content/application~1json/schema",
  "s45": "#/components/schemas/PingResult",
  "s46": "#/paths/~1connections~1{_id}~1ping/post/requestBody/content/application~1json/schema",
  "s47": "#/paths/~1exports/get/parameters/5/schema",
  "s48": "#/paths/~1exports/get/responses/200/content/application~1json/schema",
  "s49": "#/components/schemas/ExportListItem",
  "s50": "#/components/schemas/ExportFields",
  "s51": "#/components/schemas/Webhook",
  "s52": "#/components/schemas/Export",
  "s53": "#/paths/~1integrations~1{_id}~1exports/get/responses/200/content/application~1json/schema",
  "s54": "#/paths/~1imports/get/parameters/5/schema",
  "s55": "#/components/schemas/ImportAdaptor",
  "s56": "#/paths/~1imports/get/responses/200/content/application~1json/schema",
  "s57": "#/components/schemas/ImportListItem",
  "s58": "#/components/schemas/ImportFields",
  "s59": "#/components/schemas/QueryBlock",
  "s60": "#/components/schemas/ImportInput",
  "s61": "#/components/schemas/Import",
  "s62": "#/paths/~1integrations~1{_id}~1imports/get/responses/200/content/application~1json/schema",
  "s63": "#/paths/~1flows/get/parameters/5/schema",
  "s64": "#/paths/~1flows/get/parameters/6/schema",
  "s65": "#/paths/~1flows/get/responses/200/content/application~1json/schema",
  "s66": "#/components/schemas/FlowListItem",
  "s67": "#/components/schemas/FlowFields",
  "s68": "#/components/schemas/CronExpression",
  "s69": "#/components/schemas/PageGenerator",
  "s70": "#/components/schemas/PageProcessor",
  "s71": "#/components/schemas/Router",
  "s72": "#/components/schemas/Branch",
  "s73": "#/components/schemas/Flow",
  "s74": "#/paths/~1integrations~1{_id}~1flows/get/responses/200/content/application~1json/schema",
  "s75": "#/components/schemas/TokenInfo"
};
