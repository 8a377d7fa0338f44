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
const schema1 = {"type":"array","maxItems":1000,"items":{"$ref":"s2"}};
const schema2 = {"required":["_id","name","adaptorType"],"allOf":[{"$ref":"s3"}]};
const schema3 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s4"},"_envId":{"$ref":"s4"},"createdAt":{"$ref":"s5"},"lastModified":{"$ref":"s5"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"externalId":{"type":"string"},"_connectionId":{"$ref":"s4"},"adaptorType":{"type":"string","enum":["HTTPExport","NetSuiteExport","SalesforceExport","RDBMSExport","MongodbExport","JDBCExport","DynamodbExport","FTPExport","S3Export","WebhookExport","AS2Export","SimpleExport","FileSystemExport","WrapperExport","RESTExport"]},"type":{"type":"string","enum":["delta","once","test","webhook","distributed","blob","stream","simple"]},"http":{"$ref":"s6"},"netsuite":{"$ref":"s7"},"salesforce":{"$ref":"s7"},"rdbms":{"$ref":"s7"},"mongodb":{"$ref":"s7"},"jdbc":{"$ref":"s7"},"dynamodb":{"$ref":"s7"},"ftp":{"$ref":"s7"},"s3":{"$ref":"s7"},"as2":{"$ref":"s7"},"filesystem":{"$ref":"s7"},"wrapper":{"$ref":"s7"},"rest":{"$ref":"s7"},"file":{"$ref":"s8"},"webhook":{"$ref":"s9"},"delta":{"$ref":"s7"},"once":{"$ref":"s7"},"test":{"type":"object","additionalProperties":true,"properties":{"limit":{"type":"integer","maximum":100,"minimum":1}}},"isLookup":{"type":"boolean"},"oneToMany":{"type":"boolean"},"pathToMany":{"type":"string"},"pageSize":{"type":"integer"},"hooks":{"type":"object","additionalProperties":true,"properties":{"preSavePage":{"$ref":"s10"}}},"transform":{"$ref":"s11"},"filter":{"$ref":"s11"},"inputFilter":{"$ref":"s11"},"sort":{"$ref":"s7"},"groupByFields":{"type":"array"},"mockOutput":{"$ref":"s7"},"traceKeyTemplate":{"type":"string"},"assistantMetadata":{"$ref":"s7"},"_ediProfileId":{"$ref":"s12"},"_postParseListenerId":{"$ref":"s4"},"asynchronous":{"type":"boolean"},"apiIdentifier":{"type":"string","pattern":"^e[0-9a-f]+$"},"sandbox":{"type":"boolean"},"debugUntil":{"$ref":"s5"},"_sourceId":{"$ref":"s4"},"_templateId":{"$ref":"s4"},"_connectorId":{"$ref":"s4"},"_integrationId":{"$ref":"s4"}}};
const schema4 = {"type":"string","pattern":"^[0-9a-f]{24}$"};
const pattern0 = new RegExp("^[0-9a-f]{24}$", "u");

function validate4(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s4/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s4/type", {type: "string"});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}

const schema5 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","format":"date-time"};
const formats0 = dateTime;
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate7(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern1.test(data)){
vErrors = complainAt(vErrors, instancePath, "s5/pattern", {pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"});
errors++;
}
if(!(formats0.validate(data))){
vErrors = complainAt(vErrors, instancePath, "s5/format", {format: "date-time"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/type", {type: "string"});
errors++;
}
validate7.errors = vErrors;
return errors === 0;
}

const schema6 = {"type":"object","additionalProperties":true,"properties":{"_asyncHelperId":{"$ref":"s12"}}};
const schema7 = {"type":["string","null"],"pattern":"^[0-9a-f]{24}$"};

function validate12(data, instancePath=""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
vErrors = complainAt(vErrors, instancePath, "s12/type", {type: schema7.type});
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s12/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._asyncHelperId !== undefined){
if(!(validate12(data._asyncHelperId, instancePath+"/_asyncHelperId"))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "object"});
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","additionalProperties":true};

function validate15(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "object"});
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","additionalProperties":true,"properties":{"fileDefinition":{"type":"object","additionalProperties":true,"properties":{"_fileDefinitionId":{"$ref":"s12"}}}}};

function validate28(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fileDefinition !== undefined){
let data0 = data.fileDefinition;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0._fileDefinitionId !== undefined){
if(!(validate12(data0._fileDefinitionId, instancePath+"/fileDefinition/_fileDefinitionId"))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/properties/fileDefinition/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "object"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":true,"properties":{"provider":{"type":"string","enum":["github","shopify","travis","travis-org","slack","dropbox","onfleet","helpscout","errorception","box","stripe","aha","jira","pagerduty","postmark","mailchimp","intercom","activecampaign","segment","recurly","shipwire","surveymonkey","parseur","mailparser-io","hubspot","integrator-extension","custom","sapariba","happyreturns","typeform"]},"verify":{"type":"string","enum":["token","hmac","basic","secret_url"]},"algorithm":{"type":"string","enum":["sha1","sha256","sha384","sha512"]},"encoding":{"type":"string","enum":["hex","base64"]},"key":{"type":"string"},"token":{"type":"string","minLength":1},"successStatusCode":{"type":"integer","enum":[200,201,202,204]},"successBody":{"$ref":"s14"}}};
const func0 = codePointLength;
const schema11 = {"type":["object","array","string"],"items":{},"additionalProperties":true};

function validate32(data, instancePath=""){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
vErrors = complainAt(vErrors, instancePath, "s14/type", {type: schema11.type});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.provider !== undefined){
let data0 = data.provider;
if(typeof data0 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/provider/type", {type: "string"});
errors++;
}
if(!((((((((((((((((((((((((((((((data0 === "github") || (data0 === "shopify")) || (data0 === "travis")) || (data0 === "travis-org")) || (data0 === "slack")) || (data0 === "dropbox")) || (data0 === "onfleet")) || (data0 === "helpscout")) || (data0 === "errorception")) || (data0 === "box")) || (data0 === "stripe")) || (data0 === "aha")) || (data0 === "jira")) || (data0 === "pagerduty")) || (data0 === "postmark")) || (data0 === "mailchimp")) || (data0 === "intercom")) || (data0 === "activecampaign")) || (data0 === "segment")) || (data0 === "recurly")) || (data0 === "shipwire")) || (data0 === "surveymonkey")) || (data0 === "parseur")) || (data0 === "mailparser-io")) || (data0 === "hubspot")) || (data0 === "integrator-extension")) || (data0 === "custom")) || (data0 === "sapariba")) || (data0 === "happyreturns")) || (data0 === "typeform"))){
vErrors = complainAt(vErrors, instancePath, "s9/properties/provider/enum", {allowedValues: schema10.properties.provider.enum});
errors++;
}
}
if(data.verify !== undefined){
let data1 = data.verify;
if(typeof data1 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/verify/type", {type: "string"});
errors++;
}
if(!((((data1 === "token") || (data1 === "hmac")) || (data1 === "basic")) || (data1 === "secret_url"))){
vErrors = complainAt(vErrors, instancePath, "s9/properties/verify/enum", {allowedValues: schema10.properties.verify.enum});
errors++;
}
}
if(data.algorithm !== undefined){
let data2 = data.algorithm;
if(typeof data2 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/algorithm/type", {type: "string"});
errors++;
}
if(!((((data2 === "sha1") || (data2 === "sha256")) || (data2 === "sha384")) || (data2 === "sha512"))){
vErrors = complainAt(vErrors, instancePath, "s9/properties/algorithm/enum", {allowedValues: schema10.properties.algorithm.enum});
errors++;
}
}
if(data.encoding !== undefined){
let data3 = data.encoding;
if(typeof data3 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/encoding/type", {type: "string"});
errors++;
}
if(!((data3 === "hex") || (data3 === "base64"))){
vErrors = complainAt(vErrors, instancePath, "s9/properties/encoding/enum", {allowedValues: schema10.properties.encoding.enum});
errors++;
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/key/type", {type: "string"});
errors++;
}
}
if(data.token !== undefined){
let data5 = data.token;
if(typeof data5 === "string"){
if(func0(data5) < 1){
vErrors = complainAt(vErrors, instancePath, "s9/properties/token/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/properties/token/type", {type: "string"});
errors++;
}
}
if(data.successStatusCode !== undefined){
let data6 = data.successStatusCode;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
vErrors = complainAt(vErrors, instancePath, "s9/properties/successStatusCode/type", {type: "integer"});
errors++;
}
if(!((((data6 === 200) || (data6 === 201)) || (data6 === 202)) || (data6 === 204))){
vErrors = complainAt(vErrors, instancePath, "s9/properties/successStatusCode/enum", {allowedValues: schema10.properties.successStatusCode.enum});
errors++;
}
}
if(data.successBody !== undefined){
if(!(validate32(data.successBody, instancePath+"/successBody"))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "object"});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const schema12 = {"allOf":[{"$ref":"s13"}],"properties":{"_stackId":{"$ref":"s12"}}};
const schema13 = {"type":"object","additionalProperties":true,"properties":{"_scriptId":{"$ref":"s12"},"function":{"type":["string","null"]}}};

function validate38(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._scriptId !== undefined){
if(!(validate12(data._scriptId, instancePath+"/_scriptId"))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
}
if(data.function !== undefined){
let data1 = data.function;
if((typeof data1 !== "string") && (data1 !== null)){
vErrors = complainAt(vErrors, instancePath, "s13/properties/function/type", {type: schema13.properties.function.type});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/type", {type: "object"});
errors++;
}
validate38.errors = vErrors;
return errors === 0;
}


function validate37(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate38(data, instancePath))){
vErrors = joined(vErrors, validate38.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._stackId !== undefined){
if(!(validate12(data._stackId, instancePath+"/_stackId"))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
}
}
validate37.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":true,"properties":{"script":{"$ref":"s13"}}};

function validate43(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.script !== undefined){
if(!(validate38(data.script, instancePath+"/script"))){
vErrors = joined(vErrors, validate38.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/type", {type: "object"});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}

const pattern3 = new RegExp("^e[0-9a-f]+$", "u");

function validate3(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s3/required", {missingProperty: "name"});
errors++;
}
if(data._id !== undefined){
if(!(validate4(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data._envId !== undefined){
if(!(validate4(data._envId, instancePath+"/_envId"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate7(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate7(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(func0(data4) < 1){
vErrors = complainAt(vErrors, instancePath, "s3/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/properties/name/type", {type: "string"});
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/description/type", {type: "string"});
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/externalId/type", {type: "string"});
errors++;
}
}
if(data._connectionId !== undefined){
if(!(validate4(data._connectionId, instancePath+"/_connectionId"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data.adaptorType !== undefined){
let data8 = data.adaptorType;
if(typeof data8 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/adaptorType/type", {type: "string"});
errors++;
}
if(!(((((((((((((((data8 === "HTTPExport") || (data8 === "NetSuiteExport")) || (data8 === "SalesforceExport")) || (data8 === "RDBMSExport")) || (data8 === "MongodbExport")) || (data8 === "JDBCExport")) || (data8 === "DynamodbExport")) || (data8 === "FTPExport")) || (data8 === "S3Export")) || (data8 === "WebhookExport")) || (data8 === "AS2Export")) || (data8 === "SimpleExport")) || (data8 === "FileSystemExport")) || (data8 === "WrapperExport")) || (data8 === "RESTExport"))){
vErrors = complainAt(vErrors, instancePath, "s3/properties/adaptorType/enum", {allowedValues: schema3.properties.adaptorType.enum});
errors++;
}
}
if(data.type !== undefined){
let data9 = data.type;
if(typeof data9 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/type/type", {type: "string"});
errors++;
}
if(!((((((((data9 === "delta") || (data9 === "once")) || (data9 === "test")) || (data9 === "webhook")) || (data9 === "distributed")) || (data9 === "blob")) || (data9 === "stream")) || (data9 === "simple"))){
vErrors = complainAt(vErrors, instancePath, "s3/properties/type/enum", {allowedValues: schema3.properties.type.enum});
errors++;
}
}
if(data.http !== undefined){
if(!(validate11(data.http, instancePath+"/http"))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
if(data.netsuite !== undefined){
if(!(validate15(data.netsuite, instancePath+"/netsuite"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.salesforce !== undefined){
if(!(validate15(data.salesforce, instancePath+"/salesforce"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.rdbms !== undefined){
if(!(validate15(data.rdbms, instancePath+"/rdbms"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.mongodb !== undefined){
if(!(validate15(data.mongodb, instancePath+"/mongodb"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.jdbc !== undefined){
if(!(validate15(data.jdbc, instancePath+"/jdbc"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.dynamodb !== undefined){
if(!(validate15(data.dynamodb, instancePath+"/dynamodb"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.ftp !== undefined){
if(!(validate15(data.ftp, instancePath+"/ftp"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.s3 !== undefined){
if(!(validate15(data.s3, instancePath+"/s3"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.as2 !== undefined){
if(!(validate15(data.as2, instancePath+"/as2"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.filesystem !== undefined){
if(!(validate15(data.filesystem, instancePath+"/filesystem"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.wrapper !== undefined){
if(!(validate15(data.wrapper, instancePath+"/wrapper"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.rest !== undefined){
if(!(validate15(data.rest, instancePath+"/rest"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate28(data.file, instancePath+"/file"))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.webhook !== undefined){
if(!(validate31(data.webhook, instancePath+"/webhook"))){
vErrors = joined(vErrors, validate31.errors);
errors = vErrors.length;
}
}
if(data.delta !== undefined){
if(!(validate15(data.delta, instancePath+"/delta"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.once !== undefined){
if(!(validate15(data.once, instancePath+"/once"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.test !== undefined){
let data27 = data.test;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.limit !== undefined){
let data28 = data27.limit;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
vErrors = complainAt(vErrors, instancePath, "s3/properties/test/properties/limit/type", {type: "integer"});
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 100 || isNaN(data28)){
vErrors = complainAt(vErrors, instancePath, "s3/properties/test/properties/limit/maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data28 < 1 || isNaN(data28)){
vErrors = complainAt(vErrors, instancePath, "s3/properties/test/properties/limit/minimum", {comparison: ">=", limit: 1});
errors++;
}
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/properties/test/type", {type: "object"});
errors++;
}
}
if(data.isLookup !== undefined){
if(typeof data.isLookup !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/isLookup/type", {type: "boolean"});
errors++;
}
}
if(data.oneToMany !== undefined){
if(typeof data.oneToMany !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/oneToMany/type", {type: "boolean"});
errors++;
}
}
if(data.pathToMany !== undefined){
if(typeof data.pathToMany !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/pathToMany/type", {type: "string"});
errors++;
}
}
if(data.pageSize !== undefined){
let data32 = data.pageSize;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
vErrors = complainAt(vErrors, instancePath, "s3/properties/pageSize/type", {type: "integer"});
errors++;
}
}
if(data.hooks !== undefined){
let data33 = data.hooks;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.preSavePage !== undefined){
if(!(validate37(data33.preSavePage, instancePath+"/hooks/preSavePage"))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/properties/hooks/type", {type: "object"});
errors++;
}
}
if(data.transform !== undefined){
if(!(validate43(data.transform, instancePath+"/transform"))){
vErrors = joined(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data.filter !== undefined){
if(!(validate43(data.filter, instancePath+"/filter"))){
vErrors = joined(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data.inputFilter !== undefined){
if(!(validate43(data.inputFilter, instancePath+"/inputFilter"))){
vErrors = joined(vErrors, validate43.errors);
errors = vErrors.length;
}
}
if(data.sort !== undefined){
if(!(validate15(data.sort, instancePath+"/sort"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.groupByFields !== undefined){
if(!(Array.isArray(data.groupByFields))){
vErrors = complainAt(vErrors, instancePath, "s3/properties/groupByFields/type", {type: "array"});
errors++;
}
}
if(data.mockOutput !== undefined){
if(!(validate15(data.mockOutput, instancePath+"/mockOutput"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.traceKeyTemplate !== undefined){
if(typeof data.traceKeyTemplate !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/traceKeyTemplate/type", {type: "string"});
errors++;
}
}
if(data.assistantMetadata !== undefined){
if(!(validate15(data.assistantMetadata, instancePath+"/assistantMetadata"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data._ediProfileId !== undefined){
if(!(validate12(data._ediProfileId, instancePath+"/_ediProfileId"))){
vErrors = joined(vErrors, validate12.errors);
errors = vErrors.length;
}
}
if(data._postParseListenerId !== undefined){
if(!(validate4(data._postParseListenerId, instancePath+"/_postParseListenerId"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data.asynchronous !== undefined){
if(typeof data.asynchronous !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/asynchronous/type", {type: "boolean"});
errors++;
}
}
if(data.apiIdentifier !== undefined){
let data46 = data.apiIdentifier;
if(typeof data46 === "string"){
if(!pattern3.test(data46)){
vErrors = complainAt(vErrors, instancePath, "s3/properties/apiIdentifier/pattern", {pattern: "^e[0-9a-f]+$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/properties/apiIdentifier/type", {type: "string"});
errors++;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
if(data.debugUntil !== undefined){
if(!(validate7(data.debugUntil, instancePath+"/debugUntil"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data._sourceId !== undefined){
if(!(validate4(data._sourceId, instancePath+"/_sourceId"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data._templateId !== undefined){
if(!(validate4(data._templateId, instancePath+"/_templateId"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data._connectorId !== undefined){
if(!(validate4(data._connectorId, instancePath+"/_connectorId"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data._integrationId !== undefined){
if(!(validate4(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/type", {type: "object"});
errors++;
}
validate3.errors = vErrors;
return errors === 0;
}


function validate2(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate3(data, instancePath))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s2/required", {missingProperty: "_id"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s2/required", {missingProperty: "name"});
errors++;
}
if(data.adaptorType === undefined){
vErrors = complainAt(vErrors, instancePath, "s2/required", {missingProperty: "adaptorType"});
errors++;
}
}
validate2.errors = vErrors;
return errors === 0;
}


function validate1(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s1/maxItems", {limit: 1000});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate2(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/type", {type: "array"});
errors++;
}
validate1.errors = vErrors;
return errors === 0;
}

const check2 = validate60;
const schema15 = {"allOf":[{"$ref":"s3"}],"if":{"required":["type"],"properties":{"type":{"enum":["webhook"]}}},"then":{"properties":{"_connectionId":{"not":{}}}}};

function validate60(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate3(data, instancePath))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
const _errs1 = errors;
let valid1 = true;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
vErrors = complain(vErrors, {});
errors++;
}
else {
if(data.type !== undefined){
if(!(data.type === "webhook")){
vErrors = complain(vErrors, {});
errors++;
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
const _errs4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._connectionId !== undefined){
vErrors = complainAt(vErrors, instancePath, "s15/then/properties/_connectionId/not", {});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = complainAt(vErrors, instancePath, "s15/if", {failingKeyword: "then"});
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}

const check3 = validate62;
const schema16 = {"required":["_id","lastModified","name","adaptorType"],"allOf":[{"$ref":"s3"}]};

function validate62(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate3(data, instancePath))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "_id"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "name"});
errors++;
}
if(data.adaptorType === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "adaptorType"});
errors++;
}
}
validate62.errors = vErrors;
return errors === 0;
}

const check4 = validate64;
const schema17 = {"anyOf":[{"$ref":"s16"},{"$ref":"s18"}]};
const schema18 = {"type":"array","minItems":1,"items":{"type":"object","required":["model","_id","name"],"properties":{"model":{"type":"string"},"_id":{"$ref":"s4"},"name":{"type":"string"}}}};

function validate66(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
vErrors = complainAt(vErrors, instancePath, "s18/minItems", {limit: 1});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.model === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/items/required", {missingProperty: "model"}, i0);
errors++;
}
if(data0._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/items/required", {missingProperty: "_id"}, i0);
errors++;
}
if(data0.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/items/required", {missingProperty: "name"}, i0);
errors++;
}
if(data0.model !== undefined){
if(typeof data0.model !== "string"){
vErrors = complainAt(vErrors, instancePath, "s18/items/properties/model/type", {type: "string"}, i0);
errors++;
}
}
if(data0._id !== undefined){
if(!(validate4(data0._id, instancePath+"/" + i0+"/_id"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s18/items/properties/name/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/type", {type: "array"});
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}


function validate64(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate62(data, instancePath))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate66(data, instancePath))){
vErrors = joined(vErrors, validate66.errors);
errors = vErrors.length;
}
var _valid0 = _errs2 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
vErrors = complainAt(vErrors, instancePath, "s17/anyOf", {});
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
validate64.errors = vErrors;
return errors === 0;
}

const check5 = validate69;
const schema19 = {"anyOf":[{"$ref":"s16"},{"$ref":"s18"}]};

function validate69(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate62(data, instancePath))){
vErrors = joined(vErrors, validate62.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate66(data, instancePath))){
vErrors = joined(vErrors, validate66.errors);
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
validate69.errors = vErrors;
return errors === 0;
}

const check6 = validate72;
const schema20 = {"type":"object","properties":{"pagedExportState":{"$ref":"s7"}}};

function validate72(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pagedExportState !== undefined){
if(!(validate15(data.pagedExportState, instancePath+"/pagedExportState"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s20/type", {type: "object"});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const check7 = validate74;
const schema21 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"s7"}},"pagedExportState":{"$ref":"s7"}}};

function validate74(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
vErrors = complainAt(vErrors, instancePath, "s21/required", {missingProperty: "data"});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate15(data0[i0], instancePath+"/data/" + i0))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s21/properties/data/type", {type: "array"});
errors++;
}
}
if(data.pagedExportState !== undefined){
if(!(validate15(data.pagedExportState, instancePath+"/pagedExportState"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s21/type", {type: "object"});
errors++;
}
validate74.errors = vErrors;
return errors === 0;
}

const check8 = validate77;
const schema22 = {"type":"string","minLength":1};

function validate77(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
vErrors = complainAt(vErrors, instancePath, "s22/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s22/type", {type: "string"});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const check9 = validate78;
const schema23 = {"type":["object","array"],"items":{},"additionalProperties":true};

function validate78(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = complainAt(vErrors, instancePath, "s23/type", {type: schema23.type});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const check10 = validate32;

const check11 = validate79;
const schema24 = {"type":"array","maxItems":1000,"items":{"$ref":"s2"}};

function validate79(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s24/maxItems", {limit: 1000});
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate2(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/type", {type: "array"});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const check12 = validate81;
const schema25 = {"type":"string"};

function validate81(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s25/type", {type: "string"});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1exports/get/parameters/6/schema": check0,
  "#/paths/~1exports/get/responses/200/content/application~1json/schema": check1,
  "#/components/schemas/ExportInput": check2,
  "#/components/schemas/Export": check3,
  "#/paths/~1exports~1{_id}~1clone/post/responses/200/content/application~1json/schema": check4,
  "#/paths/~1exports~1{_id}~1clone/post/responses/201/content/application~1json/schema": check5,
  "#/components/schemas/ExportInvocation": check6,
  "#/components/schemas/ExportedPage": check7,
  "#/components/parameters/ListenerToken/schema": check8,
  "#/paths/~1exports~1{_id}~1{token}~1data/post/requestBody/content/application~1json/schema": check9,
  "#/components/schemas/ListenerResponse": check10,
  "#/paths/~1integrations~1{_id}~1exports/get/responses/200/content/application~1json/schema": check11,
  "#/components/schemas/Webhook/properties/key": check12,
},
pointers: {"s0":"#/paths/~1exports/get/parameters/6/schema","s1":"#/paths/~1exports/get/responses/200/content/application~1json/schema","s2":"#/components/schemas/ExportListItem","s3":"#/components/schemas/ExportFields","s4":"#/components/schemas/ObjectId","s5":"#/components/schemas/Timestamp","s6":"#/components/schemas/HttpStep","s7":"#/components/schemas/Open","s8":"#/components/schemas/FileStep","s9":"#/components/schemas/Webhook","s10":"#/components/schemas/HookCall","s11":"#/components/schemas/Scripted","s12":"#/components/schemas/ObjectIdOrNull","s13":"#/components/schemas/ScriptCall","s14":"#/components/schemas/ListenerResponse","s15":"#/components/schemas/ExportInput","s16":"#/components/schemas/Export","s17":"#/paths/~1exports~1{_id}~1clone/post/responses/200/content/application~1json/schema","s18":"#/components/schemas/CloneManifest","s19":"#/paths/~1exports~1{_id}~1clone/post/responses/201/content/application~1json/schema","s20":"#/components/schemas/ExportInvocation","s21":"#/components/schemas/ExportedPage","s22":"#/components/parameters/ListenerToken/schema","s23":"#/paths/~1exports~1{_id}~1{token}~1data/post/requestBody/content/application~1json/schema","s24":"#/paths/~1integrations~1{_id}~1exports/get/responses/200/content/application~1json/schema","s25":"#/components/schemas/Webhook/properties/key"},
};
};
