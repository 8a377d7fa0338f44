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
const schema4 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s5"},"createdAt":{"$ref":"s6"},"lastModified":{"$ref":"s6"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"disabled":{"type":"boolean"},"_integrationId":{"$ref":"s5"},"routers":{"type":"array","items":{"$ref":"s7"}}}};
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

function validate11(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "object"});
errors++;
}
validate11.errors = vErrors;
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
if(data.disabled !== undefined){
if(typeof data.disabled !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/disabled/type", {type: "boolean"});
errors++;
}
}
if(data._integrationId !== undefined){
if(!(validate5(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.routers !== undefined){
let data7 = data.routers;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate11(data7[i0], instancePath+"/routers/" + i0))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/routers/type", {type: "array"});
errors++;
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

const check3 = validate4;

const check4 = validate15;
const schema8 = {"required":["_id","createdAt","lastModified","name"],"allOf":[{"$ref":"s4"}]};

function validate15(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate4(data, instancePath))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "_id"});
errors++;
}
if(data.createdAt === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "createdAt"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "name"});
errors++;
}
}
validate15.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1apis/get/parameters/5/schema": check0,
  "#/paths/~1apis/get/parameters/6/schema": check1,
  "#/paths/~1apis/get/responses/200/content/application~1json/schema": check2,
  "#/components/schemas/ApiInput": check3,
  "#/components/schemas/Api": check4,
},
pointers: {"s0":"#/paths/~1apis/get/parameters/5/schema","s1":"#/paths/~1apis/get/parameters/6/schema","s2":"#/paths/~1apis/get/responses/200/content/application~1json/schema","s3":"#/components/schemas/ApiListItem","s4":"#/components/schemas/ApiInput","s5":"#/components/schemas/ObjectId","s6":"#/components/schemas/Timestamp","s7":"#/components/schemas/Open","s8":"#/components/schemas/Api"},
};
};
