// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"object","properties":{"status":{"type":"string"},"direction":{"type":"string"},"documentType":{"type":"string"}}};

function validate0(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = complainAt(vErrors, instancePath, "s0/properties/status/type", {type: "string"});
errors++;
}
}
if(data.direction !== undefined){
if(typeof data.direction !== "string"){
vErrors = complainAt(vErrors, instancePath, "s0/properties/direction/type", {type: "string"});
errors++;
}
}
if(data.documentType !== undefined){
if(typeof data.documentType !== "string"){
vErrors = complainAt(vErrors, instancePath, "s0/properties/documentType/type", {type: "string"});
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
const schema1 = {"type":"object","required":["ediTransactions"],"properties":{"ediTransactions":{"type":"array","items":{"$ref":"s2"}}}};
const schema2 = {"type":"object","required":["_id","direction","documentType","status"],"properties":{"_id":{"$ref":"s3"},"createdAt":{"$ref":"s4"},"lastModified":{"$ref":"s4"},"direction":{"type":"string","enum":["inbound","outbound"]},"documentType":{"type":"string"},"status":{"type":"string"},"faStatus":{"type":"string"},"mdnStatus":{"type":"string"}}};
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

function validate5(data, instancePath=""){
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
validate5.errors = vErrors;
return errors === 0;
}


function validate2(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s2/required", {missingProperty: "_id"});
errors++;
}
if(data.direction === undefined){
vErrors = complainAt(vErrors, instancePath, "s2/required", {missingProperty: "direction"});
errors++;
}
if(data.documentType === undefined){
vErrors = complainAt(vErrors, instancePath, "s2/required", {missingProperty: "documentType"});
errors++;
}
if(data.status === undefined){
vErrors = complainAt(vErrors, instancePath, "s2/required", {missingProperty: "status"});
errors++;
}
if(data._id !== undefined){
if(!(validate3(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate3.errors);
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
if(data.direction !== undefined){
let data3 = data.direction;
if(typeof data3 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/direction/type", {type: "string"});
errors++;
}
if(!((data3 === "inbound") || (data3 === "outbound"))){
vErrors = complainAt(vErrors, instancePath, "s2/properties/direction/enum", {allowedValues: schema2.properties.direction.enum});
errors++;
}
}
if(data.documentType !== undefined){
if(typeof data.documentType !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/documentType/type", {type: "string"});
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/status/type", {type: "string"});
errors++;
}
}
if(data.faStatus !== undefined){
if(typeof data.faStatus !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/faStatus/type", {type: "string"});
errors++;
}
}
if(data.mdnStatus !== undefined){
if(typeof data.mdnStatus !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/mdnStatus/type", {type: "string"});
errors++;
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ediTransactions === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "ediTransactions"});
errors++;
}
if(data.ediTransactions !== undefined){
let data0 = data.ediTransactions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate2(data0[i0], instancePath+"/ediTransactions/" + i0))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/ediTransactions/type", {type: "array"});
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

const check2 = validate2;

const check3 = validate9;
const schema5 = {"type":"object","required":["status"],"properties":{"status":{"type":"string"}}};

function validate9(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
vErrors = complainAt(vErrors, instancePath, "s5/required", {missingProperty: "status"});
errors++;
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/status/type", {type: "string"});
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
return {
checks: {
  "#/components/schemas/EdiTransactionQuery": check0,
  "#/paths/~1ediTransactions~1query/post/responses/200/content/application~1json/schema": check1,
  "#/components/schemas/EdiTransaction": check2,
  "#/components/schemas/EdiAcknowledgement": check3,
},
pointers: {"s0":"#/components/schemas/EdiTransactionQuery","s1":"#/paths/~1ediTransactions~1query/post/responses/200/content/application~1json/schema","s2":"#/components/schemas/EdiTransaction","s3":"#/components/schemas/ObjectId","s4":"#/components/schemas/Timestamp","s5":"#/components/schemas/EdiAcknowledgement"},
};
};
