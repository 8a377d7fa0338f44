// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
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
const schema1 = {"type":"boolean"};

function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s1/type", {type: "boolean"});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const check2 = validate2;
const schema2 = {"type":"array","maxItems":1000,"items":{"$ref":"s3"}};
const schema3 = {"required":["_id","name"],"allOf":[{"$ref":"s4"}]};
const schema4 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s5"},"createdAt":{"$ref":"s6"},"lastModified":{"$ref":"s6"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"aiDescription":{"$ref":"s7"},"_integrationId":{"$ref":"s5"},"disabled":{"type":"boolean"},"schedule":{"$ref":"s8"},"timezone":{"type":"string"},"skipRetries":{"type":"boolean"},"pageGenerators":{"type":"array","items":{"$ref":"s9"}},"pageProcessors":{"type":"array","items":{"$ref":"s10"}},"routers":{"type":"array","items":{"$ref":"s11"}},"runPageGeneratorsInParallel":{"type":"boolean"},"autoResolveMatchingTraceKeys":{"type":"boolean"},"_runNextFlowIds":{"type":"array","items":{"$ref":"s5"}},"_runNextExportIds":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"_flowId":{"$ref":"s5"},"_exportId":{"$ref":"s5"}}}},"_flowGroupingId":{"$ref":"s5"},"logging":{"type":"object","additionalProperties":true,"properties":{"mode":{"type":"string"},"debugUntil":{"$ref":"s6"}}},"isAbstract":{"type":"boolean"},"_abstractFlowId":{"$ref":"s5"},"overrides":{"$ref":"s7"},"numInstances":{"type":"integer"},"aliases":{"type":"array","items":{"$ref":"s7"}},"settings":{"$ref":"s7"},"settingsForm":{"$ref":"s7"},"_exportId":{"$ref":"s5"},"_importId":{"$ref":"s5"},"lastExecutedAt":{"$ref":"s6"},"resolvedAt":{"$ref":"s6"},"free":{"type":"boolean"},"_sourceId":{"$ref":"s5"},"_templateId":{"$ref":"s5"},"_connectorId":{"$ref":"s5"}}};
const schema5 = {"type":"string","pattern":"^[0-9a-f]{24}$"};
const pattern0 = new RegExp("^[0-9a-f]{24}$", "u");

function validate5(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s5/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/type", {type: "string"});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

const schema6 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","format":"date-time"};
const formats0 = dateTime;
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate7(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = complainAt(vErrors, instancePath, "s6/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"});
errors++;
}
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s6/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "string"});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

const schema7 = {"type":"object","additionalProperties":true};

function validate10(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "object"});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"string","pattern":"^\\?(\\s+\\S+){5}$"};
const pattern2 = new RegExp("^\\?(\\s+\\S+){5}$", "u");

function validate13(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
vErrors = complainAt(vErrors, instancePath, "s8/pattern", {pattern: "^\\?(\\s+\\S+){5}$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "string"});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","required":["_exportId"],"additionalProperties":true,"properties":{"_exportId":{"$ref":"s5"},"schedule":{"$ref":"s8"},"skipRetries":{"type":"boolean"},"_keepDeltaBehindFlowId":{"$ref":"s5"},"_keepDeltaBehindExportId":{"$ref":"s5"}}};

function validate15(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._exportId === undefined){
vErrors = complainAt(vErrors, instancePath, "s9/required", {missingProperty: "_exportId"});
errors++;
}
if(data._exportId !== undefined){
if(!(validate5(data._exportId, instancePath+"/_exportId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate13(data.schedule, instancePath+"/schedule"))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.skipRetries !== undefined){
if(typeof data.skipRetries !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/skipRetries/type", {type: "boolean"});
errors++;
}
}
if(data._keepDeltaBehindFlowId !== undefined){
if(!(validate5(data._keepDeltaBehindFlowId, instancePath+"/_keepDeltaBehindFlowId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data._keepDeltaBehindExportId !== undefined){
if(!(validate5(data._keepDeltaBehindExportId, instancePath+"/_keepDeltaBehindExportId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
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

const schema10 = {"type":"object","required":["type"],"additionalProperties":true,"properties":{"type":{"type":"string","enum":["export","import"]},"_exportId":{"$ref":"s5"},"_importId":{"$ref":"s5"},"proceedOnFailure":{"type":"boolean"},"responseMapping":{"$ref":"s7"},"hooks":{"type":"object","additionalProperties":true,"properties":{"postResponseMap":{"$ref":"s12"}}}}};
const schema11 = {"type":"object","additionalProperties":true,"properties":{"_scriptId":{"$ref":"s14"},"function":{"type":["string","null"]}}};
const schema12 = {"type":["string","null"],"pattern":"^[0-9a-f]{24}$"};

function validate26(data, instancePath=""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
vErrors = complainAt(vErrors, instancePath, "s14/type", {type: schema12.type});
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s14/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._scriptId !== undefined){
if(!(validate26(data._scriptId, instancePath+"/_scriptId"))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.function !== undefined){
let data1 = data.function;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = complainAt(vErrors, instancePath, "s12/properties/function/type", {type: schema11.properties.function.type});
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


function validate21(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = complainAt(vErrors, instancePath, "s10/required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s10/properties/type/type", {type: "string"});
errors++;
}
if(!((data0 === "export") || (data0 === "import"))){
vErrors = complainAt(vErrors, instancePath, "s10/properties/type/enum", {allowedValues: schema10.properties.type.enum});
errors++;
}
}
if(data._exportId !== undefined){
if(!(validate5(data._exportId, instancePath+"/_exportId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data._importId !== undefined){
if(!(validate5(data._importId, instancePath+"/_importId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.proceedOnFailure !== undefined){
if(typeof data.proceedOnFailure !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s10/properties/proceedOnFailure/type", {type: "boolean"});
errors++;
}
}
if(data.responseMapping !== undefined){
if(!(validate10(data.responseMapping, instancePath+"/responseMapping"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data.hooks !== undefined){
let data5 = data.hooks;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.postResponseMap !== undefined){
if(!(validate25(data5.postResponseMap, instancePath+"/hooks/postResponseMap"))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/properties/hooks/type", {type: "object"});
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

const schema13 = {"type":"object","required":["branches"],"additionalProperties":true,"properties":{"id":{"type":"string"},"name":{"type":"string"},"routeRecordsTo":{"type":"string","enum":["first_matching_branch","all_matching_branches"]},"routeRecordsUsing":{"type":"string","enum":["input_filters","script"]},"script":{"$ref":"s12"},"branches":{"type":"array","items":{"$ref":"s13"}}}};
const schema14 = {"type":"object","required":["name"],"additionalProperties":true,"properties":{"name":{"type":"string"},"description":{"type":"string"},"pageProcessors":{"type":"array","items":{"$ref":"s10"}},"nextRouterId":{"type":"string"}}};

function validate32(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s13/required", {missingProperty: "name"});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/description/type", {type: "string"});
errors++;
}
}
if(data.pageProcessors !== undefined){
let data2 = data.pageProcessors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate21(data2[i0], instancePath+"/pageProcessors/" + i0))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/properties/pageProcessors/type", {type: "array"});
errors++;
}
}
if(data.nextRouterId !== undefined){
if(typeof data.nextRouterId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/nextRouterId/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/type", {type: "object"});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate30(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.branches === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "branches"});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/id/type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/name/type", {type: "string"});
errors++;
}
}
if(data.routeRecordsTo !== undefined){
let data2 = data.routeRecordsTo;
if(typeof data2 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/routeRecordsTo/type", {type: "string"});
errors++;
}
if(!((data2 === "first_matching_branch") || (data2 === "all_matching_branches"))){
vErrors = complainAt(vErrors, instancePath, "s11/properties/routeRecordsTo/enum", {allowedValues: schema13.properties.routeRecordsTo.enum});
errors++;
}
}
if(data.routeRecordsUsing !== undefined){
let data3 = data.routeRecordsUsing;
if(typeof data3 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/routeRecordsUsing/type", {type: "string"});
errors++;
}
if(!((data3 === "input_filters") || (data3 === "script"))){
vErrors = complainAt(vErrors, instancePath, "s11/properties/routeRecordsUsing/enum", {allowedValues: schema13.properties.routeRecordsUsing.enum});
errors++;
}
}
if(data.script !== undefined){
if(!(validate25(data.script, instancePath+"/script"))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.branches !== undefined){
let data5 = data.branches;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32(data5[i0], instancePath+"/branches/" + i0))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/properties/branches/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/type", {type: "object"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const func0 = codePointLength;

function validate4(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s4/required", {missingProperty: "name"});
errors++;
}
if(data._id !== undefined){
if(!(validate5(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate7(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate7(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func0(data3) < 1){
vErrors = complainAt(vErrors, instancePath, "s4/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
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
if(data.aiDescription !== undefined){
if(!(validate10(data.aiDescription, instancePath+"/aiDescription"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data._integrationId !== undefined){
if(!(validate5(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.disabled !== undefined){
if(typeof data.disabled !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/disabled/type", {type: "boolean"});
errors++;
}
}
if(data.schedule !== undefined){
if(!(validate13(data.schedule, instancePath+"/schedule"))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/timezone/type", {type: "string"});
errors++;
}
}
if(data.skipRetries !== undefined){
if(typeof data.skipRetries !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/skipRetries/type", {type: "boolean"});
errors++;
}
}
if(data.pageGenerators !== undefined){
let data11 = data.pageGenerators;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate15(data11[i0], instancePath+"/pageGenerators/" + i0))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/pageGenerators/type", {type: "array"});
errors++;
}
}
if(data.pageProcessors !== undefined){
let data13 = data.pageProcessors;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate21(data13[i1], instancePath+"/pageProcessors/" + i1))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/pageProcessors/type", {type: "array"});
errors++;
}
}
if(data.routers !== undefined){
let data15 = data.routers;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate30(data15[i2], instancePath+"/routers/" + i2))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/routers/type", {type: "array"});
errors++;
}
}
if(data.runPageGeneratorsInParallel !== undefined){
if(typeof data.runPageGeneratorsInParallel !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/runPageGeneratorsInParallel/type", {type: "boolean"});
errors++;
}
}
if(data.autoResolveMatchingTraceKeys !== undefined){
if(typeof data.autoResolveMatchingTraceKeys !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/autoResolveMatchingTraceKeys/type", {type: "boolean"});
errors++;
}
}
if(data._runNextFlowIds !== undefined){
let data19 = data._runNextFlowIds;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
if(!(validate5(data19[i3], instancePath+"/_runNextFlowIds/" + i3))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/_runNextFlowIds/type", {type: "array"});
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
if(!(validate5(data22._flowId, instancePath+"/_runNextExportIds/" + i4+"/_flowId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data22._exportId !== undefined){
if(!(validate5(data22._exportId, instancePath+"/_runNextExportIds/" + i4+"/_exportId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/_runNextExportIds/items/type", {type: "object"}, i4);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/_runNextExportIds/type", {type: "array"});
errors++;
}
}
if(data._flowGroupingId !== undefined){
if(!(validate5(data._flowGroupingId, instancePath+"/_flowGroupingId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.logging !== undefined){
let data26 = data.logging;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.mode !== undefined){
if(typeof data26.mode !== "string"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/logging/properties/mode/type", {type: "string"});
errors++;
}
}
if(data26.debugUntil !== undefined){
if(!(validate7(data26.debugUntil, instancePath+"/logging/debugUntil"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/logging/type", {type: "object"});
errors++;
}
}
if(data.isAbstract !== undefined){
if(typeof data.isAbstract !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/isAbstract/type", {type: "boolean"});
errors++;
}
}
if(data._abstractFlowId !== undefined){
if(!(validate5(data._abstractFlowId, instancePath+"/_abstractFlowId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
if(!(validate10(data.overrides, instancePath+"/overrides"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data.numInstances !== undefined){
let data32 = data.numInstances;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
vErrors = complainAt(vErrors, instancePath, "s4/properties/numInstances/type", {type: "integer"});
errors++;
}
}
if(data.aliases !== undefined){
let data33 = data.aliases;
if(Array.isArray(data33)){
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
if(!(validate10(data33[i5], instancePath+"/aliases/" + i5))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/aliases/type", {type: "array"});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate10(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data.settingsForm !== undefined){
if(!(validate10(data.settingsForm, instancePath+"/settingsForm"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data._exportId !== undefined){
if(!(validate5(data._exportId, instancePath+"/_exportId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data._importId !== undefined){
if(!(validate5(data._importId, instancePath+"/_importId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.lastExecutedAt !== undefined){
if(!(validate7(data.lastExecutedAt, instancePath+"/lastExecutedAt"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data.resolvedAt !== undefined){
if(!(validate7(data.resolvedAt, instancePath+"/resolvedAt"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data.free !== undefined){
if(typeof data.free !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/free/type", {type: "boolean"});
errors++;
}
}
if(data._sourceId !== undefined){
if(!(validate5(data._sourceId, instancePath+"/_sourceId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data._templateId !== undefined){
if(!(validate5(data._templateId, instancePath+"/_templateId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data._connectorId !== undefined){
if(!(validate5(data._connectorId, instancePath+"/_connectorId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/type", {type: "object"});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}


function validate3(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate4(data, instancePath))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s3/required", {missingProperty: "_id"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s3/required", {missingProperty: "name"});
errors++;
}
}
validate3.errors = vErrors;
return errors === 0;
}


function validate2(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s2/maxItems", {limit: 1000});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/type", {type: "array"});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

const check3 = validate55;
const schema15 = {"allOf":[{"$ref":"s4"}],"not":{"required":["pageProcessors","routers"]}};

function validate55(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.pageProcessors === undefined) && (missing0 = "pageProcessors")) || ((data.routers === undefined) && (missing0 = "routers"))){
vErrors = complain(vErrors, {});
errors++;
}
}
var valid0 = _errs1 === errors;
if(valid0){
vErrors = complainAt(vErrors, instancePath, "s15/not", {});
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
if(!(validate4(data, instancePath))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
validate55.errors = vErrors;
return errors === 0;
}

const check4 = validate57;
const schema16 = {"required":["_id","lastModified","name","disabled"],"allOf":[{"$ref":"s4"}]};

function validate57(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate4(data, instancePath))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "_id"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "name"});
errors++;
}
if(data.disabled === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "disabled"});
errors++;
}
}
validate57.errors = vErrors;
return errors === 0;
}

const check5 = validate59;
const schema17 = {"type":"object","required":["_integrationId"],"properties":{"_integrationId":{"$ref":"s5"},"name":{"type":"string","minLength":1},"sandbox":{"type":"boolean"},"_flowGroupingId":{"$ref":"s5"},"connectionMap":{"type":"object","additionalProperties":{"$ref":"s5"}}}};

function validate59(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._integrationId === undefined){
vErrors = complainAt(vErrors, instancePath, "s17/required", {missingProperty: "_integrationId"});
errors++;
}
if(data._integrationId !== undefined){
if(!(validate5(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func0(data1) < 1){
vErrors = complainAt(vErrors, instancePath, "s17/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s17/properties/name/type", {type: "string"});
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s17/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
if(data._flowGroupingId !== undefined){
if(!(validate5(data._flowGroupingId, instancePath+"/_flowGroupingId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.connectionMap !== undefined){
let data4 = data.connectionMap;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
if(!(validate5(data4[key0], instancePath+"/connectionMap/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s17/properties/connectionMap/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s17/type", {type: "object"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const check6 = validate63;
const schema18 = {"anyOf":[{"$ref":"s16"},{"$ref":"s19"}]};
const schema19 = {"type":"array","minItems":1,"items":{"type":"object","required":["model","_id","name"],"properties":{"model":{"type":"string"},"_id":{"$ref":"s5"},"name":{"type":"string"}}}};

function validate65(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = complainAt(vErrors, instancePath, "s19/minItems", {limit: 1});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.model === undefined){
vErrors = complainAt(vErrors, instancePath, "s19/items/required", {missingProperty: "model"}, i0);
errors++;
}
if(data0._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s19/items/required", {missingProperty: "_id"}, i0);
errors++;
}
if(data0.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s19/items/required", {missingProperty: "name"}, i0);
errors++;
}
if(data0.model !== undefined){
if(typeof data0.model !== "string"){
vErrors = complainAt(vErrors, instancePath, "s19/items/properties/model/type", {type: "string"}, i0);
errors++;
}
}
if(data0._id !== undefined){
if(!(validate5(data0._id, instancePath+"/" + i0+"/_id"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s19/items/properties/name/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/type", {type: "array"});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}


function validate63(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate57(data, instancePath))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate65(data, instancePath))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = complainAt(vErrors, instancePath, "s18/anyOf", {});
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
validate63.errors = vErrors;
return errors === 0;
}

const check7 = validate68;
const schema20 = {"anyOf":[{"$ref":"s16"},{"$ref":"s19"}]};

function validate68(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate57(data, instancePath))){
vErrors = joined(vErrors, validate57.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate65(data, instancePath))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = complainAt(vErrors, instancePath, "s20/anyOf", {});
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
validate68.errors = vErrors;
return errors === 0;
}

const check8 = validate71;
const schema21 = {"type":"object","required":["_connectionId","_newConnectionId"],"properties":{"_connectionId":{"$ref":"s5"},"_newConnectionId":{"$ref":"s5"}}};

function validate71(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._connectionId === undefined){
vErrors = complainAt(vErrors, instancePath, "s21/required", {missingProperty: "_connectionId"});
errors++;
}
if(data._newConnectionId === undefined){
vErrors = complainAt(vErrors, instancePath, "s21/required", {missingProperty: "_newConnectionId"});
errors++;
}
if(data._connectionId !== undefined){
if(!(validate5(data._connectionId, instancePath+"/_connectionId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data._newConnectionId !== undefined){
if(!(validate5(data._newConnectionId, instancePath+"/_newConnectionId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s21/type", {type: "object"});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const check9 = validate74;
const schema22 = {"type":"object","required":["_flowIds","_flowGroupingId"],"properties":{"_flowIds":{"type":"array","items":{"$ref":"s5"}},"_flowGroupingId":{"type":["string","null"],"pattern":"^[0-9a-f]{24}$"}}};

function validate74(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._flowIds === undefined){
vErrors = complainAt(vErrors, instancePath, "s22/required", {missingProperty: "_flowIds"});
errors++;
}
if(data._flowGroupingId === undefined){
vErrors = complainAt(vErrors, instancePath, "s22/required", {missingProperty: "_flowGroupingId"});
errors++;
}
if(data._flowIds !== undefined){
let data0 = data._flowIds;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate5(data0[i0], instancePath+"/_flowIds/" + i0))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s22/properties/_flowIds/type", {type: "array"});
errors++;
}
}
if(data._flowGroupingId !== undefined){
let data2 = data._flowGroupingId;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = complainAt(vErrors, instancePath, "s22/properties/_flowGroupingId/type", {type: schema22.properties._flowGroupingId.type});
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
vErrors = complainAt(vErrors, instancePath, "s22/properties/_flowGroupingId/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s22/type", {type: "object"});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const check10 = validate76;
const schema23 = {"type":"object","properties":{"export":{"$ref":"s7"},"_exportIds":{"type":"array","items":{"$ref":"s5"}}}};

function validate76(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.export !== undefined){
if(!(validate10(data.export, instancePath+"/export"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data._exportIds !== undefined){
let data1 = data._exportIds;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate5(data1[i0], instancePath+"/_exportIds/" + i0))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s23/properties/_exportIds/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s23/type", {type: "object"});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const check11 = validate79;
const schema24 = {"type":"object","required":["_jobId"],"properties":{"_jobId":{"$ref":"s5"}}};

function validate79(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._jobId === undefined){
vErrors = complainAt(vErrors, instancePath, "s24/required", {missingProperty: "_jobId"});
errors++;
}
if(data._jobId !== undefined){
if(!(validate5(data._jobId, instancePath+"/_jobId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/type", {type: "object"});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const check12 = validate81;
const schema25 = {"type":"object","properties":{"lastExportDateTime":{"$ref":"s6"}}};

function validate81(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lastExportDateTime !== undefined){
if(!(validate7(data.lastExportDateTime, instancePath+"/lastExportDateTime"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s25/type", {type: "object"});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const check13 = validate83;
const schema26 = {"type":"array","maxItems":1000,"items":{"$ref":"s3"}};

function validate83(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s26/maxItems", {limit: 1000});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s26/type", {type: "array"});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1flows/get/parameters/6/schema": check0,
  "#/paths/~1flows/get/parameters/7/schema": check1,
  "#/paths/~1flows/get/responses/200/content/application~1json/schema": check2,
  "#/components/schemas/FlowWrite": check3,
  "#/components/schemas/Flow": check4,
  "#/components/schemas/FlowCloneRequest": check5,
  "#/paths/~1flows~1{_id}~1clone/post/responses/200/content/application~1json/schema": check6,
  "#/paths/~1flows~1{_id}~1clone/post/responses/201/content/application~1json/schema": check7,
  "#/components/schemas/FlowConnectionChange": check8,
  "#/components/schemas/FlowGroupingChange": check9,
  "#/components/schemas/RunFlowInput": check10,
  "#/components/schemas/StartedRun": check11,
  "#/components/schemas/LastExportDateTime": check12,
  "#/paths/~1integrations~1{_id}~1flows/get/responses/200/content/application~1json/schema": check13,
},
pointers: {"s0":"#/paths/~1flows/get/parameters/6/schema","s1":"#/paths/~1flows/get/parameters/7/schema","s2":"#/paths/~1flows/get/responses/200/content/application~1json/schema","s3":"#/components/schemas/FlowListItem","s4":"#/components/schemas/FlowFields","s5":"#/components/schemas/ObjectId","s6":"#/components/schemas/Timestamp","s7":"#/components/schemas/Open","s8":"#/components/schemas/CronExpression","s9":"#/components/schemas/PageGenerator","s10":"#/components/schemas/PageProcessor","s11":"#/components/schemas/Router","s12":"#/components/schemas/ScriptCall","s13":"#/components/schemas/Branch","s14":"#/components/schemas/ObjectIdOrNull","s15":"#/components/schemas/FlowWrite","s16":"#/components/schemas/Flow","s17":"#/components/schemas/FlowCloneRequest","s18":"#/paths/~1flows~1{_id}~1clone/post/responses/200/content/application~1json/schema","s19":"#/components/schemas/CloneManifest","s20":"#/paths/~1flows~1{_id}~1clone/post/responses/201/content/application~1json/schema","s21":"#/components/schemas/FlowConnectionChange","s22":"#/components/schemas/FlowGroupingChange","s23":"#/components/schemas/RunFlowInput","s24":"#/components/schemas/StartedRun","s25":"#/components/schemas/LastExportDateTime","s26":"#/paths/~1integrations~1{_id}~1flows/get/responses/200/content/application~1json/schema"},
};
};
