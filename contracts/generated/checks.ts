// Made from spec/integrator.openapi.yaml by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; the table at the end is typed.
import type { SchemaCheck } from '../schema-validator.ts';
import { dateTime } from '../date-time.ts';
import { codePointLength } from '../ajv-runtime.ts';
"use strict";
const check0 = validate0;
const schema0 = {"type":"integer","maximum":1000,"minimum":1};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"s0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
const err1 = {instancePath,schemaPath:"s0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"s0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate0.errors = vErrors;
return errors === 0;
}

const check1 = validate1;
const schema1 = {"type":"integer","maximum":9007199254740991,"minimum":0};

function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"s1/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
const err1 = {instancePath,schemaPath:"s1/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"s1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate1.errors = vErrors;
return errors === 0;
}

const check2 = validate2;
const schema2 = {"type":"string","pattern":"^[A-Za-z0-9._,]*$"};
const pattern0 = new RegExp("^[A-Za-z0-9._,]*$", "u");

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"s2/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._,]*$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"s2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

const check3 = validate3;
const schema3 = {"type":"string","pattern":"<[^<>]+>\\s*;"};
const pattern1 = new RegExp("<[^<>]+>\\s*;", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"s3/pattern",keyword:"pattern",params:{pattern: "<[^<>]+>\\s*;"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"s3/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

const check4 = validate4;
const schema4 = {"type":"array","maxItems":1000,"items":{"$ref":"s5"}};
const schema5 = {"type":"object","required":["_id","name"],"properties":{"_id":{"$ref":"s6"},"createdAt":{"$ref":"s7"},"lastModified":{"$ref":"s7"},"name":{"type":"string"},"description":{"type":"string"},"readme":{"type":"string"},"sandbox":{"type":"boolean"},"_connectorId":{"$ref":"s6"},"install":{"type":"array","items":{"$ref":"s8"}},"installSteps":{"type":"array","items":{"$ref":"s9"}},"uninstallSteps":{"type":"array","items":{"$ref":"s9"}},"mode":{"$ref":"s10"},"settings":{"$ref":"s11"},"version":{"type":"string"},"updateInProgress":{"type":"boolean"},"_registeredConnectionIds":{"type":"array","items":{"$ref":"s6"}},"_sourceId":{"$ref":"s6"},"_templateId":{"$ref":"s6"},"_parentId":{"$ref":"s6"}}};
const schema6 = {"type":"string","pattern":"^[0-9a-f]{24}$"};
const schema7 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","format":"date-time"};
const schema12 = {"type":"object","additionalProperties":true,"properties":{"name":{"type":"string"},"description":{"type":"string"},"imageUrl":{"type":"string"},"type":{"type":"string"},"completed":{"type":"boolean"}}};
const schema14 = {"type":"string","enum":["install","settings","uninstall"]};
const schema15 = {"type":"object","additionalProperties":true};
const pattern2 = new RegExp("^[0-9a-f]{24}$", "u");
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
const formats0 = dateTime;
const schema10 = {"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"imageURL":{"type":"string"},"installURL":{"type":"string"},"completed":{"type":"boolean"},"installerFunction":{"type":"string"},"uninstallerFunction":{"type":"string"},"_connectionId":{"$ref":"s6"}}};

function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"s8/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err1 = {instancePath:instancePath+"/description",schemaPath:"s8/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.imageURL !== undefined){
if(typeof data.imageURL !== "string"){
const err2 = {instancePath:instancePath+"/imageURL",schemaPath:"s8/properties/imageURL/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.installURL !== undefined){
if(typeof data.installURL !== "string"){
const err3 = {instancePath:instancePath+"/installURL",schemaPath:"s8/properties/installURL/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.completed !== undefined){
if(typeof data.completed !== "boolean"){
const err4 = {instancePath:instancePath+"/completed",schemaPath:"s8/properties/completed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.installerFunction !== undefined){
if(typeof data.installerFunction !== "string"){
const err5 = {instancePath:instancePath+"/installerFunction",schemaPath:"s8/properties/installerFunction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.uninstallerFunction !== undefined){
if(typeof data.uninstallerFunction !== "string"){
const err6 = {instancePath:instancePath+"/uninstallerFunction",schemaPath:"s8/properties/uninstallerFunction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data._connectionId !== undefined){
let data7 = data._connectionId;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err7 = {instancePath:instancePath+"/_connectionId",schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/_connectionId",schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"s8/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}


function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
const err0 = {instancePath,schemaPath:"s5/required",keyword:"required",params:{missingProperty: "_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"s5/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data._id !== undefined){
let data0 = data._id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err2 = {instancePath:instancePath+"/_id",schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/_id",schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.createdAt !== undefined){
let data1 = data.createdAt;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err4 = {instancePath:instancePath+"/createdAt",schemaPath:"s7/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats0.validate(data1))){
const err5 = {instancePath:instancePath+"/createdAt",schemaPath:"s7/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/createdAt",schemaPath:"s7/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.lastModified !== undefined){
let data2 = data.lastModified;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err7 = {instancePath:instancePath+"/lastModified",schemaPath:"s7/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats0.validate(data2))){
const err8 = {instancePath:instancePath+"/lastModified",schemaPath:"s7/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/lastModified",schemaPath:"s7/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err10 = {instancePath:instancePath+"/name",schemaPath:"s5/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err11 = {instancePath:instancePath+"/description",schemaPath:"s5/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.readme !== undefined){
if(typeof data.readme !== "string"){
const err12 = {instancePath:instancePath+"/readme",schemaPath:"s5/properties/readme/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
const err13 = {instancePath:instancePath+"/sandbox",schemaPath:"s5/properties/sandbox/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data._connectorId !== undefined){
let data7 = data._connectorId;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err14 = {instancePath:instancePath+"/_connectorId",schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/_connectorId",schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.install !== undefined){
let data8 = data.install;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate6(data8[i0], {instancePath:instancePath+"/install/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/install",schemaPath:"s5/properties/install/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.installSteps !== undefined){
let data10 = data.installSteps;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.name !== undefined){
if(typeof data11.name !== "string"){
const err17 = {instancePath:instancePath+"/installSteps/" + i1+"/name",schemaPath:"s9/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data11.description !== undefined){
if(typeof data11.description !== "string"){
const err18 = {instancePath:instancePath+"/installSteps/" + i1+"/description",schemaPath:"s9/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data11.imageUrl !== undefined){
if(typeof data11.imageUrl !== "string"){
const err19 = {instancePath:instancePath+"/installSteps/" + i1+"/imageUrl",schemaPath:"s9/properties/imageUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.type !== undefined){
if(typeof data11.type !== "string"){
const err20 = {instancePath:instancePath+"/installSteps/" + i1+"/type",schemaPath:"s9/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.completed !== undefined){
if(typeof data11.completed !== "boolean"){
const err21 = {instancePath:instancePath+"/installSteps/" + i1+"/completed",schemaPath:"s9/properties/completed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/installSteps/" + i1,schemaPath:"s9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/installSteps",schemaPath:"s5/properties/installSteps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.uninstallSteps !== undefined){
let data17 = data.uninstallSteps;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.name !== undefined){
if(typeof data18.name !== "string"){
const err24 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/name",schemaPath:"s9/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data18.description !== undefined){
if(typeof data18.description !== "string"){
const err25 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/description",schemaPath:"s9/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data18.imageUrl !== undefined){
if(typeof data18.imageUrl !== "string"){
const err26 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/imageUrl",schemaPath:"s9/properties/imageUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data18.type !== undefined){
if(typeof data18.type !== "string"){
const err27 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/type",schemaPath:"s9/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data18.completed !== undefined){
if(typeof data18.completed !== "boolean"){
const err28 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/completed",schemaPath:"s9/properties/completed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/uninstallSteps/" + i2,schemaPath:"s9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/uninstallSteps",schemaPath:"s5/properties/uninstallSteps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.mode !== undefined){
let data24 = data.mode;
if(typeof data24 !== "string"){
const err31 = {instancePath:instancePath+"/mode",schemaPath:"s10/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((data24 === "install") || (data24 === "settings")) || (data24 === "uninstall"))){
const err32 = {instancePath:instancePath+"/mode",schemaPath:"s10/enum",keyword:"enum",params:{allowedValues: schema14.enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.settings !== undefined){
let data25 = data.settings;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
}
else {
const err33 = {instancePath:instancePath+"/settings",schemaPath:"s11/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err34 = {instancePath:instancePath+"/version",schemaPath:"s5/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.updateInProgress !== undefined){
if(typeof data.updateInProgress !== "boolean"){
const err35 = {instancePath:instancePath+"/updateInProgress",schemaPath:"s5/properties/updateInProgress/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data._registeredConnectionIds !== undefined){
let data28 = data._registeredConnectionIds;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(typeof data29 === "string"){
if(!pattern2.test(data29)){
const err36 = {instancePath:instancePath+"/_registeredConnectionIds/" + i3,schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/_registeredConnectionIds/" + i3,schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/_registeredConnectionIds",schemaPath:"s5/properties/_registeredConnectionIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data._sourceId !== undefined){
let data30 = data._sourceId;
if(typeof data30 === "string"){
if(!pattern2.test(data30)){
const err39 = {instancePath:instancePath+"/_sourceId",schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/_sourceId",schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data._templateId !== undefined){
let data31 = data._templateId;
if(typeof data31 === "string"){
if(!pattern2.test(data31)){
const err41 = {instancePath:instancePath+"/_templateId",schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/_templateId",schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data._parentId !== undefined){
let data32 = data._parentId;
if(typeof data32 === "string"){
if(!pattern2.test(data32)){
const err43 = {instancePath:instancePath+"/_parentId",schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/_parentId",schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"s5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}


function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"s4/maxItems",keyword:"maxItems",params:{limit: 1000}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate5(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"s4/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

const check5 = validate9;
const schema20 = {"type":"object","required":["errors"],"properties":{"errors":{"type":"array","minItems":1,"items":{"$ref":"s13"}}}};
const schema21 = {"type":"object","required":["code","message"],"properties":{"code":{"type":"string","enum":["forbidden","invalid_field","invalid_json","invalid_query_params","invalid_ref","missing_required_field","not_found","payload_too_large","rate_limited","unsupported_media_type","update_not_allowed"]},"message":{"type":"string"},"field":{"type":"string"}}};

function validate9(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errors === undefined){
const err0 = {instancePath,schemaPath:"s12/required",keyword:"required",params:{missingProperty: "errors"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.errors !== undefined){
let data0 = data.errors;
if(Array.isArray(data0)){
if(data0.length < 1){
const err1 = {instancePath:instancePath+"/errors",schemaPath:"s12/properties/errors/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.code === undefined){
const err2 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"s13/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.message === undefined){
const err3 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"s13/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.code !== undefined){
let data2 = data1.code;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/errors/" + i0+"/code",schemaPath:"s13/properties/code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((((((data2 === "forbidden") || (data2 === "invalid_field")) || (data2 === "invalid_json")) || (data2 === "invalid_query_params")) || (data2 === "invalid_ref")) || (data2 === "missing_required_field")) || (data2 === "not_found")) || (data2 === "payload_too_large")) || (data2 === "rate_limited")) || (data2 === "unsupported_media_type")) || (data2 === "update_not_allowed"))){
const err5 = {instancePath:instancePath+"/errors/" + i0+"/code",schemaPath:"s13/properties/code/enum",keyword:"enum",params:{allowedValues: schema21.properties.code.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.message !== undefined){
if(typeof data1.message !== "string"){
const err6 = {instancePath:instancePath+"/errors/" + i0+"/message",schemaPath:"s13/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.field !== undefined){
if(typeof data1.field !== "string"){
const err7 = {instancePath:instancePath+"/errors/" + i0+"/field",schemaPath:"s13/properties/field/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"s13/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/errors",schemaPath:"s12/properties/errors/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"s12/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

const check6 = validate10;
const schema22 = {"type":"object","required":["message"],"properties":{"message":{"type":"string"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"s14/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err1 = {instancePath:instancePath+"/message",schemaPath:"s14/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"s14/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const check7 = validate11;
const schema23 = {"type":"integer","minimum":0};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"s15/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data < 0 || isNaN(data)){
const err1 = {instancePath,schemaPath:"s15/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate11.errors = vErrors;
return errors === 0;
}

const check8 = validate12;
const schema24 = {"type":"object","required":["name"],"properties":{"_id":{},"createdAt":{},"lastModified":{},"name":{"$ref":"s17"},"description":{"type":"string"},"readme":{"type":"string"},"sandbox":{"type":"boolean"},"_connectorId":{"$ref":"s6"},"install":{"type":"array","items":{"$ref":"s8"}},"installSteps":{"type":"array","items":{"$ref":"s9"}},"uninstallSteps":{"type":"array","items":{"$ref":"s9"}},"mode":{"$ref":"s10"},"settings":{"$ref":"s11"},"version":{"type":"string"},"updateInProgress":{"type":"boolean"},"_registeredConnectionIds":{"type":"array","items":{"$ref":"s6"}},"_sourceId":{},"_templateId":{},"_parentId":{}}};
const schema25 = {"type":"string","minLength":1};
const func0 = codePointLength;

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"s16/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err1 = {instancePath:instancePath+"/name",schemaPath:"s17/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/name",schemaPath:"s17/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"s16/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.readme !== undefined){
if(typeof data.readme !== "string"){
const err4 = {instancePath:instancePath+"/readme",schemaPath:"s16/properties/readme/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
const err5 = {instancePath:instancePath+"/sandbox",schemaPath:"s16/properties/sandbox/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data._connectorId !== undefined){
let data4 = data._connectorId;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err6 = {instancePath:instancePath+"/_connectorId",schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/_connectorId",schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.install !== undefined){
let data5 = data.install;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate6(data5[i0], {instancePath:instancePath+"/install/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/install",schemaPath:"s16/properties/install/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.installSteps !== undefined){
let data7 = data.installSteps;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
const err9 = {instancePath:instancePath+"/installSteps/" + i1+"/name",schemaPath:"s9/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data8.description !== undefined){
if(typeof data8.description !== "string"){
const err10 = {instancePath:instancePath+"/installSteps/" + i1+"/description",schemaPath:"s9/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data8.imageUrl !== undefined){
if(typeof data8.imageUrl !== "string"){
const err11 = {instancePath:instancePath+"/installSteps/" + i1+"/imageUrl",schemaPath:"s9/properties/imageUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data8.type !== undefined){
if(typeof data8.type !== "string"){
const err12 = {instancePath:instancePath+"/installSteps/" + i1+"/type",schemaPath:"s9/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data8.completed !== undefined){
if(typeof data8.completed !== "boolean"){
const err13 = {instancePath:instancePath+"/installSteps/" + i1+"/completed",schemaPath:"s9/properties/completed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/installSteps/" + i1,schemaPath:"s9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/installSteps",schemaPath:"s16/properties/installSteps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.uninstallSteps !== undefined){
let data14 = data.uninstallSteps;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.name !== undefined){
if(typeof data15.name !== "string"){
const err16 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/name",schemaPath:"s9/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data15.description !== undefined){
if(typeof data15.description !== "string"){
const err17 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/description",schemaPath:"s9/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data15.imageUrl !== undefined){
if(typeof data15.imageUrl !== "string"){
const err18 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/imageUrl",schemaPath:"s9/properties/imageUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data15.type !== undefined){
if(typeof data15.type !== "string"){
const err19 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/type",schemaPath:"s9/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data15.completed !== undefined){
if(typeof data15.completed !== "boolean"){
const err20 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/completed",schemaPath:"s9/properties/completed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/uninstallSteps/" + i2,schemaPath:"s9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/uninstallSteps",schemaPath:"s16/properties/uninstallSteps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.mode !== undefined){
let data21 = data.mode;
if(typeof data21 !== "string"){
const err23 = {instancePath:instancePath+"/mode",schemaPath:"s10/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data21 === "install") || (data21 === "settings")) || (data21 === "uninstall"))){
const err24 = {instancePath:instancePath+"/mode",schemaPath:"s10/enum",keyword:"enum",params:{allowedValues: schema14.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.settings !== undefined){
let data22 = data.settings;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
}
else {
const err25 = {instancePath:instancePath+"/settings",schemaPath:"s11/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err26 = {instancePath:instancePath+"/version",schemaPath:"s16/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.updateInProgress !== undefined){
if(typeof data.updateInProgress !== "boolean"){
const err27 = {instancePath:instancePath+"/updateInProgress",schemaPath:"s16/properties/updateInProgress/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data._registeredConnectionIds !== undefined){
let data25 = data._registeredConnectionIds;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(typeof data26 === "string"){
if(!pattern2.test(data26)){
const err28 = {instancePath:instancePath+"/_registeredConnectionIds/" + i3,schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/_registeredConnectionIds/" + i3,schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/_registeredConnectionIds",schemaPath:"s16/properties/_registeredConnectionIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"s16/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const check9 = validate14;
const schema32 = {"type":"object","required":["_id","lastModified","name"],"properties":{"_id":{"$ref":"s6"},"createdAt":{"$ref":"s7"},"lastModified":{"$ref":"s7"},"name":{"type":"string"},"description":{"type":"string"},"readme":{"type":"string"},"sandbox":{"type":"boolean"},"_connectorId":{"$ref":"s6"},"install":{"type":"array","items":{"$ref":"s8"}},"installSteps":{"type":"array","items":{"$ref":"s9"}},"uninstallSteps":{"type":"array","items":{"$ref":"s9"}},"mode":{"$ref":"s10"},"settings":{"$ref":"s11"},"version":{"type":"string"},"updateInProgress":{"type":"boolean"},"_registeredConnectionIds":{"type":"array","items":{"$ref":"s6"}},"_sourceId":{"$ref":"s6"},"_templateId":{"$ref":"s6"},"_parentId":{"$ref":"s6"}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
const err0 = {instancePath,schemaPath:"s18/required",keyword:"required",params:{missingProperty: "_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lastModified === undefined){
const err1 = {instancePath,schemaPath:"s18/required",keyword:"required",params:{missingProperty: "lastModified"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"s18/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data._id !== undefined){
let data0 = data._id;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err3 = {instancePath:instancePath+"/_id",schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/_id",schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.createdAt !== undefined){
let data1 = data.createdAt;
if(typeof data1 === "string"){
if(!pattern3.test(data1)){
const err5 = {instancePath:instancePath+"/createdAt",schemaPath:"s7/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats0.validate(data1))){
const err6 = {instancePath:instancePath+"/createdAt",schemaPath:"s7/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/createdAt",schemaPath:"s7/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.lastModified !== undefined){
let data2 = data.lastModified;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err8 = {instancePath:instancePath+"/lastModified",schemaPath:"s7/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0.validate(data2))){
const err9 = {instancePath:instancePath+"/lastModified",schemaPath:"s7/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/lastModified",schemaPath:"s7/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err11 = {instancePath:instancePath+"/name",schemaPath:"s18/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err12 = {instancePath:instancePath+"/description",schemaPath:"s18/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.readme !== undefined){
if(typeof data.readme !== "string"){
const err13 = {instancePath:instancePath+"/readme",schemaPath:"s18/properties/readme/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
const err14 = {instancePath:instancePath+"/sandbox",schemaPath:"s18/properties/sandbox/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data._connectorId !== undefined){
let data7 = data._connectorId;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err15 = {instancePath:instancePath+"/_connectorId",schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/_connectorId",schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.install !== undefined){
let data8 = data.install;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate6(data8[i0], {instancePath:instancePath+"/install/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/install",schemaPath:"s18/properties/install/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.installSteps !== undefined){
let data10 = data.installSteps;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.name !== undefined){
if(typeof data11.name !== "string"){
const err18 = {instancePath:instancePath+"/installSteps/" + i1+"/name",schemaPath:"s9/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data11.description !== undefined){
if(typeof data11.description !== "string"){
const err19 = {instancePath:instancePath+"/installSteps/" + i1+"/description",schemaPath:"s9/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data11.imageUrl !== undefined){
if(typeof data11.imageUrl !== "string"){
const err20 = {instancePath:instancePath+"/installSteps/" + i1+"/imageUrl",schemaPath:"s9/properties/imageUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data11.type !== undefined){
if(typeof data11.type !== "string"){
const err21 = {instancePath:instancePath+"/installSteps/" + i1+"/type",schemaPath:"s9/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data11.completed !== undefined){
if(typeof data11.completed !== "boolean"){
const err22 = {instancePath:instancePath+"/installSteps/" + i1+"/completed",schemaPath:"s9/properties/completed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/installSteps/" + i1,schemaPath:"s9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/installSteps",schemaPath:"s18/properties/installSteps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.uninstallSteps !== undefined){
let data17 = data.uninstallSteps;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.name !== undefined){
if(typeof data18.name !== "string"){
const err25 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/name",schemaPath:"s9/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data18.description !== undefined){
if(typeof data18.description !== "string"){
const err26 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/description",schemaPath:"s9/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data18.imageUrl !== undefined){
if(typeof data18.imageUrl !== "string"){
const err27 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/imageUrl",schemaPath:"s9/properties/imageUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data18.type !== undefined){
if(typeof data18.type !== "string"){
const err28 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/type",schemaPath:"s9/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data18.completed !== undefined){
if(typeof data18.completed !== "boolean"){
const err29 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/completed",schemaPath:"s9/properties/completed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/uninstallSteps/" + i2,schemaPath:"s9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/uninstallSteps",schemaPath:"s18/properties/uninstallSteps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.mode !== undefined){
let data24 = data.mode;
if(typeof data24 !== "string"){
const err32 = {instancePath:instancePath+"/mode",schemaPath:"s10/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((data24 === "install") || (data24 === "settings")) || (data24 === "uninstall"))){
const err33 = {instancePath:instancePath+"/mode",schemaPath:"s10/enum",keyword:"enum",params:{allowedValues: schema14.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.settings !== undefined){
let data25 = data.settings;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
}
else {
const err34 = {instancePath:instancePath+"/settings",schemaPath:"s11/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err35 = {instancePath:instancePath+"/version",schemaPath:"s18/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.updateInProgress !== undefined){
if(typeof data.updateInProgress !== "boolean"){
const err36 = {instancePath:instancePath+"/updateInProgress",schemaPath:"s18/properties/updateInProgress/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data._registeredConnectionIds !== undefined){
let data28 = data._registeredConnectionIds;
if(Array.isArray(data28)){
const len3 = data28.length;
for(let i3=0; i3<len3; i3++){
let data29 = data28[i3];
if(typeof data29 === "string"){
if(!pattern2.test(data29)){
const err37 = {instancePath:instancePath+"/_registeredConnectionIds/" + i3,schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/_registeredConnectionIds/" + i3,schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/_registeredConnectionIds",schemaPath:"s18/properties/_registeredConnectionIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data._sourceId !== undefined){
let data30 = data._sourceId;
if(typeof data30 === "string"){
if(!pattern2.test(data30)){
const err40 = {instancePath:instancePath+"/_sourceId",schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/_sourceId",schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data._templateId !== undefined){
let data31 = data._templateId;
if(typeof data31 === "string"){
if(!pattern2.test(data31)){
const err42 = {instancePath:instancePath+"/_templateId",schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/_templateId",schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data._parentId !== undefined){
let data32 = data._parentId;
if(typeof data32 === "string"){
if(!pattern2.test(data32)){
const err44 = {instancePath:instancePath+"/_parentId",schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/_parentId",schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"s18/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const check10 = validate16;

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const check11 = validate17;
const schema46 = {"type":"object","required":["name"],"properties":{"_id":{},"createdAt":{},"lastModified":{},"name":{"$ref":"s17"},"description":{"type":"string"},"readme":{"type":"string"},"sandbox":{},"_connectorId":{},"install":{"type":"array","items":{"$ref":"s8"}},"installSteps":{"type":"array","items":{"$ref":"s9"}},"uninstallSteps":{"type":"array","items":{"$ref":"s9"}},"mode":{"$ref":"s10"},"settings":{"$ref":"s11"},"version":{"type":"string"},"updateInProgress":{"type":"boolean"},"_registeredConnectionIds":{"type":"array","items":{"$ref":"s6"}},"_sourceId":{},"_templateId":{},"_parentId":{}}};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"s19/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err1 = {instancePath:instancePath+"/name",schemaPath:"s17/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/name",schemaPath:"s17/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err3 = {instancePath:instancePath+"/description",schemaPath:"s19/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.readme !== undefined){
if(typeof data.readme !== "string"){
const err4 = {instancePath:instancePath+"/readme",schemaPath:"s19/properties/readme/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.install !== undefined){
let data3 = data.install;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate6(data3[i0], {instancePath:instancePath+"/install/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/install",schemaPath:"s19/properties/install/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.installSteps !== undefined){
let data5 = data.installSteps;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
const err6 = {instancePath:instancePath+"/installSteps/" + i1+"/name",schemaPath:"s9/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data6.description !== undefined){
if(typeof data6.description !== "string"){
const err7 = {instancePath:instancePath+"/installSteps/" + i1+"/description",schemaPath:"s9/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.imageUrl !== undefined){
if(typeof data6.imageUrl !== "string"){
const err8 = {instancePath:instancePath+"/installSteps/" + i1+"/imageUrl",schemaPath:"s9/properties/imageUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data6.type !== undefined){
if(typeof data6.type !== "string"){
const err9 = {instancePath:instancePath+"/installSteps/" + i1+"/type",schemaPath:"s9/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.completed !== undefined){
if(typeof data6.completed !== "boolean"){
const err10 = {instancePath:instancePath+"/installSteps/" + i1+"/completed",schemaPath:"s9/properties/completed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/installSteps/" + i1,schemaPath:"s9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/installSteps",schemaPath:"s19/properties/installSteps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.uninstallSteps !== undefined){
let data12 = data.uninstallSteps;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name !== undefined){
if(typeof data13.name !== "string"){
const err13 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/name",schemaPath:"s9/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data13.description !== undefined){
if(typeof data13.description !== "string"){
const err14 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/description",schemaPath:"s9/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data13.imageUrl !== undefined){
if(typeof data13.imageUrl !== "string"){
const err15 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/imageUrl",schemaPath:"s9/properties/imageUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data13.type !== undefined){
if(typeof data13.type !== "string"){
const err16 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/type",schemaPath:"s9/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data13.completed !== undefined){
if(typeof data13.completed !== "boolean"){
const err17 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/completed",schemaPath:"s9/properties/completed/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/uninstallSteps/" + i2,schemaPath:"s9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/uninstallSteps",schemaPath:"s19/properties/uninstallSteps/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.mode !== undefined){
let data19 = data.mode;
if(typeof data19 !== "string"){
const err20 = {instancePath:instancePath+"/mode",schemaPath:"s10/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data19 === "install") || (data19 === "settings")) || (data19 === "uninstall"))){
const err21 = {instancePath:instancePath+"/mode",schemaPath:"s10/enum",keyword:"enum",params:{allowedValues: schema14.enum}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.settings !== undefined){
let data20 = data.settings;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
}
else {
const err22 = {instancePath:instancePath+"/settings",schemaPath:"s11/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err23 = {instancePath:instancePath+"/version",schemaPath:"s19/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.updateInProgress !== undefined){
if(typeof data.updateInProgress !== "boolean"){
const err24 = {instancePath:instancePath+"/updateInProgress",schemaPath:"s19/properties/updateInProgress/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data._registeredConnectionIds !== undefined){
let data23 = data._registeredConnectionIds;
if(Array.isArray(data23)){
const len3 = data23.length;
for(let i3=0; i3<len3; i3++){
let data24 = data23[i3];
if(typeof data24 === "string"){
if(!pattern2.test(data24)){
const err25 = {instancePath:instancePath+"/_registeredConnectionIds/" + i3,schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/_registeredConnectionIds/" + i3,schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/_registeredConnectionIds",schemaPath:"s19/properties/_registeredConnectionIds/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath,schemaPath:"s19/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const check12 = validate19;
const schema53 = {"type":"object","properties":{"name":{"type":"string","minLength":1},"sandbox":{"type":"boolean"},"connectionMap":{"type":"object","additionalProperties":{"$ref":"s6"}}}};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err0 = {instancePath:instancePath+"/name",schemaPath:"s20/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/name",schemaPath:"s20/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
const err2 = {instancePath:instancePath+"/sandbox",schemaPath:"s20/properties/sandbox/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.connectionMap !== undefined){
let data2 = data.connectionMap;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
let data3 = data2[key0];
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err3 = {instancePath:instancePath+"/connectionMap/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/connectionMap/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/connectionMap",schemaPath:"s20/properties/connectionMap/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"s20/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const check13 = validate20;
const schema55 = {"type":"string","minLength":1};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"s21/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"s21/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const check14 = validate21;
const schema56 = {"type":"object","additionalProperties":true};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
const err0 = {instancePath,schemaPath:"s22/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const check15 = validate22;
const schema57 = {"type":"object","required":["success","stepsToUpdate"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"},"stepsToUpdate":{"type":"array","items":{"$ref":"s8"}}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,schemaPath:"s23/required",keyword:"required",params:{missingProperty: "success"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stepsToUpdate === undefined){
const err1 = {instancePath,schemaPath:"s23/required",keyword:"required",params:{missingProperty: "stepsToUpdate"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err2 = {instancePath:instancePath+"/success",schemaPath:"s23/properties/success/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"s23/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.stepsToUpdate !== undefined){
let data2 = data.stepsToUpdate;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate6(data2[i0], {instancePath:instancePath+"/stepsToUpdate/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/stepsToUpdate",schemaPath:"s23/properties/stepsToUpdate/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"s23/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const check16 = validate24;
const schema58 = {"type":"object","required":["success"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,schemaPath:"s24/required",keyword:"required",params:{missingProperty: "success"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err1 = {instancePath:instancePath+"/success",schemaPath:"s24/properties/success/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err2 = {instancePath:instancePath+"/message",schemaPath:"s24/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"s24/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const check17 = validate25;
const schema59 = {"type":"object","additionalProperties":true,"properties":{"settings":{"$ref":"s11"}}};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
let data0 = data.settings;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
const err0 = {instancePath:instancePath+"/settings",schemaPath:"s11/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"s25/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const check18 = validate26;
const schema61 = {"type":"object","required":["success","pending"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"},"pending":{"type":["boolean","object"],"additionalProperties":true}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,schemaPath:"s26/required",keyword:"required",params:{missingProperty: "success"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pending === undefined){
const err1 = {instancePath,schemaPath:"s26/required",keyword:"required",params:{missingProperty: "pending"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
const err2 = {instancePath:instancePath+"/success",schemaPath:"s26/properties/success/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
const err3 = {instancePath:instancePath+"/message",schemaPath:"s26/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.pending !== undefined){
let data2 = data.pending;
if((typeof data2 !== "boolean") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
const err4 = {instancePath:instancePath+"/pending",schemaPath:"s26/properties/pending/type",keyword:"type",params:{type: schema61.properties.pending.type}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"s26/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const check19 = validate27;
const schema62 = {"type":"object","required":["_userId"],"properties":{"_userId":{"$ref":"s6"}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._userId === undefined){
const err0 = {instancePath,schemaPath:"s27/required",keyword:"required",params:{missingProperty: "_userId"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data._userId !== undefined){
let data0 = data._userId;
if(typeof data0 === "string"){
if(!pattern2.test(data0)){
const err1 = {instancePath:instancePath+"/_userId",schemaPath:"s6/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/_userId",schemaPath:"s6/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"s27/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
export const checks: Readonly<Record<string, SchemaCheck>> = {
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
