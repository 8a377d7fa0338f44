// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","maxItems":1000,"items":{"$ref":"s1"}};
const schema1 = {"type":"object","required":["_id","name"],"properties":{"_id":{"$ref":"s2"},"_envId":{"$ref":"s2"},"createdAt":{"$ref":"s3"},"lastModified":{"$ref":"s3"},"lastModifiedBy":{"$ref":"s2"},"name":{"type":"string"},"description":{"type":"string"},"readme":{"type":"string"},"sandbox":{"type":"boolean"},"_connectorId":{"$ref":"s2"},"install":{"type":"array","items":{"$ref":"s4"}},"installSteps":{"type":"array","items":{"$ref":"s5"}},"uninstallSteps":{"type":"array","items":{"$ref":"s5"}},"changeEditionSteps":{"type":"array","items":{"$ref":"s5"}},"mode":{"$ref":"s6"},"settings":{"$ref":"s7"},"version":{"type":"string"},"updateInProgress":{"type":"boolean"},"_registeredConnectionIds":{"type":"array","items":{"$ref":"s2"}},"_registeredLookupCacheIds":{"type":"array","items":{"$ref":"s2"}},"flowGroupings":{"type":"array","items":{"$ref":"s8"}},"apiGroupings":{"type":"array","items":{"$ref":"s8"}},"aliases":{"type":"array","items":{"$ref":"s9"}},"settingsForm":{"$ref":"s10"},"_sourceId":{"$ref":"s2"},"_templateId":{"$ref":"s2"},"_parentId":{"$ref":"s2"},"numFlows":{"type":"integer","minimum":0},"numError":{"type":"integer","minimum":0},"numRegisteredConnections":{"type":"integer","minimum":0},"numOfflineConnections":{"type":"integer","minimum":0},"lastErrorAt":{"$ref":"s3"}}};
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

function validate5(data, instancePath=""){
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
validate5.errors = vErrors;
return errors === 0;
}

const schema4 = {"type":"object","properties":{"name":{"type":"string"},"description":{"type":"string"},"imageURL":{"type":"string"},"installURL":{"type":"string"},"completed":{"type":"boolean"},"installerFunction":{"type":"string"},"uninstallerFunction":{"type":"string"},"_connectionId":{"$ref":"s2"}}};

function validate10(data, instancePath=""){
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
validate10.errors = vErrors;
return errors === 0;
}

const schema5 = {"type":"object","additionalProperties":true,"properties":{"name":{"type":"string"},"description":{"type":"string"},"imageUrl":{"type":"string"},"type":{"type":"string"},"completed":{"type":"boolean"}}};

function validate13(data, instancePath=""){
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
validate13.errors = vErrors;
return errors === 0;
}

const schema6 = {"type":"string","enum":["install","settings","uninstall"]};

function validate17(data, instancePath=""){
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
validate17.errors = vErrors;
return errors === 0;
}

const schema7 = {"type":"object","additionalProperties":true};

function validate19(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "object"});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","required":["_id","name"],"properties":{"_id":{"$ref":"s2"},"name":{"type":"string"}}};

function validate23(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "_id"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "name"});
errors++;
}
if(data._id !== undefined){
if(!(validate2(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/name/type", {type: "string"});
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

const schema9 = {"type":"object","required":["alias"],"properties":{"alias":{"type":"string"},"description":{"type":"string"},"_connectionId":{"$ref":"s2"},"_exportId":{"$ref":"s2"},"_importId":{"$ref":"s2"},"_flowId":{"$ref":"s2"},"_lookupCacheId":{"$ref":"s2"}}};

function validate27(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alias === undefined){
vErrors = complainAt(vErrors, instancePath, "s9/required", {missingProperty: "alias"});
errors++;
}
if(data.alias !== undefined){
if(typeof data.alias !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/alias/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/description/type", {type: "string"});
errors++;
}
}
if(data._connectionId !== undefined){
if(!(validate2(data._connectionId, instancePath+"/_connectionId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data._exportId !== undefined){
if(!(validate2(data._exportId, instancePath+"/_exportId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data._importId !== undefined){
if(!(validate2(data._importId, instancePath+"/_importId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data._flowId !== undefined){
if(!(validate2(data._flowId, instancePath+"/_flowId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data._lookupCacheId !== undefined){
if(!(validate2(data._lookupCacheId, instancePath+"/_lookupCacheId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "object"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":true};

function validate34(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/type", {type: "object"});
errors++;
}
validate34.errors = vErrors;
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
if(data._envId !== undefined){
if(!(validate2(data._envId, instancePath+"/_envId"))){
vErrors = joined(vErrors, validate2.errors);
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
if(data.lastModifiedBy !== undefined){
if(!(validate2(data.lastModifiedBy, instancePath+"/lastModifiedBy"))){
vErrors = joined(vErrors, validate2.errors);
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
let data10 = data.install;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data10[i0], instancePath+"/install/" + i0))){
vErrors = joined(vErrors, validate10.errors);
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
let data12 = data.installSteps;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate13(data12[i1], instancePath+"/installSteps/" + i1))){
vErrors = joined(vErrors, validate13.errors);
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
let data14 = data.uninstallSteps;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate13(data14[i2], instancePath+"/uninstallSteps/" + i2))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/uninstallSteps/type", {type: "array"});
errors++;
}
}
if(data.changeEditionSteps !== undefined){
let data16 = data.changeEditionSteps;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(validate13(data16[i3], instancePath+"/changeEditionSteps/" + i3))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/changeEditionSteps/type", {type: "array"});
errors++;
}
}
if(data.mode !== undefined){
if(!(validate17(data.mode, instancePath+"/mode"))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(validate19(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate19.errors);
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
let data22 = data._registeredConnectionIds;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(!(validate2(data22[i4], instancePath+"/_registeredConnectionIds/" + i4))){
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
if(data._registeredLookupCacheIds !== undefined){
let data24 = data._registeredLookupCacheIds;
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
if(!(validate2(data24[i5], instancePath+"/_registeredLookupCacheIds/" + i5))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/_registeredLookupCacheIds/type", {type: "array"});
errors++;
}
}
if(data.flowGroupings !== undefined){
let data26 = data.flowGroupings;
if(Array.isArray(data26)){
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
if(!(validate23(data26[i6], instancePath+"/flowGroupings/" + i6))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/flowGroupings/type", {type: "array"});
errors++;
}
}
if(data.apiGroupings !== undefined){
let data28 = data.apiGroupings;
if(Array.isArray(data28)){
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
if(!(validate23(data28[i7], instancePath+"/apiGroupings/" + i7))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/apiGroupings/type", {type: "array"});
errors++;
}
}
if(data.aliases !== undefined){
let data30 = data.aliases;
if(Array.isArray(data30)){
const len8 = data30.length;
for(let i8=0; i8<len8; i8++){
if(!(validate27(data30[i8], instancePath+"/aliases/" + i8))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/aliases/type", {type: "array"});
errors++;
}
}
if(data.settingsForm !== undefined){
if(!(validate34(data.settingsForm, instancePath+"/settingsForm"))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
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
if(data.numFlows !== undefined){
let data36 = data.numFlows;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
vErrors = complainAt(vErrors, instancePath, "s1/properties/numFlows/type", {type: "integer"});
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
vErrors = complainAt(vErrors, instancePath, "s1/properties/numFlows/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.numError !== undefined){
let data37 = data.numError;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
vErrors = complainAt(vErrors, instancePath, "s1/properties/numError/type", {type: "integer"});
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
vErrors = complainAt(vErrors, instancePath, "s1/properties/numError/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.numRegisteredConnections !== undefined){
let data38 = data.numRegisteredConnections;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
vErrors = complainAt(vErrors, instancePath, "s1/properties/numRegisteredConnections/type", {type: "integer"});
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 0 || isNaN(data38)){
vErrors = complainAt(vErrors, instancePath, "s1/properties/numRegisteredConnections/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.numOfflineConnections !== undefined){
let data39 = data.numOfflineConnections;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
vErrors = complainAt(vErrors, instancePath, "s1/properties/numOfflineConnections/type", {type: "integer"});
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 < 0 || isNaN(data39)){
vErrors = complainAt(vErrors, instancePath, "s1/properties/numOfflineConnections/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.lastErrorAt !== undefined){
if(!(validate5(data.lastErrorAt, instancePath+"/lastErrorAt"))){
vErrors = joined(vErrors, validate5.errors);
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

const check1 = validate41;
const schema11 = {"type":"object","required":["name"],"properties":{"_id":{},"_envId":{"$ref":"s2"},"createdAt":{},"lastModified":{},"lastModifiedBy":{},"name":{"$ref":"s12"},"description":{"type":"string"},"readme":{"type":"string"},"sandbox":{"type":"boolean"},"_connectorId":{"$ref":"s2"},"install":{"type":"array","items":{"$ref":"s4"}},"installSteps":{"type":"array","items":{"$ref":"s5"}},"uninstallSteps":{"type":"array","items":{"$ref":"s5"}},"changeEditionSteps":{"type":"array","items":{"$ref":"s5"}},"mode":{"$ref":"s6"},"settings":{"$ref":"s7"},"version":{"type":"string"},"updateInProgress":{"type":"boolean"},"_registeredConnectionIds":{"type":"array","items":{"$ref":"s2"}},"_registeredLookupCacheIds":{"type":"array","items":{"$ref":"s2"}},"flowGroupings":{"type":"array","items":{"$ref":"s13"}},"apiGroupings":{"type":"array","items":{"$ref":"s13"}},"aliases":{"type":"array","items":{"$ref":"s9"}},"settingsForm":{"$ref":"s10"},"_sourceId":{},"_templateId":{},"_parentId":{}}};
const schema12 = {"type":"string","minLength":1};
const func0 = codePointLength;

function validate43(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
vErrors = complainAt(vErrors, instancePath, "s12/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/type", {type: "string"});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s2"},"name":{"type":"string","minLength":1}}};

function validate54(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s13/required", {missingProperty: "name"});
errors++;
}
if(data._id !== undefined){
if(!(validate2(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func0(data1) < 1){
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
validate54.errors = vErrors;
return errors === 0;
}


function validate41(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "name"});
errors++;
}
if(data._envId !== undefined){
if(!(validate2(data._envId, instancePath+"/_envId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate43(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate43.errors);
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
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/sandbox/type", {type: "boolean"});
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
let data6 = data.install;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data6[i0], instancePath+"/install/" + i0))){
vErrors = joined(vErrors, validate10.errors);
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
let data8 = data.installSteps;
if(Array.isArray(data8)){
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
if(!(validate13(data8[i1], instancePath+"/installSteps/" + i1))){
vErrors = joined(vErrors, validate13.errors);
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
let data10 = data.uninstallSteps;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(!(validate13(data10[i2], instancePath+"/uninstallSteps/" + i2))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/properties/uninstallSteps/type", {type: "array"});
errors++;
}
}
if(data.changeEditionSteps !== undefined){
let data12 = data.changeEditionSteps;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
if(!(validate13(data12[i3], instancePath+"/changeEditionSteps/" + i3))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/properties/changeEditionSteps/type", {type: "array"});
errors++;
}
}
if(data.mode !== undefined){
if(!(validate17(data.mode, instancePath+"/mode"))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(validate19(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate19.errors);
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
let data18 = data._registeredConnectionIds;
if(Array.isArray(data18)){
const len4 = data18.length;
for(let i4=0; i4<len4; i4++){
if(!(validate2(data18[i4], instancePath+"/_registeredConnectionIds/" + i4))){
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
if(data._registeredLookupCacheIds !== undefined){
let data20 = data._registeredLookupCacheIds;
if(Array.isArray(data20)){
const len5 = data20.length;
for(let i5=0; i5<len5; i5++){
if(!(validate2(data20[i5], instancePath+"/_registeredLookupCacheIds/" + i5))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/properties/_registeredLookupCacheIds/type", {type: "array"});
errors++;
}
}
if(data.flowGroupings !== undefined){
let data22 = data.flowGroupings;
if(Array.isArray(data22)){
const len6 = data22.length;
for(let i6=0; i6<len6; i6++){
if(!(validate54(data22[i6], instancePath+"/flowGroupings/" + i6))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/properties/flowGroupings/type", {type: "array"});
errors++;
}
}
if(data.apiGroupings !== undefined){
let data24 = data.apiGroupings;
if(Array.isArray(data24)){
const len7 = data24.length;
for(let i7=0; i7<len7; i7++){
if(!(validate54(data24[i7], instancePath+"/apiGroupings/" + i7))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/properties/apiGroupings/type", {type: "array"});
errors++;
}
}
if(data.aliases !== undefined){
let data26 = data.aliases;
if(Array.isArray(data26)){
const len8 = data26.length;
for(let i8=0; i8<len8; i8++){
if(!(validate27(data26[i8], instancePath+"/aliases/" + i8))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/properties/aliases/type", {type: "array"});
errors++;
}
}
if(data.settingsForm !== undefined){
if(!(validate34(data.settingsForm, instancePath+"/settingsForm"))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/type", {type: "object"});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const check2 = validate60;
const schema14 = {"type":"object","required":["_id","lastModified","name"],"properties":{"_id":{"$ref":"s2"},"_envId":{"$ref":"s2"},"createdAt":{"$ref":"s3"},"lastModified":{"$ref":"s3"},"lastModifiedBy":{"$ref":"s2"},"name":{"type":"string"},"description":{"type":"string"},"readme":{"type":"string"},"sandbox":{"type":"boolean"},"_connectorId":{"$ref":"s2"},"install":{"type":"array","items":{"$ref":"s4"}},"installSteps":{"type":"array","items":{"$ref":"s5"}},"uninstallSteps":{"type":"array","items":{"$ref":"s5"}},"changeEditionSteps":{"type":"array","items":{"$ref":"s5"}},"mode":{"$ref":"s6"},"settings":{"$ref":"s7"},"version":{"type":"string"},"updateInProgress":{"type":"boolean"},"_registeredConnectionIds":{"type":"array","items":{"$ref":"s2"}},"_registeredLookupCacheIds":{"type":"array","items":{"$ref":"s2"}},"flowGroupings":{"type":"array","items":{"$ref":"s8"}},"apiGroupings":{"type":"array","items":{"$ref":"s8"}},"aliases":{"type":"array","items":{"$ref":"s9"}},"settingsForm":{"$ref":"s10"},"_sourceId":{"$ref":"s2"},"_templateId":{"$ref":"s2"},"_parentId":{"$ref":"s2"}}};

function validate60(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s14/required", {missingProperty: "_id"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s14/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s14/required", {missingProperty: "name"});
errors++;
}
if(data._id !== undefined){
if(!(validate2(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data._envId !== undefined){
if(!(validate2(data._envId, instancePath+"/_envId"))){
vErrors = joined(vErrors, validate2.errors);
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
if(data.lastModifiedBy !== undefined){
if(!(validate2(data.lastModifiedBy, instancePath+"/lastModifiedBy"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s14/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s14/properties/description/type", {type: "string"});
errors++;
}
}
if(data.readme !== undefined){
if(typeof data.readme !== "string"){
vErrors = complainAt(vErrors, instancePath, "s14/properties/readme/type", {type: "string"});
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s14/properties/sandbox/type", {type: "boolean"});
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
let data10 = data.install;
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data10[i0], instancePath+"/install/" + i0))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/properties/install/type", {type: "array"});
errors++;
}
}
if(data.installSteps !== undefined){
let data12 = data.installSteps;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate13(data12[i1], instancePath+"/installSteps/" + i1))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/properties/installSteps/type", {type: "array"});
errors++;
}
}
if(data.uninstallSteps !== undefined){
let data14 = data.uninstallSteps;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
if(!(validate13(data14[i2], instancePath+"/uninstallSteps/" + i2))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/properties/uninstallSteps/type", {type: "array"});
errors++;
}
}
if(data.changeEditionSteps !== undefined){
let data16 = data.changeEditionSteps;
if(Array.isArray(data16)){
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
if(!(validate13(data16[i3], instancePath+"/changeEditionSteps/" + i3))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/properties/changeEditionSteps/type", {type: "array"});
errors++;
}
}
if(data.mode !== undefined){
if(!(validate17(data.mode, instancePath+"/mode"))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(validate19(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = complainAt(vErrors, instancePath, "s14/properties/version/type", {type: "string"});
errors++;
}
}
if(data.updateInProgress !== undefined){
if(typeof data.updateInProgress !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s14/properties/updateInProgress/type", {type: "boolean"});
errors++;
}
}
if(data._registeredConnectionIds !== undefined){
let data22 = data._registeredConnectionIds;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
if(!(validate2(data22[i4], instancePath+"/_registeredConnectionIds/" + i4))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/properties/_registeredConnectionIds/type", {type: "array"});
errors++;
}
}
if(data._registeredLookupCacheIds !== undefined){
let data24 = data._registeredLookupCacheIds;
if(Array.isArray(data24)){
const len5 = data24.length;
for(let i5=0; i5<len5; i5++){
if(!(validate2(data24[i5], instancePath+"/_registeredLookupCacheIds/" + i5))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/properties/_registeredLookupCacheIds/type", {type: "array"});
errors++;
}
}
if(data.flowGroupings !== undefined){
let data26 = data.flowGroupings;
if(Array.isArray(data26)){
const len6 = data26.length;
for(let i6=0; i6<len6; i6++){
if(!(validate23(data26[i6], instancePath+"/flowGroupings/" + i6))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/properties/flowGroupings/type", {type: "array"});
errors++;
}
}
if(data.apiGroupings !== undefined){
let data28 = data.apiGroupings;
if(Array.isArray(data28)){
const len7 = data28.length;
for(let i7=0; i7<len7; i7++){
if(!(validate23(data28[i7], instancePath+"/apiGroupings/" + i7))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/properties/apiGroupings/type", {type: "array"});
errors++;
}
}
if(data.aliases !== undefined){
let data30 = data.aliases;
if(Array.isArray(data30)){
const len8 = data30.length;
for(let i8=0; i8<len8; i8++){
if(!(validate27(data30[i8], instancePath+"/aliases/" + i8))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/properties/aliases/type", {type: "array"});
errors++;
}
}
if(data.settingsForm !== undefined){
if(!(validate34(data.settingsForm, instancePath+"/settingsForm"))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
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
vErrors = complainAt(vErrors, instancePath, "s14/type", {type: "object"});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const check3 = validate82;
const schema15 = {"type":"object","required":["name"],"properties":{"_id":{},"_envId":{"$ref":"s2"},"createdAt":{},"lastModified":{},"lastModifiedBy":{},"name":{"$ref":"s12"},"description":{"type":"string"},"readme":{"type":"string"},"sandbox":{},"_connectorId":{},"install":{"type":"array","items":{"$ref":"s4"}},"installSteps":{"type":"array","items":{"$ref":"s5"}},"uninstallSteps":{"type":"array","items":{"$ref":"s5"}},"changeEditionSteps":{"type":"array","items":{"$ref":"s5"}},"mode":{"$ref":"s6"},"settings":{"$ref":"s7"},"version":{"type":"string"},"updateInProgress":{"type":"boolean"},"_registeredConnectionIds":{"type":"array","items":{"$ref":"s2"}},"_registeredLookupCacheIds":{"type":"array","items":{"$ref":"s2"}},"flowGroupings":{"type":"array","items":{"$ref":"s13"}},"apiGroupings":{"type":"array","items":{"$ref":"s13"}},"aliases":{"type":"array","items":{"$ref":"s9"}},"settingsForm":{"$ref":"s10"},"_sourceId":{},"_templateId":{},"_parentId":{}}};

function validate82(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s15/required", {missingProperty: "name"});
errors++;
}
if(data._envId !== undefined){
if(!(validate2(data._envId, instancePath+"/_envId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(!(validate43(data.name, instancePath+"/name"))){
vErrors = joined(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s15/properties/description/type", {type: "string"});
errors++;
}
}
if(data.readme !== undefined){
if(typeof data.readme !== "string"){
vErrors = complainAt(vErrors, instancePath, "s15/properties/readme/type", {type: "string"});
errors++;
}
}
if(data.install !== undefined){
let data4 = data.install;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data4[i0], instancePath+"/install/" + i0))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/properties/install/type", {type: "array"});
errors++;
}
}
if(data.installSteps !== undefined){
let data6 = data.installSteps;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate13(data6[i1], instancePath+"/installSteps/" + i1))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/properties/installSteps/type", {type: "array"});
errors++;
}
}
if(data.uninstallSteps !== undefined){
let data8 = data.uninstallSteps;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(!(validate13(data8[i2], instancePath+"/uninstallSteps/" + i2))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/properties/uninstallSteps/type", {type: "array"});
errors++;
}
}
if(data.changeEditionSteps !== undefined){
let data10 = data.changeEditionSteps;
if(Array.isArray(data10)){
const len3 = data10.length;
for(let i3=0; i3<len3; i3++){
if(!(validate13(data10[i3], instancePath+"/changeEditionSteps/" + i3))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/properties/changeEditionSteps/type", {type: "array"});
errors++;
}
}
if(data.mode !== undefined){
if(!(validate17(data.mode, instancePath+"/mode"))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(validate19(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = complainAt(vErrors, instancePath, "s15/properties/version/type", {type: "string"});
errors++;
}
}
if(data.updateInProgress !== undefined){
if(typeof data.updateInProgress !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s15/properties/updateInProgress/type", {type: "boolean"});
errors++;
}
}
if(data._registeredConnectionIds !== undefined){
let data16 = data._registeredConnectionIds;
if(Array.isArray(data16)){
const len4 = data16.length;
for(let i4=0; i4<len4; i4++){
if(!(validate2(data16[i4], instancePath+"/_registeredConnectionIds/" + i4))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/properties/_registeredConnectionIds/type", {type: "array"});
errors++;
}
}
if(data._registeredLookupCacheIds !== undefined){
let data18 = data._registeredLookupCacheIds;
if(Array.isArray(data18)){
const len5 = data18.length;
for(let i5=0; i5<len5; i5++){
if(!(validate2(data18[i5], instancePath+"/_registeredLookupCacheIds/" + i5))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/properties/_registeredLookupCacheIds/type", {type: "array"});
errors++;
}
}
if(data.flowGroupings !== undefined){
let data20 = data.flowGroupings;
if(Array.isArray(data20)){
const len6 = data20.length;
for(let i6=0; i6<len6; i6++){
if(!(validate54(data20[i6], instancePath+"/flowGroupings/" + i6))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/properties/flowGroupings/type", {type: "array"});
errors++;
}
}
if(data.apiGroupings !== undefined){
let data22 = data.apiGroupings;
if(Array.isArray(data22)){
const len7 = data22.length;
for(let i7=0; i7<len7; i7++){
if(!(validate54(data22[i7], instancePath+"/apiGroupings/" + i7))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/properties/apiGroupings/type", {type: "array"});
errors++;
}
}
if(data.aliases !== undefined){
let data24 = data.aliases;
if(Array.isArray(data24)){
const len8 = data24.length;
for(let i8=0; i8<len8; i8++){
if(!(validate27(data24[i8], instancePath+"/aliases/" + i8))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/properties/aliases/type", {type: "array"});
errors++;
}
}
if(data.settingsForm !== undefined){
if(!(validate34(data.settingsForm, instancePath+"/settingsForm"))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/type", {type: "object"});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const check4 = validate97;
const schema16 = {"type":"object","properties":{"name":{"type":"string","minLength":1},"sandbox":{"type":"boolean"},"connectionMap":{"type":"object","additionalProperties":{"$ref":"s2"}},"_envId":{"$ref":"s2"}}};

function validate97(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s16/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/properties/name/type", {type: "string"});
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s16/properties/sandbox/type", {type: "boolean"});
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
vErrors = complainAt(vErrors, instancePath, "s16/properties/connectionMap/type", {type: "object"});
errors++;
}
}
if(data._envId !== undefined){
if(!(validate2(data._envId, instancePath+"/_envId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/type", {type: "object"});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const check5 = validate100;
const schema17 = {"anyOf":[{"$ref":"s14"},{"$ref":"s18"}]};
const schema18 = {"type":"array","minItems":1,"items":{"type":"object","required":["model","_id","name"],"properties":{"model":{"type":"string"},"_id":{"$ref":"s2"},"name":{"type":"string"}}}};

function validate102(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = complainAt(vErrors, instancePath, "s18/minItems", {limit: 1});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.model === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/items/required", {missingProperty: "model"}, i0);
errors++;
}
if(data0._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/items/required", {missingProperty: "_id"}, i0);
errors++;
}
if(data0.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/items/required", {missingProperty: "name"}, i0);
errors++;
}
if(data0.model !== undefined){
if(typeof data0.model !== "string"){
vErrors = complainAt(vErrors, instancePath, "s18/items/properties/model/type", {type: "string"}, i0);
errors++;
}
}
if(data0._id !== undefined){
if(!(validate2(data0._id, instancePath+"/" + i0+"/_id"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s18/items/properties/name/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/type", {type: "array"});
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}


function validate100(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate60(data, instancePath))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate102(data, instancePath))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = complainAt(vErrors, instancePath, "s17/anyOf", {});
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
validate100.errors = vErrors;
return errors === 0;
}

const check6 = validate105;
const schema19 = {"anyOf":[{"$ref":"s14"},{"$ref":"s18"}]};

function validate105(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate60(data, instancePath))){
vErrors = joined(vErrors, validate60.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate102(data, instancePath))){
vErrors = joined(vErrors, validate102.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = complainAt(vErrors, instancePath, "s19/anyOf", {});
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
validate105.errors = vErrors;
return errors === 0;
}

const check7 = validate108;
const schema20 = {"type":"string","minLength":1};

function validate108(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
vErrors = complainAt(vErrors, instancePath, "s20/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s20/type", {type: "string"});
errors++;
}
validate108.errors = vErrors;
return errors === 0;
}

const check8 = validate109;
const schema21 = {"type":"object","additionalProperties":true};

function validate109(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s21/type", {type: "object"});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

const check9 = validate110;
const schema22 = {"type":"object","required":["success","stepsToUpdate"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"},"stepsToUpdate":{"type":"array","items":{"$ref":"s4"}}}};

function validate110(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
vErrors = complainAt(vErrors, instancePath, "s22/required", {missingProperty: "success"});
errors++;
}
if(data.stepsToUpdate === undefined){
vErrors = complainAt(vErrors, instancePath, "s22/required", {missingProperty: "stepsToUpdate"});
errors++;
}
if(data.success !== undefined){
if(typeof data.success !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s22/properties/success/type", {type: "boolean"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s22/properties/message/type", {type: "string"});
errors++;
}
}
if(data.stepsToUpdate !== undefined){
let data2 = data.stepsToUpdate;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data2[i0], instancePath+"/stepsToUpdate/" + i0))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s22/properties/stepsToUpdate/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s22/type", {type: "object"});
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

const check10 = validate112;
const schema23 = {"type":"object","required":["success"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"}}};

function validate112(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
vErrors = complainAt(vErrors, instancePath, "s23/required", {missingProperty: "success"});
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
}
else {
vErrors = complainAt(vErrors, instancePath, "s23/type", {type: "object"});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}

const check11 = validate113;
const schema24 = {"type":"object","additionalProperties":true,"properties":{"settings":{"$ref":"s7"},"pending":{"type":"object","additionalProperties":{"type":"object","additionalProperties":true}}}};

function validate113(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings !== undefined){
if(!(validate19(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.pending !== undefined){
let data1 = data.pending;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
let data2 = data1[key0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
}
else {
vErrors = complain(vErrors, {instancePath:instancePath+"/pending/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"s24/properties/pending/additionalProperties/type",keyword:"type",params:{type: "object"}});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/properties/pending/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/type", {type: "object"});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

const check12 = validate115;
const schema25 = {"type":"object","required":["success"],"properties":{"success":{"type":"boolean"},"message":{"type":"string"},"pending":{"type":["boolean","object"],"additionalProperties":true}}};

function validate115(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
vErrors = complainAt(vErrors, instancePath, "s25/required", {missingProperty: "success"});
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
if(data.pending !== undefined){
let data2 = data.pending;
if((typeof data2 !== "boolean") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
vErrors = complainAt(vErrors, instancePath, "s25/properties/pending/type", {type: schema25.properties.pending.type});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s25/type", {type: "object"});
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1integrations/get/responses/200/content/application~1json/schema": check0,
  "#/components/schemas/IntegrationCreate": check1,
  "#/components/schemas/Integration": check2,
  "#/components/schemas/IntegrationReplace": check3,
  "#/components/schemas/CloneRequest": check4,
  "#/paths/~1integrations~1{_id}~1clone/post/responses/200/content/application~1json/schema": check5,
  "#/paths/~1integrations~1{_id}~1clone/post/responses/201/content/application~1json/schema": check6,
  "#/components/parameters/Function/schema": check7,
  "#/components/schemas/FunctionInput": check8,
  "#/components/schemas/InstallerResult": check9,
  "#/components/schemas/FunctionResult": check10,
  "#/components/schemas/SettingsInput": check11,
  "#/components/schemas/SettingsResult": check12,
},
pointers: {"s0":"#/paths/~1integrations/get/responses/200/content/application~1json/schema","s1":"#/components/schemas/IntegrationListItem","s2":"#/components/schemas/ObjectId","s3":"#/components/schemas/Timestamp","s4":"#/components/schemas/InstallStep","s5":"#/components/schemas/FrameworkStep","s6":"#/components/schemas/Mode","s7":"#/components/schemas/Settings","s8":"#/components/schemas/FlowGrouping","s9":"#/components/schemas/IntegrationAlias","s10":"#/components/schemas/Open","s11":"#/components/schemas/IntegrationCreate","s12":"#/components/schemas/Name","s13":"#/components/schemas/SentGrouping","s14":"#/components/schemas/Integration","s15":"#/components/schemas/IntegrationReplace","s16":"#/components/schemas/CloneRequest","s17":"#/paths/~1integrations~1{_id}~1clone/post/responses/200/content/application~1json/schema","s18":"#/components/schemas/CloneManifest","s19":"#/paths/~1integrations~1{_id}~1clone/post/responses/201/content/application~1json/schema","s20":"#/components/parameters/Function/schema","s21":"#/components/schemas/FunctionInput","s22":"#/components/schemas/InstallerResult","s23":"#/components/schemas/FunctionResult","s24":"#/components/schemas/SettingsInput","s25":"#/components/schemas/SettingsResult"},
};
};
