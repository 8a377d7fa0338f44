// Made from spec/integrator.openapi.yaml by "npm run generate". Do not edit.
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
const schema13 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string","enum":["forbidden","invalid_field","invalid_json","invalid_query_params","invalid_ref","missing_required_field","not_found","payload_too_large","rate_limited","unsupported_media_type","update_not_allowed"]},"message":{"type":"string"},"field":{"type":"string"}}};

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
if(!(((((((((((data0 === "forbidden") || (data0 === "invalid_field")) || (data0 === "invalid_json")) || (data0 === "invalid_query_params")) || (data0 === "invalid_ref")) || (data0 === "missing_required_field")) || (data0 === "not_found")) || (data0 === "payload_too_large")) || (data0 === "rate_limited")) || (data0 === "unsupported_media_type")) || (data0 === "update_not_allowed"))){
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
const schema20 = {"type":"object","properties":{"name":{"type":"string","minLength":1},"sandbox":{"type":"boolean"},"connectionMap":{"type":"object","additionalProperties":{"$ref":"s6"}}}};

function validate64(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s20/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s20/properties/name/type", {type: "string"});
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s20/properties/sandbox/type", {type: "boolean"});
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
vErrors = complainAt(vErrors, instancePath, "s20/properties/connectionMap/type", {type: "object"});
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

const check13 = validate66;
const schema21 = {"type":"string","minLength":1};

function validate66(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
vErrors = complainAt(vErrors, instancePath, "s21/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s21/type", {type: "string"});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const check14 = validate67;
const schema22 = {"type":"object","additionalProperties":true};

function validate67(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s22/type", {type: "object"});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const check15 = validate68;
const schema23 = {"type":"object","required":["success","stepsToUpdate"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"},"stepsToUpdate":{"type":"array","items":{"$ref":"s8"}}}};

function validate68(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
vErrors = complainAt(vErrors, instancePath, "s23/required", {missingProperty: "success"});
errors++;
}
if(data.stepsToUpdate === undefined){
vErrors = complainAt(vErrors, instancePath, "s23/required", {missingProperty: "stepsToUpdate"});
errors++;
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s23/properties/success/type", {type: "boolean"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s23/properties/message/type", {type: "string"});
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
vErrors = complainAt(vErrors, instancePath, "s23/properties/stepsToUpdate/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s23/type", {type: "object"});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const check16 = validate70;
const schema24 = {"type":"object","required":["success"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"}}};

function validate70(data, instancePath=""){
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
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/type", {type: "object"});
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}

const check17 = validate71;
const schema25 = {"type":"object","additionalProperties":true,"properties":{"settings":{"$ref":"s11"}}};

function validate71(data, instancePath=""){
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
vErrors = complainAt(vErrors, instancePath, "s25/type", {type: "object"});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const check18 = validate73;
const schema26 = {"type":"object","required":["success","pending"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"},"pending":{"type":["boolean","object"],"additionalProperties":true}}};

function validate73(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
vErrors = complainAt(vErrors, instancePath, "s26/required", {missingProperty: "success"});
errors++;
}
if(data.pending === undefined){
vErrors = complainAt(vErrors, instancePath, "s26/required", {missingProperty: "pending"});
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
if(data.pending !== undefined){
let data2 = data.pending;
if((typeof data2 !== "boolean") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
vErrors = complainAt(vErrors, instancePath, "s26/properties/pending/type", {type: schema26.properties.pending.type});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s26/type", {type: "object"});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const check19 = validate74;
const schema27 = {"type":"object","required":["_userId"],"properties":{"_userId":{"$ref":"s6"}}};

function validate74(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._userId === undefined){
vErrors = complainAt(vErrors, instancePath, "s27/required", {missingProperty: "_userId"});
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
vErrors = complainAt(vErrors, instancePath, "s27/type", {type: "object"});
errors++;
}
validate74.errors = vErrors;
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
  "#/components/schemas/CloneRequest": check12,
  "#/components/parameters/Function/schema": check13,
  "#/components/schemas/FunctionInput": check14,
  "#/components/schemas/InstallerResult": check15,
  "#/components/schemas/FunctionResult": check16,
  "#/components/schemas/SettingsInput": check17,
  "#/components/schemas/SettingsResult": check18,
  "#/components/schemas/TokenInfo": check19,
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
  "s20": "#/components/schemas/CloneRequest",
  "s21": "#/components/parameters/Function/schema",
  "s22": "#/components/schemas/FunctionInput",
  "s23": "#/components/schemas/InstallerResult",
  "s24": "#/components/schemas/FunctionResult",
  "s25": "#/components/schemas/SettingsInput",
  "s26": "#/components/schemas/SettingsResult",
  "s27": "#/components/schemas/TokenInfo"
};
