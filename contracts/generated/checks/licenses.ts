// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","maxItems":1000,"items":{"$ref":"s1"}};
const schema1 = {"required":["_id","_connectorId","created","expires"],"allOf":[{"$ref":"s2"}]};
const schema2 = {"type":"object","required":["expires"],"properties":{"_id":{"$ref":"s3"},"_connectorId":{"$ref":"s3"},"created":{"$ref":"s4"},"expires":{"$ref":"s4"},"opts":{"$ref":"s5"},"user":{"$ref":"s6"},"_integrationId":{"$ref":"s3"}}};
const schema3 = {"type":"string","pattern":"^[0-9a-f]{24}$"};
const pattern0 = new RegExp("^[0-9a-f]{24}$", "u");

function validate3(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s3/pattern", {pattern: "^[0-9a-f]{24}$"});
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

const schema4 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","format":"date-time"};
const formats0 = dateTime;
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate6(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = complainAt(vErrors, instancePath, "s4/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"});
errors++;
}
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s4/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/type", {type: "string"});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

const schema5 = {"type":"object","additionalProperties":true,"properties":{"connectorEdition":{"type":"string"},"addonLicenses":{"type":"array","items":{"$ref":"s7"}}}};
const schema6 = {"type":"object","additionalProperties":true};

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


function validate9(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connectorEdition !== undefined){
if(typeof data.connectorEdition !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/connectorEdition/type", {type: "string"});
errors++;
}
}
if(data.addonLicenses !== undefined){
let data1 = data.addonLicenses;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate10(data1[i0], instancePath+"/addonLicenses/" + i0))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/properties/addonLicenses/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/type", {type: "object"});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

const schema7 = {"type":"object","properties":{"email":{"type":"string"},"_id":{"$ref":"s3"},"name":{"type":"string"}}};

function validate13(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email !== undefined){
if(typeof data.email !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/email/type", {type: "string"});
errors++;
}
}
if(data._id !== undefined){
if(!(validate3(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/name/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "object"});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate2(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expires === undefined){
vErrors = complainAt(vErrors, instancePath, "s2/required", {missingProperty: "expires"});
errors++;
}
if(data._id !== undefined){
if(!(validate3(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
if(data._connectorId !== undefined){
if(!(validate3(data._connectorId, instancePath+"/_connectorId"))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
if(data.created !== undefined){
if(!(validate6(data.created, instancePath+"/created"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.expires !== undefined){
if(!(validate6(data.expires, instancePath+"/expires"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.opts !== undefined){
if(!(validate9(data.opts, instancePath+"/opts"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
if(data.user !== undefined){
if(!(validate13(data.user, instancePath+"/user"))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data._integrationId !== undefined){
if(!(validate3(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/type", {type: "object"});
errors++;
}
validate2.errors = vErrors;
return errors === 0;
}


function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate2(data, instancePath))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "_id"});
errors++;
}
if(data._connectorId === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "_connectorId"});
errors++;
}
if(data.created === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "created"});
errors++;
}
if(data.expires === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "expires"});
errors++;
}
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

const check1 = validate19;
const schema8 = {"required":["email","expires"],"allOf":[{"$ref":"s2"}],"properties":{"email":{"type":"string","minLength":1}}};
const func0 = codePointLength;

function validate19(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate2(data, instancePath))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "email"});
errors++;
}
if(data.expires === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "expires"});
errors++;
}
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s8/properties/email/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/properties/email/type", {type: "string"});
errors++;
}
}
}
validate19.errors = vErrors;
return errors === 0;
}

const check2 = validate1;

const check3 = validate2;
return {
checks: {
  "#/paths/~1connectors~1{_id}~1licenses/get/responses/200/content/application~1json/schema": check0,
  "#/components/schemas/LicenseCreate": check1,
  "#/components/schemas/License": check2,
  "#/components/schemas/LicenseInput": check3,
},
pointers: {"s0":"#/paths/~1connectors~1{_id}~1licenses/get/responses/200/content/application~1json/schema","s1":"#/components/schemas/License","s2":"#/components/schemas/LicenseInput","s3":"#/components/schemas/ObjectId","s4":"#/components/schemas/Timestamp","s5":"#/components/schemas/LicenseOptions","s6":"#/components/schemas/LicenseUser","s7":"#/components/schemas/Open","s8":"#/components/schemas/LicenseCreate"},
};
};
