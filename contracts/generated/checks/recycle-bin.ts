// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","items":{"$ref":"s1"}};
const schema1 = {"type":"object","required":["model","doc"],"properties":{"model":{"type":"string","pattern":"^[A-Z][A-Za-z]*$"},"doc":{"type":"object","required":["_id","lastModified"],"additionalProperties":true,"properties":{"_id":{"$ref":"s2"},"lastModified":{"type":"string","format":"date-time"}}}}};
const pattern0 = new RegExp("^[A-Z][A-Za-z]*$", "u");
const schema2 = {"type":"string","pattern":"^[0-9a-f]{24}$"};
const pattern1 = new RegExp("^[0-9a-f]{24}$", "u");

function validate2(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
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

const formats0 = dateTime;

function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "model"});
errors++;
}
if(data.doc === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "doc"});
errors++;
}
if(data.model !== undefined){
let data0 = data.model;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
vErrors = complainAt(vErrors, instancePath, "s1/properties/model/pattern", {pattern: "^[A-Z][A-Za-z]*$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/model/type", {type: "string"});
errors++;
}
}
if(data.doc !== undefined){
let data1 = data.doc;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/properties/doc/required", {missingProperty: "_id"});
errors++;
}
if(data1.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/properties/doc/required", {missingProperty: "lastModified"});
errors++;
}
if(data1._id !== undefined){
if(!(validate2(data1._id, instancePath+"/doc/_id"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data1.lastModified !== undefined){
let data3 = data1.lastModified;
if(typeof data3 === "string"){
if(!(formats0.validate(data3))){
vErrors = complainAt(vErrors, instancePath, "s1/properties/doc/properties/lastModified/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/doc/properties/lastModified/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/doc/type", {type: "object"});
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
const schema3 = {"type":"string","minLength":1};
const func0 = codePointLength;

function validate5(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
vErrors = complainAt(vErrors, instancePath, "s3/minLength", {limit: 1});
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

const check2 = validate6;
const schema4 = {"type":"object"};

function validate6(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = complainAt(vErrors, instancePath, "s4/type", {type: "object"});
errors++;
}
validate6.errors = vErrors;
return errors === 0;
}

const check3 = validate7;
const schema5 = {};

function validate7(data, instancePath=""){
validate7.errors = null;
return true;
}

const check4 = validate8;
const schema6 = {};

function validate8(data, instancePath=""){
validate8.errors = null;
return true;
}

const check5 = validate9;
const schema7 = {"type":"object","required":["_id","model","path","record","deletedAt","goneAt"],"properties":{"_id":{"$ref":"s2"},"model":{"type":"string"},"name":{"type":"string"},"path":{"type":"string","pattern":"^/"},"deletedAt":{"type":"string","format":"date-time"},"goneAt":{"type":"string","format":"date-time"},"record":{"type":"object","additionalProperties":{}},"along":{"type":"array","items":{"type":"object","required":["path","id","record"],"properties":{"path":{"type":"string","pattern":"^/"},"id":{"type":"string"},"record":{"type":"object","additionalProperties":{}}}}},"_withId":{"$ref":"s2"},"_iClientIds":{"type":"array","items":{"$ref":"s2"}}}};
const pattern2 = new RegExp("^/", "u");

function validate9(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "_id"});
errors++;
}
if(data.model === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "model"});
errors++;
}
if(data.path === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "path"});
errors++;
}
if(data.record === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "record"});
errors++;
}
if(data.deletedAt === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "deletedAt"});
errors++;
}
if(data.goneAt === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "goneAt"});
errors++;
}
if(data._id !== undefined){
if(!(validate2(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data.model !== undefined){
if(typeof data.model !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/model/type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/name/type", {type: "string"});
errors++;
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
vErrors = complainAt(vErrors, instancePath, "s7/properties/path/pattern", {pattern: "^/"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/properties/path/type", {type: "string"});
errors++;
}
}
if(data.deletedAt !== undefined){
let data4 = data.deletedAt;
if(typeof data4 === "string"){
if(!(formats0.validate(data4))){
vErrors = complainAt(vErrors, instancePath, "s7/properties/deletedAt/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/properties/deletedAt/type", {type: "string"});
errors++;
}
}
if(data.goneAt !== undefined){
let data5 = data.goneAt;
if(typeof data5 === "string"){
if(!(formats0.validate(data5))){
vErrors = complainAt(vErrors, instancePath, "s7/properties/goneAt/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/properties/goneAt/type", {type: "string"});
errors++;
}
}
if(data.record !== undefined){
let data6 = data.record;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/properties/record/type", {type: "object"});
errors++;
}
}
if(data.along !== undefined){
let data7 = data.along;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.path === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/properties/along/items/required", {missingProperty: "path"}, i0);
errors++;
}
if(data8.id === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/properties/along/items/required", {missingProperty: "id"}, i0);
errors++;
}
if(data8.record === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/properties/along/items/required", {missingProperty: "record"}, i0);
errors++;
}
if(data8.path !== undefined){
let data9 = data8.path;
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
vErrors = complainAt(vErrors, instancePath, "s7/properties/along/items/properties/path/pattern", {pattern: "^/"}, i0);
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/properties/along/items/properties/path/type", {type: "string"}, i0);
errors++;
}
}
if(data8.id !== undefined){
if(typeof data8.id !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/along/items/properties/id/type", {type: "string"}, i0);
errors++;
}
}
if(data8.record !== undefined){
let data11 = data8.record;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/properties/along/items/properties/record/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/properties/along/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/properties/along/type", {type: "array"});
errors++;
}
}
if(data._withId !== undefined){
if(!(validate2(data._withId, instancePath+"/_withId"))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
if(data._iClientIds !== undefined){
let data13 = data._iClientIds;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
if(!(validate2(data13[i1], instancePath+"/_iClientIds/" + i1))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/properties/_iClientIds/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "object"});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/components/responses/RecycledRecords/content/application~1json/schema": check0,
  "#/components/parameters/RecycledType/schema": check1,
  "#/paths/~1recycleBinTTL~1{type}~1{_id}~1doCascadeRestore/post/requestBody/content/application~1json/schema": check2,
  "#/components/schemas/StoredRecycledRecord/properties/record/additionalProperties": check3,
  "#/components/schemas/StoredRecycledRecord/properties/along/items/properties/record/additionalProperties": check4,
  "#/components/schemas/StoredRecycledRecord": check5,
},
pointers: {"s0":"#/components/responses/RecycledRecords/content/application~1json/schema","s1":"#/components/schemas/RecycledRecord","s2":"#/components/schemas/ObjectId","s3":"#/components/parameters/RecycledType/schema","s4":"#/paths/~1recycleBinTTL~1{type}~1{_id}~1doCascadeRestore/post/requestBody/content/application~1json/schema","s5":"#/components/schemas/StoredRecycledRecord/properties/record/additionalProperties","s6":"#/components/schemas/StoredRecycledRecord/properties/along/items/properties/record/additionalProperties","s7":"#/components/schemas/StoredRecycledRecord"},
};
};
