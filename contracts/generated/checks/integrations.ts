// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","maxItems":1000,"items":{"$ref":"s1"}};
const schema1 = {"type":"object","required":["_id","name"],"properties":{"_id":{"$ref":"s2"},"createdAt":{"$ref":"s3"},"lastModified":{"$ref":"s3"},"name":{"type":"string"},"description":{"type":"string"},"readme":{"type":"string"},"sandbox":{"type":"boolean"},"_connectorId":{"$ref":"s2"},"install":{"type":"array","items":{"$ref":"s4"}},"installSteps":{"type":"array","items":{"$ref":"s5"}},"uninstallSteps":{"type":"array","items":{"$ref":"s5"}},"mode":{"$ref":"s6"},"settings":{"$ref":"s7"},"version":{"type":"string"},"updateInProgress":{"type":"boolean"},"_registeredConnectionIds":{"type":"array","items":{"$ref":"s2"}},"_sourceId":{"$ref":"s2"},"_templateId":{"$ref":"s2"},"_parentId":{"$ref":"s2"}}};
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

const schema3 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","format":"date-time"};
const formats0 = dateTime;
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate4(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = complainAt(vErrors, instancePath, "s3/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"});
errors++;
}
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s3/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/type", {type: "string"});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

const schema4 = {"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"imageURL":{"type":"string"},"installURL":{"type":"string"},"completed":{"type":"boolean"},"installerFunction":{"type":"string"},"uninstallerFunction":{"type":"string"},"_connectionId":{"$ref":"s2"}}};

function validate8(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/description/type", {type: "string"});
errors++;
}
}
if(data.imageURL !== undefined){
if(typeof data.imageURL !== "string"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/imageURL/type", {type: "string"});
errors++;
}
}
if(data.installURL !== undefined){
if(typeof data.installURL !== "string"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/installURL/type", {type: "string"});
errors++;
}
}
if(data.completed !== undefined){
if(typeof data.completed !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/completed/type", {type: "boolean"});
errors++;
}
}
if(data.installerFunction !== undefined){
if(typeof data.installerFunction !== "string"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/installerFunction/type", {type: "string"});
errors++;
}
}
if(data.uninstallerFunction !== undefined){
if(typeof data.uninstallerFunction !== "string"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/uninstallerFunction/type", {type: "string"});
errors++;
}
}
if(data._connectionId !== undefined){
if(!(validate2(data._connectionId, instancePath+"/_connectionId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/type", {type: "object"});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

const schema5 = {"type":"object","additionalProperties":true,"properties":{"name":{"type":"string"},"description":{"type":"string"},"imageUrl":{"type":"string"},"type":{"type":"string"},"completed":{"type":"boolean"}}};

function validate11(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
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
if(data.imageUrl !== undefined){
if(typeof data.imageUrl !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/imageUrl/type", {type: "string"});
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/type/type", {type: "string"});
errors++;
}
}
if(data.completed !== undefined){
if(typeof data.completed !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/completed/type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/type", {type: "object"});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema6 = {"type":"string","enum":["install","settings","uninstall"]};

function validate14(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "string"});
errors++;
}
if(!(((data === "install") || (data === "settings")) || (data === "uninstall"))){
vErrors = complainAt(vErrors, instancePath, "s6/enum", {allowedValues: schema6.enum});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema7 = {"type":"object","additionalProperties":true};

function validate16(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "object"});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "_id"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "name"});
errors++;
}
if(data._id !== undefined){
if(!(validate2(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate4(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate4(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/description/type", {type: "string"});
errors++;
}
}
if(data.readme !== undefined){
if(typeof data.readme !== "string"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/readme/type", {type: "string"});
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
if(data._connectorId !== undefined){
if(!(validate2(data._connectorId, instancePath+"/_connectorId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.install !== undefined){
let data8 = data.install;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data8[i0], instancePath+"/install/" + i0))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/install/type", {type: "array"});
errors++;
}
}
if(data.installSteps !== undefined){
let data10 = data.installSteps;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate11(data10[i1], instancePath+"/installSteps/" + i1))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/installSteps/type", {type: "array"});
errors++;
}
}
if(data.uninstallSteps !== undefined){
let data12 = data.uninstallSteps;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate11(data12[i2], instancePath+"/uninstallSteps/" + i2))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/uninstallSteps/type", {type: "array"});
errors++;
}
}
if(data.mode !== undefined){
if(!(validate14(data.mode, instancePath+"/mode"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(validate16(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/version/type", {type: "string"});
errors++;
}
}
if(data.updateInProgress !== undefined){
if(typeof data.updateInProgress !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/updateInProgress/type", {type: "boolean"});
errors++;
}
}
if(data._registeredConnectionIds !== undefined){
let data18 = data._registeredConnectionIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(!(validate2(data18[i3], instancePath+"/_registeredConnectionIds/" + i3))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/_registeredConnectionIds/type", {type: "array"});
errors++;
}
}
if(data._sourceId !== undefined){
if(!(validate2(data._sourceId, instancePath+"/_sourceId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data._templateId !== undefined){
if(!(validate2(data._templateId, instancePath+"/_templateId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data._parentId !== undefined){
if(!(validate2(data._parentId, instancePath+"/_parentId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
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

const check1 = validate23;
const schema8 = {"type":"object","required":["name"],"properties":{"_id":{},"createdAt":{},"lastModified":{},"name":{"$ref":"s9"},"description":{"type":"string"},"readme":{"type":"string"},"sandbox":{"type":"boolean"},"_connectorId":{"$ref":"s2"},"install":{"type":"array","items":{"$ref":"s4"}},"installSteps":{"type":"array","items":{"$ref":"s5"}},"uninstallSteps":{"type":"array","items":{"$ref":"s5"}},"mode":{"$ref":"s6"},"settings":{"$ref":"s7"},"version":{"type":"string"},"updateInProgress":{"type":"boolean"},"_registeredConnectionIds":{"type":"array","items":{"$ref":"s2"}},"_sourceId":{},"_templateId":{},"_parentId":{}}};
const schema9 = {"type":"string","minLength":1};
const func0 = codePointLength;

function validate24(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
vErrors = complainAt(vErrors, instancePath, "s9/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "string"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}


function validate23(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "name"});
errors++;
}
if(data.name !== undefined){
if(!(validate24(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/description/type", {type: "string"});
errors++;
}
}
if(data.readme !== undefined){
if(typeof data.readme !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/readme/type", {type: "string"});
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
if(data._connectorId !== undefined){
if(!(validate2(data._connectorId, instancePath+"/_connectorId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.install !== undefined){
let data5 = data.install;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data5[i0], instancePath+"/install/" + i0))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/properties/install/type", {type: "array"});
errors++;
}
}
if(data.installSteps !== undefined){
let data7 = data.installSteps;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(!(validate11(data7[i1], instancePath+"/installSteps/" + i1))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/properties/installSteps/type", {type: "array"});
errors++;
}
}
if(data.uninstallSteps !== undefined){
let data9 = data.uninstallSteps;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(!(validate11(data9[i2], instancePath+"/uninstallSteps/" + i2))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/properties/uninstallSteps/type", {type: "array"});
errors++;
}
}
if(data.mode !== undefined){
if(!(validate14(data.mode, instancePath+"/mode"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(validate16(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/version/type", {type: "string"});
errors++;
}
}
if(data.updateInProgress !== undefined){
if(typeof data.updateInProgress !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/updateInProgress/type", {type: "boolean"});
errors++;
}
}
if(data._registeredConnectionIds !== undefined){
let data15 = data._registeredConnectionIds;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(!(validate2(data15[i3], instancePath+"/_registeredConnectionIds/" + i3))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/properties/_registeredConnectionIds/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "object"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const check2 = validate33;
const schema10 = {"type":"object","required":["_id","lastModified","name"],"properties":{"_id":{"$ref":"s2"},"createdAt":{"$ref":"s3"},"lastModified":{"$ref":"s3"},"name":{"type":"string"},"description":{"type":"string"},"readme":{"type":"string"},"sandbox":{"type":"boolean"},"_connectorId":{"$ref":"s2"},"install":{"type":"array","items":{"$ref":"s4"}},"installSteps":{"type":"array","items":{"$ref":"s5"}},"uninstallSteps":{"type":"array","items":{"$ref":"s5"}},"mode":{"$ref":"s6"},"settings":{"$ref":"s7"},"version":{"type":"string"},"updateInProgress":{"type":"boolean"},"_registeredConnectionIds":{"type":"array","items":{"$ref":"s2"}},"_sourceId":{"$ref":"s2"},"_templateId":{"$ref":"s2"},"_parentId":{"$ref":"s2"}}};

function validate33(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s10/required", {missingProperty: "_id"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s10/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s10/required", {missingProperty: "name"});
errors++;
}
if(data._id !== undefined){
if(!(validate2(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate4(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate4(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s10/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s10/properties/description/type", {type: "string"});
errors++;
}
}
if(data.readme !== undefined){
if(typeof data.readme !== "string"){
vErrors = complainAt(vErrors, instancePath, "s10/properties/readme/type", {type: "string"});
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s10/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
if(data._connectorId !== undefined){
if(!(validate2(data._connectorId, instancePath+"/_connectorId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.install !== undefined){
let data8 = data.install;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data8[i0], instancePath+"/install/" + i0))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/properties/install/type", {type: "array"});
errors++;
}
}
if(data.installSteps !== undefined){
let data10 = data.installSteps;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(!(validate11(data10[i1], instancePath+"/installSteps/" + i1))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/properties/installSteps/type", {type: "array"});
errors++;
}
}
if(data.uninstallSteps !== undefined){
let data12 = data.uninstallSteps;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(!(validate11(data12[i2], instancePath+"/uninstallSteps/" + i2))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/properties/uninstallSteps/type", {type: "array"});
errors++;
}
}
if(data.mode !== undefined){
if(!(validate14(data.mode, instancePath+"/mode"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(validate16(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = complainAt(vErrors, instancePath, "s10/properties/version/type", {type: "string"});
errors++;
}
}
if(data.updateInProgress !== undefined){
if(typeof data.updateInProgress !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s10/properties/updateInProgress/type", {type: "boolean"});
errors++;
}
}
if(data._registeredConnectionIds !== undefined){
let data18 = data._registeredConnectionIds;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
if(!(validate2(data18[i3], instancePath+"/_registeredConnectionIds/" + i3))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/properties/_registeredConnectionIds/type", {type: "array"});
errors++;
}
}
if(data._sourceId !== undefined){
if(!(validate2(data._sourceId, instancePath+"/_sourceId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data._templateId !== undefined){
if(!(validate2(data._templateId, instancePath+"/_templateId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data._parentId !== undefined){
if(!(validate2(data._parentId, instancePath+"/_parentId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/type", {type: "object"});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const check3 = validate47;
const schema11 = {"type":"object","required":["name"],"properties":{"_id":{},"createdAt":{},"lastModified":{},"name":{"$ref":"s9"},"description":{"type":"string"},"readme":{"type":"string"},"sandbox":{},"_connectorId":{},"install":{"type":"array","items":{"$ref":"s4"}},"installSteps":{"type":"array","items":{"$ref":"s5"}},"uninstallSteps":{"type":"array","items":{"$ref":"s5"}},"mode":{"$ref":"s6"},"settings":{"$ref":"s7"},"version":{"type":"string"},"updateInProgress":{"type":"boolean"},"_registeredConnectionIds":{"type":"array","items":{"$ref":"s2"}},"_sourceId":{},"_templateId":{},"_parentId":{}}};

function validate47(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "name"});
errors++;
}
if(data.name !== undefined){
if(!(validate24(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/description/type", {type: "string"});
errors++;
}
}
if(data.readme !== undefined){
if(typeof data.readme !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/readme/type", {type: "string"});
errors++;
}
}
if(data.install !== undefined){
let data3 = data.install;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data3[i0], instancePath+"/install/" + i0))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/properties/install/type", {type: "array"});
errors++;
}
}
if(data.installSteps !== undefined){
let data5 = data.installSteps;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate11(data5[i1], instancePath+"/installSteps/" + i1))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/properties/installSteps/type", {type: "array"});
errors++;
}
}
if(data.uninstallSteps !== undefined){
let data7 = data.uninstallSteps;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate11(data7[i2], instancePath+"/uninstallSteps/" + i2))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/properties/uninstallSteps/type", {type: "array"});
errors++;
}
}
if(data.mode !== undefined){
if(!(validate14(data.mode, instancePath+"/mode"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(validate16(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/version/type", {type: "string"});
errors++;
}
}
if(data.updateInProgress !== undefined){
if(typeof data.updateInProgress !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/updateInProgress/type", {type: "boolean"});
errors++;
}
}
if(data._registeredConnectionIds !== undefined){
let data13 = data._registeredConnectionIds;
if(Array.isArray(data13)){
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
if(!(validate2(data13[i3], instancePath+"/_registeredConnectionIds/" + i3))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/properties/_registeredConnectionIds/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/type", {type: "object"});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const check4 = validate55;
const schema12 = {"type":"object","properties":{"name":{"type":"string","minLength":1},"sandbox":{"type":"boolean"},"connectionMap":{"type":"object","additionalProperties":{"$ref":"s2"}}}};

function validate55(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s12/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/properties/name/type", {type: "string"});
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s12/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
if(data.connectionMap !== undefined){
let data2 = data.connectionMap;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(!(validate2(data2[key0], instancePath+"/connectionMap/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/properties/connectionMap/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/type", {type: "object"});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const check5 = validate57;
const schema13 = {"type":"string","minLength":1};

function validate57(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
vErrors = complainAt(vErrors, instancePath, "s13/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/type", {type: "string"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const check6 = validate58;
const schema14 = {"type":"object","additionalProperties":true};

function validate58(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/type", {type: "object"});
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}

const check7 = validate59;
const schema15 = {"type":"object","required":["success","stepsToUpdate"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"},"stepsToUpdate":{"type":"array","items":{"$ref":"s4"}}}};

function validate59(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
vErrors = complainAt(vErrors, instancePath, "s15/required", {missingProperty: "success"});
errors++;
}
if(data.stepsToUpdate === undefined){
vErrors = complainAt(vErrors, instancePath, "s15/required", {missingProperty: "stepsToUpdate"});
errors++;
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s15/properties/success/type", {type: "boolean"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s15/properties/message/type", {type: "string"});
errors++;
}
}
if(data.stepsToUpdate !== undefined){
let data2 = data.stepsToUpdate;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate8(data2[i0], instancePath+"/stepsToUpdate/" + i0))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/properties/stepsToUpdate/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/type", {type: "object"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const check8 = validate61;
const schema16 = {"type":"object","required":["success"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"}}};

function validate61(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "success"});
errors++;
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s16/properties/success/type", {type: "boolean"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s16/properties/message/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/type", {type: "object"});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const check9 = validate62;
const schema17 = {"type":"object","additionalProperties":true,"properties":{"settings":{"$ref":"s7"}}};

function validate62(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
if(!(validate16(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s17/type", {type: "object"});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const check10 = validate64;
const schema18 = {"type":"object","required":["success","pending"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"},"pending":{"type":["boolean","object"],"additionalProperties":true}}};

function validate64(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/required", {missingProperty: "success"});
errors++;
}
if(data.pending === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/required", {missingProperty: "pending"});
errors++;
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s18/properties/success/type", {type: "boolean"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s18/properties/message/type", {type: "string"});
errors++;
}
}
if(data.pending !== undefined){
let data2 = data.pending;
if((typeof data2 !== "boolean") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
vErrors = complainAt(vErrors, instancePath, "s18/properties/pending/type", {type: schema18.properties.pending.type});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/type", {type: "object"});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1integrations/get/responses/200/content/application~1json/schema": check0,
  "#/components/schemas/IntegrationCreate": check1,
  "#/components/schemas/Integration": check2,
  "#/components/schemas/IntegrationReplace": check3,
  "#/components/schemas/CloneRequest": check4,
  "#/components/parameters/Function/schema": check5,
  "#/components/schemas/FunctionInput": check6,
  "#/components/schemas/InstallerResult": check7,
  "#/components/schemas/FunctionResult": check8,
  "#/components/schemas/SettingsInput": check9,
  "#/components/schemas/SettingsResult": check10,
},
pointers: {"s0":"#/paths/~1integrations/get/responses/200/content/application~1json/schema","s1":"#/components/schemas/IntegrationListItem","s2":"#/components/schemas/ObjectId","s3":"#/components/schemas/Timestamp","s4":"#/components/schemas/InstallStep","s5":"#/components/schemas/FrameworkStep","s6":"#/components/schemas/Mode","s7":"#/components/schemas/Settings","s8":"#/components/schemas/IntegrationCreate","s9":"#/components/schemas/Name","s10":"#/components/schemas/Integration","s11":"#/components/schemas/IntegrationReplace","s12":"#/components/schemas/CloneRequest","s13":"#/components/parameters/Function/schema","s14":"#/components/schemas/FunctionInput","s15":"#/components/schemas/InstallerResult","s16":"#/components/schemas/FunctionResult","s17":"#/components/schemas/SettingsInput","s18":"#/components/schemas/SettingsResult"},
};
};
