// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","maxItems":1000,"items":{"$ref":"s1"}};
const schema1 = {"required":["_id","name"],"allOf":[{"$ref":"s2"}]};
const schema2 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s3"},"createdAt":{"$ref":"s4"},"lastModified":{"$ref":"s4"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"imageURL":{"type":"string"},"websiteURL":{"type":"string"},"contactEmail":{"type":"string"},"published":{"type":"boolean"},"applications":{"type":"array","items":{"type":"string"}},"_integrationId":{"$ref":"s5"}}};
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

const schema5 = {"type":["string","null"],"pattern":"^[0-9a-f]{24}$"};

function validate8(data, instancePath=""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
vErrors = complainAt(vErrors, instancePath, "s5/type", {type: schema5.type});
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s5/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
validate8.errors = vErrors;
return errors === 0;
}

const func0 = codePointLength;

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
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/description/type", {type: "string"});
errors++;
}
}
if(data.imageURL !== undefined){
if(typeof data.imageURL !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/imageURL/type", {type: "string"});
errors++;
}
}
if(data.websiteURL !== undefined){
if(typeof data.websiteURL !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/websiteURL/type", {type: "string"});
errors++;
}
}
if(data.contactEmail !== undefined){
if(typeof data.contactEmail !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/contactEmail/type", {type: "string"});
errors++;
}
}
if(data.published !== undefined){
if(typeof data.published !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/published/type", {type: "boolean"});
errors++;
}
}
if(data.applications !== undefined){
let data9 = data.applications;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(typeof data9[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/applications/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/applications/type", {type: "array"});
errors++;
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

const check1 = validate2;

const check2 = validate12;
const schema6 = {"required":["_id","createdAt","lastModified","name"],"allOf":[{"$ref":"s2"}]};

function validate12(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate2(data, instancePath))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "_id"});
errors++;
}
if(data.createdAt === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "createdAt"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "name"});
errors++;
}
}
validate12.errors = vErrors;
return errors === 0;
}

const check3 = validate14;
const schema7 = {"type":"object","required":["objects"],"properties":{"objects":{"type":"array","items":{"type":"object","required":["model","doc"],"properties":{"model":{"type":"string"},"doc":{"type":"object","additionalProperties":true}}}}}};

function validate14(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.objects === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "objects"});
errors++;
}
if(data.objects !== undefined){
let data0 = data.objects;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.model === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/properties/objects/items/required", {missingProperty: "model"}, i0);
errors++;
}
if(data1.doc === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/properties/objects/items/required", {missingProperty: "doc"}, i0);
errors++;
}
if(data1.model !== undefined){
if(typeof data1.model !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/objects/items/properties/model/type", {type: "string"}, i0);
errors++;
}
}
if(data1.doc !== undefined){
let data3 = data1.doc;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/properties/objects/items/properties/doc/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/properties/objects/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/properties/objects/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "object"});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const check4 = validate15;
const schema8 = {"type":"object","properties":{"connectionMap":{"type":"object","additionalProperties":{"$ref":"s3"}}}};

function validate15(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connectionMap !== undefined){
let data0 = data.connectionMap;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(!(validate3(data0[key0], instancePath+"/connectionMap/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/properties/connectionMap/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "object"});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1templates/get/responses/200/content/application~1json/schema": check0,
  "#/components/schemas/TemplateInput": check1,
  "#/components/schemas/Template": check2,
  "#/components/schemas/TemplatePreview": check3,
  "#/components/schemas/TemplateInstallation": check4,
},
pointers: {"s0":"#/paths/~1templates/get/responses/200/content/application~1json/schema","s1":"#/components/schemas/TemplateListItem","s2":"#/components/schemas/TemplateInput","s3":"#/components/schemas/ObjectId","s4":"#/components/schemas/Timestamp","s5":"#/components/schemas/ObjectIdOrNull","s6":"#/components/schemas/Template","s7":"#/components/schemas/TemplatePreview","s8":"#/components/schemas/TemplateInstallation"},
};
};
