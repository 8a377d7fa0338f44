// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","maxItems":1000,"items":{"$ref":"s1"}};
const schema1 = {"required":["_id","name"],"allOf":[{"$ref":"s2"}]};
const schema2 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s3"},"createdAt":{"$ref":"s4"},"lastModified":{"$ref":"s4"},"name":{"type":"string","minLength":1},"type":{"type":"string","enum":["server","lambda"]},"server":{"$ref":"s5"},"lambda":{"$ref":"s6"},"framework":{"type":"string","enum":["twoDotZero"]}}};
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

const schema5 = {"type":"object","required":["hostURI"],"properties":{"hostURI":{"type":"string","minLength":1},"ipRanges":{"type":"array","items":{"type":"string"}},"systemToken":{"type":"string"}}};
const func0 = codePointLength;

function validate8(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.hostURI === undefined){
vErrors = complainAt(vErrors, instancePath, "s5/required", {missingProperty: "hostURI"});
errors++;
}
if(data.hostURI !== undefined){
let data0 = data.hostURI;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s5/properties/hostURI/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/properties/hostURI/type", {type: "string"});
errors++;
}
}
if(data.ipRanges !== undefined){
let data1 = data.ipRanges;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/ipRanges/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/properties/ipRanges/type", {type: "array"});
errors++;
}
}
if(data.systemToken !== undefined){
if(typeof data.systemToken !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/systemToken/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/type", {type: "object"});
errors++;
}
validate8.errors = vErrors;
return errors === 0;
}

const schema6 = {"type":"object","required":["accessKeyId","secretAccessKey","awsRegion","functionName"],"properties":{"accessKeyId":{"type":"string","minLength":1},"secretAccessKey":{"type":"string","minLength":1},"awsRegion":{"type":"string","minLength":1},"functionName":{"type":"string","minLength":1},"language":{"type":"string","enum":["Node.js","C#","Java","Other"]}}};

function validate10(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessKeyId === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "accessKeyId"});
errors++;
}
if(data.secretAccessKey === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "secretAccessKey"});
errors++;
}
if(data.awsRegion === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "awsRegion"});
errors++;
}
if(data.functionName === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "functionName"});
errors++;
}
if(data.accessKeyId !== undefined){
let data0 = data.accessKeyId;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s6/properties/accessKeyId/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/accessKeyId/type", {type: "string"});
errors++;
}
}
if(data.secretAccessKey !== undefined){
let data1 = data.secretAccessKey;
if(typeof data1 === "string"){
if(func0(data1) < 1){
vErrors = complainAt(vErrors, instancePath, "s6/properties/secretAccessKey/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/secretAccessKey/type", {type: "string"});
errors++;
}
}
if(data.awsRegion !== undefined){
let data2 = data.awsRegion;
if(typeof data2 === "string"){
if(func0(data2) < 1){
vErrors = complainAt(vErrors, instancePath, "s6/properties/awsRegion/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/awsRegion/type", {type: "string"});
errors++;
}
}
if(data.functionName !== undefined){
let data3 = data.functionName;
if(typeof data3 === "string"){
if(func0(data3) < 1){
vErrors = complainAt(vErrors, instancePath, "s6/properties/functionName/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/functionName/type", {type: "string"});
errors++;
}
}
if(data.language !== undefined){
let data4 = data.language;
if(typeof data4 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/language/type", {type: "string"});
errors++;
}
if(!((((data4 === "Node.js") || (data4 === "C#")) || (data4 === "Java")) || (data4 === "Other"))){
vErrors = complainAt(vErrors, instancePath, "s6/properties/language/enum", {allowedValues: schema6.properties.language.enum});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "object"});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


function validate2(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s2/required", {missingProperty: "name"});
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
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func0(data3) < 1){
vErrors = complainAt(vErrors, instancePath, "s2/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/name/type", {type: "string"});
errors++;
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/type/type", {type: "string"});
errors++;
}
if(!((data4 === "server") || (data4 === "lambda"))){
vErrors = complainAt(vErrors, instancePath, "s2/properties/type/enum", {allowedValues: schema2.properties.type.enum});
errors++;
}
}
if(data.server !== undefined){
if(!(validate8(data.server, instancePath+"/server"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.lambda !== undefined){
if(!(validate10(data.lambda, instancePath+"/lambda"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data.framework !== undefined){
let data7 = data.framework;
if(typeof data7 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/framework/type", {type: "string"});
errors++;
}
if(!(data7 === "twoDotZero")){
vErrors = complainAt(vErrors, instancePath, "s2/properties/framework/enum", {allowedValues: schema2.properties.framework.enum});
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
if(!(validate2(data, instancePath))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "_id"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "name"});
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

const check1 = validate14;
const schema7 = {"required":["type"],"allOf":[{"$ref":"s2"},{"if":{"required":["type"],"properties":{"type":{"enum":["server"]}}},"then":{"required":["server"]}},{"if":{"required":["type"],"properties":{"type":{"enum":["lambda"]}}},"then":{"required":["lambda"]}}]};

function validate14(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate2(data, instancePath))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
vErrors = complain(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if(!(data.type === "server")){
vErrors = complain(vErrors, {});
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/allOf/1/then/required", {missingProperty: "server"});
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = complainAt(vErrors, instancePath, "s7/allOf/1/if", {failingKeyword: "then"});
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
vErrors = complain(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if(!(data.type === "lambda")){
vErrors = complain(vErrors, {});
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.lambda === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/allOf/2/then/required", {missingProperty: "lambda"});
errors++;
}
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
vErrors = complainAt(vErrors, instancePath, "s7/allOf/2/if", {failingKeyword: "then"});
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "type"});
errors++;
}
}
validate14.errors = vErrors;
return errors === 0;
}

const check2 = validate16;
const schema8 = {"required":["_id","createdAt","lastModified","name","type"],"allOf":[{"$ref":"s2"}]};

function validate16(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate2(data, instancePath))){
vErrors = joined(vErrors, validate2.errors);
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
if(data.type === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "type"});
errors++;
}
}
validate16.errors = vErrors;
return errors === 0;
}

const check3 = validate18;
const schema9 = {"type":"object","required":["systemToken"],"properties":{"systemToken":{"type":"string"}}};

function validate18(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.systemToken === undefined){
vErrors = complainAt(vErrors, instancePath, "s9/required", {missingProperty: "systemToken"});
errors++;
}
if(data.systemToken !== undefined){
if(typeof data.systemToken !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/systemToken/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "object"});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const check4 = validate19;
const schema10 = {"type":"array","items":{"$ref":"s1"}};

function validate19(data, instancePath=""){
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
vErrors = complainAt(vErrors, instancePath, "s10/type", {type: "array"});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const check5 = validate21;
const schema11 = {"type":"string"};

function validate21(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/type", {type: "string"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const check6 = validate22;
const schema12 = {"type":"string","minLength":1};

function validate22(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
vErrors = complainAt(vErrors, instancePath, "s12/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/type", {type: "string"});
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1stacks/get/responses/200/content/application~1json/schema": check0,
  "#/components/schemas/StackInput": check1,
  "#/components/schemas/Stack": check2,
  "#/paths/~1stacks~1{_id}~1systemToken/get/responses/200/content/application~1json/schema": check3,
  "#/paths/~1shared~1stacks/get/responses/200/content/application~1json/schema": check4,
  "#/components/schemas/ServerStack/properties/systemToken": check5,
  "#/components/schemas/LambdaStack/properties/secretAccessKey": check6,
},
pointers: {"s0":"#/paths/~1stacks/get/responses/200/content/application~1json/schema","s1":"#/components/schemas/StackListItem","s2":"#/components/schemas/StackFields","s3":"#/components/schemas/ObjectId","s4":"#/components/schemas/Timestamp","s5":"#/components/schemas/ServerStack","s6":"#/components/schemas/LambdaStack","s7":"#/components/schemas/StackInput","s8":"#/components/schemas/Stack","s9":"#/paths/~1stacks~1{_id}~1systemToken/get/responses/200/content/application~1json/schema","s10":"#/paths/~1shared~1stacks/get/responses/200/content/application~1json/schema","s11":"#/components/schemas/ServerStack/properties/systemToken","s12":"#/components/schemas/LambdaStack/properties/secretAccessKey"},
};
};
