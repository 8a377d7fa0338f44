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
const schema3 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s4"},"_envId":{"$ref":"s4"},"createdAt":{"$ref":"s5"},"lastModified":{"$ref":"s5"},"name":{"type":"string","maxLength":100,"minLength":1},"type":{"type":"string","enum":["http","netsuite","salesforce","ftp","s3","wrapper","rdbms","mongodb","as2","filesystem","mcp","dynamodb","jdbc","van","rest"]},"externalId":{"type":"string"},"assistant":{"type":"string"},"http":{"$ref":"s6"},"netsuite":{"$ref":"s7"},"salesforce":{"$ref":"s7"},"ftp":{"$ref":"s8"},"s3":{"$ref":"s9"},"wrapper":{"$ref":"s10"},"rdbms":{"$ref":"s11"},"mongodb":{"$ref":"s8"},"as2":{"$ref":"s8"},"filesystem":{"$ref":"s8"},"mcp":{"$ref":"s12"},"dynamodb":{"$ref":"s9"},"jdbc":{"$ref":"s8"},"van":{"$ref":"s8"},"rest":{"$ref":"s7"},"_agentId":{"$ref":"s4"},"_borrowConcurrencyFromConnectionId":{"$ref":"s4"},"debugDate":{"$ref":"s5"},"debugUntil":{"$ref":"s5"},"settings":{"$ref":"s13"},"settingsForm":{"$ref":"s13"},"sandbox":{"type":"boolean"},"offline":{"type":"boolean"},"needsAuthorization":{"type":"boolean"},"queues":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"size":{"type":"integer"}}}},"_connectorId":{"$ref":"s4"},"_integrationId":{"$ref":"s4"}}};
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

const schema6 = {"type":"object","required":["baseURI","mediaType"],"additionalProperties":true,"properties":{"_iClientId":{"$ref":"s14"},"baseURI":{"type":"string"},"mediaType":{"type":"string","enum":["xml","json","urlencoded","form-data","plaintext"]},"auth":{"type":"object","additionalProperties":true,"properties":{"type":{"type":"string","enum":["custom","basic","token","oauth","wsse","cookie","jwt","digest","specific","oauth1","jwtbearer"]},"basic":{"$ref":"s17"},"token":{"$ref":"s17"},"oauth":{"$ref":"s17"},"cookie":{"$ref":"s17"},"jwt":{"$ref":"s17"}}},"ping":{"type":"object","additionalProperties":true,"properties":{"relativeURI":{"type":"string"},"method":{"type":"string","enum":["GET","POST","PUT","HEAD"]}}},"headers":{"type":"array","items":{"type":"object","required":["name","value"],"additionalProperties":true,"properties":{"name":{"type":"string"},"value":{"type":"string"}}}},"concurrencyLevel":{"$ref":"s15"},"targetConcurrencyLevel":{"type":"integer"},"clientCertificates":{"$ref":"s18"},"encrypted":{"$ref":"s16"}}};
const schema7 = {"type":["string","null"],"pattern":"^[0-9a-f]{24}$"};

function validate11(data, instancePath=""){
let vErrors = null;
let errors = 0;
if((typeof data !== "string") && (data !== null)){
vErrors = complainAt(vErrors, instancePath, "s14/type", {type: schema7.type});
errors++;
}
if(typeof data === "string"){
if(!pattern0.test(data)){
vErrors = complainAt(vErrors, instancePath, "s14/pattern", {pattern: "^[0-9a-f]{24}$"});
errors++;
}
}
validate11.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","additionalProperties":true,"properties":{"password":{"type":"string"},"token":{"type":"string"},"refreshToken":{"type":"string"},"clientSecret":{"type":"string"}}};

function validate13(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password !== undefined){
if(typeof data.password !== "string"){
vErrors = complainAt(vErrors, instancePath, "s17/properties/password/type", {type: "string"});
errors++;
}
}
if(data.token !== undefined){
if(typeof data.token !== "string"){
vErrors = complainAt(vErrors, instancePath, "s17/properties/token/type", {type: "string"});
errors++;
}
}
if(data.refreshToken !== undefined){
if(typeof data.refreshToken !== "string"){
vErrors = complainAt(vErrors, instancePath, "s17/properties/refreshToken/type", {type: "string"});
errors++;
}
}
if(data.clientSecret !== undefined){
if(typeof data.clientSecret !== "string"){
vErrors = complainAt(vErrors, instancePath, "s17/properties/clientSecret/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s17/type", {type: "object"});
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"integer"};

function validate19(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
vErrors = complainAt(vErrors, instancePath, "s15/type", {type: "integer"});
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","additionalProperties":true,"properties":{"key":{"type":"string"},"passphrase":{"type":"string"},"pfx":{"type":"string"}}};

function validate21(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
if(typeof data.key !== "string"){
vErrors = complainAt(vErrors, instancePath, "s18/properties/key/type", {type: "string"});
errors++;
}
}
if(data.passphrase !== undefined){
if(typeof data.passphrase !== "string"){
vErrors = complainAt(vErrors, instancePath, "s18/properties/passphrase/type", {type: "string"});
errors++;
}
}
if(data.pfx !== undefined){
if(typeof data.pfx !== "string"){
vErrors = complainAt(vErrors, instancePath, "s18/properties/pfx/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/type", {type: "object"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":["object","string"],"additionalProperties":true};

function validate23(data, instancePath=""){
let vErrors = null;
let errors = 0;
if((!(data && typeof data == "object" && !Array.isArray(data))) && (typeof data !== "string")){
vErrors = complainAt(vErrors, instancePath, "s16/type", {type: schema11.type});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate10(data, instancePath=""){
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
if(data._iClientId !== undefined){
if(!(validate11(data._iClientId, instancePath+"/_iClientId"))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
if(data.baseURI !== undefined){
if(typeof data.baseURI !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/baseURI/type", {type: "string"});
errors++;
}
}
if(data.mediaType !== undefined){
let data2 = data.mediaType;
if(typeof data2 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/mediaType/type", {type: "string"});
errors++;
}
if(!(((((data2 === "xml") || (data2 === "json")) || (data2 === "urlencoded")) || (data2 === "form-data")) || (data2 === "plaintext"))){
vErrors = complainAt(vErrors, instancePath, "s6/properties/mediaType/enum", {allowedValues: schema6.properties.mediaType.enum});
errors++;
}
}
if(data.auth !== undefined){
let data3 = data.auth;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type !== undefined){
let data4 = data3.type;
if(typeof data4 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/auth/properties/type/type", {type: "string"});
errors++;
}
if(!(((((((((((data4 === "custom") || (data4 === "basic")) || (data4 === "token")) || (data4 === "oauth")) || (data4 === "wsse")) || (data4 === "cookie")) || (data4 === "jwt")) || (data4 === "digest")) || (data4 === "specific")) || (data4 === "oauth1")) || (data4 === "jwtbearer"))){
vErrors = complainAt(vErrors, instancePath, "s6/properties/auth/properties/type/enum", {allowedValues: schema6.properties.auth.properties.type.enum});
errors++;
}
}
if(data3.basic !== undefined){
if(!(validate13(data3.basic, instancePath+"/auth/basic"))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data3.token !== undefined){
if(!(validate13(data3.token, instancePath+"/auth/token"))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data3.oauth !== undefined){
if(!(validate13(data3.oauth, instancePath+"/auth/oauth"))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data3.cookie !== undefined){
if(!(validate13(data3.cookie, instancePath+"/auth/cookie"))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data3.jwt !== undefined){
if(!(validate13(data3.jwt, instancePath+"/auth/jwt"))){
vErrors = joined(vErrors, validate13.errors);
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
let data10 = data.ping;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.relativeURI !== undefined){
if(typeof data10.relativeURI !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/ping/properties/relativeURI/type", {type: "string"});
errors++;
}
}
if(data10.method !== undefined){
let data12 = data10.method;
if(typeof data12 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/ping/properties/method/type", {type: "string"});
errors++;
}
if(!((((data12 === "GET") || (data12 === "POST")) || (data12 === "PUT")) || (data12 === "HEAD"))){
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
let data13 = data.headers;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/properties/headers/items/required", {missingProperty: "name"}, i0);
errors++;
}
if(data14.value === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/properties/headers/items/required", {missingProperty: "value"}, i0);
errors++;
}
if(data14.name !== undefined){
if(typeof data14.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/headers/items/properties/name/type", {type: "string"}, i0);
errors++;
}
}
if(data14.value !== undefined){
if(typeof data14.value !== "string"){
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
if(data.concurrencyLevel !== undefined){
if(!(validate19(data.concurrencyLevel, instancePath+"/concurrencyLevel"))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data.targetConcurrencyLevel !== undefined){
let data18 = data.targetConcurrencyLevel;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
vErrors = complainAt(vErrors, instancePath, "s6/properties/targetConcurrencyLevel/type", {type: "integer"});
errors++;
}
}
if(data.clientCertificates !== undefined){
if(!(validate21(data.clientCertificates, instancePath+"/clientCertificates"))){
vErrors = joined(vErrors, validate21.errors);
errors = vErrors.length;
}
}
if(data.encrypted !== undefined){
if(!(validate23(data.encrypted, instancePath+"/encrypted"))){
vErrors = joined(vErrors, validate23.errors);
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

const schema12 = {"type":"object","additionalProperties":true,"properties":{"concurrencyLevel":{"$ref":"s15"},"_iClientId":{"$ref":"s14"},"password":{"type":"string"},"bearerToken":{"type":"string"},"refreshToken":{"type":"string"},"tokenSecret":{"type":"string"},"encrypted":{"$ref":"s16"}}};

function validate26(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.concurrencyLevel !== undefined){
if(!(validate19(data.concurrencyLevel, instancePath+"/concurrencyLevel"))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data._iClientId !== undefined){
if(!(validate11(data._iClientId, instancePath+"/_iClientId"))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
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
if(!(validate23(data.encrypted, instancePath+"/encrypted"))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "object"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema13 = {"type":"object","additionalProperties":true,"properties":{"concurrencyLevel":{"$ref":"s15"},"password":{"type":"string"},"authKey":{"type":"string"},"encrypted":{"$ref":"s16"}}};

function validate32(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.concurrencyLevel !== undefined){
if(!(validate19(data.concurrencyLevel, instancePath+"/concurrencyLevel"))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
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
if(!(validate23(data.encrypted, instancePath+"/encrypted"))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "object"});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":true,"properties":{"concurrencyLevel":{"$ref":"s15"},"_iClientId":{"$ref":"s14"},"secretAccessKey":{"type":"string"}}};

function validate36(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.concurrencyLevel !== undefined){
if(!(validate19(data.concurrencyLevel, instancePath+"/concurrencyLevel"))){
vErrors = joined(vErrors, validate19.errors);
errors = vErrors.length;
}
}
if(data._iClientId !== undefined){
if(!(validate11(data._iClientId, instancePath+"/_iClientId"))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
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
validate36.errors = vErrors;
return errors === 0;
}

const schema15 = {"allOf":[{"$ref":"s8"}],"properties":{"_stackId":{"$ref":"s14"}}};

function validate40(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate32(data, instancePath))){
vErrors = joined(vErrors, validate32.errors);
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
validate40.errors = vErrors;
return errors === 0;
}

const schema16 = {"allOf":[{"$ref":"s8"}],"properties":{"_iClientId":{"$ref":"s14"}}};

function validate44(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate32(data, instancePath))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._iClientId !== undefined){
if(!(validate11(data._iClientId, instancePath+"/_iClientId"))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
validate44.errors = vErrors;
return errors === 0;
}

const schema17 = {"allOf":[{"$ref":"s8"}],"properties":{"http":{"type":"object","additionalProperties":true,"properties":{"_iClientId":{"$ref":"s14"}}}}};

function validate51(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate32(data, instancePath))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.http !== undefined){
let data0 = data.http;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0._iClientId !== undefined){
if(!(validate11(data0._iClientId, instancePath+"/http/_iClientId"))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/properties/http/type", {type: "object"});
errors++;
}
}
}
validate51.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","additionalProperties":true};

function validate63(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/type", {type: "object"});
errors++;
}
validate63.errors = vErrors;
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
if(func0(data4) > 100){
vErrors = complainAt(vErrors, instancePath, "s3/properties/name/maxLength", {limit: 100});
errors++;
}
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
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/type/type", {type: "string"});
errors++;
}
if(!(((((((((((((((data5 === "http") || (data5 === "netsuite")) || (data5 === "salesforce")) || (data5 === "ftp")) || (data5 === "s3")) || (data5 === "wrapper")) || (data5 === "rdbms")) || (data5 === "mongodb")) || (data5 === "as2")) || (data5 === "filesystem")) || (data5 === "mcp")) || (data5 === "dynamodb")) || (data5 === "jdbc")) || (data5 === "van")) || (data5 === "rest"))){
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
if(!(validate10(data.http, instancePath+"/http"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data.netsuite !== undefined){
if(!(validate26(data.netsuite, instancePath+"/netsuite"))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.salesforce !== undefined){
if(!(validate26(data.salesforce, instancePath+"/salesforce"))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
}
}
if(data.ftp !== undefined){
if(!(validate32(data.ftp, instancePath+"/ftp"))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.s3 !== undefined){
if(!(validate36(data.s3, instancePath+"/s3"))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
}
}
if(data.wrapper !== undefined){
if(!(validate40(data.wrapper, instancePath+"/wrapper"))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
if(data.rdbms !== undefined){
if(!(validate44(data.rdbms, instancePath+"/rdbms"))){
vErrors = joined(vErrors, validate44.errors);
errors = vErrors.length;
}
}
if(data.mongodb !== undefined){
if(!(validate32(data.mongodb, instancePath+"/mongodb"))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.as2 !== undefined){
if(!(validate32(data.as2, instancePath+"/as2"))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.filesystem !== undefined){
if(!(validate32(data.filesystem, instancePath+"/filesystem"))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.mcp !== undefined){
if(!(validate51(data.mcp, instancePath+"/mcp"))){
vErrors = joined(vErrors, validate51.errors);
errors = vErrors.length;
}
}
if(data.dynamodb !== undefined){
if(!(validate36(data.dynamodb, instancePath+"/dynamodb"))){
vErrors = joined(vErrors, validate36.errors);
errors = vErrors.length;
}
}
if(data.jdbc !== undefined){
if(!(validate32(data.jdbc, instancePath+"/jdbc"))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.van !== undefined){
if(!(validate32(data.van, instancePath+"/van"))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
if(data.rest !== undefined){
if(!(validate26(data.rest, instancePath+"/rest"))){
vErrors = joined(vErrors, validate26.errors);
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
if(!(validate7(data.debugDate, instancePath+"/debugDate"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data.debugUntil !== undefined){
if(!(validate7(data.debugUntil, instancePath+"/debugUntil"))){
vErrors = joined(vErrors, validate7.errors);
errors = vErrors.length;
}
}
if(data.settings !== undefined){
if(!(validate63(data.settings, instancePath+"/settings"))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.settingsForm !== undefined){
if(!(validate63(data.settingsForm, instancePath+"/settingsForm"))){
vErrors = joined(vErrors, validate63.errors);
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
let data32 = data.queues;
if(Array.isArray(data32)){
const len0 = data32.length;
for(let i0=0; i0<len0; i0++){
let data33 = data32[i0];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.name !== undefined){
if(typeof data33.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/queues/items/properties/name/type", {type: "string"}, i0);
errors++;
}
}
if(data33.size !== undefined){
let data35 = data33.size;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
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

const check2 = validate70;
const schema19 = {"required":["type"],"allOf":[{"$ref":"s20"}]};
const schema20 = {"allOf":[{"$ref":"s3"}],"if":{"required":["type"],"properties":{"type":{"enum":["filesystem"]}}},"then":{"required":["_agentId"]}};

function validate71(data, instancePath=""){
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
if(!(data.type === "filesystem")){
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
if(data._agentId === undefined){
vErrors = complainAt(vErrors, instancePath, "s20/then/required", {missingProperty: "_agentId"});
errors++;
}
}
var _valid0 = _errs4 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = complainAt(vErrors, instancePath, "s20/if", {failingKeyword: "then"});
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}


function validate70(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate71(data, instancePath))){
vErrors = joined(vErrors, validate71.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
vErrors = complainAt(vErrors, instancePath, "s19/required", {missingProperty: "type"});
errors++;
}
}
validate70.errors = vErrors;
return errors === 0;
}

const check3 = validate74;
const schema21 = {"required":["_id","lastModified","name","type"],"allOf":[{"$ref":"s3"}]};

function validate74(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate3(data, instancePath))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s21/required", {missingProperty: "_id"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s21/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s21/required", {missingProperty: "name"});
errors++;
}
if(data.type === undefined){
vErrors = complainAt(vErrors, instancePath, "s21/required", {missingProperty: "type"});
errors++;
}
}
validate74.errors = vErrors;
return errors === 0;
}

const check4 = validate71;

const check5 = validate76;
const schema22 = {"type":"array","maxItems":1000,"items":{"$ref":"s2"}};

function validate76(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s22/maxItems", {limit: 1000});
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
vErrors = complainAt(vErrors, instancePath, "s22/type", {type: "array"});
errors++;
}
validate76.errors = vErrors;
return errors === 0;
}

const check6 = validate78;
const schema23 = {"type":"array","items":{"$ref":"s4"}};

function validate78(data, instancePath=""){
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
vErrors = complainAt(vErrors, instancePath, "s23/type", {type: "array"});
errors++;
}
validate78.errors = vErrors;
return errors === 0;
}

const check7 = validate80;
const schema24 = {"type":"object","required":["code"],"properties":{"code":{"type":"integer"},"errors":{"type":"array","items":{"$ref":"s13"}}}};

function validate80(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = complainAt(vErrors, instancePath, "s24/required", {missingProperty: "code"});
errors++;
}
if(data.code !== undefined){
let data0 = data.code;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = complainAt(vErrors, instancePath, "s24/properties/code/type", {type: "integer"});
errors++;
}
}
if(data.errors !== undefined){
let data1 = data.errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data1[i0], instancePath+"/errors/" + i0))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/properties/errors/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s24/type", {type: "object"});
errors++;
}
validate80.errors = vErrors;
return errors === 0;
}

const check8 = validate82;
const schema25 = {"type":"object"};

function validate82(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = complainAt(vErrors, instancePath, "s25/type", {type: "object"});
errors++;
}
validate82.errors = vErrors;
return errors === 0;
}

const check9 = validate83;
const schema26 = {"type":"object"};

function validate83(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = complainAt(vErrors, instancePath, "s26/type", {type: "object"});
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const check10 = validate84;
const schema27 = {"type":"string"};

function validate84(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s27/type", {type: "string"});
errors++;
}
validate84.errors = vErrors;
return errors === 0;
}

const check11 = validate85;
const schema28 = {"type":"string"};

function validate85(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s28/type", {type: "string"});
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const check12 = validate86;
const schema29 = {"type":"object","required":["export"],"properties":{"export":{"$ref":"s13"}}};

function validate86(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.export === undefined){
vErrors = complainAt(vErrors, instancePath, "s29/required", {missingProperty: "export"});
errors++;
}
if(data.export !== undefined){
if(!(validate63(data.export, instancePath+"/export"))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s29/type", {type: "object"});
errors++;
}
validate86.errors = vErrors;
return errors === 0;
}

const check13 = validate88;
const schema30 = {"type":"object","required":["data","dataURIs"],"properties":{"data":{"type":"array","items":{"$ref":"s13"}},"dataURIs":{"type":"array","items":{"type":"string"}}}};

function validate88(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
vErrors = complainAt(vErrors, instancePath, "s30/required", {missingProperty: "data"});
errors++;
}
if(data.dataURIs === undefined){
vErrors = complainAt(vErrors, instancePath, "s30/required", {missingProperty: "dataURIs"});
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data0[i0], instancePath+"/data/" + i0))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s30/properties/data/type", {type: "array"});
errors++;
}
}
if(data.dataURIs !== undefined){
let data2 = data.dataURIs;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s30/properties/dataURIs/items/type", {type: "string"}, i1);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s30/properties/dataURIs/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s30/type", {type: "object"});
errors++;
}
validate88.errors = vErrors;
return errors === 0;
}

const check14 = validate90;
const schema31 = {"allOf":[{"$ref":"s29"},{"type":"object","properties":{"pagedExportState":{"$ref":"s13"}}}]};

function validate90(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate86(data, instancePath))){
vErrors = joined(vErrors, validate86.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pagedExportState !== undefined){
if(!(validate63(data.pagedExportState, instancePath+"/pagedExportState"))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s31/allOf/1/type", {type: "object"});
errors++;
}
validate90.errors = vErrors;
return errors === 0;
}

const check15 = validate93;
const schema32 = {"allOf":[{"$ref":"s30"},{"type":"object","properties":{"pagedExportState":{"$ref":"s13"}}}]};

function validate93(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate88(data, instancePath))){
vErrors = joined(vErrors, validate88.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pagedExportState !== undefined){
if(!(validate63(data.pagedExportState, instancePath+"/pagedExportState"))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s32/allOf/1/type", {type: "object"});
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

const check16 = validate96;
const schema33 = {"type":"object","required":["import","data"],"properties":{"import":{"$ref":"s13"},"data":{"type":"array","items":{"$ref":"s13"}}}};

function validate96(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.import === undefined){
vErrors = complainAt(vErrors, instancePath, "s33/required", {missingProperty: "import"});
errors++;
}
if(data.data === undefined){
vErrors = complainAt(vErrors, instancePath, "s33/required", {missingProperty: "data"});
errors++;
}
if(data.import !== undefined){
if(!(validate63(data.import, instancePath+"/import"))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
if(data.data !== undefined){
let data1 = data.data;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data1[i0], instancePath+"/data/" + i0))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s33/properties/data/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s33/type", {type: "object"});
errors++;
}
validate96.errors = vErrors;
return errors === 0;
}

const check17 = validate99;
const schema34 = {"type":"array","items":{"$ref":"s35"}};
const schema35 = {"type":"object","required":["statusCode"],"properties":{"statusCode":{"type":"integer"},"id":{"type":"string"},"_json":{}}};

function validate100(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statusCode === undefined){
vErrors = complainAt(vErrors, instancePath, "s35/required", {missingProperty: "statusCode"});
errors++;
}
if(data.statusCode !== undefined){
let data0 = data.statusCode;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = complainAt(vErrors, instancePath, "s35/properties/statusCode/type", {type: "integer"});
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
vErrors = complainAt(vErrors, instancePath, "s35/properties/id/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s35/type", {type: "object"});
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}


function validate99(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate100(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate100.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s34/type", {type: "array"});
errors++;
}
validate99.errors = vErrors;
return errors === 0;
}

const check18 = validate102;
const schema36 = {"type":"array","items":{"$ref":"s13"}};

function validate102(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate63(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate63.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s36/type", {type: "array"});
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}

const check19 = validate104;
const schema37 = {"type":"string","enum":["GET","POST","PUT","PATCH","DELETE","HEAD","OPTIONS"]};

function validate104(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s37/type", {type: "string"});
errors++;
}
if(!(((((((data === "GET") || (data === "POST")) || (data === "PUT")) || (data === "PATCH")) || (data === "DELETE")) || (data === "HEAD")) || (data === "OPTIONS"))){
vErrors = complainAt(vErrors, instancePath, "s37/enum", {allowedValues: schema37.enum});
errors++;
}
validate104.errors = vErrors;
return errors === 0;
}

const check20 = validate105;
const schema38 = {"type":"string","minLength":1};

function validate105(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
vErrors = complainAt(vErrors, instancePath, "s38/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s38/type", {type: "string"});
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

const check21 = validate106;
const schema39 = {"type":"object","required":["authorizationURL"],"properties":{"authorizationURL":{"type":"string"}}};

function validate106(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizationURL === undefined){
vErrors = complainAt(vErrors, instancePath, "s39/required", {missingProperty: "authorizationURL"});
errors++;
}
if(data.authorizationURL !== undefined){
if(typeof data.authorizationURL !== "string"){
vErrors = complainAt(vErrors, instancePath, "s39/properties/authorizationURL/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s39/type", {type: "object"});
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}

const check22 = validate107;
const schema40 = {"type":"object","properties":{"name":{"type":"string","minLength":1},"connectionMap":{"type":"object","additionalProperties":{"$ref":"s4"}}}};

function validate107(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func0(data0) < 1){
vErrors = complainAt(vErrors, instancePath, "s40/properties/name/minLength", {limit: 1});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s40/properties/name/type", {type: "string"});
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
vErrors = complainAt(vErrors, instancePath, "s40/properties/connectionMap/type", {type: "object"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s40/type", {type: "object"});
errors++;
}
validate107.errors = vErrors;
return errors === 0;
}

const check23 = validate109;
const schema41 = {"type":"object","required":["_newConnectionId"],"properties":{"_newConnectionId":{"$ref":"s4"}}};

function validate109(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._newConnectionId === undefined){
vErrors = complainAt(vErrors, instancePath, "s41/required", {missingProperty: "_newConnectionId"});
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
vErrors = complainAt(vErrors, instancePath, "s41/type", {type: "object"});
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

const check24 = validate111;
const schema42 = {"type":"string"};

function validate111(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s42/type", {type: "string"});
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}

const check25 = validate112;
const schema43 = {"type":"string"};

function validate112(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s43/type", {type: "string"});
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}

const check26 = validate113;
const schema44 = {"type":"string"};

function validate113(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s44/type", {type: "string"});
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}

const check27 = validate114;
const schema45 = {"type":"string"};

function validate114(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s45/type", {type: "string"});
errors++;
}
validate114.errors = vErrors;
return errors === 0;
}

const check28 = validate115;
const schema46 = {"type":"string"};

function validate115(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s46/type", {type: "string"});
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}

const check29 = validate116;
const schema47 = {"type":"string"};

function validate116(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s47/type", {type: "string"});
errors++;
}
validate116.errors = vErrors;
return errors === 0;
}

const check30 = validate117;
const schema48 = {"type":"string"};

function validate117(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s48/type", {type: "string"});
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}

const check31 = validate23;

const check32 = validate118;
const schema49 = {"type":"string"};

function validate118(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s49/type", {type: "string"});
errors++;
}
validate118.errors = vErrors;
return errors === 0;
}

const check33 = validate119;
const schema50 = {"type":"string"};

function validate119(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s50/type", {type: "string"});
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

const check34 = validate120;
const schema51 = {"type":"string"};

function validate120(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s51/type", {type: "string"});
errors++;
}
validate120.errors = vErrors;
return errors === 0;
}

const check35 = validate121;
const schema52 = {"type":"string"};

function validate121(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s52/type", {type: "string"});
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}

const check36 = validate122;
const schema53 = {"type":"string"};

function validate122(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s53/type", {type: "string"});
errors++;
}
validate122.errors = vErrors;
return errors === 0;
}

const check37 = validate123;
const schema54 = {"type":"string"};

function validate123(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s54/type", {type: "string"});
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

const check38 = validate124;
const schema55 = {"type":"string"};

function validate124(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s55/type", {type: "string"});
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1connections/get/parameters/6/schema": check0,
  "#/paths/~1connections/get/responses/200/content/application~1json/schema": check1,
  "#/components/schemas/ConnectionCreate": check2,
  "#/components/schemas/Connection": check3,
  "#/components/schemas/ConnectionWrite": check4,
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
pointers: {"s0":"#/paths/~1connections/get/parameters/6/schema","s1":"#/paths/~1connections/get/responses/200/content/application~1json/schema","s2":"#/components/schemas/ConnectionListItem","s3":"#/components/schemas/ConnectionFields","s4":"#/components/schemas/ObjectId","s5":"#/components/schemas/Timestamp","s6":"#/components/schemas/HttpConnection","s7":"#/components/schemas/TokenBlock","s8":"#/components/schemas/ConnectionBlock","s9":"#/components/schemas/AccessKeyBlock","s10":"#/components/schemas/WrapperConnection","s11":"#/components/schemas/ClientBlock","s12":"#/components/schemas/McpConnection","s13":"#/components/schemas/Open","s14":"#/components/schemas/ObjectIdOrNull","s15":"#/components/schemas/ConcurrencyLevel","s16":"#/components/schemas/Encrypted","s17":"#/components/schemas/HttpCredentials","s18":"#/components/schemas/ClientCertificates","s19":"#/components/schemas/ConnectionCreate","s20":"#/components/schemas/ConnectionWrite","s21":"#/components/schemas/Connection","s22":"#/paths/~1integrations~1{_id}~1connections/get/responses/200/content/application~1json/schema","s23":"#/components/schemas/ConnectionIds","s24":"#/components/schemas/PingResult","s25":"#/paths/~1connections~1{_id}~1ping/post/requestBody/content/application~1json/schema","s26":"#/paths/~1connections~1{_id}~1test/post/requestBody/content/application~1json/schema","s27":"#/paths/~1connections~1{_id}~1debug/get/responses/200/content/text~1plain/schema","s28":"#/paths/~1connections~1{_id}~1debug~1{resourceId}/get/responses/200/content/text~1plain/schema","s29":"#/components/schemas/VirtualExport","s30":"#/components/schemas/VirtualExportResult","s31":"#/components/schemas/VirtualExportPageInput","s32":"#/components/schemas/VirtualExportPage","s33":"#/components/schemas/VirtualImport","s34":"#/paths/~1connections~1{_id}~1import/post/responses/200/content/application~1json/schema","s35":"#/components/schemas/VirtualImportRecord","s36":"#/paths/~1connections~1{_id}~1import~1map/post/responses/200/content/application~1json/schema","s37":"#/paths/~1connections~1{_id}~1proxy/post/parameters/0/schema","s38":"#/paths/~1connections~1{_id}~1proxy/post/parameters/1/schema","s39":"#/components/schemas/AuthorizationUrl","s40":"#/components/schemas/StepCloneRequest","s41":"#/components/schemas/ConnectionChange","s42":"#/components/schemas/HttpCredentials/properties/password","s43":"#/components/schemas/HttpCredentials/properties/token","s44":"#/components/schemas/HttpCredentials/properties/refreshToken","s45":"#/components/schemas/HttpCredentials/properties/clientSecret","s46":"#/components/schemas/ClientCertificates/properties/key","s47":"#/components/schemas/ClientCertificates/properties/passphrase","s48":"#/components/schemas/ClientCertificates/properties/pfx","s49":"#/components/schemas/TokenBlock/properties/password","s50":"#/components/schemas/TokenBlock/properties/bearerToken","s51":"#/components/schemas/TokenBlock/properties/refreshToken","s52":"#/components/schemas/TokenBlock/properties/tokenSecret","s53":"#/components/schemas/ConnectionBlock/properties/password","s54":"#/components/schemas/ConnectionBlock/properties/authKey","s55":"#/components/schemas/AccessKeyBlock/properties/secretAccessKey"},
};
};
