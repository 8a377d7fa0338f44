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
const schema1 = {"type":"string","enum":["HTTPImport","NetSuiteDistributedImport","NetSuiteImport","SalesforceImport","RDBMSImport","MongodbImport","DynamodbImport","JDBCImport","FTPImport","S3Import","AS2Import","FileSystemImport","AiAgentImport","GuardrailImport","ToolImport","WrapperImport","RESTImport"]};

function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s1/type", {type: "string"});
errors++;
}
if(!(((((((((((((((((data === "HTTPImport") || (data === "NetSuiteDistributedImport")) || (data === "NetSuiteImport")) || (data === "SalesforceImport")) || (data === "RDBMSImport")) || (data === "MongodbImport")) || (data === "DynamodbImport")) || (data === "JDBCImport")) || (data === "FTPImport")) || (data === "S3Import")) || (data === "AS2Import")) || (data === "FileSystemImport")) || (data === "AiAgentImport")) || (data === "GuardrailImport")) || (data === "ToolImport")) || (data === "WrapperImport")) || (data === "RESTImport"))){
vErrors = complainAt(vErrors, instancePath, "s1/enum", {allowedValues: schema1.enum});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const check2 = validate2;
const schema2 = {"type":"array","maxItems":1000,"items":{"$ref":"s3"}};
const schema3 = {"required":["_id","name","adaptorType"],"allOf":[{"$ref":"s4"}]};
const schema4 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s5"},"_envId":{"$ref":"s5"},"createdAt":{"$ref":"s6"},"lastModified":{"$ref":"s6"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"externalId":{"type":"string"},"_connectionId":{"$ref":"s5"},"adaptorType":{"$ref":"s1"},"http":{"$ref":"s7"},"netsuite":{"$ref":"s8"},"salesforce":{"$ref":"s8"},"mongodb":{"$ref":"s8"},"dynamodb":{"$ref":"s8"},"ftp":{"$ref":"s8"},"s3":{"$ref":"s8"},"as2":{"$ref":"s8"},"filesystem":{"$ref":"s8"},"wrapper":{"$ref":"s8"},"rest":{"$ref":"s8"},"file":{"$ref":"s9"},"aiAgent":{"$ref":"s8"},"guardrail":{"$ref":"s8"},"tool":{"$ref":"s10"},"netsuite_da":{"type":"object","required":["recordType","operation"],"additionalProperties":true,"properties":{"recordType":{"type":"string"},"operation":{"type":"string","enum":["add","update","addupdate","attach","detach","delete"]},"restletVersion":{"type":"string","enum":["suitebundle","suiteapp1.0","suiteapp2.0"]}}},"rdbms":{"$ref":"s11"},"jdbc":{"$ref":"s11"},"mapping":{"type":"object","additionalProperties":true,"properties":{"fields":{"type":"array","items":{"$ref":"s8"}},"lists":{"type":"array","items":{"$ref":"s8"}}}},"mappings":{"type":"array","items":{"$ref":"s8"}},"lookups":{"type":"array","items":{"$ref":"s12"}},"hooks":{"type":"object","additionalProperties":true,"properties":{"preMap":{"$ref":"s13"},"postMap":{"$ref":"s13"},"postSubmit":{"$ref":"s13"},"postAggregate":{"$ref":"s13"}}},"transform":{"$ref":"s14"},"filter":{"$ref":"s14"},"inputFilter":{"$ref":"s14"},"ignoreExisting":{"type":"boolean"},"ignoreMissing":{"type":"boolean"},"oneToMany":{"type":"boolean"},"pathToMany":{"type":"string"},"distributed":{"type":"boolean"},"_ediProfileId":{"$ref":"s15"},"mockResponse":{"type":"array","items":{"$ref":"s8"}},"apiIdentifier":{"type":"string","pattern":"^i[0-9a-f]+$"},"sandbox":{"type":"boolean"},"debugUntil":{"$ref":"s6"},"_sourceId":{"$ref":"s5"},"_templateId":{"$ref":"s5"},"_connectorId":{"$ref":"s5"},"_integrationId":{"$ref":"s5"}}};
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

function validate8(data, instancePath=""){
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
validate8.errors = vErrors;
return errors === 0;
}

const schema7 = {"type":"object","additionalProperties":true,"properties":{"_asyncHelperId":{"$ref":"s15"}}};
const schema8 = {"type":["string","null"],"pattern":"^[0-9a-f]{24}$"};

function validate14(data, instancePath=""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
vErrors = complainAt(vErrors, instancePath, "s15/type", {type: schema8.type});
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s15/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
validate14.errors = vErrors;
return errors === 0;
}


function validate13(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._asyncHelperId !== undefined){
if(!(validate14(data._asyncHelperId, instancePath+"/_asyncHelperId"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "object"});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","additionalProperties":true};

function validate17(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "object"});
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":true,"properties":{"fileDefinition":{"type":"object","additionalProperties":true,"properties":{"_fileDefinitionId":{"$ref":"s15"}}}}};

function validate28(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fileDefinition !== undefined){
let data0 = data.fileDefinition;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0._fileDefinitionId !== undefined){
if(!(validate14(data0._fileDefinitionId, instancePath+"/fileDefinition/_fileDefinitionId"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/properties/fileDefinition/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "object"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","additionalProperties":true,"properties":{"_toolId":{"$ref":"s5"}}};

function validate33(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._toolId !== undefined){
if(!(validate5(data._toolId, instancePath+"/_toolId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/type", {type: "object"});
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","required":["queryType"],"additionalProperties":true,"properties":{"queryType":{"type":"array","items":{"type":"string"}}}};

function validate36(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queryType === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "queryType"});
errors++;
}
if(data.queryType !== undefined){
let data0 = data.queryType;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s11/properties/queryType/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/properties/queryType/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/type", {type: "object"});
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","additionalProperties":true,"properties":{"_lookupCacheId":{"$ref":"s15"}}};

function validate42(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._lookupCacheId !== undefined){
if(!(validate14(data._lookupCacheId, instancePath+"/_lookupCacheId"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/type", {type: "object"});
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}

const schema14 = {"allOf":[{"$ref":"s16"}],"properties":{"_stackId":{"$ref":"s15"}}};
const schema15 = {"type":"object","additionalProperties":true,"properties":{"_scriptId":{"$ref":"s15"},"function":{"type":["string","null"]}}};

function validate46(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._scriptId !== undefined){
if(!(validate14(data._scriptId, instancePath+"/_scriptId"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.function !== undefined){
let data1 = data.function;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = complainAt(vErrors, instancePath, "s16/properties/function/type", {type: schema15.properties.function.type});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/type", {type: "object"});
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}


function validate45(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate46(data, instancePath))){
vErrors = joined(vErrors, validate46.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._stackId !== undefined){
if(!(validate14(data._stackId, instancePath+"/_stackId"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
}
validate45.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":true,"properties":{"script":{"$ref":"s16"}}};

function validate54(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.script !== undefined){
if(!(validate46(data.script, instancePath+"/script"))){
vErrors = joined(vErrors, validate46.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/type", {type: "object"});
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const func0 = codePointLength;
const pattern3 = new RegExp("^i[0-9a-f]+$", "u");

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
if(data._envId !== undefined){
if(!(validate5(data._envId, instancePath+"/_envId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate8(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate8(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(func0(data4) < 1){
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
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/externalId/type", {type: "string"});
errors++;
}
}
if(data._connectionId !== undefined){
if(!(validate5(data._connectionId, instancePath+"/_connectionId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.adaptorType !== undefined){
if(!(validate1(data.adaptorType, instancePath+"/adaptorType"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data.http !== undefined){
if(!(validate13(data.http, instancePath+"/http"))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.netsuite !== undefined){
if(!(validate17(data.netsuite, instancePath+"/netsuite"))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.salesforce !== undefined){
if(!(validate17(data.salesforce, instancePath+"/salesforce"))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.mongodb !== undefined){
if(!(validate17(data.mongodb, instancePath+"/mongodb"))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.dynamodb !== undefined){
if(!(validate17(data.dynamodb, instancePath+"/dynamodb"))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.ftp !== undefined){
if(!(validate17(data.ftp, instancePath+"/ftp"))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.s3 !== undefined){
if(!(validate17(data.s3, instancePath+"/s3"))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.as2 !== undefined){
if(!(validate17(data.as2, instancePath+"/as2"))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.filesystem !== undefined){
if(!(validate17(data.filesystem, instancePath+"/filesystem"))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.wrapper !== undefined){
if(!(validate17(data.wrapper, instancePath+"/wrapper"))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.rest !== undefined){
if(!(validate17(data.rest, instancePath+"/rest"))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate28(data.file, instancePath+"/file"))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.aiAgent !== undefined){
if(!(validate17(data.aiAgent, instancePath+"/aiAgent"))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.guardrail !== undefined){
if(!(validate17(data.guardrail, instancePath+"/guardrail"))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
if(data.tool !== undefined){
if(!(validate33(data.tool, instancePath+"/tool"))){
vErrors = joined(vErrors, validate33.errors);
errors = vErrors.length;
}
}
if(data.netsuite_da !== undefined){
let data24 = data.netsuite_da;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.recordType === undefined){
vErrors = complainAt(vErrors, instancePath, "s4/properties/netsuite_da/required", {missingProperty: "recordType"});
errors++;
}
if(data24.operation === undefined){
vErrors = complainAt(vErrors, instancePath, "s4/properties/netsuite_da/required", {missingProperty: "operation"});
errors++;
}
if(data24.recordType !== undefined){
if(typeof data24.recordType !== "string"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/netsuite_da/properties/recordType/type", {type: "string"});
errors++;
}
}
if(data24.operation !== undefined){
let data26 = data24.operation;
if(typeof data26 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/netsuite_da/properties/operation/type", {type: "string"});
errors++;
}
if(!((((((data26 === "add") || (data26 === "update")) || (data26 === "addupdate")) || (data26 === "attach")) || (data26 === "detach")) || (data26 === "delete"))){
vErrors = complainAt(vErrors, instancePath, "s4/properties/netsuite_da/properties/operation/enum", {allowedValues: schema4.properties.netsuite_da.properties.operation.enum});
errors++;
}
}
if(data24.restletVersion !== undefined){
let data27 = data24.restletVersion;
if(typeof data27 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/netsuite_da/properties/restletVersion/type", {type: "string"});
errors++;
}
if(!(((data27 === "suitebundle") || (data27 === "suiteapp1.0")) || (data27 === "suiteapp2.0"))){
vErrors = complainAt(vErrors, instancePath, "s4/properties/netsuite_da/properties/restletVersion/enum", {allowedValues: schema4.properties.netsuite_da.properties.restletVersion.enum});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/netsuite_da/type", {type: "object"});
errors++;
}
}
if(data.rdbms !== undefined){
if(!(validate36(data.rdbms, instancePath+"/rdbms"))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
}
}
if(data.jdbc !== undefined){
if(!(validate36(data.jdbc, instancePath+"/jdbc"))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
}
}
if(data.mapping !== undefined){
let data30 = data.mapping;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.fields !== undefined){
let data31 = data30.fields;
if(Array.isArray(data31)){
const len0 = data31.length;
for(let i0=0; i0<len0; i0++){
if(!(validate17(data31[i0], instancePath+"/mapping/fields/" + i0))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/mapping/properties/fields/type", {type: "array"});
errors++;
}
}
if(data30.lists !== undefined){
let data33 = data30.lists;
if(Array.isArray(data33)){
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
if(!(validate17(data33[i1], instancePath+"/mapping/lists/" + i1))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/mapping/properties/lists/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/mapping/type", {type: "object"});
errors++;
}
}
if(data.mappings !== undefined){
let data35 = data.mappings;
if(Array.isArray(data35)){
const len2 = data35.length;
for(let i2=0; i2<len2; i2++){
if(!(validate17(data35[i2], instancePath+"/mappings/" + i2))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/mappings/type", {type: "array"});
errors++;
}
}
if(data.lookups !== undefined){
let data37 = data.lookups;
if(Array.isArray(data37)){
const len3 = data37.length;
for(let i3=0; i3<len3; i3++){
if(!(validate42(data37[i3], instancePath+"/lookups/" + i3))){
vErrors = joined(vErrors, validate42.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/lookups/type", {type: "array"});
errors++;
}
}
if(data.hooks !== undefined){
let data39 = data.hooks;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.preMap !== undefined){
if(!(validate45(data39.preMap, instancePath+"/hooks/preMap"))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data39.postMap !== undefined){
if(!(validate45(data39.postMap, instancePath+"/hooks/postMap"))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data39.postSubmit !== undefined){
if(!(validate45(data39.postSubmit, instancePath+"/hooks/postSubmit"))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
if(data39.postAggregate !== undefined){
if(!(validate45(data39.postAggregate, instancePath+"/hooks/postAggregate"))){
vErrors = joined(vErrors, validate45.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/hooks/type", {type: "object"});
errors++;
}
}
if(data.transform !== undefined){
if(!(validate54(data.transform, instancePath+"/transform"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.filter !== undefined){
if(!(validate54(data.filter, instancePath+"/filter"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.inputFilter !== undefined){
if(!(validate54(data.inputFilter, instancePath+"/inputFilter"))){
vErrors = joined(vErrors, validate54.errors);
errors = vErrors.length;
}
}
if(data.ignoreExisting !== undefined){
if(typeof data.ignoreExisting !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/ignoreExisting/type", {type: "boolean"});
errors++;
}
}
if(data.ignoreMissing !== undefined){
if(typeof data.ignoreMissing !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/ignoreMissing/type", {type: "boolean"});
errors++;
}
}
if(data.oneToMany !== undefined){
if(typeof data.oneToMany !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/oneToMany/type", {type: "boolean"});
errors++;
}
}
if(data.pathToMany !== undefined){
if(typeof data.pathToMany !== "string"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/pathToMany/type", {type: "string"});
errors++;
}
}
if(data.distributed !== undefined){
if(typeof data.distributed !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/distributed/type", {type: "boolean"});
errors++;
}
}
if(data._ediProfileId !== undefined){
if(!(validate14(data._ediProfileId, instancePath+"/_ediProfileId"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.mockResponse !== undefined){
let data53 = data.mockResponse;
if(Array.isArray(data53)){
const len4 = data53.length;
for(let i4=0; i4<len4; i4++){
if(!(validate17(data53[i4], instancePath+"/mockResponse/" + i4))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/mockResponse/type", {type: "array"});
errors++;
}
}
if(data.apiIdentifier !== undefined){
let data55 = data.apiIdentifier;
if(typeof data55 === "string"){
if(!pattern3.test(data55)){
vErrors = complainAt(vErrors, instancePath, "s4/properties/apiIdentifier/pattern", {pattern: "^i[0-9a-f]+$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/properties/apiIdentifier/type", {type: "string"});
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s4/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
if(data.debugUntil !== undefined){
if(!(validate8(data.debugUntil, instancePath+"/debugUntil"))){
vErrors = joined(vErrors, validate8.errors);
errors = vErrors.length;
}
}
if(data._sourceId !== undefined){
if(!(validate5(data._sourceId, instancePath+"/_sourceId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data._templateId !== undefined){
if(!(validate5(data._templateId, instancePath+"/_templateId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data._connectorId !== undefined){
if(!(validate5(data._connectorId, instancePath+"/_connectorId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data._integrationId !== undefined){
if(!(validate5(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
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
if(data.adaptorType === undefined){
vErrors = complainAt(vErrors, instancePath, "s3/required", {missingProperty: "adaptorType"});
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

const check3 = validate68;
const schema17 = {"allOf":[{"$ref":"s4"}],"if":{"properties":{"adaptorType":{"not":{"enum":["AiAgentImport","GuardrailImport","ToolImport"]}}}},"then":{"required":["_connectionId"]}};

function validate68(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate4(data, instancePath))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.adaptorType !== undefined){
let data0 = data.adaptorType;
const _errs4 = errors;
const _errs5 = errors;
if(!(((data0 === "AiAgentImport") || (data0 === "GuardrailImport")) || (data0 === "ToolImport"))){
vErrors = complain(vErrors, {});
errors++;
}
var valid3 = _errs5 === errors;
if(valid3){
vErrors = complain(vErrors, {});
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
}
var _valid0 = _errs2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._connectionId === undefined){
vErrors = complainAt(vErrors, instancePath, "s17/then/required", {missingProperty: "_connectionId"});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = complainAt(vErrors, instancePath, "s17/if", {failingKeyword: "then"});
errors++;
}
validate68.errors = vErrors;
return errors === 0;
}

const check4 = validate70;
const schema18 = {"required":["_id","lastModified","name","adaptorType","apiIdentifier"],"allOf":[{"$ref":"s4"}]};

function validate70(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate4(data, instancePath))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/required", {missingProperty: "_id"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/required", {missingProperty: "name"});
errors++;
}
if(data.adaptorType === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/required", {missingProperty: "adaptorType"});
errors++;
}
if(data.apiIdentifier === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/required", {missingProperty: "apiIdentifier"});
errors++;
}
}
validate70.errors = vErrors;
return errors === 0;
}

const check5 = validate72;
const schema19 = {"anyOf":[{"$ref":"s18"},{"$ref":"s20"}]};
const schema20 = {"type":"array","minItems":1,"items":{"type":"object","required":["model","_id","name"],"properties":{"model":{"type":"string"},"_id":{"$ref":"s5"},"name":{"type":"string"}}}};

function validate74(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = complainAt(vErrors, instancePath, "s20/minItems", {limit: 1});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.model === undefined){
vErrors = complainAt(vErrors, instancePath, "s20/items/required", {missingProperty: "model"}, i0);
errors++;
}
if(data0._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s20/items/required", {missingProperty: "_id"}, i0);
errors++;
}
if(data0.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s20/items/required", {missingProperty: "name"}, i0);
errors++;
}
if(data0.model !== undefined){
if(typeof data0.model !== "string"){
vErrors = complainAt(vErrors, instancePath, "s20/items/properties/model/type", {type: "string"}, i0);
errors++;
}
}
if(data0._id !== undefined){
if(!(validate5(data0._id, instancePath+"/" + i0+"/_id"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s20/items/properties/name/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s20/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s20/type", {type: "array"});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}


function validate72(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate70(data, instancePath))){
vErrors = joined(vErrors, validate70.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate74(data, instancePath))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = complainAt(vErrors, instancePath, "s19/anyOf", {});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate72.errors = vErrors;
return errors === 0;
}

const check6 = validate77;
const schema21 = {"anyOf":[{"$ref":"s18"},{"$ref":"s20"}]};

function validate77(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate70(data, instancePath))){
vErrors = joined(vErrors, validate70.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate74(data, instancePath))){
vErrors = joined(vErrors, validate74.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = complainAt(vErrors, instancePath, "s21/anyOf", {});
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate77.errors = vErrors;
return errors === 0;
}

const check7 = validate80;
const schema22 = {"type":"array","items":{"$ref":"s8"}};

function validate80(data, instancePath=""){
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
vErrors = complainAt(vErrors, instancePath, "s22/type", {type: "array"});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const check8 = validate82;
const schema23 = {"type":"array","items":{"$ref":"s24"}};
const schema24 = {"type":"object","additionalProperties":true,"properties":{"statusCode":{"type":"integer"},"id":{"type":"string"},"_json":{"$ref":"s8"}}};

function validate83(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statusCode !== undefined){
let data0 = data.statusCode;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = complainAt(vErrors, instancePath, "s24/properties/statusCode/type", {type: "integer"});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = complainAt(vErrors, instancePath, "s24/properties/id/type", {type: "string"});
errors++;
}
}
if(data._json !== undefined){
if(!(validate17(data._json, instancePath+"/_json"))){
vErrors = joined(vErrors, validate17.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/type", {type: "object"});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}


function validate82(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate83(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate83.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s23/type", {type: "array"});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const check9 = validate86;
const schema25 = {"type":"array","maxItems":1000,"items":{"$ref":"s3"}};

function validate86(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s25/maxItems", {limit: 1000});
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
vErrors = complainAt(vErrors, instancePath, "s25/type", {type: "array"});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1imports/get/parameters/6/schema": check0,
  "#/components/schemas/ImportAdaptor": check1,
  "#/paths/~1imports/get/responses/200/content/application~1json/schema": check2,
  "#/components/schemas/ImportInput": check3,
  "#/components/schemas/Import": check4,
  "#/paths/~1imports~1{_id}~1clone/post/responses/200/content/application~1json/schema": check5,
  "#/paths/~1imports~1{_id}~1clone/post/responses/201/content/application~1json/schema": check6,
  "#/paths/~1imports~1{_id}~1invoke/post/requestBody/content/application~1json/schema": check7,
  "#/paths/~1imports~1{_id}~1invoke/post/responses/200/content/application~1json/schema": check8,
  "#/paths/~1integrations~1{_id}~1imports/get/responses/200/content/application~1json/schema": check9,
},
pointers: {"s0":"#/paths/~1imports/get/parameters/6/schema","s1":"#/components/schemas/ImportAdaptor","s2":"#/paths/~1imports/get/responses/200/content/application~1json/schema","s3":"#/components/schemas/ImportListItem","s4":"#/components/schemas/ImportFields","s5":"#/components/schemas/ObjectId","s6":"#/components/schemas/Timestamp","s7":"#/components/schemas/HttpStep","s8":"#/components/schemas/Open","s9":"#/components/schemas/FileStep","s10":"#/components/schemas/ToolCall","s11":"#/components/schemas/QueryBlock","s12":"#/components/schemas/Lookup","s13":"#/components/schemas/HookCall","s14":"#/components/schemas/Scripted","s15":"#/components/schemas/ObjectIdOrNull","s16":"#/components/schemas/ScriptCall","s17":"#/components/schemas/ImportInput","s18":"#/components/schemas/Import","s19":"#/paths/~1imports~1{_id}~1clone/post/responses/200/content/application~1json/schema","s20":"#/components/schemas/CloneManifest","s21":"#/paths/~1imports~1{_id}~1clone/post/responses/201/content/application~1json/schema","s22":"#/paths/~1imports~1{_id}~1invoke/post/requestBody/content/application~1json/schema","s23":"#/paths/~1imports~1{_id}~1invoke/post/responses/200/content/application~1json/schema","s24":"#/components/schemas/ImportedRecord","s25":"#/paths/~1integrations~1{_id}~1imports/get/responses/200/content/application~1json/schema"},
};
};
