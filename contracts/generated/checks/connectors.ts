// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","maxItems":1000,"items":{"$ref":"s1"}};
const schema1 = {"required":["_id","name"],"allOf":[{"$ref":"s2"}]};
const schema2 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s3"},"createdAt":{"$ref":"s4"},"lastModified":{"$ref":"s4"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"imageURL":{"type":"string"},"websiteURL":{"type":"string"},"contactEmail":{"type":"string"},"handle":{"type":"string"},"published":{"type":"boolean"},"managed":{"type":"boolean"},"_integrationId":{"$ref":"s5"},"_stackId":{"$ref":"s5"},"installerFunction":{"type":"string"},"updateFunction":{"type":"string"},"preUninstallFunction":{"type":"string"},"uninstallerFunction":{"type":"string"},"externalInstallerFunction":{"type":"string"},"_sharedImportIds":{"type":"array","items":{"$ref":"s3"}},"_sharedExportIds":{"type":"array","items":{"$ref":"s3"}},"_iClientIdMap":{"type":"array","items":{"type":"object","additionalProperties":true,"properties":{"_iClientIds":{"type":"array","items":{"$ref":"s3"}},"connection":{"type":"object","additionalProperties":true,"properties":{"type":{"type":"string"}}}}}},"applications":{"type":"array","items":{"type":"string"}},"oAuthServerFlow":{"type":"object","additionalProperties":true,"properties":{"_iClientId":{"$ref":"s5"}}}}};
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
if(data.handle !== undefined){
if(typeof data.handle !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/handle/type", {type: "string"});
errors++;
}
}
if(data.published !== undefined){
if(typeof data.published !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/published/type", {type: "boolean"});
errors++;
}
}
if(data.managed !== undefined){
if(typeof data.managed !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/managed/type", {type: "boolean"});
errors++;
}
}
if(data._integrationId !== undefined){
if(!(validate8(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data._stackId !== undefined){
if(!(validate8(data._stackId, instancePath+"/_stackId"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.installerFunction !== undefined){
if(typeof data.installerFunction !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/installerFunction/type", {type: "string"});
errors++;
}
}
if(data.updateFunction !== undefined){
if(typeof data.updateFunction !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/updateFunction/type", {type: "string"});
errors++;
}
}
if(data.preUninstallFunction !== undefined){
if(typeof data.preUninstallFunction !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/preUninstallFunction/type", {type: "string"});
errors++;
}
}
if(data.uninstallerFunction !== undefined){
if(typeof data.uninstallerFunction !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/uninstallerFunction/type", {type: "string"});
errors++;
}
}
if(data.externalInstallerFunction !== undefined){
if(typeof data.externalInstallerFunction !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/externalInstallerFunction/type", {type: "string"});
errors++;
}
}
if(data._sharedImportIds !== undefined){
let data18 = data._sharedImportIds;
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data18[i0], instancePath+"/_sharedImportIds/" + i0))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/_sharedImportIds/type", {type: "array"});
errors++;
}
}
if(data._sharedExportIds !== undefined){
let data20 = data._sharedExportIds;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(validate3(data20[i1], instancePath+"/_sharedExportIds/" + i1))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/_sharedExportIds/type", {type: "array"});
errors++;
}
}
if(data._iClientIdMap !== undefined){
let data22 = data._iClientIdMap;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i2=0; i2<len2; i2++){
let data23 = data22[i2];
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23._iClientIds !== undefined){
let data24 = data23._iClientIds;
if(Array.isArray(data24)){
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
if(!(validate3(data24[i3], instancePath+"/_iClientIdMap/" + i2+"/_iClientIds/" + i3))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/_iClientIdMap/items/properties/_iClientIds/type", {type: "array"}, i2);
errors++;
}
}
if(data23.connection !== undefined){
let data26 = data23.connection;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.type !== undefined){
if(typeof data26.type !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/_iClientIdMap/items/properties/connection/properties/type/type", {type: "string"}, i2);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/_iClientIdMap/items/properties/connection/type", {type: "object"}, i2);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/_iClientIdMap/items/type", {type: "object"}, i2);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/_iClientIdMap/type", {type: "array"});
errors++;
}
}
if(data.applications !== undefined){
let data28 = data.applications;
if(Array.isArray(data28)){
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
if(typeof data28[i4] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/applications/items/type", {type: "string"}, i4);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/applications/type", {type: "array"});
errors++;
}
}
if(data.oAuthServerFlow !== undefined){
let data30 = data.oAuthServerFlow;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30._iClientId !== undefined){
if(!(validate8(data30._iClientId, instancePath+"/oAuthServerFlow/_iClientId"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s2/properties/oAuthServerFlow/type", {type: "object"});
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

const check1 = validate2;

const check2 = validate17;
const schema6 = {"required":["_id","lastModified","name"],"allOf":[{"$ref":"s2"}]};

function validate17(data, instancePath=""){
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
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "name"});
errors++;
}
}
validate17.errors = vErrors;
return errors === 0;
}

const check3 = validate19;
const schema7 = {"type":"array","items":{"$ref":"s8"}};
const schema8 = {"type":"object","required":["_integrationId","name"],"properties":{"_integrationId":{"$ref":"s3"},"name":{"type":"string"},"version":{"type":"string"},"updateInProgress":{"type":"boolean"},"email":{"type":"string"}}};

function validate20(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._integrationId === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "_integrationId"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s8/required", {missingProperty: "name"});
errors++;
}
if(data._integrationId !== undefined){
if(!(validate3(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/name/type", {type: "string"});
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/version/type", {type: "string"});
errors++;
}
}
if(data.updateInProgress !== undefined){
if(typeof data.updateInProgress !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/updateInProgress/type", {type: "boolean"});
errors++;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/email/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "object"});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}


function validate19(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate20(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate20.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "array"});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const check4 = validate23;
const schema9 = {"type":"object","required":["_integrationIds"],"properties":{"_integrationIds":{"type":"array","items":{"$ref":"s3"}}}};

function validate23(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._integrationIds === undefined){
vErrors = complainAt(vErrors, instancePath, "s9/required", {missingProperty: "_integrationIds"});
errors++;
}
if(data._integrationIds !== undefined){
let data0 = data._integrationIds;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate3(data0[i0], instancePath+"/_integrationIds/" + i0))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/properties/_integrationIds/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "object"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1connectors/get/responses/200/content/application~1json/schema": check0,
  "#/components/schemas/ConnectorInput": check1,
  "#/components/schemas/Connector": check2,
  "#/paths/~1connectors~1{_id}~1installBase/get/responses/200/content/application~1json/schema": check3,
  "#/paths/~1connectors~1{_id}~1update/put/requestBody/content/application~1json/schema": check4,
},
pointers: {"s0":"#/paths/~1connectors/get/responses/200/content/application~1json/schema","s1":"#/components/schemas/ConnectorListItem","s2":"#/components/schemas/ConnectorInput","s3":"#/components/schemas/ObjectId","s4":"#/components/schemas/Timestamp","s5":"#/components/schemas/ObjectIdOrNull","s6":"#/components/schemas/Connector","s7":"#/paths/~1connectors~1{_id}~1installBase/get/responses/200/content/application~1json/schema","s8":"#/components/schemas/ConnectorInstallation","s9":"#/paths/~1connectors~1{_id}~1update/put/requestBody/content/application~1json/schema"},
};
};
