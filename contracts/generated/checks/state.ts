// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"object","required":["keys"],"properties":{"keys":{"type":"array","items":{"type":"string"}}}};

function validate0(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keys === undefined){
vErrors = complainAt(vErrors, instancePath, "s0/required", {missingProperty: "keys"});
errors++;
}
if(data.keys !== undefined){
let data0 = data.keys;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s0/properties/keys/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s0/properties/keys/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s0/type", {type: "object"});
errors++;
}
validate0.errors = vErrors;
return errors === 0;
}

const check1 = validate1;
const schema1 = {"type":"string"};

function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s1/type", {type: "string"});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const check2 = validate2;
const schema2 = {"type":"object","additionalProperties":true};

function validate2(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/type", {type: "object"});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}

const check3 = validate3;
const schema3 = {"type":"string","const":"OK"};

function validate3(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/type", {type: "string"});
errors++;
}
if("OK" !== data){
vErrors = complainAt(vErrors, instancePath, "s3/const", {allowedValue: "OK"});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}

const check4 = validate4;
const schema4 = {"type":"object","required":["success"],"properties":{"success":{"type":"boolean","const":true}}};

function validate4(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.success === undefined){
vErrors = complainAt(vErrors, instancePath, "s4/required", {missingProperty: "success"});
errors++;
}
if(data.success !== undefined){
let data0 = data.success;
if(typeof data0 !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/success/type", {type: "boolean"});
errors++;
}
if(true !== data0){
vErrors = complainAt(vErrors, instancePath, "s4/properties/success/const", {allowedValue: true});
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

const check5 = validate5;
const schema5 = {"type":"string","const":"Created"};

function validate5(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/type", {type: "string"});
errors++;
}
if("Created" !== data){
vErrors = complainAt(vErrors, instancePath, "s5/const", {allowedValue: "Created"});
errors++;
}
validate5.errors = vErrors;
return errors === 0;
}

const check6 = validate6;
const schema6 = {"type":"object","required":["entryId","key","value"],"properties":{"entryId":{"type":"string","minLength":1},"key":{"type":"string","minLength":1},"value":{"$ref":"s2"},"_exportId":{"$ref":"s7"},"_importId":{"$ref":"s7"},"_flowId":{"$ref":"s7"},"_integrationId":{"$ref":"s7"}}};
const func0 = codePointLength;
const schema7 = {"type":"string","pattern":"^[0-9a-f]{24}$"};
const pattern0 = new RegExp("^[0-9a-f]{24}$", "u");

function validate8(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s7/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "string"});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}


function validate6(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.entryId === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "entryId"});
errors++;
}
if(data.key === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "key"});
errors++;
}
if(data.value === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "value"});
errors++;
}
if(data.entryId !== undefined){
let data0 = data.entryId;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s6/properties/entryId/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/entryId/type", {type: "string"});
errors++;
}
}
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 === "string"){
if(func0(data1) < 1){
vErrors = complainAt(vErrors, instancePath, "s6/properties/key/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/key/type", {type: "string"});
errors++;
}
}
if(data.value !== undefined){
if(!(validate2(data.value, instancePath+"/value"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data._exportId !== undefined){
if(!(validate8(data._exportId, instancePath+"/_exportId"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data._importId !== undefined){
if(!(validate8(data._importId, instancePath+"/_importId"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data._flowId !== undefined){
if(!(validate8(data._flowId, instancePath+"/_flowId"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data._integrationId !== undefined){
if(!(validate8(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate8.errors);
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
return {
checks: {
  "#/components/schemas/StateKeys": check0,
  "#/components/parameters/StateKey/schema": check1,
  "#/components/schemas/StateValue": check2,
  "#/components/responses/StateReplaced/content/text~1plain/schema": check3,
  "#/components/schemas/StateWritten": check4,
  "#/components/responses/StateCreated/content/text~1plain/schema": check5,
  "#/components/schemas/StoredState": check6,
},
pointers: {"s0":"#/components/schemas/StateKeys","s1":"#/components/parameters/StateKey/schema","s2":"#/components/schemas/StateValue","s3":"#/components/responses/StateReplaced/content/text~1plain/schema","s4":"#/components/schemas/StateWritten","s5":"#/components/responses/StateCreated/content/text~1plain/schema","s6":"#/components/schemas/StoredState","s7":"#/components/schemas/ObjectId"},
};
};
