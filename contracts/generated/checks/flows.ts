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
const schema2 = {"type":"boolean"};

function validate2(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s2/type", {type: "boolean"});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

const check3 = validate3;
const schema3 = {"type":"string","pattern":"^-?[A-Za-z0-9_.]+(,-?[A-Za-z0-9_.]+)*$"};
const pattern0 = new RegExp("^-?[A-Za-z0-9_.]+(,-?[A-Za-z0-9_.]+)*$", "u");

function validate3(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s3/pattern", {pattern: "^-?[A-Za-z0-9_.]+(,-?[A-Za-z0-9_.]+)*$"});
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
const schema5 = {"required":["_id","name"],"allOf":[{"$ref":"s6"}]};
const schema6 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s7"},"_envId":{"$ref":"s7"},"createdAt":{"$ref":"s8"},"lastModified":{"$ref":"s8"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"aiDescription":{"$ref":"s9"},"_integrationId":{"$ref":"s7"},"disabled":{"type":"boolean"},"schedule":{"$ref":"s10"},"timezone":{"type":"string"},"skipRetries":{"type":"boolean"},"pageGenerators":{"type":"array","items":{"$ref":"s11"}},"pageProcessors":{"type":"array","items":{"$ref":"s12"}},"routers":{"type":"array","items":{"$ref":"s13"}},"runPageGeneratorsInParallel":{"type":"boolean"},"autoResolveMatchingTraceKeys":{"type":"boolean"},"_runNextFlowIds":{"type":"array","items":{"$ref":"s7"}},"_runNextExportIds":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"_flowId":{"$ref":"s7"},"_exportId":{"$ref":"s7"}}}},"_flowGroupingId":{"$ref":"s7"},"logging":{"type":"object","additionalProperties":true,"properties":{"mode":{"type":"string"},"debugUntil":{"$ref":"s8"}}},"isAbstract":{"type":"boolean"},"_abstractFlowId":{"$ref":"s7"},"overrides":{"$ref":"s9"},"numInstances":{"type":"integer"},"aliases":{"type":"array","items":{"$ref":"s9"}},"settings":{"$ref":"s9"},"settingsForm":{"$ref":"s9"},"_exportId":{"$ref":"s7"},"_importId":{"$ref":"s7"},"lastExecutedAt":{"$ref":"s8"},"resolvedAt":{"$ref":"s8"},"free":{"type":"boolean"},"_sourceId":{"$ref":"s7"},"_templateId":{"$ref":"s7"},"_connectorId":{"$ref":"s7"}}};
const schema7 = {"type":"string","pattern":"^[0-9a-f]{24}$"};
const pattern1 = new RegExp("^[0-9a-f]{24}$", "u");

function validate7(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = complainAt(vErrors, instancePath, "s7/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "string"});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","format":"date-time"};
const formats0 = dateTime;
const pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate10(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
vErrors = complainAt(vErrors, instancePath, "s8/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"});
errors++;
}
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s8/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "string"});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","additionalProperties":true};

function validate13(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "object"});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"string","pattern":"^\\?(\\s+\\S+){5}$"};
const pattern3 = new RegExp("^\\?(\\s+\\S+){5}$", "u");

function validate16(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern3.test(data)){
vErrors = complainAt(vErrors, instancePath, "s10/pattern", {pattern: "^\\?(\\s+\\S+){5}$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/type", {type: "string"});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","required":["_exportId"],"additionalProperties":true,"properties":{"_exportId":{"$ref":"s7"},"schedule":{"$ref":"s10"},"skipRetries":{"type":"boolean"},"_keepDeltaBehindFlowId":{"$ref":"s7"},"_keepDeltaBehindExportId":{"$ref":"s7"}}};

function validate18(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._exportId === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "_exportId"});
errors++;
}
if(data._exportId !== undefined){
if(!(validate7(data._exportId, instancePath+"/_exportId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data.schedule !== undefined){
if(!(validate16(data.schedule, instancePath+"/schedule"))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
}
if(data.skipRetries !== undefined){
if(typeof data.skipRetries !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/skipRetries/type", {type: "boolean"});
errors++;
}
}
if(data._keepDeltaBehindFlowId !== undefined){
if(!(validate7(data._keepDeltaBehindFlowId, instancePath+"/_keepDeltaBehindFlowId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data._keepDeltaBehindExportId !== undefined){
if(!(validate7(data._keepDeltaBehindExportId, instancePath+"/_keepDeltaBehindExportId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/type", {type: "object"});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","required":["type"],"additionalProperties":true,"properties":{"type":{"type":"string","enum":["export","import"]},"_exportId":{"$ref":"s7"},"_importId":{"$ref":"s7"},"proceedOnFailure":{"type":"boolean"},"responseMapping":{"$ref":"s9"},"hooks":{"type":"object","additionalProperties":true,"properties":{"postResponseMap":{"$ref":"s14"}}}}};
const schema13 = {"type":"object","additionalProperties":true,"properties":{"_scriptId":{"$ref":"s16"},"function":{"type":["string","null"]}}};
const schema14 = {"type":["string","null"],"pattern":"^[0-9a-f]{24}$"};

function validate29(data, instancePath=""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
vErrors = complainAt(vErrors, instancePath, "s16/type", {type: schema14.type});
errors++;
}
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = complainAt(vErrors, instancePath, "s16/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._scriptId !== undefined){
if(!(validate29(data._scriptId, instancePath+"/_scriptId"))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.function !== undefined){
let data1 = data.function;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = complainAt(vErrors, instancePath, "s14/properties/function/type", {type: schema13.properties.function.type});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/type", {type: "object"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}


function validate24(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = complainAt(vErrors, instancePath, "s12/required", {missingProperty: "type"});
errors++;
}
if(data.type !== undefined){
let data0 = data.type;
if(typeof data0 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s12/properties/type/type", {type: "string"});
errors++;
}
if(!((data0 === "export") || (data0 === "import"))){
vErrors = complainAt(vErrors, instancePath, "s12/properties/type/enum", {allowedValues: schema12.properties.type.enum});
errors++;
}
}
if(data._exportId !== undefined){
if(!(validate7(data._exportId, instancePath+"/_exportId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data._importId !== undefined){
if(!(validate7(data._importId, instancePath+"/_importId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data.proceedOnFailure !== undefined){
if(typeof data.proceedOnFailure !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s12/properties/proceedOnFailure/type", {type: "boolean"});
errors++;
}
}
if(data.responseMapping !== undefined){
if(!(validate13(data.responseMapping, instancePath+"/responseMapping"))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.hooks !== undefined){
let data5 = data.hooks;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.postResponseMap !== undefined){
if(!(validate28(data5.postResponseMap, instancePath+"/hooks/postResponseMap"))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/properties/hooks/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/type", {type: "object"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","required":["branches"],"additionalProperties":true,"properties":{"id":{"type":"string"},"name":{"type":"string"},"routeRecordsTo":{"type":"string","enum":["first_matching_branch","all_matching_branches"]},"routeRecordsUsing":{"type":"string","enum":["input_filters","script"]},"script":{"$ref":"s14"},"branches":{"type":"array","items":{"$ref":"s15"}}}};
const schema16 = {"type":"object","required":["name"],"additionalProperties":true,"properties":{"name":{"type":"string"},"description":{"type":"string"},"pageProcessors":{"type":"array","items":{"$ref":"s12"}},"nextRouterId":{"type":"string"}}};

function validate35(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s15/required", {missingProperty: "name"});
errors++;
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s15/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s15/properties/description/type", {type: "string"});
errors++;
}
}
if(data.pageProcessors !== undefined){
let data2 = data.pageProcessors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate24(data2[i0], instancePath+"/pageProcessors/" + i0))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/properties/pageProcessors/type", {type: "array"});
errors++;
}
}
if(data.nextRouterId !== undefined){
if(typeof data.nextRouterId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s15/properties/nextRouterId/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/type", {type: "object"});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}


function validate33(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.branches === undefined){
vErrors = complainAt(vErrors, instancePath, "s13/required", {missingProperty: "branches"});
errors++;
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/id/type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/name/type", {type: "string"});
errors++;
}
}
if(data.routeRecordsTo !== undefined){
let data2 = data.routeRecordsTo;
if(typeof data2 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/routeRecordsTo/type", {type: "string"});
errors++;
}
if(!((data2 === "first_matching_branch") || (data2 === "all_matching_branches"))){
vErrors = complainAt(vErrors, instancePath, "s13/properties/routeRecordsTo/enum", {allowedValues: schema15.properties.routeRecordsTo.enum});
errors++;
}
}
if(data.routeRecordsUsing !== undefined){
let data3 = data.routeRecordsUsing;
if(typeof data3 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/routeRecordsUsing/type", {type: "string"});
errors++;
}
if(!((data3 === "input_filters") || (data3 === "script"))){
vErrors = complainAt(vErrors, instancePath, "s13/properties/routeRecordsUsing/enum", {allowedValues: schema15.properties.routeRecordsUsing.enum});
errors++;
}
}
if(data.script !== undefined){
if(!(validate28(data.script, instancePath+"/script"))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.branches !== undefined){
let data5 = data.branches;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate35(data5[i0], instancePath+"/branches/" + i0))){
vErrors = joined(vErrors, validate35.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/properties/branches/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/type", {type: "object"});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const func0 = codePointLength;

function validate6(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "name"});
errors++;
}
if(data._id !== undefined){
if(!(validate7(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data._envId !== undefined){
if(!(validate7(data._envId, instancePath+"/_envId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate10(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate10(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(func0(data4) < 1){
vErrors = complainAt(vErrors, instancePath, "s6/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/description/type", {type: "string"});
errors++;
}
}
if(data.aiDescription !== undefined){
if(!(validate13(data.aiDescription, instancePath+"/aiDescription"))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data._integrationId !== undefined){
if(!(validate7(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data.disabled !== undefined){
if(typeof data.disabled !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/disabled/type", {type: "boolean"});
errors++;
}
}
if(data.schedule !== undefined){
if(!(validate16(data.schedule, instancePath+"/schedule"))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/timezone/type", {type: "string"});
errors++;
}
}
if(data.skipRetries !== undefined){
if(typeof data.skipRetries !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/skipRetries/type", {type: "boolean"});
errors++;
}
}
if(data.pageGenerators !== undefined){
let data12 = data.pageGenerators;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate18(data12[i0], instancePath+"/pageGenerators/" + i0))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/pageGenerators/type", {type: "array"});
errors++;
}
}
if(data.pageProcessors !== undefined){
let data14 = data.pageProcessors;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
if(!(validate24(data14[i1], instancePath+"/pageProcessors/" + i1))){
vErrors = joined(vErrors, validate24.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/pageProcessors/type", {type: "array"});
errors++;
}
}
if(data.routers !== undefined){
let data16 = data.routers;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
if(!(validate33(data16[i2], instancePath+"/routers/" + i2))){
vErrors = joined(vErrors, validate33.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/routers/type", {type: "array"});
errors++;
}
}
if(data.runPageGeneratorsInParallel !== undefined){
if(typeof data.runPageGeneratorsInParallel !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/runPageGeneratorsInParallel/type", {type: "boolean"});
errors++;
}
}
if(data.autoResolveMatchingTraceKeys !== undefined){
if(typeof data.autoResolveMatchingTraceKeys !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/autoResolveMatchingTraceKeys/type", {type: "boolean"});
errors++;
}
}
if(data._runNextFlowIds !== undefined){
let data20 = data._runNextFlowIds;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
if(!(validate7(data20[i3], instancePath+"/_runNextFlowIds/" + i3))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/_runNextFlowIds/type", {type: "array"});
errors++;
}
}
if(data._runNextExportIds !== undefined){
let data22 = data._runNextExportIds;
if(Array.isArray(data22)){
const len4 = data22.length;
for(let i4=0; i4<len4; i4++){
let data23 = data22[i4];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23._flowId !== undefined){
if(!(validate7(data23._flowId, instancePath+"/_runNextExportIds/" + i4+"/_flowId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data23._exportId !== undefined){
if(!(validate7(data23._exportId, instancePath+"/_runNextExportIds/" + i4+"/_exportId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/_runNextExportIds/items/type", {type: "object"}, i4);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/_runNextExportIds/type", {type: "array"});
errors++;
}
}
if(data._flowGroupingId !== undefined){
if(!(validate7(data._flowGroupingId, instancePath+"/_flowGroupingId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data.logging !== undefined){
let data27 = data.logging;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.mode !== undefined){
if(typeof data27.mode !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/logging/properties/mode/type", {type: "string"});
errors++;
}
}
if(data27.debugUntil !== undefined){
if(!(validate10(data27.debugUntil, instancePath+"/logging/debugUntil"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/logging/type", {type: "object"});
errors++;
}
}
if(data.isAbstract !== undefined){
if(typeof data.isAbstract !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/isAbstract/type", {type: "boolean"});
errors++;
}
}
if(data._abstractFlowId !== undefined){
if(!(validate7(data._abstractFlowId, instancePath+"/_abstractFlowId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
if(!(validate13(data.overrides, instancePath+"/overrides"))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.numInstances !== undefined){
let data33 = data.numInstances;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
vErrors = complainAt(vErrors, instancePath, "s6/properties/numInstances/type", {type: "integer"});
errors++;
}
}
if(data.aliases !== undefined){
let data34 = data.aliases;
if(Array.isArray(data34)){
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
if(!(validate13(data34[i5], instancePath+"/aliases/" + i5))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/aliases/type", {type: "array"});
errors++;
}
}
if(data.settings !== undefined){
if(!(validate13(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.settingsForm !== undefined){
if(!(validate13(data.settingsForm, instancePath+"/settingsForm"))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data._exportId !== undefined){
if(!(validate7(data._exportId, instancePath+"/_exportId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data._importId !== undefined){
if(!(validate7(data._importId, instancePath+"/_importId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data.lastExecutedAt !== undefined){
if(!(validate10(data.lastExecutedAt, instancePath+"/lastExecutedAt"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data.resolvedAt !== undefined){
if(!(validate10(data.resolvedAt, instancePath+"/resolvedAt"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data.free !== undefined){
if(typeof data.free !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/free/type", {type: "boolean"});
errors++;
}
}
if(data._sourceId !== undefined){
if(!(validate7(data._sourceId, instancePath+"/_sourceId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data._templateId !== undefined){
if(!(validate7(data._templateId, instancePath+"/_templateId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data._connectorId !== undefined){
if(!(validate7(data._connectorId, instancePath+"/_connectorId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
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


function validate5(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate6(data, instancePath))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s5/required", {missingProperty: "_id"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s5/required", {missingProperty: "name"});
errors++;
}
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

const check5 = validate58;
const schema17 = {"allOf":[{"$ref":"s6"}],"not":{"required":["pageProcessors","routers"]}};

function validate58(data, instancePath=""){
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
vErrors = complainAt(vErrors, instancePath, "s17/not", {});
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
if(!(validate6(data, instancePath))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
validate58.errors = vErrors;
return errors === 0;
}

const check6 = validate60;
const schema18 = {"required":["_id","lastModified","name","disabled"],"allOf":[{"$ref":"s6"}]};

function validate60(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate6(data, instancePath))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
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
if(data.disabled === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/required", {missingProperty: "disabled"});
errors++;
}
}
validate60.errors = vErrors;
return errors === 0;
}

const check7 = validate62;
const schema19 = {"type":"object","required":["_integrationId"],"properties":{"_integrationId":{"$ref":"s7"},"name":{"type":"string","minLength":1},"sandbox":{"type":"boolean"},"_flowGroupingId":{"$ref":"s7"},"connectionMap":{"type":"object","additionalProperties":{"$ref":"s7"}}}};

function validate62(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._integrationId === undefined){
vErrors = complainAt(vErrors, instancePath, "s19/required", {missingProperty: "_integrationId"});
errors++;
}
if(data._integrationId !== undefined){
if(!(validate7(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func0(data1) < 1){
vErrors = complainAt(vErrors, instancePath, "s19/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/properties/name/type", {type: "string"});
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s19/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
if(data._flowGroupingId !== undefined){
if(!(validate7(data._flowGroupingId, instancePath+"/_flowGroupingId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data.connectionMap !== undefined){
let data4 = data.connectionMap;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
if(!(validate7(data4[key0], instancePath+"/connectionMap/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/properties/connectionMap/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/type", {type: "object"});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const check8 = validate66;
const schema20 = {"anyOf":[{"$ref":"s18"},{"$ref":"s21"}]};
const schema21 = {"type":"array","minItems":1,"items":{"type":"object","required":["model","_id","name"],"properties":{"model":{"type":"string"},"_id":{"$ref":"s7"},"name":{"type":"string"}}}};

function validate68(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = complainAt(vErrors, instancePath, "s21/minItems", {limit: 1});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.model === undefined){
vErrors = complainAt(vErrors, instancePath, "s21/items/required", {missingProperty: "model"}, i0);
errors++;
}
if(data0._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s21/items/required", {missingProperty: "_id"}, i0);
errors++;
}
if(data0.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s21/items/required", {missingProperty: "name"}, i0);
errors++;
}
if(data0.model !== undefined){
if(typeof data0.model !== "string"){
vErrors = complainAt(vErrors, instancePath, "s21/items/properties/model/type", {type: "string"}, i0);
errors++;
}
}
if(data0._id !== undefined){
if(!(validate7(data0._id, instancePath+"/" + i0+"/_id"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s21/items/properties/name/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s21/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s21/type", {type: "array"});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}


function validate66(data, instancePath=""){
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
if(!(validate68(data, instancePath))){
vErrors = joined(vErrors, validate68.errors);
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
validate66.errors = vErrors;
return errors === 0;
}

const check9 = validate71;
const schema22 = {"anyOf":[{"$ref":"s18"},{"$ref":"s21"}]};

function validate71(data, instancePath=""){
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
if(!(validate68(data, instancePath))){
vErrors = joined(vErrors, validate68.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = complainAt(vErrors, instancePath, "s22/anyOf", {});
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
validate71.errors = vErrors;
return errors === 0;
}

const check10 = validate74;
const schema23 = {"type":"object","required":["_connectionId","_newConnectionId"],"properties":{"_connectionId":{"$ref":"s7"},"_newConnectionId":{"$ref":"s7"}}};

function validate74(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._connectionId === undefined){
vErrors = complainAt(vErrors, instancePath, "s23/required", {missingProperty: "_connectionId"});
errors++;
}
if(data._newConnectionId === undefined){
vErrors = complainAt(vErrors, instancePath, "s23/required", {missingProperty: "_newConnectionId"});
errors++;
}
if(data._connectionId !== undefined){
if(!(validate7(data._connectionId, instancePath+"/_connectionId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data._newConnectionId !== undefined){
if(!(validate7(data._newConnectionId, instancePath+"/_newConnectionId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s23/type", {type: "object"});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const check11 = validate77;
const schema24 = {"type":"object","required":["_flowIds","_flowGroupingId"],"properties":{"_flowIds":{"type":"array","items":{"$ref":"s7"}},"_flowGroupingId":{"type":["string","null"],"pattern":"^[0-9a-f]{24}$"}}};

function validate77(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._flowIds === undefined){
vErrors = complainAt(vErrors, instancePath, "s24/required", {missingProperty: "_flowIds"});
errors++;
}
if(data._flowGroupingId === undefined){
vErrors = complainAt(vErrors, instancePath, "s24/required", {missingProperty: "_flowGroupingId"});
errors++;
}
if(data._flowIds !== undefined){
let data0 = data._flowIds;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate7(data0[i0], instancePath+"/_flowIds/" + i0))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/properties/_flowIds/type", {type: "array"});
errors++;
}
}
if(data._flowGroupingId !== undefined){
let data2 = data._flowGroupingId;
if((typeof data2 !== "string") && (data2 !== null)){
vErrors = complainAt(vErrors, instancePath, "s24/properties/_flowGroupingId/type", {type: schema24.properties._flowGroupingId.type});
errors++;
}
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
vErrors = complainAt(vErrors, instancePath, "s24/properties/_flowGroupingId/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/type", {type: "object"});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const check12 = validate79;
const schema25 = {"type":"object","properties":{"export":{"$ref":"s9"},"_exportIds":{"type":"array","items":{"$ref":"s7"}}}};

function validate79(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.export !== undefined){
if(!(validate13(data.export, instancePath+"/export"))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data._exportIds !== undefined){
let data1 = data._exportIds;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate7(data1[i0], instancePath+"/_exportIds/" + i0))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s25/properties/_exportIds/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s25/type", {type: "object"});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const check13 = validate82;
const schema26 = {"type":"object","required":["_jobId"],"properties":{"_jobId":{"$ref":"s7"}}};

function validate82(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._jobId === undefined){
vErrors = complainAt(vErrors, instancePath, "s26/required", {missingProperty: "_jobId"});
errors++;
}
if(data._jobId !== undefined){
if(!(validate7(data._jobId, instancePath+"/_jobId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s26/type", {type: "object"});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const check14 = validate84;
const schema27 = {"type":"object","properties":{"lastExportDateTime":{"$ref":"s8"}}};

function validate84(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lastExportDateTime !== undefined){
if(!(validate10(data.lastExportDateTime, instancePath+"/lastExportDateTime"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s27/type", {type: "object"});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

const check15 = validate86;
const schema28 = {"type":"array","maxItems":1000,"items":{"$ref":"s5"}};

function validate86(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s28/maxItems", {limit: 1000});
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
vErrors = complainAt(vErrors, instancePath, "s28/type", {type: "array"});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const check16 = validate88;
const schema29 = {"type":"object","properties":{"_integrationIds":{"type":"array","items":{"type":"string","pattern":"^([0-9a-f]{24}|none)$"}},"_flowIds":{"type":"array","items":{"$ref":"s7"}},"status":{"type":"array","items":{"type":"string","enum":["completed","failed","canceled"]}},"time_gt":{"type":"integer","maximum":9007199254740991,"minimum":0},"time_lte":{"type":"integer","maximum":9007199254740991,"minimum":0},"sandbox":{"type":"boolean"}}};
const pattern6 = new RegExp("^([0-9a-f]{24}|none)$", "u");

function validate88(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._integrationIds !== undefined){
let data0 = data._integrationIds;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
vErrors = complainAt(vErrors, instancePath, "s29/properties/_integrationIds/items/pattern", {pattern: "^([0-9a-f]{24}|none)$"}, i0);
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s29/properties/_integrationIds/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s29/properties/_integrationIds/type", {type: "array"});
errors++;
}
}
if(data._flowIds !== undefined){
let data2 = data._flowIds;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate7(data2[i1], instancePath+"/_flowIds/" + i1))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s29/properties/_flowIds/type", {type: "array"});
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s29/properties/status/items/type", {type: "string"}, i2);
errors++;
}
if(!(((data5 === "completed") || (data5 === "failed")) || (data5 === "canceled"))){
vErrors = complainAt(vErrors, instancePath, "s29/properties/status/items/enum", {allowedValues: schema29.properties.status.items.enum}, i2);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s29/properties/status/type", {type: "array"});
errors++;
}
}
if(data.time_gt !== undefined){
let data6 = data.time_gt;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = complainAt(vErrors, instancePath, "s29/properties/time_gt/type", {type: "integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9007199254740991 || isNaN(data6)){
vErrors = complainAt(vErrors, instancePath, "s29/properties/time_gt/maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data6 < 0 || isNaN(data6)){
vErrors = complainAt(vErrors, instancePath, "s29/properties/time_gt/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.time_lte !== undefined){
let data7 = data.time_lte;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = complainAt(vErrors, instancePath, "s29/properties/time_lte/type", {type: "integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9007199254740991 || isNaN(data7)){
vErrors = complainAt(vErrors, instancePath, "s29/properties/time_lte/maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data7 < 0 || isNaN(data7)){
vErrors = complainAt(vErrors, instancePath, "s29/properties/time_lte/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s29/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s29/type", {type: "object"});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

const check17 = validate90;
const schema30 = {"type":"object","required":["stats"],"properties":{"stats":{"type":"array","items":{"$ref":"s31"}},"nextPageURL":{"type":"string"}}};
const schema31 = {"type":"object","required":["_flowId","numRuns"],"properties":{"_flowId":{"$ref":"s7"},"_integrationId":{"$ref":"s7"},"numRuns":{"type":"integer","minimum":0},"numSuccess":{"type":"integer","minimum":0},"numIgnore":{"type":"integer","minimum":0},"numError":{"type":"integer","minimum":0},"numOpenError":{"type":"integer","minimum":0},"lastExecutedAt":{"$ref":"s8"}}};

function validate91(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._flowId === undefined){
vErrors = complainAt(vErrors, instancePath, "s31/required", {missingProperty: "_flowId"});
errors++;
}
if(data.numRuns === undefined){
vErrors = complainAt(vErrors, instancePath, "s31/required", {missingProperty: "numRuns"});
errors++;
}
if(data._flowId !== undefined){
if(!(validate7(data._flowId, instancePath+"/_flowId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data._integrationId !== undefined){
if(!(validate7(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data.numRuns !== undefined){
let data2 = data.numRuns;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = complainAt(vErrors, instancePath, "s31/properties/numRuns/type", {type: "integer"});
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = complainAt(vErrors, instancePath, "s31/properties/numRuns/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.numSuccess !== undefined){
let data3 = data.numSuccess;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = complainAt(vErrors, instancePath, "s31/properties/numSuccess/type", {type: "integer"});
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = complainAt(vErrors, instancePath, "s31/properties/numSuccess/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.numIgnore !== undefined){
let data4 = data.numIgnore;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = complainAt(vErrors, instancePath, "s31/properties/numIgnore/type", {type: "integer"});
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
vErrors = complainAt(vErrors, instancePath, "s31/properties/numIgnore/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.numError !== undefined){
let data5 = data.numError;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
vErrors = complainAt(vErrors, instancePath, "s31/properties/numError/type", {type: "integer"});
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
vErrors = complainAt(vErrors, instancePath, "s31/properties/numError/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.numOpenError !== undefined){
let data6 = data.numOpenError;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = complainAt(vErrors, instancePath, "s31/properties/numOpenError/type", {type: "integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = complainAt(vErrors, instancePath, "s31/properties/numOpenError/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.lastExecutedAt !== undefined){
if(!(validate10(data.lastExecutedAt, instancePath+"/lastExecutedAt"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s31/type", {type: "object"});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}


function validate90(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stats === undefined){
vErrors = complainAt(vErrors, instancePath, "s30/required", {missingProperty: "stats"});
errors++;
}
if(data.stats !== undefined){
let data0 = data.stats;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate91(data0[i0], instancePath+"/stats/" + i0))){
vErrors = joined(vErrors, validate91.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s30/properties/stats/type", {type: "array"});
errors++;
}
}
if(data.nextPageURL !== undefined){
if(typeof data.nextPageURL !== "string"){
vErrors = complainAt(vErrors, instancePath, "s30/properties/nextPageURL/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s30/type", {type: "object"});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1flows/get/parameters/6/schema": check0,
  "#/paths/~1flows/get/parameters/7/schema": check1,
  "#/paths/~1flows/get/parameters/9/schema": check2,
  "#/paths/~1flows/get/parameters/10/schema": check3,
  "#/paths/~1flows/get/responses/200/content/application~1json/schema": check4,
  "#/components/schemas/FlowWrite": check5,
  "#/components/schemas/Flow": check6,
  "#/components/schemas/FlowCloneRequest": check7,
  "#/paths/~1flows~1{_id}~1clone/post/responses/200/content/application~1json/schema": check8,
  "#/paths/~1flows~1{_id}~1clone/post/responses/201/content/application~1json/schema": check9,
  "#/components/schemas/FlowConnectionChange": check10,
  "#/components/schemas/FlowGroupingChange": check11,
  "#/components/schemas/RunFlowInput": check12,
  "#/components/schemas/StartedRun": check13,
  "#/components/schemas/LastExportDateTime": check14,
  "#/paths/~1integrations~1{_id}~1flows/get/responses/200/content/application~1json/schema": check15,
  "#/components/schemas/RunStatsInput": check16,
  "#/components/schemas/RunStats": check17,
},
pointers: {"s0":"#/paths/~1flows/get/parameters/6/schema","s1":"#/paths/~1flows/get/parameters/7/schema","s2":"#/paths/~1flows/get/parameters/9/schema","s3":"#/paths/~1flows/get/parameters/10/schema","s4":"#/paths/~1flows/get/responses/200/content/application~1json/schema","s5":"#/components/schemas/FlowListItem","s6":"#/components/schemas/FlowFields","s7":"#/components/schemas/ObjectId","s8":"#/components/schemas/Timestamp","s9":"#/components/schemas/Open","s10":"#/components/schemas/CronExpression","s11":"#/components/schemas/PageGenerator","s12":"#/components/schemas/PageProcessor","s13":"#/components/schemas/Router","s14":"#/components/schemas/ScriptCall","s15":"#/components/schemas/Branch","s16":"#/components/schemas/ObjectIdOrNull","s17":"#/components/schemas/FlowWrite","s18":"#/components/schemas/Flow","s19":"#/components/schemas/FlowCloneRequest","s20":"#/paths/~1flows~1{_id}~1clone/post/responses/200/content/application~1json/schema","s21":"#/components/schemas/CloneManifest","s22":"#/paths/~1flows~1{_id}~1clone/post/responses/201/content/application~1json/schema","s23":"#/components/schemas/FlowConnectionChange","s24":"#/components/schemas/FlowGroupingChange","s25":"#/components/schemas/RunFlowInput","s26":"#/components/schemas/StartedRun","s27":"#/components/schemas/LastExportDateTime","s28":"#/paths/~1integrations~1{_id}~1flows/get/responses/200/content/application~1json/schema","s29":"#/components/schemas/RunStatsInput","s30":"#/components/schemas/RunStats","s31":"#/components/schemas/FlowRunStats"},
};
};
