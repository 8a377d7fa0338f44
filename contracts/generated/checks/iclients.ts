// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","maxItems":1000,"items":{"$ref":"s1"}};
const schema1 = {"required":["_id","name"],"allOf":[{"$ref":"s2"}]};
const schema2 = {"type":"object","required":["name"],"properties":{"_id":{"$ref":"s3"},"createdAt":{"$ref":"s4"},"lastModified":{"$ref":"s4"},"name":{"type":"string","minLength":1},"provider":{"type":"string","enum":["custom_oauth2","netsuite","amazonmws","awsIam","azureserviceprincipal","integrator","salesforce","shopify","ebay-xml","ebay","microsoftbusinesscentral","google","azureoauth","squareup","zendesk","docusign","windowslive","bigcommerce","asana","box","dropbox","clover","servicenow","jobvite","twilio","certify","woocommerce"]},"published":{"type":"boolean"},"_httpConnectorId":{"$ref":"s3"},"oauth2":{"$ref":"s5"},"netsuite":{"$ref":"s6"},"salesforce":{"$ref":"s7"},"amazonmws":{"$ref":"s8"},"ebay":{"$ref":"s9"}}};
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

const schema5 = {"type":"object","additionalProperties":true,"properties":{"clientId":{"type":"string"},"clientSecret":{"type":"string"},"scope":{"type":"array","items":{"type":"string"}},"scopeDelimiter":{"type":"string"},"redirectUri":{"type":"string"},"failPath":{"type":"string"},"grantType":{"type":"string"}}};

function validate9(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId !== undefined){
if(typeof data.clientId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/clientId/type", {type: "string"});
errors++;
}
}
if(data.clientSecret !== undefined){
if(typeof data.clientSecret !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/clientSecret/type", {type: "string"});
errors++;
}
}
if(data.scope !== undefined){
let data2 = data.scope;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/scope/items/type", {type: "string"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/properties/scope/type", {type: "array"});
errors++;
}
}
if(data.scopeDelimiter !== undefined){
if(typeof data.scopeDelimiter !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/scopeDelimiter/type", {type: "string"});
errors++;
}
}
if(data.redirectUri !== undefined){
if(typeof data.redirectUri !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/redirectUri/type", {type: "string"});
errors++;
}
}
if(data.failPath !== undefined){
if(typeof data.failPath !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/failPath/type", {type: "string"});
errors++;
}
}
if(data.grantType !== undefined){
if(typeof data.grantType !== "string"){
vErrors = complainAt(vErrors, instancePath, "s5/properties/grantType/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s5/type", {type: "object"});
errors++;
}
validate9.errors = vErrors;
return errors === 0;
}

const schema6 = {"type":"object","additionalProperties":true,"properties":{"consumerKey":{"type":"string"},"consumerSecret":{"type":"string"}}};

function validate11(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.consumerKey !== undefined){
if(typeof data.consumerKey !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/consumerKey/type", {type: "string"});
errors++;
}
}
if(data.consumerSecret !== undefined){
if(typeof data.consumerSecret !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/consumerSecret/type", {type: "string"});
errors++;
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

const schema7 = {"type":"object","additionalProperties":true,"properties":{"clientId":{"type":"string"},"clientSecret":{"type":"string"},"apiToken":{"type":"string"},"privateKey":{"type":"string"},"publicKey":{"type":"string"}}};

function validate13(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId !== undefined){
if(typeof data.clientId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/clientId/type", {type: "string"});
errors++;
}
}
if(data.clientSecret !== undefined){
if(typeof data.clientSecret !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/clientSecret/type", {type: "string"});
errors++;
}
}
if(data.apiToken !== undefined){
if(typeof data.apiToken !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/apiToken/type", {type: "string"});
errors++;
}
}
if(data.privateKey !== undefined){
if(typeof data.privateKey !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/privateKey/type", {type: "string"});
errors++;
}
}
if(data.publicKey !== undefined){
if(typeof data.publicKey !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/publicKey/type", {type: "string"});
errors++;
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

const schema8 = {"type":"object","additionalProperties":true,"properties":{"accessKeyId":{"type":"string"},"secretKey":{"type":"string"}}};

function validate15(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessKeyId !== undefined){
if(typeof data.accessKeyId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/accessKeyId/type", {type: "string"});
errors++;
}
}
if(data.secretKey !== undefined){
if(typeof data.secretKey !== "string"){
vErrors = complainAt(vErrors, instancePath, "s8/properties/secretKey/type", {type: "string"});
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

const schema9 = {"type":"object","additionalProperties":true,"properties":{"appId":{"type":"string"},"devId":{"type":"string"},"certId":{"type":"string"},"ruName":{"type":"string"}}};

function validate17(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.appId !== undefined){
if(typeof data.appId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/appId/type", {type: "string"});
errors++;
}
}
if(data.devId !== undefined){
if(typeof data.devId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/devId/type", {type: "string"});
errors++;
}
}
if(data.certId !== undefined){
if(typeof data.certId !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/certId/type", {type: "string"});
errors++;
}
}
if(data.ruName !== undefined){
if(typeof data.ruName !== "string"){
vErrors = complainAt(vErrors, instancePath, "s9/properties/ruName/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "object"});
errors++;
}
validate17.errors = vErrors;
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
if(data.provider !== undefined){
let data4 = data.provider;
if(typeof data4 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/provider/type", {type: "string"});
errors++;
}
if(!(((((((((((((((((((((((((((data4 === "custom_oauth2") || (data4 === "netsuite")) || (data4 === "amazonmws")) || (data4 === "awsIam")) || (data4 === "azureserviceprincipal")) || (data4 === "integrator")) || (data4 === "salesforce")) || (data4 === "shopify")) || (data4 === "ebay-xml")) || (data4 === "ebay")) || (data4 === "microsoftbusinesscentral")) || (data4 === "google")) || (data4 === "azureoauth")) || (data4 === "squareup")) || (data4 === "zendesk")) || (data4 === "docusign")) || (data4 === "windowslive")) || (data4 === "bigcommerce")) || (data4 === "asana")) || (data4 === "box")) || (data4 === "dropbox")) || (data4 === "clover")) || (data4 === "servicenow")) || (data4 === "jobvite")) || (data4 === "twilio")) || (data4 === "certify")) || (data4 === "woocommerce"))){
vErrors = complainAt(vErrors, instancePath, "s2/properties/provider/enum", {allowedValues: schema2.properties.provider.enum});
errors++;
}
}
if(data.published !== undefined){
if(typeof data.published !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/published/type", {type: "boolean"});
errors++;
}
}
if(data._httpConnectorId !== undefined){
if(!(validate3(data._httpConnectorId, instancePath+"/_httpConnectorId"))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
}
if(data.oauth2 !== undefined){
if(!(validate9(data.oauth2, instancePath+"/oauth2"))){
vErrors = joined(vErrors, validate9.errors);
errors = vErrors.length;
}
}
if(data.netsuite !== undefined){
if(!(validate11(data.netsuite, instancePath+"/netsuite"))){
vErrors = joined(vErrors, validate11.errors);
errors = vErrors.length;
}
}
if(data.salesforce !== undefined){
if(!(validate13(data.salesforce, instancePath+"/salesforce"))){
vErrors = joined(vErrors, validate13.errors);
errors = vErrors.length;
}
}
if(data.amazonmws !== undefined){
if(!(validate15(data.amazonmws, instancePath+"/amazonmws"))){
vErrors = joined(vErrors, validate15.errors);
errors = vErrors.length;
}
}
if(data.ebay !== undefined){
if(!(validate17(data.ebay, instancePath+"/ebay"))){
vErrors = joined(vErrors, validate17.errors);
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

const check1 = validate21;
const schema10 = {"required":["provider"],"allOf":[{"$ref":"s2"}]};

function validate21(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate2(data, instancePath))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.provider === undefined){
vErrors = complainAt(vErrors, instancePath, "s10/required", {missingProperty: "provider"});
errors++;
}
}
validate21.errors = vErrors;
return errors === 0;
}

const check2 = validate23;
const schema11 = {"required":["_id","lastModified","name","provider"],"allOf":[{"$ref":"s2"}]};

function validate23(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate2(data, instancePath))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "_id"});
errors++;
}
if(data.lastModified === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "lastModified"});
errors++;
}
if(data.name === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "name"});
errors++;
}
if(data.provider === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/required", {missingProperty: "provider"});
errors++;
}
}
validate23.errors = vErrors;
return errors === 0;
}

const check3 = validate25;
const schema12 = {"type":"string"};

function validate25(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s12/type", {type: "string"});
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

const check4 = validate26;
const schema13 = {"type":"string"};

function validate26(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s13/type", {type: "string"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const check5 = validate27;
const schema14 = {"type":"string"};

function validate27(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s14/type", {type: "string"});
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}

const check6 = validate28;
const schema15 = {"type":"string"};

function validate28(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s15/type", {type: "string"});
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const check7 = validate29;
const schema16 = {"type":"string"};

function validate29(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s16/type", {type: "string"});
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}

const check8 = validate30;
const schema17 = {"type":"string"};

function validate30(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s17/type", {type: "string"});
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const check9 = validate31;
const schema18 = {"type":"string"};

function validate31(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
vErrors = complainAt(vErrors, instancePath, "s18/type", {type: "string"});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1iclients/get/responses/200/content/application~1json/schema": check0,
  "#/components/schemas/IClientInput": check1,
  "#/components/schemas/IClient": check2,
  "#/components/schemas/OAuthTwoClient/properties/clientSecret": check3,
  "#/components/schemas/NetSuiteClient/properties/consumerSecret": check4,
  "#/components/schemas/SalesforceClient/properties/clientSecret": check5,
  "#/components/schemas/SalesforceClient/properties/apiToken": check6,
  "#/components/schemas/SalesforceClient/properties/privateKey": check7,
  "#/components/schemas/AmazonClient/properties/secretKey": check8,
  "#/components/schemas/EbayClient/properties/certId": check9,
},
pointers: {"s0":"#/paths/~1iclients/get/responses/200/content/application~1json/schema","s1":"#/components/schemas/IClientListItem","s2":"#/components/schemas/IClientFields","s3":"#/components/schemas/ObjectId","s4":"#/components/schemas/Timestamp","s5":"#/components/schemas/OAuthTwoClient","s6":"#/components/schemas/NetSuiteClient","s7":"#/components/schemas/SalesforceClient","s8":"#/components/schemas/AmazonClient","s9":"#/components/schemas/EbayClient","s10":"#/components/schemas/IClientInput","s11":"#/components/schemas/IClient","s12":"#/components/schemas/OAuthTwoClient/properties/clientSecret","s13":"#/components/schemas/NetSuiteClient/properties/consumerSecret","s14":"#/components/schemas/SalesforceClient/properties/clientSecret","s15":"#/components/schemas/SalesforceClient/properties/apiToken","s16":"#/components/schemas/SalesforceClient/properties/privateKey","s17":"#/components/schemas/AmazonClient/properties/secretKey","s18":"#/components/schemas/EbayClient/properties/certId"},
};
};
