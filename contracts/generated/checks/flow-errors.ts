// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","items":{"$ref":"s1"}};
const schema1 = {"type":"object","required":["_flowId","numError"],"properties":{"_flowId":{"$ref":"s2"},"numError":{"type":"integer","minimum":0}}};
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


function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._flowId === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "_flowId"});
errors++;
}
if(data.numError === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "numError"});
errors++;
}
if(data._flowId !== undefined){
if(!(validate2(data._flowId, instancePath+"/_flowId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.numError !== undefined){
let data1 = data.numError;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = complainAt(vErrors, instancePath, "s1/properties/numError/type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = complainAt(vErrors, instancePath, "s1/properties/numError/minimum", {comparison: ">=", limit: 0});
errors++;
}
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

const check1 = validate5;
const schema3 = {"type":"object","required":["flowErrors"],"properties":{"flowErrors":{"type":"array","items":{"$ref":"s4"}}}};
const schema4 = {"type":"object","required":["_expOrImpId","numError"],"properties":{"_expOrImpId":{"$ref":"s2"},"numError":{"type":"integer","minimum":0},"lastErrorAt":{"$ref":"s5"}}};
const schema5 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","format":"date-time"};
const formats0 = dateTime;
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate8(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = complainAt(vErrors, instancePath, "s5/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"});
errors++;
}
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


function validate6(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._expOrImpId === undefined){
vErrors = complainAt(vErrors, instancePath, "s4/required", {missingProperty: "_expOrImpId"});
errors++;
}
if(data.numError === undefined){
vErrors = complainAt(vErrors, instancePath, "s4/required", {missingProperty: "numError"});
errors++;
}
if(data._expOrImpId !== undefined){
if(!(validate2(data._expOrImpId, instancePath+"/_expOrImpId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.numError !== undefined){
let data1 = data.numError;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
vErrors = complainAt(vErrors, instancePath, "s4/properties/numError/type", {type: "integer"});
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
vErrors = complainAt(vErrors, instancePath, "s4/properties/numError/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data.lastErrorAt !== undefined){
if(!(validate8(data.lastErrorAt, instancePath+"/lastErrorAt"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/type", {type: "object"});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}


function validate5(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flowErrors === undefined){
vErrors = complainAt(vErrors, instancePath, "s3/required", {missingProperty: "flowErrors"});
errors++;
}
if(data.flowErrors !== undefined){
let data0 = data.flowErrors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate6(data0[i0], instancePath+"/flowErrors/" + i0))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/properties/flowErrors/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/type", {type: "object"});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

const check2 = validate11;
const schema6 = {"type":"string","format":"date-time"};

function validate11(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s6/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "string"});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const check3 = validate12;
const schema7 = {"type":"string","format":"date-time"};

function validate12(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s7/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "string"});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

const check4 = validate13;
const schema8 = {"type":"string","enum":["application","internal","connection","resource","lookup","transformation","output_filter","input_filter","import_filter","mapping","response_mapping","pre_save_page_hook","pre_map_hook","post_map_hook","post_submit_hook","post_aggregate_hook"]};

function validate13(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "string"});
errors++;
}
if(!((((((((((((((((data === "application") || (data === "internal")) || (data === "connection")) || (data === "resource")) || (data === "lookup")) || (data === "transformation")) || (data === "output_filter")) || (data === "input_filter")) || (data === "import_filter")) || (data === "mapping")) || (data === "response_mapping")) || (data === "pre_save_page_hook")) || (data === "pre_map_hook")) || (data === "post_map_hook")) || (data === "post_submit_hook")) || (data === "post_aggregate_hook"))){
vErrors = complainAt(vErrors, instancePath, "s8/enum", {allowedValues: schema8.enum});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const check5 = validate14;
const schema9 = {"type":"string","pattern":"^[0-9]+$"};
const pattern2 = new RegExp("^[0-9]+$", "u");

function validate14(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern2.test(data)){
vErrors = complainAt(vErrors, instancePath, "s9/pattern", {pattern: "^[0-9]+$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "string"});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const check6 = validate15;
const schema10 = {"type":"object","required":["errors"],"properties":{"errors":{"type":"array","maxItems":1000,"items":{"$ref":"s11"}},"nextPageURL":{"type":"string"}}};
const schema11 = {"type":"object","required":["errorId","occurredAt","source","code","message"],"properties":{"errorId":{"$ref":"s9"},"occurredAt":{"$ref":"s5"},"source":{"$ref":"s8"},"code":{"type":"string"},"message":{"type":"string"},"traceKey":{"type":"string"},"retryDataKey":{"type":"string","minLength":1},"classification":{"type":"string"},"classifiedBy":{"type":"string"},"_flowJobId":{"$ref":"s2"},"exportDataURI":{"type":"string"},"importDataURI":{"type":"string"},"oIndex":{"type":["string","integer"]},"reqAndResKey":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"assignedTo":{"type":"string"},"assignedBy":{"type":"string"}}};
const func0 = codePointLength;

function validate16(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errorId === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "errorId"});
errors++;
}
if(data.occurredAt === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "occurredAt"});
errors++;
}
if(data.source === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "source"});
errors++;
}
if(data.code === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "code"});
errors++;
}
if(data.message === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "message"});
errors++;
}
if(data.errorId !== undefined){
if(!(validate14(data.errorId, instancePath+"/errorId"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.occurredAt !== undefined){
if(!(validate8(data.occurredAt, instancePath+"/occurredAt"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
if(!(validate13(data.source, instancePath+"/source"))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/code/type", {type: "string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/message/type", {type: "string"});
errors++;
}
}
if(data.traceKey !== undefined){
if(typeof data.traceKey !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/traceKey/type", {type: "string"});
errors++;
}
}
if(data.retryDataKey !== undefined){
let data6 = data.retryDataKey;
if(typeof data6 === "string"){
if(func0(data6) < 1){
vErrors = complainAt(vErrors, instancePath, "s11/properties/retryDataKey/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/properties/retryDataKey/type", {type: "string"});
errors++;
}
}
if(data.classification !== undefined){
if(typeof data.classification !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/classification/type", {type: "string"});
errors++;
}
}
if(data.classifiedBy !== undefined){
if(typeof data.classifiedBy !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/classifiedBy/type", {type: "string"});
errors++;
}
}
if(data._flowJobId !== undefined){
if(!(validate2(data._flowJobId, instancePath+"/_flowJobId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.exportDataURI !== undefined){
if(typeof data.exportDataURI !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/exportDataURI/type", {type: "string"});
errors++;
}
}
if(data.importDataURI !== undefined){
if(typeof data.importDataURI !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/importDataURI/type", {type: "string"});
errors++;
}
}
if(data.oIndex !== undefined){
let data12 = data.oIndex;
if((typeof data12 !== "string") && (!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12))))){
vErrors = complainAt(vErrors, instancePath, "s11/properties/oIndex/type", {type: schema11.properties.oIndex.type});
errors++;
}
}
if(data.reqAndResKey !== undefined){
if(typeof data.reqAndResKey !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/reqAndResKey/type", {type: "string"});
errors++;
}
}
if(data.tags !== undefined){
let data14 = data.tags;
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
if(typeof data14[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/tags/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/properties/tags/type", {type: "array"});
errors++;
}
}
if(data.assignedTo !== undefined){
if(typeof data.assignedTo !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/assignedTo/type", {type: "string"});
errors++;
}
}
if(data.assignedBy !== undefined){
if(typeof data.assignedBy !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/assignedBy/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/type", {type: "object"});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}


function validate15(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errors === undefined){
vErrors = complainAt(vErrors, instancePath, "s10/required", {missingProperty: "errors"});
errors++;
}
if(data.errors !== undefined){
let data0 = data.errors;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s10/properties/errors/maxItems", {limit: 1000});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate16(data0[i0], instancePath+"/errors/" + i0))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/properties/errors/type", {type: "array"});
errors++;
}
}
if(data.nextPageURL !== undefined){
if(typeof data.nextPageURL !== "string"){
vErrors = complainAt(vErrors, instancePath, "s10/properties/nextPageURL/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/type", {type: "object"});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const check7 = validate22;
const schema12 = {"type":"object","required":["errorIds","email"],"properties":{"errorIds":{"$ref":"s13"},"email":{"type":"string","minLength":1},"_userId":{"$ref":"s2"}}};
const schema13 = {"type":"array","items":{"type":"string"}};

function validate23(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(typeof data[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/type", {type: "array"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate22(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errorIds === undefined){
vErrors = complainAt(vErrors, instancePath, "s12/required", {missingProperty: "errorIds"});
errors++;
}
if(data.email === undefined){
vErrors = complainAt(vErrors, instancePath, "s12/required", {missingProperty: "email"});
errors++;
}
if(data.errorIds !== undefined){
if(!(validate23(data.errorIds, instancePath+"/errorIds"))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
let data1 = data.email;
if(typeof data1 === "string"){
if(func0(data1) < 1){
vErrors = complainAt(vErrors, instancePath, "s12/properties/email/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/properties/email/type", {type: "string"});
errors++;
}
}
if(data._userId !== undefined){
if(!(validate2(data._userId, instancePath+"/_userId"))){
vErrors = joined(vErrors, validate2.errors);
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

const check8 = validate26;
const schema14 = {"type":"object","required":["errorIds"],"properties":{"errorIds":{"$ref":"s13"}}};

function validate26(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errorIds === undefined){
vErrors = complainAt(vErrors, instancePath, "s14/required", {missingProperty: "errorIds"});
errors++;
}
if(data.errorIds !== undefined){
if(!(validate23(data.errorIds, instancePath+"/errorIds"))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/type", {type: "object"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const check9 = validate28;
const schema15 = {"type":"object","required":["tagIds"],"properties":{"errors":{"type":"array","items":{"type":"object","required":["id"],"properties":{"id":{"type":"string"},"rdk":{"type":"string"}}}},"errorIds":{"$ref":"s13"},"tagIds":{"type":"array","items":{"type":"string"}}}};

function validate28(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tagIds === undefined){
vErrors = complainAt(vErrors, instancePath, "s15/required", {missingProperty: "tagIds"});
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
vErrors = complainAt(vErrors, instancePath, "s15/properties/errors/items/required", {missingProperty: "id"}, i0);
errors++;
}
if(data1.id !== undefined){
if(typeof data1.id !== "string"){
vErrors = complainAt(vErrors, instancePath, "s15/properties/errors/items/properties/id/type", {type: "string"}, i0);
errors++;
}
}
if(data1.rdk !== undefined){
if(typeof data1.rdk !== "string"){
vErrors = complainAt(vErrors, instancePath, "s15/properties/errors/items/properties/rdk/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/properties/errors/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/properties/errors/type", {type: "array"});
errors++;
}
}
if(data.errorIds !== undefined){
if(!(validate23(data.errorIds, instancePath+"/errorIds"))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.tagIds !== undefined){
let data5 = data.tagIds;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s15/properties/tagIds/items/type", {type: "string"}, i1);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/properties/tagIds/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/type", {type: "object"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const check10 = validate30;
const schema16 = {"type":"string","format":"date-time"};

function validate30(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s16/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/type", {type: "string"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const check11 = validate31;
const schema17 = {"type":"string","format":"date-time"};

function validate31(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s17/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s17/type", {type: "string"});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const check12 = validate32;
const schema18 = {"type":"object","required":["resolved"],"properties":{"resolved":{"type":"array","maxItems":1000,"items":{"$ref":"s19"}},"nextPageURL":{"type":"string"}}};
const schema19 = {"allOf":[{"$ref":"s11"},{"type":"object","required":["resolvedAt","resolvedBy"],"properties":{"resolvedAt":{"$ref":"s5"},"resolvedBy":{"type":"string"}}}]};

function validate33(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate16(data, instancePath))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resolvedAt === undefined){
vErrors = complainAt(vErrors, instancePath, "s19/allOf/1/required", {missingProperty: "resolvedAt"});
errors++;
}
if(data.resolvedBy === undefined){
vErrors = complainAt(vErrors, instancePath, "s19/allOf/1/required", {missingProperty: "resolvedBy"});
errors++;
}
if(data.resolvedAt !== undefined){
if(!(validate8(data.resolvedAt, instancePath+"/resolvedAt"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.resolvedBy !== undefined){
if(typeof data.resolvedBy !== "string"){
vErrors = complainAt(vErrors, instancePath, "s19/allOf/1/properties/resolvedBy/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/allOf/1/type", {type: "object"});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}


function validate32(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resolved === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/required", {missingProperty: "resolved"});
errors++;
}
if(data.resolved !== undefined){
let data0 = data.resolved;
if(Array.isArray(data0)){
if(data0.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s18/properties/resolved/maxItems", {limit: 1000});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate33(data0[i0], instancePath+"/resolved/" + i0))){
vErrors = joined(vErrors, validate33.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/properties/resolved/type", {type: "array"});
errors++;
}
}
if(data.nextPageURL !== undefined){
if(typeof data.nextPageURL !== "string"){
vErrors = complainAt(vErrors, instancePath, "s18/properties/nextPageURL/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/type", {type: "object"});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const check13 = validate37;
const schema20 = {"type":"object","required":["errors"],"properties":{"errors":{"$ref":"s13"}}};

function validate37(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.errors === undefined){
vErrors = complainAt(vErrors, instancePath, "s20/required", {missingProperty: "errors"});
errors++;
}
if(data.errors !== undefined){
if(!(validate23(data.errors, instancePath+"/errors"))){
vErrors = joined(vErrors, validate23.errors);
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

const check14 = validate39;
const schema21 = {"type":"object","minProperties":1,"properties":{"retryDataKeys":{"type":"array","items":{"type":"string"}},"errorIds":{"$ref":"s13"},"errorFileId":{"type":"string"}}};

function validate39(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
vErrors = complainAt(vErrors, instancePath, "s21/minProperties", {limit: 1});
errors++;
}
if(data.retryDataKeys !== undefined){
let data0 = data.retryDataKeys;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s21/properties/retryDataKeys/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s21/properties/retryDataKeys/type", {type: "array"});
errors++;
}
}
if(data.errorIds !== undefined){
if(!(validate23(data.errorIds, instancePath+"/errorIds"))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
if(data.errorFileId !== undefined){
if(typeof data.errorFileId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s21/properties/errorFileId/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s21/type", {type: "object"});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}

const check15 = validate41;
const schema22 = {"type":"object","required":["_id"],"additionalProperties":true,"properties":{"_id":{"$ref":"s2"}}};

function validate41(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s22/required", {missingProperty: "_id"});
errors++;
}
if(data._id !== undefined){
if(!(validate2(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s22/type", {type: "object"});
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const check16 = validate43;
const schema23 = {"type":"string","minLength":1};

function validate43(data, instancePath=""){
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
validate43.errors = vErrors;
return errors === 0;
}

const check17 = validate44;
const schema24 = {"allOf":[{"$ref":"s25"},{"type":"object","properties":{"retryDataKey":{"type":"string"}}}]};
const schema25 = {"type":"object","required":["data"],"properties":{"stage":{"type":"string"},"pgExportId":{"$ref":"s2"},"oneToMany":{"type":"boolean"},"data":{}}};

function validate45(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
vErrors = complainAt(vErrors, instancePath, "s25/required", {missingProperty: "data"});
errors++;
}
if(data.stage !== undefined){
if(typeof data.stage !== "string"){
vErrors = complainAt(vErrors, instancePath, "s25/properties/stage/type", {type: "string"});
errors++;
}
}
if(data.pgExportId !== undefined){
if(!(validate2(data.pgExportId, instancePath+"/pgExportId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.oneToMany !== undefined){
if(typeof data.oneToMany !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s25/properties/oneToMany/type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s25/type", {type: "object"});
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


function validate44(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate45(data, instancePath))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.retryDataKey !== undefined){
if(typeof data.retryDataKey !== "string"){
vErrors = complainAt(vErrors, instancePath, "s24/allOf/1/properties/retryDataKey/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/allOf/1/type", {type: "object"});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const check18 = validate48;
const schema26 = {"allOf":[{"$ref":"s11"},{"type":"object","required":["_flowId"],"properties":{"_flowId":{"$ref":"s2"},"_expOrImpId":{"$ref":"s2"},"resolvedAt":{"$ref":"s5"},"resolvedBy":{"type":"string"},"_retryJobId":{"$ref":"s2"},"retryData":{"$ref":"s25"}}}]};

function validate48(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate16(data, instancePath))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._flowId === undefined){
vErrors = complainAt(vErrors, instancePath, "s26/allOf/1/required", {missingProperty: "_flowId"});
errors++;
}
if(data._flowId !== undefined){
if(!(validate2(data._flowId, instancePath+"/_flowId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data._expOrImpId !== undefined){
if(!(validate2(data._expOrImpId, instancePath+"/_expOrImpId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.resolvedAt !== undefined){
if(!(validate8(data.resolvedAt, instancePath+"/resolvedAt"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.resolvedBy !== undefined){
if(typeof data.resolvedBy !== "string"){
vErrors = complainAt(vErrors, instancePath, "s26/allOf/1/properties/resolvedBy/type", {type: "string"});
errors++;
}
}
if(data._retryJobId !== undefined){
if(!(validate2(data._retryJobId, instancePath+"/_retryJobId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.retryData !== undefined){
if(!(validate45(data.retryData, instancePath+"/retryData"))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s26/allOf/1/type", {type: "object"});
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1integrations~1{_id}~1errors/get/responses/200/content/application~1json/schema": check0,
  "#/components/schemas/FlowErrorCounts": check1,
  "#/paths/~1flows~1{_id}~1{stepId}~1errors/get/parameters/0/schema": check2,
  "#/paths/~1flows~1{_id}~1{stepId}~1errors/get/parameters/1/schema": check3,
  "#/components/schemas/ErrorSource": check4,
  "#/components/schemas/ErrorId": check5,
  "#/components/schemas/OpenErrors": check6,
  "#/components/schemas/AssignErrorsInput": check7,
  "#/components/schemas/UnassignErrorsInput": check8,
  "#/components/schemas/TagErrorsInput": check9,
  "#/paths/~1flows~1{_id}~1{stepId}~1resolved/get/parameters/0/schema": check10,
  "#/paths/~1flows~1{_id}~1{stepId}~1resolved/get/parameters/1/schema": check11,
  "#/components/schemas/ResolvedErrors": check12,
  "#/components/schemas/ErrorIdsInput": check13,
  "#/components/schemas/RetryErrorsInput": check14,
  "#/components/schemas/RetryJob": check15,
  "#/components/parameters/RetryDataKey/schema": check16,
  "#/components/schemas/RetryData": check17,
  "#/components/schemas/StoredFlowError": check18,
},
pointers: {"s0":"#/paths/~1integrations~1{_id}~1errors/get/responses/200/content/application~1json/schema","s1":"#/components/schemas/FlowErrorCount","s2":"#/components/schemas/ObjectId","s3":"#/components/schemas/FlowErrorCounts","s4":"#/components/schemas/StepErrorCount","s5":"#/components/schemas/Timestamp","s6":"#/paths/~1flows~1{_id}~1{stepId}~1errors/get/parameters/0/schema","s7":"#/paths/~1flows~1{_id}~1{stepId}~1errors/get/parameters/1/schema","s8":"#/components/schemas/ErrorSource","s9":"#/components/schemas/ErrorId","s10":"#/components/schemas/OpenErrors","s11":"#/components/schemas/FlowError","s12":"#/components/schemas/AssignErrorsInput","s13":"#/components/schemas/ErrorIds","s14":"#/components/schemas/UnassignErrorsInput","s15":"#/components/schemas/TagErrorsInput","s16":"#/paths/~1flows~1{_id}~1{stepId}~1resolved/get/parameters/0/schema","s17":"#/paths/~1flows~1{_id}~1{stepId}~1resolved/get/parameters/1/schema","s18":"#/components/schemas/ResolvedErrors","s19":"#/components/schemas/ResolvedError","s20":"#/components/schemas/ErrorIdsInput","s21":"#/components/schemas/RetryErrorsInput","s22":"#/components/schemas/RetryJob","s23":"#/components/parameters/RetryDataKey/schema","s24":"#/components/schemas/RetryData","s25":"#/components/schemas/RetryFields","s26":"#/components/schemas/StoredFlowError"},
};
};
