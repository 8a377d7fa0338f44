// Made from spec/integrator.openapi.yaml by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; the table at the end is typed.
import type { SchemaCheck } from '../schema-validator.ts';
import { dateTime } from '../ajv-runtime.ts';
import { codePointLength } from '../ajv-runtime.ts';
"use strict";
const check0 = validate0;
const schema0 = {"$ref":"document#/components/parameters/Limit/schema"};
const schema2 = {"type":"integer","minimum":1,"maximum":1000,"default":1000};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate0.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"document#/components/parameters/Limit/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err1 = {instancePath,schemaPath:"document#/components/parameters/Limit/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 1 || isNaN(data)){
const err2 = {instancePath,schemaPath:"document#/components/parameters/Limit/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
validate0.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check1 = validate2;
const schema3 = {"$ref":"document#/components/parameters/Skip/schema"};
const schema4 = {"type":"integer","minimum":0,"maximum":9007199254740991,"default":0};

function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate2.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"document#/components/parameters/Skip/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err1 = {instancePath,schemaPath:"document#/components/parameters/Skip/schema/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data < 0 || isNaN(data)){
const err2 = {instancePath,schemaPath:"document#/components/parameters/Skip/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
validate2.errors = vErrors;
return errors === 0;
}
validate2.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check2 = validate3;
const schema5 = {"$ref":"document#/components/schemas/FieldList"};
const schema6 = {"type":"string","description":"Names or dotted paths, separated by commas; empty means no choice at all.","pattern":"^[A-Za-z0-9._,]*$","x-source":"doc"};
const pattern0 = new RegExp("^[A-Za-z0-9._,]*$", "u");

function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate3.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
const err0 = {instancePath,schemaPath:"document#/components/schemas/FieldList/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9._,]*$"},message:"must match pattern \""+"^[A-Za-z0-9._,]*$"+"\""};
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
const err1 = {instancePath,schemaPath:"document#/components/schemas/FieldList/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate3.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check3 = validate4;
const schema7 = {"$ref":"document#/components/headers/Link/schema"};
const schema8 = {"type":"string","pattern":"<[^<>]+>\\s*;"};
const pattern1 = new RegExp("<[^<>]+>\\s*;", "u");

function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate4.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
const err0 = {instancePath,schemaPath:"document#/components/headers/Link/schema/pattern",keyword:"pattern",params:{pattern: "<[^<>]+>\\s*;"},message:"must match pattern \""+"<[^<>]+>\\s*;"+"\""};
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
const err1 = {instancePath,schemaPath:"document#/components/headers/Link/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate4.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check4 = validate5;
const schema9 = {"$ref":"document#/paths/~1integrations/get/responses/200/content/application~1json/schema"};
const schema10 = {"type":"array","maxItems":1000,"items":{"$ref":"#/components/schemas/IntegrationListItem"}};
const schema11 = {"type":"object","description":"An integration as a list shows it. `include` and `exclude` may leave out all but `_id` and `name`.","x-source":"doc","required":["_id","name"],"properties":{"_id":{"$ref":"#/components/schemas/ObjectId","description":"Given by the service.","readOnly":true,"x-source":"seed"},"createdAt":{"$ref":"#/components/schemas/Timestamp","description":"When the record was created. Absent on the records of 2017.","readOnly":true,"x-source":"doc"},"lastModified":{"$ref":"#/components/schemas/Timestamp","description":"When the record was last written; later on each write.","readOnly":true,"x-source":"seed"},"name":{"type":"string","description":"What a person calls the integration; not unique.","x-source":"doc"},"description":{"type":"string","description":"A sentence about the integration.","x-source":"doc"},"readme":{"type":"string","description":"A longer text about the integration.","x-source":"seed"},"sandbox":{"type":"boolean","description":"Whether it lives in the sandbox; chosen when created.","x-source":"doc"},"_connectorId":{"$ref":"#/components/schemas/ObjectId","description":"The SmartConnector that this integration is an installation of.","x-source":"seed"},"install":{"type":"array","description":"SmartConnector only. The installation steps, in order, with the state of each.","x-source":"seed","items":{"$ref":"#/components/schemas/InstallStep"}},"installSteps":{"type":"array","description":"The installation steps of the newer framework.","x-source":"doc","items":{"$ref":"#/components/schemas/FrameworkStep"}},"uninstallSteps":{"type":"array","description":"The uninstallation steps of the newer framework.","x-source":"doc","items":{"$ref":"#/components/schemas/FrameworkStep"}},"mode":{"$ref":"#/components/schemas/Mode"},"settings":{"$ref":"#/components/schemas/Settings"},"version":{"type":"string","description":"SmartConnector only. The version of the app that runs in the account.","x-source":"doc"},"updateInProgress":{"type":"boolean","description":"SmartConnector only. Set by the service when a managed update is pushed; the app sets it back to false.","x-source":"doc"},"_registeredConnectionIds":{"type":"array","description":"The connections registered with the integration.","x-source":"doc","items":{"$ref":"#/components/schemas/ObjectId"}},"_sourceId":{"$ref":"#/components/schemas/ObjectId","description":"The integration that this one was cloned from.","readOnly":true,"x-source":"doc"},"_templateId":{"$ref":"#/components/schemas/ObjectId","description":"The template that this one was installed from.","readOnly":true,"x-source":"doc"},"_parentId":{"$ref":"#/components/schemas/ObjectId","description":"The integration that this one is a child of.","readOnly":true,"x-source":"doc"}}};
const schema12 = {"type":"string","description":"Twenty-four lower-case hexadecimal digits.","pattern":"^[0-9a-f]{24}$","x-source":"seed"};
const schema13 = {"type":"string","description":"A moment in UTC, to the millisecond.","format":"date-time","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","x-source":"seed"};
const schema18 = {"type":"object","description":"A step of the newer framework; kept exactly as sent.","additionalProperties":true,"x-source":"doc","properties":{"name":{"type":"string","description":"What a person calls the step.","x-source":"doc"},"description":{"type":"string","description":"What the step does.","x-source":"doc"},"imageUrl":{"type":"string","description":"The picture shown beside the step. Here with a small `l`.","x-source":"doc"},"type":{"type":"string","description":"The kind of step.","x-source":"doc"},"completed":{"type":"boolean","description":"Whether the step is done.","x-source":"doc"}}};
const schema20 = {"type":"string","description":"SmartConnector only. `install`: it is being installed; `settings`: it is installed and its settings page is open; `uninstall`: it is being uninstalled.","enum":["install","settings","uninstall"],"x-source":"seed"};
const schema21 = {"type":"object","description":"SmartConnector only. Its configuration, free in form; kept exactly as sent.","additionalProperties":true,"x-source":"doc"};
const pattern2 = new RegExp("^[0-9a-f]{24}$", "u");
const pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
const formats0 = dateTime;
const schema16 = {"type":"object","description":"One step of installing a SmartConnector.","x-source":"seed","properties":{"name":{"type":"string","description":"What a person calls the step.","x-source":"seed"},"description":{"type":"string","description":"What the step does.","x-source":"seed"},"imageURL":{"type":"string","description":"The picture shown beside the step, relative to the application.","x-source":"seed"},"installURL":{"type":"string","description":"Where a person installs the bundle of this step; may be empty.","x-source":"seed"},"completed":{"type":"boolean","description":"Whether the step is done.","x-source":"seed"},"installerFunction":{"type":"string","description":"The function that does and verifies the step.","x-source":"seed"},"uninstallerFunction":{"type":"string","description":"The function that undoes the step.","x-source":"seed"},"_connectionId":{"$ref":"#/components/schemas/ObjectId","description":"The connection that the step configures.","x-source":"seed"}}};

function validate8(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate8.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err1 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err2 = {instancePath:instancePath+"/imageURL",schemaPath:"#/properties/imageURL/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath:instancePath+"/installURL",schemaPath:"#/properties/installURL/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/completed",schemaPath:"#/properties/completed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err5 = {instancePath:instancePath+"/installerFunction",schemaPath:"#/properties/installerFunction/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err6 = {instancePath:instancePath+"/uninstallerFunction",schemaPath:"#/properties/uninstallerFunction/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/_connectionId",schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err8 = {instancePath:instancePath+"/_connectionId",schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}
validate8.evaluated = {"props":{"name":true,"description":true,"imageURL":true,"installURL":true,"completed":true,"installerFunction":true,"uninstallerFunction":true,"_connectionId":true},"dynamicProps":false,"dynamicItems":false};


function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate7.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "_id"},message:"must have required property '"+"_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
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
const err2 = {instancePath:instancePath+"/_id",schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err3 = {instancePath:instancePath+"/_id",schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/createdAt",schemaPath:"#/components/schemas/Timestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(formats0.validate(data1))){
const err5 = {instancePath:instancePath+"/createdAt",schemaPath:"#/components/schemas/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err6 = {instancePath:instancePath+"/createdAt",schemaPath:"#/components/schemas/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/lastModified",schemaPath:"#/components/schemas/Timestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!(formats0.validate(data2))){
const err8 = {instancePath:instancePath+"/lastModified",schemaPath:"#/components/schemas/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err9 = {instancePath:instancePath+"/lastModified",schemaPath:"#/components/schemas/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/readme",schemaPath:"#/properties/readme/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err14 = {instancePath:instancePath+"/_connectorId",schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err15 = {instancePath:instancePath+"/_connectorId",schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(!(validate8(data8[i0], {instancePath:instancePath+"/install/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/install",schemaPath:"#/properties/install/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err17 = {instancePath:instancePath+"/installSteps/" + i1+"/name",schemaPath:"#/components/schemas/FrameworkStep/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/installSteps/" + i1+"/description",schemaPath:"#/components/schemas/FrameworkStep/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/installSteps/" + i1+"/imageUrl",schemaPath:"#/components/schemas/FrameworkStep/properties/imageUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/installSteps/" + i1+"/type",schemaPath:"#/components/schemas/FrameworkStep/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/installSteps/" + i1+"/completed",schemaPath:"#/components/schemas/FrameworkStep/properties/completed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err22 = {instancePath:instancePath+"/installSteps/" + i1,schemaPath:"#/components/schemas/FrameworkStep/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err23 = {instancePath:instancePath+"/installSteps",schemaPath:"#/properties/installSteps/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err24 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/name",schemaPath:"#/components/schemas/FrameworkStep/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err25 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/description",schemaPath:"#/components/schemas/FrameworkStep/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/imageUrl",schemaPath:"#/components/schemas/FrameworkStep/properties/imageUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/type",schemaPath:"#/components/schemas/FrameworkStep/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/completed",schemaPath:"#/components/schemas/FrameworkStep/properties/completed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err29 = {instancePath:instancePath+"/uninstallSteps/" + i2,schemaPath:"#/components/schemas/FrameworkStep/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err30 = {instancePath:instancePath+"/uninstallSteps",schemaPath:"#/properties/uninstallSteps/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err31 = {instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/Mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(((data24 === "install") || (data24 === "settings")) || (data24 === "uninstall"))){
const err32 = {instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/Mode/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"};
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
const err33 = {instancePath:instancePath+"/settings",schemaPath:"#/components/schemas/Settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err34 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err35 = {instancePath:instancePath+"/updateInProgress",schemaPath:"#/properties/updateInProgress/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err36 = {instancePath:instancePath+"/_registeredConnectionIds/" + i3,schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err37 = {instancePath:instancePath+"/_registeredConnectionIds/" + i3,schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err38 = {instancePath:instancePath+"/_registeredConnectionIds",schemaPath:"#/properties/_registeredConnectionIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err39 = {instancePath:instancePath+"/_sourceId",schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err40 = {instancePath:instancePath+"/_sourceId",schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err41 = {instancePath:instancePath+"/_templateId",schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err42 = {instancePath:instancePath+"/_templateId",schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err43 = {instancePath:instancePath+"/_parentId",schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err44 = {instancePath:instancePath+"/_parentId",schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}
validate7.evaluated = {"props":{"_id":true,"createdAt":true,"lastModified":true,"name":true,"description":true,"readme":true,"sandbox":true,"_connectorId":true,"install":true,"installSteps":true,"uninstallSteps":true,"mode":true,"settings":true,"version":true,"updateInProgress":true,"_registeredConnectionIds":true,"_sourceId":true,"_templateId":true,"_parentId":true},"dynamicProps":false,"dynamicItems":false};


function validate6(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate6.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length > 1000){
const err0 = {instancePath,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
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
if(!(validate7(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}
validate6.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate5.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate6(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate6.errors : vErrors.concat(validate6.errors);
errors = vErrors.length;
}
validate5.errors = vErrors;
return errors === 0;
}
validate5.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const check5 = validate12;
const schema26 = {"$ref":"document#/components/schemas/ErrorList"};
const schema27 = {"type":"object","description":"How everything else fails, one entry for each fault.","x-source":"doc","required":["errors"],"properties":{"errors":{"type":"array","description":"At least one.","minItems":1,"x-source":"doc","items":{"$ref":"#/components/schemas/Error"}}}};
const schema28 = {"type":"object","description":"One fault.","x-source":"doc","required":["code","message"],"properties":{"code":{"type":"string","description":"What kind of fault, for programs.","x-source":"doc","enum":["forbidden","invalid_field","invalid_json","invalid_query_params","invalid_ref","missing_required_field","not_found","payload_too_large","rate_limited","unsupported_media_type","update_not_allowed"]},"message":{"type":"string","description":"What failed, for people.","x-source":"doc"},"field":{"type":"string","description":"A dotted path into the body, array indexes included; or the parameter.","x-source":"doc"}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate13.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errors === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
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
const err1 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
const err2 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/Error/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.message === undefined){
const err3 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/Error/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
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
const err4 = {instancePath:instancePath+"/errors/" + i0+"/code",schemaPath:"#/components/schemas/Error/properties/code/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((((((((((data2 === "forbidden") || (data2 === "invalid_field")) || (data2 === "invalid_json")) || (data2 === "invalid_query_params")) || (data2 === "invalid_ref")) || (data2 === "missing_required_field")) || (data2 === "not_found")) || (data2 === "payload_too_large")) || (data2 === "rate_limited")) || (data2 === "unsupported_media_type")) || (data2 === "update_not_allowed"))){
const err5 = {instancePath:instancePath+"/errors/" + i0+"/code",schemaPath:"#/components/schemas/Error/properties/code/enum",keyword:"enum",params:{allowedValues: schema28.properties.code.enum},message:"must be equal to one of the allowed values"};
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
const err6 = {instancePath:instancePath+"/errors/" + i0+"/message",schemaPath:"#/components/schemas/Error/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/errors/" + i0+"/field",schemaPath:"#/components/schemas/Error/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/errors/" + i0,schemaPath:"#/components/schemas/Error/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err9 = {instancePath:instancePath+"/errors",schemaPath:"#/properties/errors/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}
validate13.evaluated = {"props":{"errors":true},"dynamicProps":false,"dynamicItems":false};


function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate12.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate13(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
validate12.errors = vErrors;
return errors === 0;
}
validate12.evaluated = {"props":{"errors":true},"dynamicProps":false,"dynamicItems":false};

const check6 = validate15;
const schema29 = {"$ref":"document#/components/schemas/Message"};
const schema30 = {"type":"object","description":"How authentication fails.","x-source":"doc","required":["message"],"properties":{"message":{"type":"string","description":"What failed.","x-source":"doc"}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate15.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.message === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/Message/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'"};
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
const err1 = {instancePath:instancePath+"/message",schemaPath:"document#/components/schemas/Message/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err2 = {instancePath,schemaPath:"document#/components/schemas/Message/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
validate15.evaluated = {"props":{"message":true},"dynamicProps":false,"dynamicItems":false};

const check7 = validate16;
const schema31 = {"$ref":"document#/components/headers/RetryAfter/schema"};
const schema32 = {"type":"integer","minimum":0};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate16.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,schemaPath:"document#/components/headers/RetryAfter/schema/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err1 = {instancePath,schemaPath:"document#/components/headers/RetryAfter/schema/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
validate16.errors = vErrors;
return errors === 0;
}
validate16.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check8 = validate17;
const schema33 = {"$ref":"document#/components/schemas/IntegrationCreate"};
const schema34 = {"type":"object","description":"What a client may send to create an integration. A `readOnly` field is accepted and ignored.","x-source":"doc","required":["name"],"properties":{"_id":{"description":"Ignored; the service gives one.","readOnly":true,"x-source":"doc"},"createdAt":{"description":"Ignored.","readOnly":true,"x-source":"doc"},"lastModified":{"description":"Ignored.","readOnly":true,"x-source":"doc"},"name":{"$ref":"#/components/schemas/Name"},"description":{"type":"string","description":"A sentence about the integration.","x-source":"doc"},"readme":{"type":"string","description":"A longer text about the integration.","x-source":"doc"},"sandbox":{"type":"boolean","description":"Whether it lives in the sandbox.","default":false,"x-source":"doc"},"_connectorId":{"$ref":"#/components/schemas/ObjectId","description":"Makes a SmartConnector integration; the service sets it when an app is installed.","x-source":"choice"},"install":{"type":"array","description":"The installation steps.","x-source":"seed","items":{"$ref":"#/components/schemas/InstallStep"}},"installSteps":{"type":"array","description":"The installation steps of the newer framework.","x-source":"doc","items":{"$ref":"#/components/schemas/FrameworkStep"}},"uninstallSteps":{"type":"array","description":"The uninstallation steps of the newer framework.","x-source":"doc","items":{"$ref":"#/components/schemas/FrameworkStep"}},"mode":{"$ref":"#/components/schemas/Mode"},"settings":{"$ref":"#/components/schemas/Settings"},"version":{"type":"string","description":"The version of the app.","x-source":"doc"},"updateInProgress":{"type":"boolean","description":"Whether an update is being applied.","x-source":"doc"},"_registeredConnectionIds":{"type":"array","description":"The connections registered with the integration.","default":[],"x-source":"doc","items":{"$ref":"#/components/schemas/ObjectId"}},"_sourceId":{"description":"Ignored.","readOnly":true,"x-source":"doc"},"_templateId":{"description":"Ignored.","readOnly":true,"x-source":"doc"},"_parentId":{"description":"Ignored.","readOnly":true,"x-source":"doc"}}};
const schema35 = {"type":"string","description":"What a person calls the integration; not unique, and the only field that is required.","minLength":1,"x-source":"doc"};
const func0 = codePointLength;

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate18.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
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
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/readme",schemaPath:"#/properties/readme/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err6 = {instancePath:instancePath+"/_connectorId",schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err7 = {instancePath:instancePath+"/_connectorId",schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(!(validate8(data5[i0], {instancePath:instancePath+"/install/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/install",schemaPath:"#/properties/install/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err9 = {instancePath:instancePath+"/installSteps/" + i1+"/name",schemaPath:"#/components/schemas/FrameworkStep/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/installSteps/" + i1+"/description",schemaPath:"#/components/schemas/FrameworkStep/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/installSteps/" + i1+"/imageUrl",schemaPath:"#/components/schemas/FrameworkStep/properties/imageUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/installSteps/" + i1+"/type",schemaPath:"#/components/schemas/FrameworkStep/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/installSteps/" + i1+"/completed",schemaPath:"#/components/schemas/FrameworkStep/properties/completed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err14 = {instancePath:instancePath+"/installSteps/" + i1,schemaPath:"#/components/schemas/FrameworkStep/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err15 = {instancePath:instancePath+"/installSteps",schemaPath:"#/properties/installSteps/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err16 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/name",schemaPath:"#/components/schemas/FrameworkStep/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/description",schemaPath:"#/components/schemas/FrameworkStep/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/imageUrl",schemaPath:"#/components/schemas/FrameworkStep/properties/imageUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/type",schemaPath:"#/components/schemas/FrameworkStep/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/completed",schemaPath:"#/components/schemas/FrameworkStep/properties/completed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err21 = {instancePath:instancePath+"/uninstallSteps/" + i2,schemaPath:"#/components/schemas/FrameworkStep/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err22 = {instancePath:instancePath+"/uninstallSteps",schemaPath:"#/properties/uninstallSteps/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err23 = {instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/Mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((data21 === "install") || (data21 === "settings")) || (data21 === "uninstall"))){
const err24 = {instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/Mode/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"};
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
const err25 = {instancePath:instancePath+"/settings",schemaPath:"#/components/schemas/Settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err26 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/updateInProgress",schemaPath:"#/properties/updateInProgress/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err28 = {instancePath:instancePath+"/_registeredConnectionIds/" + i3,schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err29 = {instancePath:instancePath+"/_registeredConnectionIds/" + i3,schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath:instancePath+"/_registeredConnectionIds",schemaPath:"#/properties/_registeredConnectionIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}
validate18.evaluated = {"props":{"_id":true,"createdAt":true,"lastModified":true,"name":true,"description":true,"readme":true,"sandbox":true,"_connectorId":true,"install":true,"installSteps":true,"uninstallSteps":true,"mode":true,"settings":true,"version":true,"updateInProgress":true,"_registeredConnectionIds":true,"_sourceId":true,"_templateId":true,"_parentId":true},"dynamicProps":false,"dynamicItems":false};


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate17.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate18(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
validate17.errors = vErrors;
return errors === 0;
}
validate17.evaluated = {"props":{"_id":true,"createdAt":true,"lastModified":true,"name":true,"description":true,"readme":true,"sandbox":true,"_connectorId":true,"install":true,"installSteps":true,"uninstallSteps":true,"mode":true,"settings":true,"version":true,"updateInProgress":true,"_registeredConnectionIds":true,"_sourceId":true,"_templateId":true,"_parentId":true},"dynamicProps":false,"dynamicItems":false};

const check9 = validate21;
const schema42 = {"$ref":"document#/components/schemas/Integration"};
const schema43 = {"type":"object","description":"An integration, whole.","x-source":"seed","required":["_id","lastModified","name"],"properties":{"_id":{"$ref":"#/components/schemas/ObjectId","description":"Given by the service.","readOnly":true,"x-source":"seed"},"createdAt":{"$ref":"#/components/schemas/Timestamp","description":"When the record was created. Absent on the records of 2017.","readOnly":true,"x-source":"doc"},"lastModified":{"$ref":"#/components/schemas/Timestamp","description":"When the record was last written; later on each write.","readOnly":true,"x-source":"seed"},"name":{"type":"string","description":"What a person calls the integration; not unique.","x-source":"doc"},"description":{"type":"string","description":"A sentence about the integration.","x-source":"doc"},"readme":{"type":"string","description":"A longer text about the integration.","x-source":"seed"},"sandbox":{"type":"boolean","description":"Whether it lives in the sandbox; chosen when created.","x-source":"doc"},"_connectorId":{"$ref":"#/components/schemas/ObjectId","description":"The SmartConnector that this integration is an installation of.","x-source":"seed"},"install":{"type":"array","description":"SmartConnector only. The installation steps, in order, with the state of each.","x-source":"seed","items":{"$ref":"#/components/schemas/InstallStep"}},"installSteps":{"type":"array","description":"The installation steps of the newer framework.","x-source":"doc","items":{"$ref":"#/components/schemas/FrameworkStep"}},"uninstallSteps":{"type":"array","description":"The uninstallation steps of the newer framework.","x-source":"doc","items":{"$ref":"#/components/schemas/FrameworkStep"}},"mode":{"$ref":"#/components/schemas/Mode"},"settings":{"$ref":"#/components/schemas/Settings"},"version":{"type":"string","description":"SmartConnector only. The version of the app that runs in the account.","x-source":"doc"},"updateInProgress":{"type":"boolean","description":"SmartConnector only. Set by the service when a managed update is pushed; the app sets it back to false.","x-source":"doc"},"_registeredConnectionIds":{"type":"array","description":"The connections registered with the integration.","x-source":"doc","items":{"$ref":"#/components/schemas/ObjectId"}},"_sourceId":{"$ref":"#/components/schemas/ObjectId","description":"The integration that this one was cloned from.","readOnly":true,"x-source":"doc"},"_templateId":{"$ref":"#/components/schemas/ObjectId","description":"The template that this one was installed from.","readOnly":true,"x-source":"doc"},"_parentId":{"$ref":"#/components/schemas/ObjectId","description":"The integration that this one is a child of.","readOnly":true,"x-source":"doc"}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "_id"},message:"must have required property '"+"_id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.lastModified === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lastModified"},message:"must have required property '"+"lastModified"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
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
const err3 = {instancePath:instancePath+"/_id",schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err4 = {instancePath:instancePath+"/_id",schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/createdAt",schemaPath:"#/components/schemas/Timestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(formats0.validate(data1))){
const err6 = {instancePath:instancePath+"/createdAt",schemaPath:"#/components/schemas/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err7 = {instancePath:instancePath+"/createdAt",schemaPath:"#/components/schemas/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/lastModified",schemaPath:"#/components/schemas/Timestamp/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"},message:"must match pattern \""+"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!(formats0.validate(data2))){
const err9 = {instancePath:instancePath+"/lastModified",schemaPath:"#/components/schemas/Timestamp/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
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
const err10 = {instancePath:instancePath+"/lastModified",schemaPath:"#/components/schemas/Timestamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err13 = {instancePath:instancePath+"/readme",schemaPath:"#/properties/readme/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err15 = {instancePath:instancePath+"/_connectorId",schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err16 = {instancePath:instancePath+"/_connectorId",schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(!(validate8(data8[i0], {instancePath:instancePath+"/install/" + i0,parentData:data8,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/install",schemaPath:"#/properties/install/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err18 = {instancePath:instancePath+"/installSteps/" + i1+"/name",schemaPath:"#/components/schemas/FrameworkStep/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err19 = {instancePath:instancePath+"/installSteps/" + i1+"/description",schemaPath:"#/components/schemas/FrameworkStep/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err20 = {instancePath:instancePath+"/installSteps/" + i1+"/imageUrl",schemaPath:"#/components/schemas/FrameworkStep/properties/imageUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err21 = {instancePath:instancePath+"/installSteps/" + i1+"/type",schemaPath:"#/components/schemas/FrameworkStep/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err22 = {instancePath:instancePath+"/installSteps/" + i1+"/completed",schemaPath:"#/components/schemas/FrameworkStep/properties/completed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err23 = {instancePath:instancePath+"/installSteps/" + i1,schemaPath:"#/components/schemas/FrameworkStep/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err24 = {instancePath:instancePath+"/installSteps",schemaPath:"#/properties/installSteps/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err25 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/name",schemaPath:"#/components/schemas/FrameworkStep/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err26 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/description",schemaPath:"#/components/schemas/FrameworkStep/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/imageUrl",schemaPath:"#/components/schemas/FrameworkStep/properties/imageUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/type",schemaPath:"#/components/schemas/FrameworkStep/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err29 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/completed",schemaPath:"#/components/schemas/FrameworkStep/properties/completed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err30 = {instancePath:instancePath+"/uninstallSteps/" + i2,schemaPath:"#/components/schemas/FrameworkStep/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err31 = {instancePath:instancePath+"/uninstallSteps",schemaPath:"#/properties/uninstallSteps/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err32 = {instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/Mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((data24 === "install") || (data24 === "settings")) || (data24 === "uninstall"))){
const err33 = {instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/Mode/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"};
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
const err34 = {instancePath:instancePath+"/settings",schemaPath:"#/components/schemas/Settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err35 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err36 = {instancePath:instancePath+"/updateInProgress",schemaPath:"#/properties/updateInProgress/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err37 = {instancePath:instancePath+"/_registeredConnectionIds/" + i3,schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err38 = {instancePath:instancePath+"/_registeredConnectionIds/" + i3,schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err39 = {instancePath:instancePath+"/_registeredConnectionIds",schemaPath:"#/properties/_registeredConnectionIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err40 = {instancePath:instancePath+"/_sourceId",schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err41 = {instancePath:instancePath+"/_sourceId",schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err42 = {instancePath:instancePath+"/_templateId",schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err43 = {instancePath:instancePath+"/_templateId",schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err44 = {instancePath:instancePath+"/_parentId",schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err45 = {instancePath:instancePath+"/_parentId",schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":{"_id":true,"createdAt":true,"lastModified":true,"name":true,"description":true,"readme":true,"sandbox":true,"_connectorId":true,"install":true,"installSteps":true,"uninstallSteps":true,"mode":true,"settings":true,"version":true,"updateInProgress":true,"_registeredConnectionIds":true,"_sourceId":true,"_templateId":true,"_parentId":true},"dynamicProps":false,"dynamicItems":false};


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate22(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":{"_id":true,"createdAt":true,"lastModified":true,"name":true,"description":true,"readme":true,"sandbox":true,"_connectorId":true,"install":true,"installSteps":true,"uninstallSteps":true,"mode":true,"settings":true,"version":true,"updateInProgress":true,"_registeredConnectionIds":true,"_sourceId":true,"_templateId":true,"_parentId":true},"dynamicProps":false,"dynamicItems":false};

const check10 = validate25;
const schema56 = {"$ref":"document#/components/schemas/ObjectId"};

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern2.test(data)){
const err0 = {instancePath,schemaPath:"document#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err1 = {instancePath,schemaPath:"document#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate25.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check11 = validate26;
const schema58 = {"$ref":"document#/components/schemas/IntegrationReplace"};
const schema59 = {"type":"object","description":"The whole integration as a client wants it to be. A `readOnly` field is accepted and ignored, and stays as it was.","x-source":"doc","required":["name"],"properties":{"_id":{"description":"Ignored; stays as it was.","readOnly":true,"x-source":"doc"},"createdAt":{"description":"Ignored; stays as it was.","readOnly":true,"x-source":"client"},"lastModified":{"description":"Ignored, a stale one too; there is no version lock.","readOnly":true,"x-source":"client"},"name":{"$ref":"#/components/schemas/Name"},"description":{"type":"string","description":"A sentence about the integration.","x-source":"doc"},"readme":{"type":"string","description":"A longer text about the integration.","x-source":"doc"},"sandbox":{"description":"Ignored; chosen when created.","readOnly":true,"x-source":"client"},"_connectorId":{"description":"Ignored; stays as it was.","readOnly":true,"x-source":"client"},"install":{"type":"array","description":"The installation steps.","x-source":"seed","items":{"$ref":"#/components/schemas/InstallStep"}},"installSteps":{"type":"array","description":"The installation steps of the newer framework.","x-source":"doc","items":{"$ref":"#/components/schemas/FrameworkStep"}},"uninstallSteps":{"type":"array","description":"The uninstallation steps of the newer framework.","x-source":"doc","items":{"$ref":"#/components/schemas/FrameworkStep"}},"mode":{"$ref":"#/components/schemas/Mode"},"settings":{"$ref":"#/components/schemas/Settings"},"version":{"type":"string","description":"The version of the app; app code raises it as the last step of an update.","x-source":"doc"},"updateInProgress":{"type":"boolean","description":"App code sets it back to false when an update is done.","x-source":"doc"},"_registeredConnectionIds":{"type":"array","description":"The connections registered with the integration.","x-source":"doc","items":{"$ref":"#/components/schemas/ObjectId"}},"_sourceId":{"description":"Ignored; stays as it was.","readOnly":true,"x-source":"client"},"_templateId":{"description":"Ignored; stays as it was.","readOnly":true,"x-source":"choice"},"_parentId":{"description":"Ignored; stays as it was.","readOnly":true,"x-source":"client"}}};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate27.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
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
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/components/schemas/Name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/readme",schemaPath:"#/properties/readme/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(!(validate8(data3[i0], {instancePath:instancePath+"/install/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/install",schemaPath:"#/properties/install/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err6 = {instancePath:instancePath+"/installSteps/" + i1+"/name",schemaPath:"#/components/schemas/FrameworkStep/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/installSteps/" + i1+"/description",schemaPath:"#/components/schemas/FrameworkStep/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath:instancePath+"/installSteps/" + i1+"/imageUrl",schemaPath:"#/components/schemas/FrameworkStep/properties/imageUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err9 = {instancePath:instancePath+"/installSteps/" + i1+"/type",schemaPath:"#/components/schemas/FrameworkStep/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/installSteps/" + i1+"/completed",schemaPath:"#/components/schemas/FrameworkStep/properties/completed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err11 = {instancePath:instancePath+"/installSteps/" + i1,schemaPath:"#/components/schemas/FrameworkStep/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err12 = {instancePath:instancePath+"/installSteps",schemaPath:"#/properties/installSteps/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err13 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/name",schemaPath:"#/components/schemas/FrameworkStep/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err14 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/description",schemaPath:"#/components/schemas/FrameworkStep/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err15 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/imageUrl",schemaPath:"#/components/schemas/FrameworkStep/properties/imageUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/type",schemaPath:"#/components/schemas/FrameworkStep/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err17 = {instancePath:instancePath+"/uninstallSteps/" + i2+"/completed",schemaPath:"#/components/schemas/FrameworkStep/properties/completed/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err18 = {instancePath:instancePath+"/uninstallSteps/" + i2,schemaPath:"#/components/schemas/FrameworkStep/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err19 = {instancePath:instancePath+"/uninstallSteps",schemaPath:"#/properties/uninstallSteps/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err20 = {instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/Mode/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data19 === "install") || (data19 === "settings")) || (data19 === "uninstall"))){
const err21 = {instancePath:instancePath+"/mode",schemaPath:"#/components/schemas/Mode/enum",keyword:"enum",params:{allowedValues: schema20.enum},message:"must be equal to one of the allowed values"};
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
const err22 = {instancePath:instancePath+"/settings",schemaPath:"#/components/schemas/Settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err23 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err24 = {instancePath:instancePath+"/updateInProgress",schemaPath:"#/properties/updateInProgress/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err25 = {instancePath:instancePath+"/_registeredConnectionIds/" + i3,schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err26 = {instancePath:instancePath+"/_registeredConnectionIds/" + i3,schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err27 = {instancePath:instancePath+"/_registeredConnectionIds",schemaPath:"#/properties/_registeredConnectionIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}
validate27.evaluated = {"props":{"_id":true,"createdAt":true,"lastModified":true,"name":true,"description":true,"readme":true,"sandbox":true,"_connectorId":true,"install":true,"installSteps":true,"uninstallSteps":true,"mode":true,"settings":true,"version":true,"updateInProgress":true,"_registeredConnectionIds":true,"_sourceId":true,"_templateId":true,"_parentId":true},"dynamicProps":false,"dynamicItems":false};


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate27(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":{"_id":true,"createdAt":true,"lastModified":true,"name":true,"description":true,"readme":true,"sandbox":true,"_connectorId":true,"install":true,"installSteps":true,"uninstallSteps":true,"mode":true,"settings":true,"version":true,"updateInProgress":true,"_registeredConnectionIds":true,"_sourceId":true,"_templateId":true,"_parentId":true},"dynamicProps":false,"dynamicItems":false};

const check12 = validate30;
const schema66 = {"$ref":"document#/components/schemas/CloneRequest"};
const schema67 = {"type":"object","description":"How the copy differs from the original.","x-source":"doc","properties":{"name":{"type":"string","description":"The name of the copy. Left out, it is `Clone - ` and the name of the original.","minLength":1,"x-source":"doc"},"sandbox":{"type":"boolean","description":"Whether the copy lives in the sandbox. Left out, it lives where the original does.","x-source":"doc"},"connectionMap":{"type":"object","description":"By the `_id` of a connection of the original, the `_id` of the connection that the copy uses in its place: in its installation steps and among its registered connections.","x-source":"doc","additionalProperties":{"$ref":"#/components/schemas/ObjectId"}}}};

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
const err0 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err2 = {instancePath:instancePath+"/sandbox",schemaPath:"#/properties/sandbox/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err3 = {instancePath:instancePath+"/connectionMap/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err4 = {instancePath:instancePath+"/connectionMap/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err5 = {instancePath:instancePath+"/connectionMap",schemaPath:"#/properties/connectionMap/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":{"name":true,"sandbox":true,"connectionMap":true},"dynamicProps":false,"dynamicItems":false};


function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate30.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate31(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
errors = vErrors.length;
}
validate30.errors = vErrors;
return errors === 0;
}
validate30.evaluated = {"props":{"name":true,"sandbox":true,"connectionMap":true},"dynamicProps":false,"dynamicItems":false};

const check13 = validate33;
const schema69 = {"$ref":"document#/components/parameters/Function/schema"};
const schema70 = {"type":"string","minLength":1};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(func0(data) < 1){
const err0 = {instancePath,schemaPath:"document#/components/parameters/Function/schema/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err1 = {instancePath,schemaPath:"document#/components/parameters/Function/schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"dynamicProps":false,"dynamicItems":false};

const check14 = validate34;
const schema71 = {"$ref":"document#/components/schemas/FunctionInput"};
const schema72 = {"type":"object","description":"What a function is called with; free in form, and handed to the function as it came.","additionalProperties":true,"x-source":"choice"};

function validate34(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate34.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
const err0 = {instancePath,schemaPath:"document#/components/schemas/FunctionInput/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}
validate34.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check15 = validate35;
const schema73 = {"$ref":"document#/components/schemas/InstallerResult"};
const schema74 = {"type":"object","description":"What an installer function answered.","x-source":"doc","required":["success","stepsToUpdate"],"properties":{"success":{"type":"boolean","description":"Whether it succeeded; where not, nothing has changed.","x-source":"doc"},"message":{"type":"string","description":"What a person is told.","x-source":"choice"},"stepsToUpdate":{"type":"array","description":"The steps that the call has changed, as they now are.","x-source":"doc","items":{"$ref":"#/components/schemas/InstallStep"}}}};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate36.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "success"},message:"must have required property '"+"success"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.stepsToUpdate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stepsToUpdate"},message:"must have required property '"+"stepsToUpdate"+"'"};
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
const err2 = {instancePath:instancePath+"/success",schemaPath:"#/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err3 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(!(validate8(data2[i0], {instancePath:instancePath+"/stepsToUpdate/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate8.errors : vErrors.concat(validate8.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/stepsToUpdate",schemaPath:"#/properties/stepsToUpdate/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}
validate36.evaluated = {"props":{"success":true,"message":true,"stepsToUpdate":true},"dynamicProps":false,"dynamicItems":false};


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate36(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":{"success":true,"message":true,"stepsToUpdate":true},"dynamicProps":false,"dynamicItems":false};

const check16 = validate39;
const schema75 = {"$ref":"document#/components/schemas/FunctionResult"};
const schema76 = {"type":"object","description":"What a function answered.","x-source":"doc","required":["success"],"properties":{"success":{"type":"boolean","description":"Whether it succeeded; where not, nothing has changed.","x-source":"doc"},"message":{"type":"string","description":"What a person is told.","x-source":"choice"}}};

function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/FunctionResult/required",keyword:"required",params:{missingProperty: "success"},message:"must have required property '"+"success"+"'"};
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
const err1 = {instancePath:instancePath+"/success",schemaPath:"document#/components/schemas/FunctionResult/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err2 = {instancePath:instancePath+"/message",schemaPath:"document#/components/schemas/FunctionResult/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath,schemaPath:"document#/components/schemas/FunctionResult/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":{"success":true,"message":true},"dynamicProps":false,"dynamicItems":false};

const check17 = validate40;
const schema77 = {"$ref":"document#/components/schemas/SettingsInput"};
const schema78 = {"type":"object","description":"What a settings function is called with; free in form, and handed to the function as it came.","additionalProperties":true,"x-source":"choice","properties":{"settings":{"$ref":"#/components/schemas/Settings","description":"The settings to change. Each takes the place of the one of its name; those that are not named stay.","x-source":"choice"}}};

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
let data0 = data.settings;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
}
else {
const err0 = {instancePath:instancePath+"/settings",schemaPath:"#/components/schemas/Settings/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const check18 = validate43;
const schema80 = {"$ref":"document#/components/schemas/SettingsResult"};
const schema81 = {"type":"object","description":"What a settings function answered.","x-source":"doc","required":["success","pending"],"properties":{"success":{"type":"boolean","description":"Whether it succeeded; where not, nothing has changed.","x-source":"doc"},"message":{"type":"string","description":"What a person is told.","x-source":"choice"},"pending":{"type":["boolean","object"],"description":"What is not applied yet; `false` where that is nothing. Its form is published nowhere.","additionalProperties":true,"x-source":"doc"}}};

function validate43(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate43.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
const err0 = {instancePath,schemaPath:"document#/components/schemas/SettingsResult/required",keyword:"required",params:{missingProperty: "success"},message:"must have required property '"+"success"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.pending === undefined){
const err1 = {instancePath,schemaPath:"document#/components/schemas/SettingsResult/required",keyword:"required",params:{missingProperty: "pending"},message:"must have required property '"+"pending"+"'"};
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
const err2 = {instancePath:instancePath+"/success",schemaPath:"document#/components/schemas/SettingsResult/properties/success/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err3 = {instancePath:instancePath+"/message",schemaPath:"document#/components/schemas/SettingsResult/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err4 = {instancePath:instancePath+"/pending",schemaPath:"document#/components/schemas/SettingsResult/properties/pending/type",keyword:"type",params:{type: schema81.properties.pending.type},message:"must be boolean,object"};
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
const err5 = {instancePath,schemaPath:"document#/components/schemas/SettingsResult/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}
validate43.evaluated = {"props":{"success":true,"message":true,"pending":true},"dynamicProps":false,"dynamicItems":false};

const check19 = validate44;
const schema82 = {"$ref":"document#/components/schemas/TokenInfo"};
const schema83 = {"type":"object","description":"Whom a token belongs to.","x-source":"client","required":["_userId"],"properties":{"_userId":{"$ref":"#/components/schemas/ObjectId","description":"The user's id.","x-source":"client"}}};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate45.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._userId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "_userId"},message:"must have required property '"+"_userId"+"'"};
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
const err1 = {instancePath:instancePath+"/_userId",schemaPath:"#/components/schemas/ObjectId/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{24}$"},message:"must match pattern \""+"^[0-9a-f]{24}$"+"\""};
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
const err2 = {instancePath:instancePath+"/_userId",schemaPath:"#/components/schemas/ObjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}
validate45.evaluated = {"props":{"_userId":true},"dynamicProps":false,"dynamicItems":false};


function validate44(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate44.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
validate44.errors = vErrors;
return errors === 0;
}
validate44.evaluated = {"props":{"_userId":true},"dynamicProps":false,"dynamicItems":false};
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
