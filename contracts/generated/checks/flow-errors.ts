// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","items":{"type":"object","required":["_flowId","numError"],"properties":{"_flowId":{"$ref":"s1"},"numError":{"type":"integer","minimum":0}}}};
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
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0._flowId === undefined){
vErrors = complainAt(vErrors, instancePath, "s0/items/required", {missingProperty: "_flowId"}, i0);
errors++;
}
if(data0.numError === undefined){
vErrors = complainAt(vErrors, instancePath, "s0/items/required", {missingProperty: "numError"}, i0);
errors++;
}
if(data0._flowId !== undefined){
if(!(validate1(data0._flowId, instancePath+"/" + i0+"/_flowId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data0.numError !== undefined){
let data2 = data0.numError;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
vErrors = complainAt(vErrors, instancePath, "s0/items/properties/numError/type", {type: "integer"}, i0);
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
vErrors = complainAt(vErrors, instancePath, "s0/items/properties/numError/minimum", {comparison: ">=", limit: 0}, i0);
errors++;
}
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s0/items/type", {type: "object"}, i0);
errors++;
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
const schema2 = {"type":"object","required":["flowErrors"],"properties":{"flowErrors":{"type":"array","items":{"type":"object","required":["_expOrImpId","numError"],"properties":{"_expOrImpId":{"$ref":"s1"},"numError":{"type":"integer","minimum":0},"lastErrorAt":{"$ref":"s3"}}}}}};
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


function validate3(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flowErrors === undefined){
vErrors = complainAt(vErrors, instancePath, "s2/required", {missingProperty: "flowErrors"});
errors++;
}
if(data.flowErrors !== undefined){
let data0 = data.flowErrors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1._expOrImpId === undefined){
vErrors = complainAt(vErrors, instancePath, "s2/properties/flowErrors/items/required", {missingProperty: "_expOrImpId"}, i0);
errors++;
}
if(data1.numError === undefined){
vErrors = complainAt(vErrors, instancePath, "s2/properties/flowErrors/items/required", {missingProperty: "numError"}, i0);
errors++;
}
if(data1._expOrImpId !== undefined){
if(!(validate1(data1._expOrImpId, instancePath+"/flowErrors/" + i0+"/_expOrImpId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data1.numError !== undefined){
let data3 = data1.numError;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
vErrors = complainAt(vErrors, instancePath, "s2/properties/flowErrors/items/properties/numError/type", {type: "integer"}, i0);
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
vErrors = complainAt(vErrors, instancePath, "s2/properties/flowErrors/items/properties/numError/minimum", {comparison: ">=", limit: 0}, i0);
errors++;
}
}
}
if(data1.lastErrorAt !== undefined){
if(!(validate5(data1.lastErrorAt, instancePath+"/flowErrors/" + i0+"/lastErrorAt"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/flowErrors/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/flowErrors/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/type", {type: "object"});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

const check2 = validate7;
const schema4 = {"type":"string","format":"date-time"};

function validate7(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s4/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/type", {type: "string"});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

const check3 = validate8;
const schema5 = {"type":"string","format":"date-time"};

function validate8(data, instancePath=""){
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
validate8.errors = vErrors;
return errors === 0;
}

const check4 = validate9;
const schema6 = {"type":"string","enum":["application","internal","connection","resource","lookup","transformation","output_filter","input_filter","import_filter","mapping","response_mapping","pre_save_page_hook","pre_map_hook","post_map_hook","post_submit_hook","post_aggregate_hook"]};

function validate9(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "string"});
errors++;
}
if(!((((((((((((((((data === "application") || (data === "internal")) || (data === "connection")) || (data === "resource")) || (data === "lookup")) || (data === "transformation")) || (data === "output_filter")) || (data === "input_filter")) || (data === "import_filter")) || (data === "mapping")) || (data === "response_mapping")) || (data === "pre_save_page_hook")) || (data === "pre_map_hook")) || (data === "post_map_hook")) || (data === "post_submit_hook")) || (data === "post_aggregate_hook"))){
vErrors = complainAt(vErrors, instancePath, "s6/enum", {allowedValues: schema6.enum});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

const check5 = validate10;
const schema7 = {"type":"string","pattern":"^[0-9]+$"};
const pattern2 = new RegExp("^[0-9]+$", "u");

function validate10(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
vErrors = complainAt(vErrors, instancePath, "s7/pattern", {pattern: "^[0-9]+$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "string"});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const check6 = validate11;
const schema8 = {"type":"object","required":["errors"],"properties":{"errors":{"type":"array","maxItems":1000,"items":{"$ref":"s9"}},"nextPageURL":{"type":"string"}}};
const schema9 = {"type":"object","required":["errorId","occurredAt","source","code","message"],"properties":{"errorId":{"$ref":"s7"},"occurredAt":{"$ref":"s3"},"source":{"$ref":"s6"},"code":{"type":"string"},"message":{"type":"string"},"traceKey":{"type":"string"},"retryDataKey":{"type":"string","minLength":1},"classification":{"type":"string"},"classifiedBy":{"type":"string"},"_flowJobId":{"$ref":"s1"},"exportDataURI":{"type":"string"},"importDataURI":{"type":"string"},"oIndex":{"type":["string","integer"]},"reqAndResKey":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"assignedTo":{"type":"string"},"assignedBy":{"type":"string"}}};
const func0 = codePointLength;

function validate12(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errorId === undefined){
vErrors = complainAt(vErrors, instancePath, "s9/required", {missingProperty: "errorId"});
errors++;
}
if(data.occurredAt === undefined){
vErrors = complainAt(vErrors, instancePath, "s9/required", {missingProperty: "occurredAt"});
errors++;
}
if(data.source === undefined){
vErrors = complainAt(vErrors, instancePath, "s9/required", {missingProperty: "source"});
errors++;
}
if(data.code === undefined){
vErrors = complainAt(vErrors, instancePath, "s9/required", {missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = complainAt(vErrors, instancePath, "s9/required", {missingProperty: "message"});
errors++;
}
if(data.errorId !== undefined){
if(!(validate10(data.errorId, instancePath+"/errorId"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data.occurredAt !== undefined){
if(!(validate5(data.occurredAt, instancePath+"/occurredAt"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate9(data.source, instancePath+"/source"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/code/type", {type: "string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/message/type", {type: "string"});
errors++;
}
}
if(data.traceKey !== undefined){
if(typeof data.traceKey !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/traceKey/type", {type: "string"});
errors++;
}
}
if(data.retryDataKey !== undefined){
let data6 = data.retryDataKey;
if(typeof data6 === "string"){
if(func0(data6) < 1){
vErrors = complainAt(vErrors, instancePath, "s9/properties/retryDataKey/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/properties/retryDataKey/type", {type: "string"});
errors++;
}
}
if(data.classification !== undefined){
if(typeof data.classification !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/classification/type", {type: "string"});
errors++;
}
}
if(data.classifiedBy !== undefined){
if(typeof data.classifiedBy !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/classifiedBy/type", {type: "string"});
errors++;
}
}
if(data._flowJobId !== undefined){
if(!(validate1(data._flowJobId, instancePath+"/_flowJobId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data.exportDataURI !== undefined){
if(typeof data.exportDataURI !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/exportDataURI/type", {type: "string"});
errors++;
}
}
if(data.importDataURI !== undefined){
if(typeof data.importDataURI !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/importDataURI/type", {type: "string"});
errors++;
}
}
if(data.oIndex !== undefined){
let data12 = data.oIndex;
if((typeof data12 !== "string") && (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12))))){
vErrors = complainAt(vErrors, instancePath, "s9/properties/oIndex/type", {type: schema9.properties.oIndex.type});
errors++;
}
}
if(data.reqAndResKey !== undefined){
if(typeof data.reqAndResKey !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/reqAndResKey/type", {type: "string"});
errors++;
}
}
if(data.tags !== undefined){
let data14 = data.tags;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(typeof data14[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/tags/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/properties/tags/type", {type: "array"});
errors++;
}
}
if(data.assignedTo !== undefined){
if(typeof data.assignedTo !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/assignedTo/type", {type: "string"});
errors++;
}
}
if(data.assignedBy !== undefined){
if(typeof data.assignedBy !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/assignedBy/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "object"});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errors === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "errors"});
errors++;
}
if(data.errors !== undefined){
let data0 = data.errors;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s8/properties/errors/maxItems", {limit: 1000});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data0[i0], instancePath+"/errors/" + i0))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/properties/errors/type", {type: "array"});
errors++;
}
}
if(data.nextPageURL !== undefined){
if(typeof data.nextPageURL !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/nextPageURL/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "object"});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const check7 = validate18;
const schema10 = {"type":"object","required":["errorIds","email"],"properties":{"errorIds":{"$ref":"s11"},"email":{"type":"string","minLength":1},"_userId":{"$ref":"s1"}}};
const schema11 = {"type":"array","items":{"type":"string"}};

function validate19(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/type", {type: "array"});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}


function validate18(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errorIds === undefined){
vErrors = complainAt(vErrors, instancePath, "s10/required", {missingProperty: "errorIds"});
errors++;
}
if(data.email === undefined){
vErrors = complainAt(vErrors, instancePath, "s10/required", {missingProperty: "email"});
errors++;
}
if(data.errorIds !== undefined){
if(!(validate19(data.errorIds, instancePath+"/errorIds"))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(func0(data1) < 1){
vErrors = complainAt(vErrors, instancePath, "s10/properties/email/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/properties/email/type", {type: "string"});
errors++;
}
}
if(data._userId !== undefined){
if(!(validate1(data._userId, instancePath+"/_userId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/type", {type: "object"});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const check8 = validate22;
const schema12 = {"type":"object","required":["errorIds"],"properties":{"errorIds":{"$ref":"s11"}}};

function validate22(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errorIds === undefined){
vErrors = complainAt(vErrors, instancePath, "s12/required", {missingProperty: "errorIds"});
errors++;
}
if(data.errorIds !== undefined){
if(!(validate19(data.errorIds, instancePath+"/errorIds"))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/type", {type: "object"});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const check9 = validate24;
const schema13 = {"type":"object","required":["tagIds"],"properties":{"errors":{"type":"array","items":{"type":"object","required":["id"],"properties":{"id":{"type":"string"},"rdk":{"type":"string"}}}},"errorIds":{"$ref":"s11"},"tagIds":{"type":"array","items":{"type":"string"}}}};

function validate24(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tagIds === undefined){
vErrors = complainAt(vErrors, instancePath, "s13/required", {missingProperty: "tagIds"});
errors++;
}
if(data.errors !== undefined){
let data0 = data.errors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
vErrors = complainAt(vErrors, instancePath, "s13/properties/errors/items/required", {missingProperty: "id"}, i0);
errors++;
}
if(data1.id !== undefined){
if(typeof data1.id !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/errors/items/properties/id/type", {type: "string"}, i0);
errors++;
}
}
if(data1.rdk !== undefined){
if(typeof data1.rdk !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/errors/items/properties/rdk/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/properties/errors/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/properties/errors/type", {type: "array"});
errors++;
}
}
if(data.errorIds !== undefined){
if(!(validate19(data.errorIds, instancePath+"/errorIds"))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.tagIds !== undefined){
let data5 = data.tagIds;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/tagIds/items/type", {type: "string"}, i1);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/properties/tagIds/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/type", {type: "object"});
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const check10 = validate26;
const schema14 = {"type":"string","format":"date-time"};

function validate26(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s14/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/type", {type: "string"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const check11 = validate27;
const schema15 = {"type":"string","format":"date-time"};

function validate27(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s15/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/type", {type: "string"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const check12 = validate28;
const schema16 = {"type":"object","required":["resolved"],"properties":{"resolved":{"type":"array","maxItems":1000,"items":{"$ref":"s17"}},"nextPageURL":{"type":"string"}}};
const schema17 = {"allOf":[{"$ref":"s9"},{"type":"object","required":["resolvedAt","resolvedBy"],"properties":{"resolvedAt":{"$ref":"s3"},"resolvedBy":{"type":"string"}}}]};

function validate29(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate12(data, instancePath))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resolvedAt === undefined){
vErrors = complainAt(vErrors, instancePath, "s17/allOf/1/required", {missingProperty: "resolvedAt"});
errors++;
}
if(data.resolvedBy === undefined){
vErrors = complainAt(vErrors, instancePath, "s17/allOf/1/required", {missingProperty: "resolvedBy"});
errors++;
}
if(data.resolvedAt !== undefined){
if(!(validate5(data.resolvedAt, instancePath+"/resolvedAt"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.resolvedBy !== undefined){
if(typeof data.resolvedBy !== "string"){
vErrors = complainAt(vErrors, instancePath, "s17/allOf/1/properties/resolvedBy/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s17/allOf/1/type", {type: "object"});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}


function validate28(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resolved === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "resolved"});
errors++;
}
if(data.resolved !== undefined){
let data0 = data.resolved;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s16/properties/resolved/maxItems", {limit: 1000});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data0[i0], instancePath+"/resolved/" + i0))){
vErrors = joined(vErrors, validate29.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/properties/resolved/type", {type: "array"});
errors++;
}
}
if(data.nextPageURL !== undefined){
if(typeof data.nextPageURL !== "string"){
vErrors = complainAt(vErrors, instancePath, "s16/properties/nextPageURL/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/type", {type: "object"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const check13 = validate33;
const schema18 = {"type":"object","required":["errors"],"properties":{"errors":{"$ref":"s11"}}};

function validate33(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errors === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/required", {missingProperty: "errors"});
errors++;
}
if(data.errors !== undefined){
if(!(validate19(data.errors, instancePath+"/errors"))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/type", {type: "object"});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const check14 = validate35;
const schema19 = {"type":"object","minProperties":1,"properties":{"retryDataKeys":{"type":"array","items":{"type":"string"}},"errorIds":{"$ref":"s11"},"errorFileId":{"type":"string"}}};

function validate35(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = complainAt(vErrors, instancePath, "s19/minProperties", {limit: 1});
errors++;
}
if(data.retryDataKeys !== undefined){
let data0 = data.retryDataKeys;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s19/properties/retryDataKeys/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/properties/retryDataKeys/type", {type: "array"});
errors++;
}
}
if(data.errorIds !== undefined){
if(!(validate19(data.errorIds, instancePath+"/errorIds"))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.errorFileId !== undefined){
if(typeof data.errorFileId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s19/properties/errorFileId/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/type", {type: "object"});
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const check15 = validate37;
const schema20 = {"type":"object","required":["_id"],"additionalProperties":true,"properties":{"_id":{"$ref":"s1"}}};

function validate37(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s20/required", {missingProperty: "_id"});
errors++;
}
if(data._id !== undefined){
if(!(validate1(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s20/type", {type: "object"});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const check16 = validate39;
const schema21 = {"type":"string","minLength":1};

function validate39(data, instancePath=""){
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
validate39.errors = vErrors;
return errors === 0;
}

const check17 = validate40;
const schema22 = {"allOf":[{"$ref":"s23"},{"type":"object","properties":{"retryDataKey":{"type":"string"}}}]};
const schema23 = {"type":"object","required":["data"],"properties":{"stage":{"type":"string"},"pgExportId":{"$ref":"s1"},"oneToMany":{"type":"boolean"},"data":{}}};

function validate41(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
vErrors = complainAt(vErrors, instancePath, "s23/required", {missingProperty: "data"});
errors++;
}
if(data.stage !== undefined){
if(typeof data.stage !== "string"){
vErrors = complainAt(vErrors, instancePath, "s23/properties/stage/type", {type: "string"});
errors++;
}
}
if(data.pgExportId !== undefined){
if(!(validate1(data.pgExportId, instancePath+"/pgExportId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data.oneToMany !== undefined){
if(typeof data.oneToMany !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s23/properties/oneToMany/type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s23/type", {type: "object"});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}


function validate40(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate41(data, instancePath))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.retryDataKey !== undefined){
if(typeof data.retryDataKey !== "string"){
vErrors = complainAt(vErrors, instancePath, "s22/allOf/1/properties/retryDataKey/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s22/allOf/1/type", {type: "object"});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}

const check18 = validate44;
const schema24 = {"type":"object","required":["errorIds","email"],"properties":{"errorIds":{"$ref":"s11"},"email":{"type":"string","minLength":1},"_userId":{"$ref":"s1"}}};

function validate44(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errorIds === undefined){
vErrors = complainAt(vErrors, instancePath, "s24/required", {missingProperty: "errorIds"});
errors++;
}
if(data.email === undefined){
vErrors = complainAt(vErrors, instancePath, "s24/required", {missingProperty: "email"});
errors++;
}
if(data.errorIds !== undefined){
if(!(validate19(data.errorIds, instancePath+"/errorIds"))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(func0(data1) < 1){
vErrors = complainAt(vErrors, instancePath, "s24/properties/email/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/properties/email/type", {type: "string"});
errors++;
}
}
if(data._userId !== undefined){
if(!(validate1(data._userId, instancePath+"/_userId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/type", {type: "object"});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const check19 = validate47;
const schema25 = {"type":"object","required":["requests"],"properties":{"requests":{"type":"array","items":{"$ref":"s26"}}}};
const schema26 = {"type":"object","required":["key","time","method","stage","statusCode"],"properties":{"key":{"type":"string"},"time":{"$ref":"s3"},"method":{"type":"string"},"stage":{"type":"string"},"statusCode":{"type":"integer"}}};

function validate48(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
vErrors = complainAt(vErrors, instancePath, "s26/required", {missingProperty: "key"});
errors++;
}
if(data.time === undefined){
vErrors = complainAt(vErrors, instancePath, "s26/required", {missingProperty: "time"});
errors++;
}
if(data.method === undefined){
vErrors = complainAt(vErrors, instancePath, "s26/required", {missingProperty: "method"});
errors++;
}
if(data.stage === undefined){
vErrors = complainAt(vErrors, instancePath, "s26/required", {missingProperty: "stage"});
errors++;
}
if(data.statusCode === undefined){
vErrors = complainAt(vErrors, instancePath, "s26/required", {missingProperty: "statusCode"});
errors++;
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
vErrors = complainAt(vErrors, instancePath, "s26/properties/key/type", {type: "string"});
errors++;
}
}
if(data.time !== undefined){
if(!(validate5(data.time, instancePath+"/time"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
vErrors = complainAt(vErrors, instancePath, "s26/properties/method/type", {type: "string"});
errors++;
}
}
if(data.stage !== undefined){
if(typeof data.stage !== "string"){
vErrors = complainAt(vErrors, instancePath, "s26/properties/stage/type", {type: "string"});
errors++;
}
}
if(data.statusCode !== undefined){
let data4 = data.statusCode;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
vErrors = complainAt(vErrors, instancePath, "s26/properties/statusCode/type", {type: "integer"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s26/type", {type: "object"});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}


function validate47(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.requests === undefined){
vErrors = complainAt(vErrors, instancePath, "s25/required", {missingProperty: "requests"});
errors++;
}
if(data.requests !== undefined){
let data0 = data.requests;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate48(data0[i0], instancePath+"/requests/" + i0))){
vErrors = joined(vErrors, validate48.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s25/properties/requests/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s25/type", {type: "object"});
errors++;
}
validate47.errors = vErrors;
return errors === 0;
}

const check20 = validate51;
const schema27 = {"type":"string","minLength":1};

function validate51(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
vErrors = complainAt(vErrors, instancePath, "s27/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s27/type", {type: "string"});
errors++;
}
validate51.errors = vErrors;
return errors === 0;
}

const check21 = validate52;
const schema28 = {"allOf":[{"$ref":"s26"},{"type":"object","properties":{"request":{"$ref":"s29"},"response":{"$ref":"s29"}}}]};
const schema29 = {"type":"object","additionalProperties":true};

function validate54(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s29/type", {type: "object"});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}


function validate52(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate48(data, instancePath))){
vErrors = joined(vErrors, validate48.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.request !== undefined){
if(!(validate54(data.request, instancePath+"/request"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.response !== undefined){
if(!(validate54(data.response, instancePath+"/response"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s28/allOf/1/type", {type: "object"});
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const check22 = validate57;
const schema30 = {"allOf":[{"$ref":"s9"},{"type":"object","required":["_flowId"],"properties":{"_flowId":{"$ref":"s1"},"_expOrImpId":{"$ref":"s1"},"resolvedAt":{"$ref":"s3"},"resolvedBy":{"type":"string"},"_retryJobId":{"$ref":"s1"},"retryData":{"$ref":"s23"}}}]};

function validate57(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate12(data, instancePath))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._flowId === undefined){
vErrors = complainAt(vErrors, instancePath, "s30/allOf/1/required", {missingProperty: "_flowId"});
errors++;
}
if(data._flowId !== undefined){
if(!(validate1(data._flowId, instancePath+"/_flowId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data._expOrImpId !== undefined){
if(!(validate1(data._expOrImpId, instancePath+"/_expOrImpId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data.resolvedAt !== undefined){
if(!(validate5(data.resolvedAt, instancePath+"/resolvedAt"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.resolvedBy !== undefined){
if(typeof data.resolvedBy !== "string"){
vErrors = complainAt(vErrors, instancePath, "s30/allOf/1/properties/resolvedBy/type", {type: "string"});
errors++;
}
}
if(data._retryJobId !== undefined){
if(!(validate1(data._retryJobId, instancePath+"/_retryJobId"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data.retryData !== undefined){
if(!(validate41(data.retryData, instancePath+"/retryData"))){
vErrors = joined(vErrors, validate41.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s30/allOf/1/type", {type: "object"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1integrations~1{_id}~1errors/get/responses/200/content/application~1json/schema": check0,
  "#/paths/~1flows~1{_id}~1errors/get/responses/200/content/application~1json/schema": check1,
  "#/paths/~1flows~1{_id}~1{stepId}~1errors/get/parameters/0/schema": check2,
  "#/paths/~1flows~1{_id}~1{stepId}~1errors/get/parameters/1/schema": check3,
  "#/components/schemas/ErrorSource": check4,
  "#/components/schemas/ErrorId": check5,
  "#/paths/~1flows~1{_id}~1{stepId}~1errors/get/responses/200/content/application~1json/schema": check6,
  "#/paths/~1flows~1{_id}~1{stepId}~1errors~1assign/put/requestBody/content/application~1json/schema": check7,
  "#/paths/~1flows~1{_id}~1{stepId}~1errors~1unassign/put/requestBody/content/application~1json/schema": check8,
  "#/paths/~1flows~1{_id}~1{stepId}~1tags/put/requestBody/content/application~1json/schema": check9,
  "#/paths/~1flows~1{_id}~1{stepId}~1resolved/get/parameters/0/schema": check10,
  "#/paths/~1flows~1{_id}~1{stepId}~1resolved/get/parameters/1/schema": check11,
  "#/paths/~1flows~1{_id}~1{stepId}~1resolved/get/responses/200/content/application~1json/schema": check12,
  "#/components/schemas/ErrorIdsInput": check13,
  "#/paths/~1flows~1{_id}~1{stepId}~1retry/post/requestBody/content/application~1json/schema": check14,
  "#/paths/~1flows~1{_id}~1{stepId}~1retry/post/responses/200/content/application~1json/schema": check15,
  "#/components/parameters/RetryDataKey/schema": check16,
  "#/components/schemas/RetryData": check17,
  "#/components/schemas/ErrorAssignment": check18,
  "#/components/schemas/StepRequestList": check19,
  "#/components/parameters/RequestKey/schema": check20,
  "#/components/schemas/StepRequest": check21,
  "#/components/schemas/StoredFlowError": check22,
},
pointers: {"s0":"#/paths/~1integrations~1{_id}~1errors/get/responses/200/content/application~1json/schema","s1":"#/components/schemas/ObjectId","s2":"#/paths/~1flows~1{_id}~1errors/get/responses/200/content/application~1json/schema","s3":"#/components/schemas/Timestamp","s4":"#/paths/~1flows~1{_id}~1{stepId}~1errors/get/parameters/0/schema","s5":"#/paths/~1flows~1{_id}~1{stepId}~1errors/get/parameters/1/schema","s6":"#/components/schemas/ErrorSource","s7":"#/components/schemas/ErrorId","s8":"#/paths/~1flows~1{_id}~1{stepId}~1errors/get/responses/200/content/application~1json/schema","s9":"#/components/schemas/FlowError","s10":"#/paths/~1flows~1{_id}~1{stepId}~1errors~1assign/put/requestBody/content/application~1json/schema","s11":"#/components/schemas/ErrorIds","s12":"#/paths/~1flows~1{_id}~1{stepId}~1errors~1unassign/put/requestBody/content/application~1json/schema","s13":"#/paths/~1flows~1{_id}~1{stepId}~1tags/put/requestBody/content/application~1json/schema","s14":"#/paths/~1flows~1{_id}~1{stepId}~1resolved/get/parameters/0/schema","s15":"#/paths/~1flows~1{_id}~1{stepId}~1resolved/get/parameters/1/schema","s16":"#/paths/~1flows~1{_id}~1{stepId}~1resolved/get/responses/200/content/application~1json/schema","s17":"#/components/schemas/ResolvedError","s18":"#/components/schemas/ErrorIdsInput","s19":"#/paths/~1flows~1{_id}~1{stepId}~1retry/post/requestBody/content/application~1json/schema","s20":"#/paths/~1flows~1{_id}~1{stepId}~1retry/post/responses/200/content/application~1json/schema","s21":"#/components/parameters/RetryDataKey/schema","s22":"#/components/schemas/RetryData","s23":"#/components/schemas/RetryFields","s24":"#/components/schemas/ErrorAssignment","s25":"#/components/schemas/StepRequestList","s26":"#/components/schemas/StepRequestFields","s27":"#/components/parameters/RequestKey/schema","s28":"#/components/schemas/StepRequest","s29":"#/components/schemas/Open","s30":"#/components/schemas/StoredFlowError"},
};
};
