// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","maxItems":1000,"items":{"$ref":"s1"}};
const schema1 = {"type":"object","required":["_id","name"],"properties":{"_id":{"$ref":"s2"},"createdAt":{"$ref":"s3"},"lastModified":{"$ref":"s3"},"name":{"type":"string"},"legacyId":{"type":"string"},"published":{"type":"boolean"},"versions":{"type":"array","items":{"$ref":"s4"}}}};
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

const schema4 = {"type":"object","additionalProperties":true};

function validate7(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/type", {type: "object"});
errors++;
}
validate7.errors = vErrors;
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
if(data.legacyId !== undefined){
if(typeof data.legacyId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/legacyId/type", {type: "string"});
errors++;
}
}
if(data.published !== undefined){
if(typeof data.published !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s1/properties/published/type", {type: "boolean"});
errors++;
}
}
if(data.versions !== undefined){
let data6 = data.versions;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
if(!(validate7(data6[i0], instancePath+"/versions/" + i0))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/versions/type", {type: "array"});
errors++;
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

const check1 = validate10;
const schema5 = {"type":"boolean"};

function validate10(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s5/type", {type: "boolean"});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const check2 = validate1;

const check3 = validate11;
const schema6 = {"type":"array","items":{"$ref":"s7"}};
const schema7 = {"type":"object","required":["_id","name","_httpConnectorId"],"properties":{"_id":{"$ref":"s2"},"_httpConnectorId":{"$ref":"s2"},"name":{"type":"string"}}};

function validate12(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "_id"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "name"});
errors++;
}
if(data._httpConnectorId === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "_httpConnectorId"});
errors++;
}
if(data._id !== undefined){
if(!(validate2(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data._httpConnectorId !== undefined){
if(!(validate2(data._httpConnectorId, instancePath+"/_httpConnectorId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/name/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "object"});
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "array"});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const check4 = validate16;
const schema8 = {"type":"array","items":{"$ref":"s9"}};
const schema9 = {"type":"object","required":["_id","name","_httpConnectorId"],"properties":{"_id":{"$ref":"s2"},"_httpConnectorId":{"$ref":"s2"},"name":{"type":"string"},"method":{"type":"string"},"relativeURI":{"type":"string"}}};

function validate17(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s9/required", {missingProperty: "_id"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s9/required", {missingProperty: "name"});
errors++;
}
if(data._httpConnectorId === undefined){
vErrors = complainAt(vErrors, instancePath, "s9/required", {missingProperty: "_httpConnectorId"});
errors++;
}
if(data._id !== undefined){
if(!(validate2(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data._httpConnectorId !== undefined){
if(!(validate2(data._httpConnectorId, instancePath+"/_httpConnectorId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/name/type", {type: "string"});
errors++;
}
}
if(data.method !== undefined){
if(typeof data.method !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/method/type", {type: "string"});
errors++;
}
}
if(data.relativeURI !== undefined){
if(typeof data.relativeURI !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/relativeURI/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "object"});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}


function validate16(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate17(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "array"});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1httpconnectors/get/responses/200/content/application~1json/schema": check0,
  "#/paths/~1httpconnectors~1{_id}/get/parameters/0/schema": check1,
  "#/components/schemas/HttpConnector": check2,
  "#/paths/~1httpconnectors~1{_id}~1resources/get/responses/200/content/application~1json/schema": check3,
  "#/paths/~1httpconnectors~1{_id}~1endpoints/get/responses/200/content/application~1json/schema": check4,
},
pointers: {"s0":"#/paths/~1httpconnectors/get/responses/200/content/application~1json/schema","s1":"#/components/schemas/HttpConnector","s2":"#/components/schemas/ObjectId","s3":"#/components/schemas/Timestamp","s4":"#/components/schemas/Open","s5":"#/paths/~1httpconnectors~1{_id}/get/parameters/0/schema","s6":"#/paths/~1httpconnectors~1{_id}~1resources/get/responses/200/content/application~1json/schema","s7":"#/components/schemas/HttpConnectorResource","s8":"#/paths/~1httpconnectors~1{_id}~1endpoints/get/responses/200/content/application~1json/schema","s9":"#/components/schemas/HttpConnectorEndpoint"},
};
};
