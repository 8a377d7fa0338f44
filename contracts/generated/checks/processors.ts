// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"object","required":["data"],"properties":{"data":{"type":"string"},"rules":{"type":"object","additionalProperties":true,"properties":{"columnDelimiter":{"type":"string","minLength":1},"rowDelimiter":{"type":"string","minLength":1},"hasHeaderRow":{"type":"boolean"},"trimSpaces":{"type":"boolean"},"rowsToSkip":{"type":"integer","minimum":0},"includeHeader":{"type":"boolean"}}}}};
const func0 = codePointLength;

function validate0(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
vErrors = complainAt(vErrors, instancePath, "s0/required", {missingProperty: "data"});
errors++;
}
if(data.data !== undefined){
if(typeof data.data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s0/properties/data/type", {type: "string"});
errors++;
}
}
if(data.rules !== undefined){
let data1 = data.rules;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.columnDelimiter !== undefined){
let data2 = data1.columnDelimiter;
if(typeof data2 === "string"){
if(func0(data2) < 1){
vErrors = complainAt(vErrors, instancePath, "s0/properties/rules/properties/columnDelimiter/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s0/properties/rules/properties/columnDelimiter/type", {type: "string"});
errors++;
}
}
if(data1.rowDelimiter !== undefined){
let data3 = data1.rowDelimiter;
if(typeof data3 === "string"){
if(func0(data3) < 1){
vErrors = complainAt(vErrors, instancePath, "s0/properties/rules/properties/rowDelimiter/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s0/properties/rules/properties/rowDelimiter/type", {type: "string"});
errors++;
}
}
if(data1.hasHeaderRow !== undefined){
if(typeof data1.hasHeaderRow !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s0/properties/rules/properties/hasHeaderRow/type", {type: "boolean"});
errors++;
}
}
if(data1.trimSpaces !== undefined){
if(typeof data1.trimSpaces !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s0/properties/rules/properties/trimSpaces/type", {type: "boolean"});
errors++;
}
}
if(data1.rowsToSkip !== undefined){
let data6 = data1.rowsToSkip;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = complainAt(vErrors, instancePath, "s0/properties/rules/properties/rowsToSkip/type", {type: "integer"});
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
vErrors = complainAt(vErrors, instancePath, "s0/properties/rules/properties/rowsToSkip/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data1.includeHeader !== undefined){
if(typeof data1.includeHeader !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s0/properties/rules/properties/includeHeader/type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s0/properties/rules/type", {type: "object"});
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
const schema1 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"s2"}}}};
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


function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "data"});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate2(data0[i0], instancePath+"/data/" + i0))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/data/type", {type: "array"});
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

const check2 = validate4;
const schema3 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"s2"}},"rules":{"type":"object","additionalProperties":true,"properties":{"columnDelimiter":{"type":"string","minLength":1},"rowDelimiter":{"type":"string","minLength":1},"hasHeaderRow":{"type":"boolean"},"trimSpaces":{"type":"boolean"},"rowsToSkip":{"type":"integer","minimum":0},"includeHeader":{"type":"boolean"}}}}};

function validate4(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
vErrors = complainAt(vErrors, instancePath, "s3/required", {missingProperty: "data"});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate2(data0[i0], instancePath+"/data/" + i0))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/properties/data/type", {type: "array"});
errors++;
}
}
if(data.rules !== undefined){
let data2 = data.rules;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.columnDelimiter !== undefined){
let data3 = data2.columnDelimiter;
if(typeof data3 === "string"){
if(func0(data3) < 1){
vErrors = complainAt(vErrors, instancePath, "s3/properties/rules/properties/columnDelimiter/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/properties/rules/properties/columnDelimiter/type", {type: "string"});
errors++;
}
}
if(data2.rowDelimiter !== undefined){
let data4 = data2.rowDelimiter;
if(typeof data4 === "string"){
if(func0(data4) < 1){
vErrors = complainAt(vErrors, instancePath, "s3/properties/rules/properties/rowDelimiter/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/properties/rules/properties/rowDelimiter/type", {type: "string"});
errors++;
}
}
if(data2.hasHeaderRow !== undefined){
if(typeof data2.hasHeaderRow !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/rules/properties/hasHeaderRow/type", {type: "boolean"});
errors++;
}
}
if(data2.trimSpaces !== undefined){
if(typeof data2.trimSpaces !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/rules/properties/trimSpaces/type", {type: "boolean"});
errors++;
}
}
if(data2.rowsToSkip !== undefined){
let data7 = data2.rowsToSkip;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
vErrors = complainAt(vErrors, instancePath, "s3/properties/rules/properties/rowsToSkip/type", {type: "integer"});
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
vErrors = complainAt(vErrors, instancePath, "s3/properties/rules/properties/rowsToSkip/minimum", {comparison: ">=", limit: 0});
errors++;
}
}
}
if(data2.includeHeader !== undefined){
if(typeof data2.includeHeader !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/rules/properties/includeHeader/type", {type: "boolean"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/properties/rules/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/type", {type: "object"});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

const check3 = validate6;
const schema4 = {"type":"object","required":["data"],"properties":{"data":{"type":"string"}}};

function validate6(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
vErrors = complainAt(vErrors, instancePath, "s4/required", {missingProperty: "data"});
errors++;
}
if(data.data !== undefined){
if(typeof data.data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/data/type", {type: "string"});
errors++;
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
return {
checks: {
  "#/components/schemas/ParserInput": check0,
  "#/components/schemas/ParsedRecords": check1,
  "#/components/schemas/GeneratorInput": check2,
  "#/components/schemas/GeneratedText": check3,
},
pointers: {"s0":"#/components/schemas/ParserInput","s1":"#/components/schemas/ParsedRecords","s2":"#/components/schemas/Open","s3":"#/components/schemas/GeneratorInput","s4":"#/components/schemas/GeneratedText"},
};
};
