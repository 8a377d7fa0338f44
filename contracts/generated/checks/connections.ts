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
const schema2 = {"required":["_id","name"],"allOf":[{"$ref":"s3"}]};
const schema3 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s4"},"createdAt":{"$ref":"s5"},"lastModified":{"$ref":"s5"},"name":{"type":"string","maxLength":100,"minLength":1},"type":{"type":"string","enum":["http","netsuite","salesforce","ftp","s3","wrapper","rdbms","mongodb","as2","filesystem","mcp","dynamodb","jdbc","van","rest"]},"externalId":{"type":"string"},"assistant":{"type":"string"},"http":{"$ref":"s6"},"netsuite":{"$ref":"s7"},"salesforce":{"$ref":"s7"},"ftp":{"$ref":"s8"},"s3":{"$ref":"s9"},"wrapper":{"$ref":"s8"},"rdbms":{"$ref":"s8"},"mongodb":{"$ref":"s8"},"as2":{"$ref":"s8"},"filesystem":{"$ref":"s8"},"mcp":{"$ref":"s8"},"dynamodb":{"$ref":"s9"},"jdbc":{"$ref":"s8"},"van":{"$ref":"s8"},"rest":{"$ref":"s7"},"_agentId":{"$ref":"s4"},"_borrowConcurrencyFromConnectionId":{"$ref":"s4"},"debugDate":{"$ref":"s5"},"debugUntil":{"$ref":"s5"},"settings":{"$ref":"s10"},"settingsForm":{"$ref":"s10"},"sandbox":{"type":"boolean"},"offline":{"type":"boolean"},"needsAuthorization":{"type":"boolean"},"queues":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"size":{"type":"integer"}}}},"_connectorId":{"$ref":"s4"},"_integrationId":{"$ref":"s4"}}};
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

const schema6 = {"type":"object","required":["baseURI","mediaType"],"additionalProperties":true,"properties":{"baseURI":{"type":"string"},"mediaType":{"type":"string","enum":["xml","json","urlencoded","form-data","plaintext"]},"auth":{"type":"object","additionalProperties":true,"properties":{"type":{"type":"string","enum":["custom","basic","token","oauth","wsse","cookie","jwt","digest","specific","oauth1","jwtbearer"]},"basic":{"$ref":"s12"},"token":{"$ref":"s12"},"oauth":{"$ref":"s12"},"cookie":{"$ref":"s12"},"jwt":{"$ref":"s12"}}},"ping":{"type":"object","additionalProperties":true,"properties":{"relativeURI":{"type":"string"},"method":{"type":"string","enum":["GET","POST","PUT","HEAD"]}}},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"additionalProperties":true,"properties":{"name":{"type":"string"},"value":{"type":"string"}}}},"clientCertificates":{"$ref":"s13"},"encrypted":{"$ref":"s11"}}};
const schema7 = {"type":"object","additionalProperties":true,"properties":{"password":{"type":"string"},"token":{"type":"string"},"refreshToken":{"type":"string"},"clientSecret":{"type":"string"}}};

function validate10(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password !== undefined){
if(typeof data.password !== "string"){
vErrors = complainAt(vErrors, instancePath, "s12/properties/password/type", {type: "string"});
errors++;
}
}
if(data.token !== undefined){
if(typeof data.token !== "string"){
vErrors = complainAt(vErrors, instancePath, "s12/properties/token/type", {type: "string"});
errors++;
}
}
if(data.refreshToken !== undefined){
if(typeof data.refreshToken !== "string"){
vErrors = complainAt(vErrors, instancePath, "s12/properties/refreshToken/type", {type: "string"});
errors++;
}
}
if(data.clientSecret !== undefined){
if(typeof data.clientSecret !== "string"){
vErrors = complainAt(vErrors, instancePath, "s12/properties/clientSecret/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/type", {type: "object"});
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","additionalProperties":true,"properties":{"key":{"type":"string"},"passphrase":{"type":"string"},"pfx":{"type":"string"}}};

function validate16(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
if(typeof data.key !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/key/type", {type: "string"});
errors++;
}
}
if(data.passphrase !== undefined){
if(typeof data.passphrase !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/passphrase/type", {type: "string"});
errors++;
}
}
if(data.pfx !== undefined){
if(typeof data.pfx !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/properties/pfx/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/type", {type: "object"});
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":["object","string"],"additionalProperties":true};

function validate18(data, instancePath=""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
vErrors = complainAt(vErrors, instancePath, "s11/type", {type: schema9.type});
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}


function validate9(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.baseURI === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "baseURI"});
errors++;
}
if(data.mediaType === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "mediaType"});
errors++;
}
if(data.baseURI !== undefined){
if(typeof data.baseURI !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/baseURI/type", {type: "string"});
errors++;
}
}
if(data.mediaType !== undefined){
let data1 = data.mediaType;
if(typeof data1 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/mediaType/type", {type: "string"});
errors++;
}
if(!(((((data1 === "xml") || (data1 === "json")) || (data1 === "urlencoded")) || (data1 === "form-data")) || (data1 === "plaintext"))){
vErrors = complainAt(vErrors, instancePath, "s6/properties/mediaType/enum", {allowedValues: schema6.properties.mediaType.enum});
errors++;
}
}
if(data.auth !== undefined){
let data2 = data.auth;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.type !== undefined){
let data3 = data2.type;
if(typeof data3 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/auth/properties/type/type", {type: "string"});
errors++;
}
if(!(((((((((((data3 === "custom") || (data3 === "basic")) || (data3 === "token")) || (data3 === "oauth")) || (data3 === "wsse")) || (data3 === "cookie")) || (data3 === "jwt")) || (data3 === "digest")) || (data3 === "specific")) || (data3 === "oauth1")) || (data3 === "jwtbearer"))){
vErrors = complainAt(vErrors, instancePath, "s6/properties/auth/properties/type/enum", {allowedValues: schema6.properties.auth.properties.type.enum});
errors++;
}
}
if(data2.basic !== undefined){
if(!(validate10(data2.basic, instancePath+"/auth/basic"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data2.token !== undefined){
if(!(validate10(data2.token, instancePath+"/auth/token"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data2.oauth !== undefined){
if(!(validate10(data2.oauth, instancePath+"/auth/oauth"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data2.cookie !== undefined){
if(!(validate10(data2.cookie, instancePath+"/auth/cookie"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data2.jwt !== undefined){
if(!(validate10(data2.jwt, instancePath+"/auth/jwt"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/auth/type", {type: "object"});
errors++;
}
}
if(data.ping !== undefined){
let data9 = data.ping;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.relativeURI !== undefined){
if(typeof data9.relativeURI !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/ping/properties/relativeURI/type", {type: "string"});
errors++;
}
}
if(data9.method !== undefined){
let data11 = data9.method;
if(typeof data11 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/ping/properties/method/type", {type: "string"});
errors++;
}
if(!((((data11 === "GET") || (data11 === "POST")) || (data11 === "PUT")) || (data11 === "HEAD"))){
vErrors = complainAt(vErrors, instancePath, "s6/properties/ping/properties/method/enum", {allowedValues: schema6.properties.ping.properties.method.enum});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/ping/type", {type: "object"});
errors++;
}
}
if(data.headers !== undefined){
let data12 = data.headers;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/properties/headers/items/required", {missingProperty: "name"}, i0);
errors++;
}
if(data13.value === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/properties/headers/items/required", {missingProperty: "value"}, i0);
errors++;
}
if(data13.name !== undefined){
if(typeof data13.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/headers/items/properties/name/type", {type: "string"}, i0);
errors++;
}
}
if(data13.value !== undefined){
if(typeof data13.value !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/headers/items/properties/value/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/headers/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/properties/headers/type", {type: "array"});
errors++;
}
}
if(data.clientCertificates !== undefined){
if(!(validate16(data.clientCertificates, instancePath+"/clientCertificates"))){
vErrors = joined(vErrors, validate16.errors);
errors = vErrors.length;
}
}
if(data.encrypted !== undefined){
if(!(validate18(data.encrypted, instancePath+"/encrypted"))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "object"});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":true,"properties":{"password":{"type":"string"},"bearerToken":{"type":"string"},"refreshToken":{"type":"string"},"tokenSecret":{"type":"string"},"encrypted":{"$ref":"s11"}}};

function validate21(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password !== undefined){
if(typeof data.password !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/password/type", {type: "string"});
errors++;
}
}
if(data.bearerToken !== undefined){
if(typeof data.bearerToken !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/bearerToken/type", {type: "string"});
errors++;
}
}
if(data.refreshToken !== undefined){
if(typeof data.refreshToken !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/refreshToken/type", {type: "string"});
errors++;
}
}
if(data.tokenSecret !== undefined){
if(typeof data.tokenSecret !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/tokenSecret/type", {type: "string"});
errors++;
}
}
if(data.encrypted !== undefined){
if(!(validate18(data.encrypted, instancePath+"/encrypted"))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "object"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","additionalProperties":true,"properties":{"password":{"type":"string"},"authKey":{"type":"string"},"encrypted":{"$ref":"s11"}}};

function validate25(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password !== undefined){
if(typeof data.password !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/password/type", {type: "string"});
errors++;
}
}
if(data.authKey !== undefined){
if(typeof data.authKey !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/authKey/type", {type: "string"});
errors++;
}
}
if(data.encrypted !== undefined){
if(!(validate18(data.encrypted, instancePath+"/encrypted"))){
vErrors = joined(vErrors, validate18.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "object"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","additionalProperties":true,"properties":{"secretAccessKey":{"type":"string"}}};

function validate28(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secretAccessKey !== undefined){
if(typeof data.secretAccessKey !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/secretAccessKey/type", {type: "string"});
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

const schema13 = {"type":"object","additionalProperties":true};

function validate44(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s10/type", {type: "object"});
errors++;
}
validate44.errors = vErrors;
return errors === 0;
}

const func0 = codePointLength;

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
if(func0(data3) > 100){
vErrors = complainAt(vErrors, instancePath, "s3/properties/name/maxLength", {limit: 100});
errors++;
}
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
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/type/type", {type: "string"});
errors++;
}
if(!(((((((((((((((data4 === "http") || (data4 === "netsuite")) || (data4 === "salesforce")) || (data4 === "ftp")) || (data4 === "s3")) || (data4 === "wrapper")) || (data4 === "rdbms")) || (data4 === "mongodb")) || (data4 === "as2")) || (data4 === "filesystem")) || (data4 === "mcp")) || (data4 === "dynamodb")) || (data4 === "jdbc")) || (data4 === "van")) || (data4 === "rest"))){
vErrors = complainAt(vErrors, instancePath, "s3/properties/type/enum", {allowedValues: schema3.properties.type.enum});
errors++;
}
}
if(data.externalId !== undefined){
if(typeof data.externalId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/externalId/type", {type: "string"});
errors++;
}
}
if(data.assistant !== undefined){
if(typeof data.assistant !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/assistant/type", {type: "string"});
errors++;
}
}
if(data.http !== undefined){
if(!(validate9(data.http, instancePath+"/http"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
if(data.netsuite !== undefined){
if(!(validate21(data.netsuite, instancePath+"/netsuite"))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.salesforce !== undefined){
if(!(validate21(data.salesforce, instancePath+"/salesforce"))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.ftp !== undefined){
if(!(validate25(data.ftp, instancePath+"/ftp"))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.s3 !== undefined){
if(!(validate28(data.s3, instancePath+"/s3"))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.wrapper !== undefined){
if(!(validate25(data.wrapper, instancePath+"/wrapper"))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.rdbms !== undefined){
if(!(validate25(data.rdbms, instancePath+"/rdbms"))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.mongodb !== undefined){
if(!(validate25(data.mongodb, instancePath+"/mongodb"))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.as2 !== undefined){
if(!(validate25(data.as2, instancePath+"/as2"))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.filesystem !== undefined){
if(!(validate25(data.filesystem, instancePath+"/filesystem"))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.mcp !== undefined){
if(!(validate25(data.mcp, instancePath+"/mcp"))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.dynamodb !== undefined){
if(!(validate28(data.dynamodb, instancePath+"/dynamodb"))){
vErrors = joined(vErrors, validate28.errors);
errors = vErrors.length;
}
}
if(data.jdbc !== undefined){
if(!(validate25(data.jdbc, instancePath+"/jdbc"))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.van !== undefined){
if(!(validate25(data.van, instancePath+"/van"))){
vErrors = joined(vErrors, validate25.errors);
errors = vErrors.length;
}
}
if(data.rest !== undefined){
if(!(validate21(data.rest, instancePath+"/rest"))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data._agentId !== undefined){
if(!(validate4(data._agentId, instancePath+"/_agentId"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data._borrowConcurrencyFromConnectionId !== undefined){
if(!(validate4(data._borrowConcurrencyFromConnectionId, instancePath+"/_borrowConcurrencyFromConnectionId"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
if(data.debugDate !== undefined){
if(!(validate6(data.debugDate, instancePath+"/debugDate"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.debugUntil !== undefined){
if(!(validate6(data.debugUntil, instancePath+"/debugUntil"))){
vErrors = joined(vErrors, validate6.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(validate44(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.settingsForm !== undefined){
if(!(validate44(data.settingsForm, instancePath+"/settingsForm"))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.sandbox !== undefined){
if(typeof data.sandbox !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/sandbox/type", {type: "boolean"});
errors++;
}
}
if(data.offline !== undefined){
if(typeof data.offline !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/offline/type", {type: "boolean"});
errors++;
}
}
if(data.needsAuthorization !== undefined){
if(typeof data.needsAuthorization !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/needsAuthorization/type", {type: "boolean"});
errors++;
}
}
if(data.queues !== undefined){
let data31 = data.queues;
if(Array.isArray(data31)){
const len0 = data31.length;
for(let i0=0; i0<len0; i0++){
let data32 = data31[i0];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.name !== undefined){
if(typeof data32.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/queues/items/properties/name/type", {type: "string"}, i0);
errors++;
}
}
if(data32.size !== undefined){
let data34 = data32.size;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
vErrors = complainAt(vErrors, instancePath, "s3/properties/queues/items/properties/size/type", {type: "integer"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/properties/queues/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/properties/queues/type", {type: "array"});
errors++;
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

const check2 = validate51;
const schema14 = {"required":["type"],"allOf":[{"$ref":"s3"}]};

function validate51(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate3(data, instancePath))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = complainAt(vErrors, instancePath, "s14/required", {missingProperty: "type"});
errors++;
}
}
validate51.errors = vErrors;
return errors === 0;
}

const check3 = validate53;
const schema15 = {"required":["_id","lastModified","name","type"],"allOf":[{"$ref":"s3"}]};

function validate53(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate3(data, instancePath))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s15/required", {missingProperty: "_id"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s15/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s15/required", {missingProperty: "name"});
errors++;
}
if(data.type === undefined){
vErrors = complainAt(vErrors, instancePath, "s15/required", {missingProperty: "type"});
errors++;
}
}
validate53.errors = vErrors;
return errors === 0;
}

const check4 = validate3;

const check5 = validate55;
const schema16 = {"type":"array","maxItems":1000,"items":{"$ref":"s2"}};

function validate55(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s16/maxItems", {limit: 1000});
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
vErrors = complainAt(vErrors, instancePath, "s16/type", {type: "array"});
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const check6 = validate57;
const schema17 = {"type":"array","items":{"$ref":"s4"}};

function validate57(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate4(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s17/type", {type: "array"});
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const check7 = validate59;
const schema18 = {"type":"object","required":["code"],"properties":{"code":{"type":"integer"},"errors":{"type":"array","items":{"$ref":"s10"}}}};

function validate59(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = complainAt(vErrors, instancePath, "s18/required", {missingProperty: "code"});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = complainAt(vErrors, instancePath, "s18/properties/code/type", {type: "integer"});
errors++;
}
}
if(data.errors !== undefined){
let data1 = data.errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate44(data1[i0], instancePath+"/errors/" + i0))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/properties/errors/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/type", {type: "object"});
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}

const check8 = validate61;
const schema19 = {"type":"object"};

function validate61(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = complainAt(vErrors, instancePath, "s19/type", {type: "object"});
errors++;
}
validate61.errors = vErrors;
return errors === 0;
}

const check9 = validate62;
const schema20 = {"type":"object"};

function validate62(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = complainAt(vErrors, instancePath, "s20/type", {type: "object"});
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}

const check10 = validate63;
const schema21 = {"type":"string"};

function validate63(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s21/type", {type: "string"});
errors++;
}
validate63.errors = vErrors;
return errors === 0;
}

const check11 = validate64;
const schema22 = {"type":"string"};

function validate64(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s22/type", {type: "string"});
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}

const check12 = validate65;
const schema23 = {"type":"object","required":["export"],"properties":{"export":{"$ref":"s10"}}};

function validate65(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.export === undefined){
vErrors = complainAt(vErrors, instancePath, "s23/required", {missingProperty: "export"});
errors++;
}
if(data.export !== undefined){
if(!(validate44(data.export, instancePath+"/export"))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s23/type", {type: "object"});
errors++;
}
validate65.errors = vErrors;
return errors === 0;
}

const check13 = validate67;
const schema24 = {"type":"object","required":["data","dataURIs"],"properties":{"data":{"type":"array","items":{"$ref":"s10"}},"dataURIs":{"type":"array","items":{"type":"string"}}}};

function validate67(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
vErrors = complainAt(vErrors, instancePath, "s24/required", {missingProperty: "data"});
errors++;
}
if(data.dataURIs === undefined){
vErrors = complainAt(vErrors, instancePath, "s24/required", {missingProperty: "dataURIs"});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate44(data0[i0], instancePath+"/data/" + i0))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/properties/data/type", {type: "array"});
errors++;
}
}
if(data.dataURIs !== undefined){
let data2 = data.dataURIs;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s24/properties/dataURIs/items/type", {type: "string"}, i1);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/properties/dataURIs/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/type", {type: "object"});
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const check14 = validate69;
const schema25 = {"allOf":[{"$ref":"s23"},{"type":"object","properties":{"pagedExportState":{"$ref":"s10"}}}]};

function validate69(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate65(data, instancePath))){
vErrors = joined(vErrors, validate65.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pagedExportState !== undefined){
if(!(validate44(data.pagedExportState, instancePath+"/pagedExportState"))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s25/allOf/1/type", {type: "object"});
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const check15 = validate72;
const schema26 = {"allOf":[{"$ref":"s24"},{"type":"object","properties":{"pagedExportState":{"$ref":"s10"}}}]};

function validate72(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate67(data, instancePath))){
vErrors = joined(vErrors, validate67.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pagedExportState !== undefined){
if(!(validate44(data.pagedExportState, instancePath+"/pagedExportState"))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s26/allOf/1/type", {type: "object"});
errors++;
}
validate72.errors = vErrors;
return errors === 0;
}

const check16 = validate75;
const schema27 = {"type":"object","required":["import","data"],"properties":{"import":{"$ref":"s10"},"data":{"type":"array","items":{"$ref":"s10"}}}};

function validate75(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.import === undefined){
vErrors = complainAt(vErrors, instancePath, "s27/required", {missingProperty: "import"});
errors++;
}
if(data.data === undefined){
vErrors = complainAt(vErrors, instancePath, "s27/required", {missingProperty: "data"});
errors++;
}
if(data.import !== undefined){
if(!(validate44(data.import, instancePath+"/import"))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate44(data1[i0], instancePath+"/data/" + i0))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s27/properties/data/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s27/type", {type: "object"});
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const check17 = validate78;
const schema28 = {"type":"array","items":{"$ref":"s29"}};
const schema29 = {"type":"object","required":["statusCode"],"properties":{"statusCode":{"type":"integer"},"id":{"type":"string"},"_json":{}}};

function validate79(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statusCode === undefined){
vErrors = complainAt(vErrors, instancePath, "s29/required", {missingProperty: "statusCode"});
errors++;
}
if(data.statusCode !== undefined){
let data0 = data.statusCode;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = complainAt(vErrors, instancePath, "s29/properties/statusCode/type", {type: "integer"});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = complainAt(vErrors, instancePath, "s29/properties/id/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s29/type", {type: "object"});
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}


function validate78(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate79(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate79.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s28/type", {type: "array"});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const check18 = validate81;
const schema30 = {"type":"array","items":{"$ref":"s10"}};

function validate81(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate44(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s30/type", {type: "array"});
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const check19 = validate83;
const schema31 = {"type":"string","enum":["GET","POST","PUT","PATCH","DELETE","HEAD","OPTIONS"]};

function validate83(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s31/type", {type: "string"});
errors++;
}
if(!(((((((data === "GET") || (data === "POST")) || (data === "PUT")) || (data === "PATCH")) || (data === "DELETE")) || (data === "HEAD")) || (data === "OPTIONS"))){
vErrors = complainAt(vErrors, instancePath, "s31/enum", {allowedValues: schema31.enum});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const check20 = validate84;
const schema32 = {"type":"string","minLength":1};

function validate84(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
vErrors = complainAt(vErrors, instancePath, "s32/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s32/type", {type: "string"});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

const check21 = validate85;
const schema33 = {"type":"object","required":["authorizationURL"],"properties":{"authorizationURL":{"type":"string"}}};

function validate85(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizationURL === undefined){
vErrors = complainAt(vErrors, instancePath, "s33/required", {missingProperty: "authorizationURL"});
errors++;
}
if(data.authorizationURL !== undefined){
if(typeof data.authorizationURL !== "string"){
vErrors = complainAt(vErrors, instancePath, "s33/properties/authorizationURL/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s33/type", {type: "object"});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const check22 = validate86;
const schema34 = {"type":"object","properties":{"name":{"type":"string","minLength":1},"connectionMap":{"type":"object","additionalProperties":{"$ref":"s4"}}}};

function validate86(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s34/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s34/properties/name/type", {type: "string"});
errors++;
}
}
if(data.connectionMap !== undefined){
let data1 = data.connectionMap;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(!(validate4(data1[key0], instancePath+"/connectionMap/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s34/properties/connectionMap/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s34/type", {type: "object"});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const check23 = validate88;
const schema35 = {"type":"object","required":["_newConnectionId"],"properties":{"_newConnectionId":{"$ref":"s4"}}};

function validate88(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._newConnectionId === undefined){
vErrors = complainAt(vErrors, instancePath, "s35/required", {missingProperty: "_newConnectionId"});
errors++;
}
if(data._newConnectionId !== undefined){
if(!(validate4(data._newConnectionId, instancePath+"/_newConnectionId"))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s35/type", {type: "object"});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

const check24 = validate90;
const schema36 = {"type":"string"};

function validate90(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s36/type", {type: "string"});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

const check25 = validate91;
const schema37 = {"type":"string"};

function validate91(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s37/type", {type: "string"});
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

const check26 = validate92;
const schema38 = {"type":"string"};

function validate92(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s38/type", {type: "string"});
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}

const check27 = validate93;
const schema39 = {"type":"string"};

function validate93(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s39/type", {type: "string"});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

const check28 = validate94;
const schema40 = {"type":"string"};

function validate94(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s40/type", {type: "string"});
errors++;
}
validate94.errors = vErrors;
return errors === 0;
}

const check29 = validate95;
const schema41 = {"type":"string"};

function validate95(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s41/type", {type: "string"});
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}

const check30 = validate96;
const schema42 = {"type":"string"};

function validate96(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s42/type", {type: "string"});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}

const check31 = validate18;

const check32 = validate97;
const schema43 = {"type":"string"};

function validate97(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s43/type", {type: "string"});
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}

const check33 = validate98;
const schema44 = {"type":"string"};

function validate98(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s44/type", {type: "string"});
errors++;
}
validate98.errors = vErrors;
return errors === 0;
}

const check34 = validate99;
const schema45 = {"type":"string"};

function validate99(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s45/type", {type: "string"});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const check35 = validate100;
const schema46 = {"type":"string"};

function validate100(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s46/type", {type: "string"});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}

const check36 = validate101;
const schema47 = {"type":"string"};

function validate101(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s47/type", {type: "string"});
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

const check37 = validate102;
const schema48 = {"type":"string"};

function validate102(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s48/type", {type: "string"});
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}

const check38 = validate103;
const schema49 = {"type":"string"};

function validate103(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s49/type", {type: "string"});
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1connections/get/parameters/6/schema": check0,
  "#/paths/~1connections/get/responses/200/content/application~1json/schema": check1,
  "#/components/schemas/ConnectionCreate": check2,
  "#/components/schemas/Connection": check3,
  "#/components/schemas/ConnectionFields": check4,
  "#/paths/~1integrations~1{_id}~1connections/get/responses/200/content/application~1json/schema": check5,
  "#/components/schemas/ConnectionIds": check6,
  "#/components/schemas/PingResult": check7,
  "#/paths/~1connections~1{_id}~1ping/post/requestBody/content/application~1json/schema": check8,
  "#/paths/~1connections~1{_id}~1test/post/requestBody/content/application~1json/schema": check9,
  "#/paths/~1connections~1{_id}~1debug/get/responses/200/content/text~1plain/schema": check10,
  "#/paths/~1connections~1{_id}~1debug~1{resourceId}/get/responses/200/content/text~1plain/schema": check11,
  "#/components/schemas/VirtualExport": check12,
  "#/components/schemas/VirtualExportResult": check13,
  "#/components/schemas/VirtualExportPageInput": check14,
  "#/components/schemas/VirtualExportPage": check15,
  "#/components/schemas/VirtualImport": check16,
  "#/paths/~1connections~1{_id}~1import/post/responses/200/content/application~1json/schema": check17,
  "#/paths/~1connections~1{_id}~1import~1map/post/responses/200/content/application~1json/schema": check18,
  "#/paths/~1connections~1{_id}~1proxy/post/parameters/0/schema": check19,
  "#/paths/~1connections~1{_id}~1proxy/post/parameters/1/schema": check20,
  "#/components/schemas/AuthorizationUrl": check21,
  "#/components/schemas/StepCloneRequest": check22,
  "#/components/schemas/ConnectionChange": check23,
  "#/components/schemas/HttpCredentials/properties/password": check24,
  "#/components/schemas/HttpCredentials/properties/token": check25,
  "#/components/schemas/HttpCredentials/properties/refreshToken": check26,
  "#/components/schemas/HttpCredentials/properties/clientSecret": check27,
  "#/components/schemas/ClientCertificates/properties/key": check28,
  "#/components/schemas/ClientCertificates/properties/passphrase": check29,
  "#/components/schemas/ClientCertificates/properties/pfx": check30,
  "#/components/schemas/Encrypted": check31,
  "#/components/schemas/TokenBlock/properties/password": check32,
  "#/components/schemas/TokenBlock/properties/bearerToken": check33,
  "#/components/schemas/TokenBlock/properties/refreshToken": check34,
  "#/components/schemas/TokenBlock/properties/tokenSecret": check35,
  "#/components/schemas/ConnectionBlock/properties/password": check36,
  "#/components/schemas/ConnectionBlock/properties/authKey": check37,
  "#/components/schemas/AccessKeyBlock/properties/secretAccessKey": check38,
},
pointers: {"s0":"#/paths/~1connections/get/parameters/6/schema","s1":"#/paths/~1connections/get/responses/200/content/application~1json/schema","s2":"#/components/schemas/ConnectionListItem","s3":"#/components/schemas/ConnectionFields","s4":"#/components/schemas/ObjectId","s5":"#/components/schemas/Timestamp","s6":"#/components/schemas/HttpConnection","s7":"#/components/schemas/TokenBlock","s8":"#/components/schemas/ConnectionBlock","s9":"#/components/schemas/AccessKeyBlock","s10":"#/components/schemas/Open","s11":"#/components/schemas/Encrypted","s12":"#/components/schemas/HttpCredentials","s13":"#/components/schemas/ClientCertificates","s14":"#/components/schemas/ConnectionCreate","s15":"#/components/schemas/Connection","s16":"#/paths/~1integrations~1{_id}~1connections/get/responses/200/content/application~1json/schema","s17":"#/components/schemas/ConnectionIds","s18":"#/components/schemas/PingResult","s19":"#/paths/~1connections~1{_id}~1ping/post/requestBody/content/application~1json/schema","s20":"#/paths/~1connections~1{_id}~1test/post/requestBody/content/application~1json/schema","s21":"#/paths/~1connections~1{_id}~1debug/get/responses/200/content/text~1plain/schema","s22":"#/paths/~1connections~1{_id}~1debug~1{resourceId}/get/responses/200/content/text~1plain/schema","s23":"#/components/schemas/VirtualExport","s24":"#/components/schemas/VirtualExportResult","s25":"#/components/schemas/VirtualExportPageInput","s26":"#/components/schemas/VirtualExportPage","s27":"#/components/schemas/VirtualImport","s28":"#/paths/~1connections~1{_id}~1import/post/responses/200/content/application~1json/schema","s29":"#/components/schemas/VirtualImportRecord","s30":"#/paths/~1connections~1{_id}~1import~1map/post/responses/200/content/application~1json/schema","s31":"#/paths/~1connections~1{_id}~1proxy/post/parameters/0/schema","s32":"#/paths/~1connections~1{_id}~1proxy/post/parameters/1/schema","s33":"#/components/schemas/AuthorizationUrl","s34":"#/components/schemas/StepCloneRequest","s35":"#/components/schemas/ConnectionChange","s36":"#/components/schemas/HttpCredentials/properties/password","s37":"#/components/schemas/HttpCredentials/properties/token","s38":"#/components/schemas/HttpCredentials/properties/refreshToken","s39":"#/components/schemas/HttpCredentials/properties/clientSecret","s40":"#/components/schemas/ClientCertificates/properties/key","s41":"#/components/schemas/ClientCertificates/properties/passphrase","s42":"#/components/schemas/ClientCertificates/properties/pfx","s43":"#/components/schemas/TokenBlock/properties/password","s44":"#/components/schemas/TokenBlock/properties/bearerToken","s45":"#/components/schemas/TokenBlock/properties/refreshToken","s46":"#/components/schemas/TokenBlock/properties/tokenSecret","s47":"#/components/schemas/ConnectionBlock/properties/password","s48":"#/components/schemas/ConnectionBlock/properties/authKey","s49":"#/components/schemas/AccessKeyBlock/properties/secretAccessKey"},
};
};
