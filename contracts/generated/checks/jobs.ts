// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","items":{"$ref":"s1"}};
const schema1 = {"type":"string","pattern":"^[0-9a-f]{24}$"};
const pattern0 = new RegExp("^[0-9a-f]{24}$", "u");

function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s1/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/type", {type: "string"});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}


function validate0(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
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

const check1 = validate3;
const schema2 = {"type":"string","enum":["queued","running","retrying","canceling","completed","failed","canceled"]};

function validate3(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/type", {type: "string"});
errors++;
}
if(!(((((((data === "queued") || (data === "running")) || (data === "retrying")) || (data === "canceling")) || (data === "completed")) || (data === "failed")) || (data === "canceled"))){
vErrors = complainAt(vErrors, instancePath, "s2/enum", {allowedValues: schema2.enum});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

const check2 = validate4;
const schema3 = {"type":"string","enum":["flow","export","import","retry","bulk_retry"]};

function validate4(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/type", {type: "string"});
errors++;
}
if(!(((((data === "flow") || (data === "export")) || (data === "import")) || (data === "retry")) || (data === "bulk_retry"))){
vErrors = complainAt(vErrors, instancePath, "s3/enum", {allowedValues: schema3.enum});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

const check3 = validate5;
const schema4 = {"type":"array","items":{"$ref":"s3"}};

function validate5(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate4(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/type", {type: "array"});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

const check4 = validate7;
const schema5 = {"type":"string","format":"date-time"};
const formats0 = dateTime;

function validate7(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s5/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/type", {type: "string"});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

const check5 = validate8;
const schema6 = {"type":"integer","maximum":9007199254740991,"minimum":0};

function validate8(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s6/maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s6/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
validate8.errors = vErrors;
return errors === 0;
}

const check6 = validate9;
const schema7 = {"type":"integer","maximum":9007199254740991,"minimum":0};

function validate9(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s7/maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s7/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
validate9.errors = vErrors;
return errors === 0;
}

const check7 = validate10;
const schema8 = {"type":"integer","maximum":9007199254740991,"minimum":0};

function validate10(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s8/maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s8/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
validate10.errors = vErrors;
return errors === 0;
}

const check8 = validate11;
const schema9 = {"type":"integer","maximum":9007199254740991,"minimum":0};

function validate11(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s9/maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s9/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
validate11.errors = vErrors;
return errors === 0;
}

const check9 = validate12;
const schema10 = {"type":"integer","maximum":9007199254740991,"minimum":0};

function validate12(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = complainAt(vErrors, instancePath, "s10/type", {type: "integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s10/maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s10/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
validate12.errors = vErrors;
return errors === 0;
}

const check10 = validate13;
const schema11 = {"type":"integer","maximum":9007199254740991,"minimum":0};

function validate13(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = complainAt(vErrors, instancePath, "s11/type", {type: "integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s11/maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s11/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
validate13.errors = vErrors;
return errors === 0;
}

const check11 = validate14;
const schema12 = {"type":"integer","maximum":9007199254740991,"minimum":0};

function validate14(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = complainAt(vErrors, instancePath, "s12/type", {type: "integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s12/maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s12/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
validate14.errors = vErrors;
return errors === 0;
}

const check12 = validate15;
const schema13 = {"type":"integer","maximum":9007199254740991,"minimum":0};

function validate15(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = complainAt(vErrors, instancePath, "s13/type", {type: "integer"});
errors++;
}
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s13/maximum", {comparison: "<=", limit: 9007199254740991});
errors++;
}
if(data < 0 || isNaN(data)){
vErrors = complainAt(vErrors, instancePath, "s13/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
validate15.errors = vErrors;
return errors === 0;
}

const check13 = validate16;
const schema14 = {"type":"boolean"};

function validate16(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s14/type", {type: "boolean"});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const check14 = validate17;
const schema15 = {"type":"array","maxItems":1001,"items":{"$ref":"s16"}};
const schema16 = {"type":"object","required":["_id","type","status","createdAt","lastModified"],"properties":{"_id":{"$ref":"s1"},"type":{"$ref":"s3"},"status":{"$ref":"s2"},"_integrationId":{"$ref":"s1"},"_flowId":{"$ref":"s1"},"_exportId":{"$ref":"s1"},"_importId":{"$ref":"s1"},"_flowJobId":{"$ref":"s1"},"_parentJobId":{"$ref":"s1"},"_bulkJobId":{"$ref":"s1"},"createdAt":{"$ref":"s17"},"startedAt":{"$ref":"s17"},"endedAt":{"$ref":"s17"},"lastModified":{"$ref":"s17"},"lastExecutedAt":{"$ref":"s17"},"purgeAt":{"$ref":"s17"},"numError":{"type":"integer","minimum":0},"numSuccess":{"type":"integer","minimum":0},"numIgnore":{"type":"integer","minimum":0},"numExport":{"type":"integer","minimum":0},"numResolved":{"type":"integer","minimum":0},"numOpenError":{"type":"integer","minimum":0},"numPagesGenerated":{"type":"integer","minimum":0},"numPagesProcessed":{"type":"integer","minimum":0},"doneExporting":{"type":"boolean"},"retriable":{"type":"boolean"},"oIndex":{"type":"integer","minimum":0},"startedBy":{"type":"string"},"canceledBy":{"type":"string"}}};
const schema17 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","format":"date-time"};
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate29(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
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
validate29.errors = vErrors;
return errors === 0;
}


function validate18(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "_id"});
errors++;
}
if(data.type === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "type"});
errors++;
}
if(data.status === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "status"});
errors++;
}
if(data.createdAt === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "createdAt"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "lastModified"});
errors++;
}
if(data._id !== undefined){
if(!(validate1(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(!(validate4(data.type, instancePath+"/type"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate3(data.status, instancePath+"/status"))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
if(data._integrationId !== undefined){
if(!(validate1(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data._flowId !== undefined){
if(!(validate1(data._flowId, instancePath+"/_flowId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data._exportId !== undefined){
if(!(validate1(data._exportId, instancePath+"/_exportId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data._importId !== undefined){
if(!(validate1(data._importId, instancePath+"/_importId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data._flowJobId !== undefined){
if(!(validate1(data._flowJobId, instancePath+"/_flowJobId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data._parentJobId !== undefined){
if(!(validate1(data._parentJobId, instancePath+"/_parentJobId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data._bulkJobId !== undefined){
if(!(validate1(data._bulkJobId, instancePath+"/_bulkJobId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate29(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.startedAt !== undefined){
if(!(validate29(data.startedAt, instancePath+"/startedAt"))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.endedAt !== undefined){
if(!(validate29(data.endedAt, instancePath+"/endedAt"))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate29(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.lastExecutedAt !== undefined){
if(!(validate29(data.lastExecutedAt, instancePath+"/lastExecutedAt"))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.purgeAt !== undefined){
if(!(validate29(data.purgeAt, instancePath+"/purgeAt"))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.numError !== undefined){
let data16 = data.numError;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
vErrors = complainAt(vErrors, instancePath, "s16/properties/numError/type", {type: "integer"});
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 0 || isNaN(data16)){
vErrors = complainAt(vErrors, instancePath, "s16/properties/numError/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.numSuccess !== undefined){
let data17 = data.numSuccess;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
vErrors = complainAt(vErrors, instancePath, "s16/properties/numSuccess/type", {type: "integer"});
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 0 || isNaN(data17)){
vErrors = complainAt(vErrors, instancePath, "s16/properties/numSuccess/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.numIgnore !== undefined){
let data18 = data.numIgnore;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = complainAt(vErrors, instancePath, "s16/properties/numIgnore/type", {type: "integer"});
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
vErrors = complainAt(vErrors, instancePath, "s16/properties/numIgnore/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.numExport !== undefined){
let data19 = data.numExport;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
vErrors = complainAt(vErrors, instancePath, "s16/properties/numExport/type", {type: "integer"});
errors++;
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
vErrors = complainAt(vErrors, instancePath, "s16/properties/numExport/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.numResolved !== undefined){
let data20 = data.numResolved;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
vErrors = complainAt(vErrors, instancePath, "s16/properties/numResolved/type", {type: "integer"});
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
vErrors = complainAt(vErrors, instancePath, "s16/properties/numResolved/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.numOpenError !== undefined){
let data21 = data.numOpenError;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
vErrors = complainAt(vErrors, instancePath, "s16/properties/numOpenError/type", {type: "integer"});
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 < 0 || isNaN(data21)){
vErrors = complainAt(vErrors, instancePath, "s16/properties/numOpenError/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.numPagesGenerated !== undefined){
let data22 = data.numPagesGenerated;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
vErrors = complainAt(vErrors, instancePath, "s16/properties/numPagesGenerated/type", {type: "integer"});
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
vErrors = complainAt(vErrors, instancePath, "s16/properties/numPagesGenerated/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.numPagesProcessed !== undefined){
let data23 = data.numPagesProcessed;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
vErrors = complainAt(vErrors, instancePath, "s16/properties/numPagesProcessed/type", {type: "integer"});
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
vErrors = complainAt(vErrors, instancePath, "s16/properties/numPagesProcessed/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.doneExporting !== undefined){
if(typeof data.doneExporting !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s16/properties/doneExporting/type", {type: "boolean"});
errors++;
}
}
if(data.retriable !== undefined){
if(typeof data.retriable !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s16/properties/retriable/type", {type: "boolean"});
errors++;
}
}
if(data.oIndex !== undefined){
let data26 = data.oIndex;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
vErrors = complainAt(vErrors, instancePath, "s16/properties/oIndex/type", {type: "integer"});
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
vErrors = complainAt(vErrors, instancePath, "s16/properties/oIndex/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.startedBy !== undefined){
if(typeof data.startedBy !== "string"){
vErrors = complainAt(vErrors, instancePath, "s16/properties/startedBy/type", {type: "string"});
errors++;
}
}
if(data.canceledBy !== undefined){
if(typeof data.canceledBy !== "string"){
vErrors = complainAt(vErrors, instancePath, "s16/properties/canceledBy/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/type", {type: "object"});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}


function validate17(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1001){
vErrors = complainAt(vErrors, instancePath, "s15/maxItems", {limit: 1001});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate18(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/type", {type: "array"});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const check15 = validate37;
const schema18 = {"type":"object","properties":{"_integrationIds":{"type":"array","items":{"$ref":"s1"}},"_flowIds":{"type":"array","items":{"$ref":"s1"}},"status":{"anyOf":[{"$ref":"s2"},{"type":"array","items":{"$ref":"s2"}}]}}};

function validate37(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._integrationIds !== undefined){
let data0 = data._integrationIds;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate1(data0[i0], instancePath+"/_integrationIds/" + i0))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/properties/_integrationIds/type", {type: "array"});
errors++;
}
}
if(data._flowIds !== undefined){
let data2 = data._flowIds;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate1(data2[i1], instancePath+"/_flowIds/" + i1))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/properties/_flowIds/type", {type: "array"});
errors++;
}
}
if(data.status !== undefined){
let data4 = data.status;
const _errs8 = errors;
let valid5 = false;
const _errs9 = errors;
if(!(validate3(data4, instancePath+"/status"))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
var _valid0 = _errs9 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs10 = errors;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate3(data4[i2], instancePath+"/status/" + i2))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/properties/status/anyOf/1/type", {type: "array"});
errors++;
}
var _valid0 = _errs10 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
vErrors = complainAt(vErrors, instancePath, "s18/properties/status/anyOf", {});
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/type", {type: "object"});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const check16 = validate42;
const schema19 = {"type":"object","required":["jobs"],"properties":{"jobs":{"type":"array","items":{"$ref":"s16"}}}};

function validate42(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jobs === undefined){
vErrors = complainAt(vErrors, instancePath, "s19/required", {missingProperty: "jobs"});
errors++;
}
if(data.jobs !== undefined){
let data0 = data.jobs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate18(data0[i0], instancePath+"/jobs/" + i0))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/properties/jobs/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/type", {type: "object"});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const check17 = validate18;

const check18 = validate44;
const schema20 = {"allOf":[{"$ref":"s16"},{"type":"object","required":["children"],"properties":{"children":{"type":"array","items":{"$ref":"s16"}}}}]};

function validate44(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate18(data, instancePath))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.children === undefined){
vErrors = complainAt(vErrors, instancePath, "s20/allOf/1/required", {missingProperty: "children"});
errors++;
}
if(data.children !== undefined){
let data0 = data.children;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate18(data0[i0], instancePath+"/children/" + i0))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s20/allOf/1/properties/children/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s20/allOf/1/type", {type: "object"});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const check19 = validate47;
const schema21 = {"type":"array","items":{"$ref":"s16"}};

function validate47(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate18(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s21/type", {type: "array"});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const check20 = validate49;
const schema22 = {"type":"array","items":{"$ref":"s16"}};

function validate49(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate18(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s22/type", {type: "array"});
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}

const check21 = validate51;
const schema23 = {"type":"array","items":{"$ref":"s24"}};
const schema24 = {"type":"object","required":["resolve","retry","createdAt","code","message","source","_jobId"],"properties":{"resolve":{"type":"boolean"},"retry":{"type":"boolean"},"createdAt":{"$ref":"s17"},"code":{"type":"string"},"extract":{"type":"string"},"generate":{"type":"string"},"extracted":{"type":"string"},"generated":{"type":"string"},"message":{"type":"string"},"source":{"type":"string"},"exportDataURI":{"type":"string"},"importDataURI":{"type":"string"},"_retryId":{"type":"string"},"_jobId":{"$ref":"s1"}}};

function validate52(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resolve === undefined){
vErrors = complainAt(vErrors, instancePath, "s24/required", {missingProperty: "resolve"});
errors++;
}
if(data.retry === undefined){
vErrors = complainAt(vErrors, instancePath, "s24/required", {missingProperty: "retry"});
errors++;
}
if(data.createdAt === undefined){
vErrors = complainAt(vErrors, instancePath, "s24/required", {missingProperty: "createdAt"});
errors++;
}
if(data.code === undefined){
vErrors = complainAt(vErrors, instancePath, "s24/required", {missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = complainAt(vErrors, instancePath, "s24/required", {missingProperty: "message"});
errors++;
}
if(data.source === undefined){
vErrors = complainAt(vErrors, instancePath, "s24/required", {missingProperty: "source"});
errors++;
}
if(data._jobId === undefined){
vErrors = complainAt(vErrors, instancePath, "s24/required", {missingProperty: "_jobId"});
errors++;
}
if(data.resolve !== undefined){
if(typeof data.resolve !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s24/properties/resolve/type", {type: "boolean"});
errors++;
}
}
if(data.retry !== undefined){
if(typeof data.retry !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s24/properties/retry/type", {type: "boolean"});
errors++;
}
}
if(data.createdAt !== undefined){
if(!(validate29(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = complainAt(vErrors, instancePath, "s24/properties/code/type", {type: "string"});
errors++;
}
}
if(data.extract !== undefined){
if(typeof data.extract !== "string"){
vErrors = complainAt(vErrors, instancePath, "s24/properties/extract/type", {type: "string"});
errors++;
}
}
if(data.generate !== undefined){
if(typeof data.generate !== "string"){
vErrors = complainAt(vErrors, instancePath, "s24/properties/generate/type", {type: "string"});
errors++;
}
}
if(data.extracted !== undefined){
if(typeof data.extracted !== "string"){
vErrors = complainAt(vErrors, instancePath, "s24/properties/extracted/type", {type: "string"});
errors++;
}
}
if(data.generated !== undefined){
if(typeof data.generated !== "string"){
vErrors = complainAt(vErrors, instancePath, "s24/properties/generated/type", {type: "string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s24/properties/message/type", {type: "string"});
errors++;
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
vErrors = complainAt(vErrors, instancePath, "s24/properties/source/type", {type: "string"});
errors++;
}
}
if(data.exportDataURI !== undefined){
if(typeof data.exportDataURI !== "string"){
vErrors = complainAt(vErrors, instancePath, "s24/properties/exportDataURI/type", {type: "string"});
errors++;
}
}
if(data.importDataURI !== undefined){
if(typeof data.importDataURI !== "string"){
vErrors = complainAt(vErrors, instancePath, "s24/properties/importDataURI/type", {type: "string"});
errors++;
}
}
if(data._retryId !== undefined){
if(typeof data._retryId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s24/properties/_retryId/type", {type: "string"});
errors++;
}
}
if(data._jobId !== undefined){
if(!(validate1(data._jobId, instancePath+"/_jobId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/type", {type: "object"});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}


function validate51(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate52.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s23/type", {type: "array"});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const check22 = validate56;
const schema25 = {"type":"object","required":["fileIds"],"properties":{"fileIds":{"type":"array","items":{"type":"string"}}}};

function validate56(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fileIds === undefined){
vErrors = complainAt(vErrors, instancePath, "s25/required", {missingProperty: "fileIds"});
errors++;
}
if(data.fileIds !== undefined){
let data0 = data.fileIds;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s25/properties/fileIds/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s25/properties/fileIds/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s25/type", {type: "object"});
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}

const check23 = validate57;
const schema26 = {"type":"object","required":["signedURLs"],"properties":{"signedURLs":{"type":"array","items":{"type":"string"}}}};

function validate57(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signedURLs === undefined){
vErrors = complainAt(vErrors, instancePath, "s26/required", {missingProperty: "signedURLs"});
errors++;
}
if(data.signedURLs !== undefined){
let data0 = data.signedURLs;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s26/properties/signedURLs/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s26/properties/signedURLs/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s26/type", {type: "object"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1jobs/get/parameters/4/schema": check0,
  "#/components/schemas/JobStatus": check1,
  "#/components/schemas/JobType": check2,
  "#/paths/~1jobs/get/parameters/10/schema": check3,
  "#/components/schemas/Moment": check4,
  "#/paths/~1jobs/get/parameters/15/schema": check5,
  "#/paths/~1jobs/get/parameters/16/schema": check6,
  "#/paths/~1jobs/get/parameters/17/schema": check7,
  "#/paths/~1jobs/get/parameters/18/schema": check8,
  "#/paths/~1jobs/get/parameters/19/schema": check9,
  "#/paths/~1jobs/get/parameters/20/schema": check10,
  "#/paths/~1jobs/get/parameters/21/schema": check11,
  "#/paths/~1jobs/get/parameters/22/schema": check12,
  "#/paths/~1jobs/get/parameters/23/schema": check13,
  "#/paths/~1jobs/get/responses/200/content/application~1json/schema": check14,
  "#/components/schemas/CurrentJobsInput": check15,
  "#/components/schemas/JobList": check16,
  "#/components/schemas/Job": check17,
  "#/components/schemas/JobFamily": check18,
  "#/paths/~1flows~1{_id}~1jobs~1latest/get/responses/200/content/application~1json/schema": check19,
  "#/paths/~1integrations~1{_id}~1jobs~1latest/get/responses/200/content/application~1json/schema": check20,
  "#/paths/~1jobs~1{_id}~1joberrors/get/responses/200/content/application~1json/schema": check21,
  "#/components/schemas/JobFilesInput": check22,
  "#/components/schemas/SignedUrls": check23,
},
pointers: {"s0":"#/paths/~1jobs/get/parameters/4/schema","s1":"#/components/schemas/ObjectId","s2":"#/components/schemas/JobStatus","s3":"#/components/schemas/JobType","s4":"#/paths/~1jobs/get/parameters/10/schema","s5":"#/components/schemas/Moment","s6":"#/paths/~1jobs/get/parameters/15/schema","s7":"#/paths/~1jobs/get/parameters/16/schema","s8":"#/paths/~1jobs/get/parameters/17/schema","s9":"#/paths/~1jobs/get/parameters/18/schema","s10":"#/paths/~1jobs/get/parameters/19/schema","s11":"#/paths/~1jobs/get/parameters/20/schema","s12":"#/paths/~1jobs/get/parameters/21/schema","s13":"#/paths/~1jobs/get/parameters/22/schema","s14":"#/paths/~1jobs/get/parameters/23/schema","s15":"#/paths/~1jobs/get/responses/200/content/application~1json/schema","s16":"#/components/schemas/Job","s17":"#/components/schemas/Timestamp","s18":"#/components/schemas/CurrentJobsInput","s19":"#/components/schemas/JobList","s20":"#/components/schemas/JobFamily","s21":"#/paths/~1flows~1{_id}~1jobs~1latest/get/responses/200/content/application~1json/schema","s22":"#/paths/~1integrations~1{_id}~1jobs~1latest/get/responses/200/content/application~1json/schema","s23":"#/paths/~1jobs~1{_id}~1joberrors/get/responses/200/content/application~1json/schema","s24":"#/components/schemas/JobError","s25":"#/components/schemas/JobFilesInput","s26":"#/components/schemas/SignedUrls"},
};
};
