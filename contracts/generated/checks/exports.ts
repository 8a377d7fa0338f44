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
const schema3 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s4"},"createdAt":{"$ref":"s5"},"lastModified":{"$ref":"s5"},"name":{"type":"string","minLength":1},"description":{"type":"string"},"externalId":{"type":"string"},"_connectionId":{"$ref":"s4"},"adaptorType":{"type":"string","enum":["HTTPExport","NetSuiteExport","SalesforceExport","RDBMSExport","MongodbExport","JDBCExport","DynamodbExport","FTPExport","S3Export","WebhookExport","AS2Export","SimpleExport","FileSystemExport","WrapperExport","RESTExport"]},"type":{"type":"string","enum":["delta","once","test","webhook","distributed","blob","stream","simple"]},"http":{"$ref":"s6"},"netsuite":{"$ref":"s7"},"salesforce":{"$ref":"s7"},"rdbms":{"$ref":"s7"},"mongodb":{"$ref":"s7"},"jdbc":{"$ref":"s7"},"dynamodb":{"$ref":"s7"},"ftp":{"$ref":"s7"},"s3":{"$ref":"s7"},"as2":{"$ref":"s7"},"filesystem":{"$ref":"s7"},"wrapper":{"$ref":"s7"},"rest":{"$ref":"s7"},"file":{"$ref":"s8"},"webhook":{"$ref":"s9"},"delta":{"$ref":"s7"},"once":{"$ref":"s7"},"test":{"type":"object","additionalProperties":true,"properties":{"limit":{"type":"integer","maximum":100,"minimum":1}}},"isLookup":{"type":"boolean"},"oneToMany":{"type":"boolean"},"pathToMany":{"type":"string"},"pageSize":{"type":"integer"},"hooks":{"type":"object","additionalProperties":true,"properties":{"preSavePage":{"$ref":"s10"}}},"transform":{"$ref":"s11"},"filter":{"$ref":"s11"},"inputFilter":{"$ref":"s11"},"sort":{"$ref":"s7"},"groupByFields":{"type":"array"},"mockOutput":{"$ref":"s7"},"traceKeyTemplate":{"type":"string"},"assistantMetadata":{"$ref":"s7"},"_ediProfileId":{"$ref":"s12"},"_postParseListenerId":{"$ref":"s4"},"asynchronous":{"type":"boolean"},"apiIdentifier":{"type":"string","pattern":"^e[0-9a-f]+$"},"sandbox":{"type":"boolean"},"debugUntil":{"$ref":"s5"},"_sourceId":{"$ref":"s4"},"_templateId":{"$ref":"s4"},"_connectorId":{"$ref":"s4"},"_integrationId":{"$ref":"s4"}}};
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

function validate6(data, instancePath=""){
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
validate6.errors = vErrors;
return errors === 0;
}

const schema6 = {"type":"object","additionalProperties":true,"properties":{"_asyncHelperId":{"$ref":"s12"}}};
const schema7 = {"type":["string","null"],"pattern":"^[0-9a-f]{24}$"};

function validate11(data, instancePath=""){
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
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._asyncHelperId !== undefined){
if(!(validate11(data._asyncHelperId, instancePath+"/_asyncHelperId"))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
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

const schema8 = {"type":"object","additionalProperties":true};

function validate14(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "object"});
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","additionalProperties":true,"properties":{"fileDefinition":{"type":"object","additionalProperties":true,"properties":{"_fileDefinitionId":{"$ref":"s12"}}}}};

function validate27(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fileDefinition !== undefined){
let data0 = data.fileDefinition;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0._fileDefinitionId !== undefined){
if(!(validate11(data0._fileDefinitionId, instancePath+"/fileDefinition/_fileDefinitionId"))){
vErrors = joined(vErrors, validate11.errors);
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
validate27.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":true,"properties":{"provider":{"type":"string","enum":["github","shopify","travis","travis-org","slack","dropbox","onfleet","helpscout","errorception","box","stripe","aha","jira","pagerduty","postmark","mailchimp","intercom","activecampaign","segment","recurly","shipwire","surveymonkey","parseur","mailparser-io","hubspot","integrator-extension","custom","sapariba","happyreturns","typeform"]},"verify":{"type":"string","enum":["token","hmac","basic","secret_url"]},"algorithm":{"type":"string","enum":["sha1","sha256","sha384","sha512"]},"encoding":{"type":"string","enum":["hex","base64"]},"key":{"type":"string"},"token":{"type":"string","minLength":1},"successStatusCode":{"type":"integer","enum":[200,201,202,204]},"successBody":{"$ref":"s14"}}};
const func0 = codePointLength;
const schema11 = {"type":["object","array","string"],"items":{},"additionalProperties":true};

function validate31(data, instancePath=""){
let vErrors = null;
let errors = 0;
if((!data || typeof data != "object") && (typeof data !== "string")){
vErrors = complainAt(vErrors, instancePath, "s14/type", {type: schema11.type});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}


function validate30(data, instancePath=""){
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
if(!(validate31(data.successBody, instancePath+"/successBody"))){
vErrors = joined(vErrors, validate31.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "object"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema12 = {"allOf":[{"$ref":"s13"}],"properties":{"_stackId":{"$ref":"s12"}}};
const schema13 = {"type":"object","additionalProperties":true,"properties":{"_scriptId":{"$ref":"s12"},"function":{"type":["string","null"]}}};

function validate37(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._scriptId !== undefined){
if(!(validate11(data._scriptId, instancePath+"/_scriptId"))){
vErrors = joined(vErrors, validate11.errors);
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
validate37.errors = vErrors;
return errors === 0;
}


function validate36(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate37(data, instancePath))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._stackId !== undefined){
if(!(validate11(data._stackId, instancePath+"/_stackId"))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
validate36.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":true,"properties":{"script":{"$ref":"s13"}}};

function validate42(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.script !== undefined){
if(!(validate37(data.script, instancePath+"/script"))){
vErrors = joined(vErrors, validate37.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s11/type", {type: "object"});
errors++;
}
validate42.errors = vErrors;
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
if(data.createdAt !== undefined){
if(!(validate6(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate6(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func0(data3) < 1){
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
let data7 = data.adaptorType;
if(typeof data7 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/adaptorType/type", {type: "string"});
errors++;
}
if(!(((((((((((((((data7 === "HTTPExport") || (data7 === "NetSuiteExport")) || (data7 === "SalesforceExport")) || (data7 === "RDBMSExport")) || (data7 === "MongodbExport")) || (data7 === "JDBCExport")) || (data7 === "DynamodbExport")) || (data7 === "FTPExport")) || (data7 === "S3Export")) || (data7 === "WebhookExport")) || (data7 === "AS2Export")) || (data7 === "SimpleExport")) || (data7 === "FileSystemExport")) || (data7 === "WrapperExport")) || (data7 === "RESTExport"))){
vErrors = complainAt(vErrors, instancePath, "s3/properties/adaptorType/enum", {allowedValues: schema3.properties.adaptorType.enum});
errors++;
}
}
if(data.type !== undefined){
let data8 = data.type;
if(typeof data8 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/type/type", {type: "string"});
errors++;
}
if(!((((((((data8 === "delta") || (data8 === "once")) || (data8 === "test")) || (data8 === "webhook")) || (data8 === "distributed")) || (data8 === "blob")) || (data8 === "stream")) || (data8 === "simple"))){
vErrors = complainAt(vErrors, instancePath, "s3/properties/type/enum", {allowedValues: schema3.properties.type.enum});
errors++;
}
}
if(data.http !== undefined){
if(!(validate10(data.http, instancePath+"/http"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data.netsuite !== undefined){
if(!(validate14(data.netsuite, instancePath+"/netsuite"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.salesforce !== undefined){
if(!(validate14(data.salesforce, instancePath+"/salesforce"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.rdbms !== undefined){
if(!(validate14(data.rdbms, instancePath+"/rdbms"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.mongodb !== undefined){
if(!(validate14(data.mongodb, instancePath+"/mongodb"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.jdbc !== undefined){
if(!(validate14(data.jdbc, instancePath+"/jdbc"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.dynamodb !== undefined){
if(!(validate14(data.dynamodb, instancePath+"/dynamodb"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.ftp !== undefined){
if(!(validate14(data.ftp, instancePath+"/ftp"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.s3 !== undefined){
if(!(validate14(data.s3, instancePath+"/s3"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.as2 !== undefined){
if(!(validate14(data.as2, instancePath+"/as2"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.filesystem !== undefined){
if(!(validate14(data.filesystem, instancePath+"/filesystem"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.wrapper !== undefined){
if(!(validate14(data.wrapper, instancePath+"/wrapper"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.rest !== undefined){
if(!(validate14(data.rest, instancePath+"/rest"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.file !== undefined){
if(!(validate27(data.file, instancePath+"/file"))){
vErrors = joined(vErrors, validate27.errors);
errors = vErrors.length;
}
}
if(data.webhook !== undefined){
if(!(validate30(data.webhook, instancePath+"/webhook"))){
vErrors = joined(vErrors, validate30.errors);
errors = vErrors.length;
}
}
if(data.delta !== undefined){
if(!(validate14(data.delta, instancePath+"/delta"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.once !== undefined){
if(!(validate14(data.once, instancePath+"/once"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data.test !== undefined){
let data26 = data.test;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.limit !== undefined){
let data27 = data26.limit;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
vErrors = complainAt(vErrors, instancePath, "s3/properties/test/properties/limit/type", {type: "integer"});
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 100 || isNaN(data27)){
vErrors = complainAt(vErrors, instancePath, "s3/properties/test/properties/limit/maximum", {comparison: "<=", limit: 100});
errors++;
}
if(data27 < 1 || isNaN(data27)){
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
let data31 = data.pageSize;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
vErrors = complainAt(vErrors, instancePath, "s3/properties/pageSize/type", {type: "integer"});
errors++;
}
}
if(data.hooks !== undefined){
let data32 = data.hooks;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.preSavePage !== undefined){
if(!(validate36(data32.preSavePage, instancePath+"/hooks/preSavePage"))){
vErrors = joined(vErrors, validate36.errors);
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
if(!(validate42(data.transform, instancePath+"/transform"))){
vErrors = joined(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.filter !== undefined){
if(!(validate42(data.filter, instancePath+"/filter"))){
vErrors = joined(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.inputFilter !== undefined){
if(!(validate42(data.inputFilter, instancePath+"/inputFilter"))){
vErrors = joined(vErrors, validate42.errors);
errors = vErrors.length;
}
}
if(data.sort !== undefined){
if(!(validate14(data.sort, instancePath+"/sort"))){
vErrors = joined(vErrors, validate14.errors);
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
if(!(validate14(data.mockOutput, instancePath+"/mockOutput"))){
vErrors = joined(vErrors, validate14.errors);
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
if(!(validate14(data.assistantMetadata, instancePath+"/assistantMetadata"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
if(data._ediProfileId !== undefined){
if(!(validate11(data._ediProfileId, instancePath+"/_ediProfileId"))){
vErrors = joined(vErrors, validate11.errors);
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
let data45 = data.apiIdentifier;
if(typeof data45 === "string"){
if(!pattern3.test(data45)){
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
if(!(validate6(data.debugUntil, instancePath+"/debugUntil"))){
vErrors = joined(vErrors, validate6.errors);
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

const check2 = validate59;
const schema15 = {"allOf":[{"$ref":"s3"}],"if":{"required":["type"],"properties":{"type":{"enum":["webhook"]}}},"then":{"properties":{"_connectionId":{"not":{}}}}};

function validate59(data, instancePath=""){
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
validate59.errors = vErrors;
return errors === 0;
}

const check3 = validate61;
const schema16 = {"required":["_id","lastModified","name","adaptorType"],"allOf":[{"$ref":"s3"}]};

function validate61(data, instancePath=""){
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
validate61.errors = vErrors;
return errors === 0;
}

const check4 = validate63;
const schema17 = {"anyOf":[{"$ref":"s16"},{"$ref":"s18"}]};
const schema18 = {"type":"array","minItems":1,"items":{"type":"object","required":["model","_id","name"],"properties":{"model":{"type":"string"},"_id":{"$ref":"s4"},"name":{"type":"string"}}}};

function validate65(data, instancePath=""){
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
validate65.errors = vErrors;
return errors === 0;
}


function validate63(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate61(data, instancePath))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate65(data, instancePath))){
vErrors = joined(vErrors, validate65.errors);
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
validate63.errors = vErrors;
return errors === 0;
}

const check5 = validate68;
const schema19 = {"anyOf":[{"$ref":"s16"},{"$ref":"s18"}]};

function validate68(data, instancePath=""){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(!(validate61(data, instancePath))){
vErrors = joined(vErrors, validate61.errors);
errors = vErrors.length;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs2 = errors;
if(!(validate65(data, instancePath))){
vErrors = joined(vErrors, validate65.errors);
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
validate68.errors = vErrors;
return errors === 0;
}

const check6 = validate71;
const schema20 = {"type":"object","properties":{"pagedExportState":{"$ref":"s7"}}};

function validate71(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pagedExportState !== undefined){
if(!(validate14(data.pagedExportState, instancePath+"/pagedExportState"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s20/type", {type: "object"});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}

const check7 = validate73;
const schema21 = {"type":"object","required":["data"],"properties":{"data":{"type":"array","items":{"$ref":"s7"}},"pagedExportState":{"$ref":"s7"}}};

function validate73(data, instancePath=""){
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
if(!(validate14(data0[i0], instancePath+"/data/" + i0))){
vErrors = joined(vErrors, validate14.errors);
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
if(!(validate14(data.pagedExportState, instancePath+"/pagedExportState"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s21/type", {type: "object"});
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const check8 = validate76;
const schema22 = {"type":"string","minLength":1};

function validate76(data, instancePath=""){
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
validate76.errors = vErrors;
return errors === 0;
}

const check9 = validate77;
const schema23 = {"type":["object","array"],"items":{},"additionalProperties":true};

function validate77(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!data || typeof data != "object"){
vErrors = complainAt(vErrors, instancePath, "s23/type", {type: schema23.type});
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const check10 = validate31;

const check11 = validate78;
const schema24 = {"type":"array","maxItems":1000,"items":{"$ref":"s2"}};

function validate78(data, instancePath=""){
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
validate78.errors = vErrors;
return errors === 0;
}

const check12 = validate80;
const schema25 = {"type":"string"};

function validate80(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s25/type", {type: "string"});
errors++;
}
validate80.errors = vErrors;
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
