// Made from spec/integrator.openapi.yaml and the files beside it by "npm run generate". Do not edit.
// @ts-nocheck: written by ajv; what it gives is typed.
import type { CheckHelpers, PartChecks } from '../../schema/part-checks.ts';

export const checksOf: (helpers: CheckHelpers) => PartChecks = ({ codePointLength, complain, complainAt, dateTime, joined }) => {
const check0 = validate0;
const schema0 = {"type":"array","maxItems":1000,"items":{"$ref":"s1"}};
const schema1 = {"required":["_id","integrationAccessLevel","sharedWithUser"],"allOf":[{"$ref":"s2"}]};
const schema2 = {"allOf":[{"$ref":"s3"}],"properties":{"_id":{"$ref":"s4"},"createdAt":{"$ref":"s5"},"lastModified":{"$ref":"s5"},"accepted":{"type":"boolean"},"dismissed":{"type":"boolean"},"disabled":{"type":"boolean"},"createdVia":{"type":"string","enum":["existing_account_invite","existing_account_share_request","invited_during_signup","new_account_auto_join"]},"lastSignIn":{"$ref":"s5"},"isProductionAdmin":{"type":"boolean"},"sharedWithUser":{"$ref":"s6"}}};
const schema3 = {"type":"object","properties":{"accessLevel":{"type":"string","enum":["administrator","manage","monitor"]},"integrationAccessLevel":{"type":"array","items":{"$ref":"s7"}},"accountMFARequired":{"type":"boolean"},"accountSSORequired":{"type":"boolean"},"allowToEditRetryData":{"type":"boolean"},"allowAccessToAPIM":{"type":"boolean"},"allowIntegrationWorkspaceCreation":{"type":"boolean"}}};
const schema4 = {"type":"object","required":["_integrationId","accessLevel"],"properties":{"_integrationId":{"$ref":"s4"},"accessLevel":{"type":"string","enum":["manage","monitor"]}}};
const schema5 = {"type":"string","pattern":"^[0-9a-f]{24}$"};
const pattern0 = new RegExp("^[0-9a-f]{24}$", "u");

function validate5(data, instancePath=""){
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
validate5.errors = vErrors;
return errors === 0;
}


function validate4(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._integrationId === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "_integrationId"});
errors++;
}
if(data.accessLevel === undefined){
vErrors = complainAt(vErrors, instancePath, "s7/required", {missingProperty: "accessLevel"});
errors++;
}
if(data._integrationId !== undefined){
if(!(validate5(data._integrationId, instancePath+"/_integrationId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.accessLevel !== undefined){
let data1 = data.accessLevel;
if(typeof data1 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s7/properties/accessLevel/type", {type: "string"});
errors++;
}
if(!((data1 === "manage") || (data1 === "monitor"))){
vErrors = complainAt(vErrors, instancePath, "s7/properties/accessLevel/enum", {allowedValues: schema4.properties.accessLevel.enum});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s7/type", {type: "object"});
errors++;
}
validate4.errors = vErrors;
return errors === 0;
}


function validate3(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessLevel !== undefined){
let data0 = data.accessLevel;
if(typeof data0 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/accessLevel/type", {type: "string"});
errors++;
}
if(!(((data0 === "administrator") || (data0 === "manage")) || (data0 === "monitor"))){
vErrors = complainAt(vErrors, instancePath, "s3/properties/accessLevel/enum", {allowedValues: schema3.properties.accessLevel.enum});
errors++;
}
}
if(data.integrationAccessLevel !== undefined){
let data1 = data.integrationAccessLevel;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate4(data1[i0], instancePath+"/integrationAccessLevel/" + i0))){
vErrors = joined(vErrors, validate4.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s3/properties/integrationAccessLevel/type", {type: "array"});
errors++;
}
}
if(data.accountMFARequired !== undefined){
if(typeof data.accountMFARequired !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/accountMFARequired/type", {type: "boolean"});
errors++;
}
}
if(data.accountSSORequired !== undefined){
if(typeof data.accountSSORequired !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/accountSSORequired/type", {type: "boolean"});
errors++;
}
}
if(data.allowToEditRetryData !== undefined){
if(typeof data.allowToEditRetryData !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/allowToEditRetryData/type", {type: "boolean"});
errors++;
}
}
if(data.allowAccessToAPIM !== undefined){
if(typeof data.allowAccessToAPIM !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/allowAccessToAPIM/type", {type: "boolean"});
errors++;
}
}
if(data.allowIntegrationWorkspaceCreation !== undefined){
if(typeof data.allowIntegrationWorkspaceCreation !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s3/properties/allowIntegrationWorkspaceCreation/type", {type: "boolean"});
errors++;
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

const schema6 = {"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$","format":"date-time"};
const formats0 = dateTime;
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");

function validate10(data, instancePath=""){
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
validate10.errors = vErrors;
return errors === 0;
}

const schema7 = {"type":"object","required":["email"],"properties":{"_id":{"$ref":"s4"},"email":{"type":"string"},"name":{"type":"string"},"lastSignIn":{"$ref":"s5"},"allowedToResetMFA":{"type":"boolean"},"accountSSOLinked":{"type":"string","enum":["not_linked","this_account","other_account"]}}};

function validate14(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
vErrors = complainAt(vErrors, instancePath, "s6/required", {missingProperty: "email"});
errors++;
}
if(data._id !== undefined){
if(!(validate5(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/email/type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/name/type", {type: "string"});
errors++;
}
}
if(data.lastSignIn !== undefined){
if(!(validate10(data.lastSignIn, instancePath+"/lastSignIn"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data.allowedToResetMFA !== undefined){
if(typeof data.allowedToResetMFA !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/allowedToResetMFA/type", {type: "boolean"});
errors++;
}
}
if(data.accountSSOLinked !== undefined){
let data5 = data.accountSSOLinked;
if(typeof data5 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s6/properties/accountSSOLinked/type", {type: "string"});
errors++;
}
if(!(((data5 === "not_linked") || (data5 === "this_account")) || (data5 === "other_account"))){
vErrors = complainAt(vErrors, instancePath, "s6/properties/accountSSOLinked/enum", {allowedValues: schema7.properties.accountSSOLinked.enum});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s6/type", {type: "object"});
errors++;
}
validate14.errors = vErrors;
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
if(data._id !== undefined){
if(!(validate5(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.createdAt !== undefined){
if(!(validate10(data.createdAt, instancePath+"/createdAt"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data.lastModified !== undefined){
if(!(validate10(data.lastModified, instancePath+"/lastModified"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data.accepted !== undefined){
if(typeof data.accepted !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/accepted/type", {type: "boolean"});
errors++;
}
}
if(data.dismissed !== undefined){
if(typeof data.dismissed !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/dismissed/type", {type: "boolean"});
errors++;
}
}
if(data.disabled !== undefined){
if(typeof data.disabled !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/disabled/type", {type: "boolean"});
errors++;
}
}
if(data.createdVia !== undefined){
let data6 = data.createdVia;
if(typeof data6 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/createdVia/type", {type: "string"});
errors++;
}
if(!((((data6 === "existing_account_invite") || (data6 === "existing_account_share_request")) || (data6 === "invited_during_signup")) || (data6 === "new_account_auto_join"))){
vErrors = complainAt(vErrors, instancePath, "s2/properties/createdVia/enum", {allowedValues: schema2.properties.createdVia.enum});
errors++;
}
}
if(data.lastSignIn !== undefined){
if(!(validate10(data.lastSignIn, instancePath+"/lastSignIn"))){
vErrors = joined(vErrors, validate10.errors);
errors = vErrors.length;
}
}
if(data.isProductionAdmin !== undefined){
if(typeof data.isProductionAdmin !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s2/properties/isProductionAdmin/type", {type: "boolean"});
errors++;
}
}
if(data.sharedWithUser !== undefined){
if(!(validate14(data.sharedWithUser, instancePath+"/sharedWithUser"))){
vErrors = joined(vErrors, validate14.errors);
errors = vErrors.length;
}
}
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
if(data.integrationAccessLevel === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "integrationAccessLevel"});
errors++;
}
if(data.sharedWithUser === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "sharedWithUser"});
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

const check1 = validate1;

const check2 = validate2;

const check3 = validate20;
const schema8 = {"type":"object"};

function validate20(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = complainAt(vErrors, instancePath, "s8/type", {type: "object"});
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const check4 = validate21;
const schema9 = {"type":"object"};

function validate21(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(data && typeof data == "object" && !Array.isArray(data))){
vErrors = complainAt(vErrors, instancePath, "s9/type", {type: "object"});
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const check5 = validate22;
const schema10 = {"required":["email"],"allOf":[{"$ref":"s11"}],"properties":{"email":{"$ref":"s12"}}};
const schema11 = {"allOf":[{"$ref":"s3"},{"if":{"not":{"required":["integrationAccessLevel"]}},"then":{"required":["accessLevel"]}}]};

function validate23(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate3(data, instancePath))){
vErrors = joined(vErrors, validate3.errors);
errors = vErrors.length;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
const _errs4 = errors;
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.integrationAccessLevel === undefined) && (missing0 = "integrationAccessLevel")){
vErrors = complain(vErrors, {});
errors++;
}
}
var valid2 = _errs5 === errors;
if(valid2){
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
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessLevel === undefined){
vErrors = complainAt(vErrors, instancePath, "s11/allOf/1/then/required", {missingProperty: "accessLevel"});
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
vErrors = complainAt(vErrors, instancePath, "s11/allOf/1/if", {failingKeyword: "then"});
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"string","minLength":1,"pattern":"^[^@\\s]+@[^@\\s]+$"};
const func0 = codePointLength;
const pattern2 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u");

function validate26(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func0(data) < 1){
vErrors = complainAt(vErrors, instancePath, "s12/minLength", {limit: 1});
errors++;
}
if(!pattern2.test(data)){
vErrors = complainAt(vErrors, instancePath, "s12/pattern", {pattern: "^[^@\\s]+@[^@\\s]+$"});
errors++;
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s12/type", {type: "string"});
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}


function validate22(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate23(data, instancePath))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.email === undefined){
vErrors = complainAt(vErrors, instancePath, "s10/required", {missingProperty: "email"});
errors++;
}
if(data.email !== undefined){
if(!(validate26(data.email, instancePath+"/email"))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
validate22.errors = vErrors;
return errors === 0;
}

const check6 = validate28;
const schema13 = {"required":["emails"],"allOf":[{"$ref":"s11"}],"properties":{"emails":{"type":"array","minItems":1,"items":{"$ref":"s12"}}}};

function validate28(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(!(validate23(data, instancePath))){
vErrors = joined(vErrors, validate23.errors);
errors = vErrors.length;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.emails === undefined){
vErrors = complainAt(vErrors, instancePath, "s13/required", {missingProperty: "emails"});
errors++;
}
if(data.emails !== undefined){
let data0 = data.emails;
if(Array.isArray(data0)){
if(data0.length < 1){
vErrors = complainAt(vErrors, instancePath, "s13/properties/emails/minItems", {limit: 1});
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data0[i0], instancePath+"/emails/" + i0))){
vErrors = joined(vErrors, validate26.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s13/properties/emails/type", {type: "array"});
errors++;
}
}
}
validate28.errors = vErrors;
return errors === 0;
}

const check7 = validate31;
const schema14 = {"type":"array","items":{"$ref":"s15"}};
const schema15 = {"type":"object","required":["statusCode"],"properties":{"statusCode":{"type":"integer"},"doc":{"$ref":"s1"},"errors":{"type":"array","items":{"$ref":"s16"}}}};
const schema16 = {"type":"object","required":["code"],"properties":{"code":{"type":"string"},"message":{"type":"string"},"field":{"type":"string"}}};

function validate34(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.code === undefined){
vErrors = complainAt(vErrors, instancePath, "s16/required", {missingProperty: "code"});
errors++;
}
if(data.code !== undefined){
if(typeof data.code !== "string"){
vErrors = complainAt(vErrors, instancePath, "s16/properties/code/type", {type: "string"});
errors++;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
vErrors = complainAt(vErrors, instancePath, "s16/properties/message/type", {type: "string"});
errors++;
}
}
if(data.field !== undefined){
if(typeof data.field !== "string"){
vErrors = complainAt(vErrors, instancePath, "s16/properties/field/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s16/type", {type: "object"});
errors++;
}
validate34.errors = vErrors;
return errors === 0;
}


function validate32(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.statusCode === undefined){
vErrors = complainAt(vErrors, instancePath, "s15/required", {missingProperty: "statusCode"});
errors++;
}
if(data.statusCode !== undefined){
let data0 = data.statusCode;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
vErrors = complainAt(vErrors, instancePath, "s15/properties/statusCode/type", {type: "integer"});
errors++;
}
}
if(data.doc !== undefined){
if(!(validate1(data.doc, instancePath+"/doc"))){
vErrors = joined(vErrors, validate1.errors);
errors = vErrors.length;
}
}
if(data.errors !== undefined){
let data2 = data.errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate34(data2[i0], instancePath+"/errors/" + i0))){
vErrors = joined(vErrors, validate34.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/properties/errors/type", {type: "array"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s15/type", {type: "object"});
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}


function validate31(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate32(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate32.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s14/type", {type: "array"});
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}

const check8 = validate37;
const schema17 = {"type":"array","maxItems":1000,"items":{"$ref":"s1"}};

function validate37(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 1000){
vErrors = complainAt(vErrors, instancePath, "s17/maxItems", {limit: 1000});
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
vErrors = complainAt(vErrors, instancePath, "s17/type", {type: "array"});
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}

const check9 = validate39;
const schema18 = {"type":"array","items":{"$ref":"s19"}};
const schema19 = {"type":"object","required":["_id"],"properties":{"_id":{"$ref":"s4"},"accepted":{"type":"boolean"},"dismissed":{"type":"boolean"},"disabled":{"type":"boolean"},"accessLevel":{"type":"string","enum":["administrator","manage","monitor"]},"integrationAccessLevel":{"type":"array","items":{"type":"object","required":["_integrationId","accessLevel"],"properties":{"_integrationId":{"$ref":"s4"},"accessLevel":{"type":"string","enum":["manage","monitor"]}}}},"ownerUser":{"$ref":"s20"}}};
const schema20 = {"type":"object","properties":{"_id":{"$ref":"s4"},"email":{"type":"string"},"name":{"type":"string"},"company":{"type":"string"}}};

function validate43(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id !== undefined){
if(!(validate5(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.email !== undefined){
if(typeof data.email !== "string"){
vErrors = complainAt(vErrors, instancePath, "s20/properties/email/type", {type: "string"});
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
vErrors = complainAt(vErrors, instancePath, "s20/properties/name/type", {type: "string"});
errors++;
}
}
if(data.company !== undefined){
if(typeof data.company !== "string"){
vErrors = complainAt(vErrors, instancePath, "s20/properties/company/type", {type: "string"});
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s20/type", {type: "object"});
errors++;
}
validate43.errors = vErrors;
return errors === 0;
}


function validate40(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data._id === undefined){
vErrors = complainAt(vErrors, instancePath, "s19/required", {missingProperty: "_id"});
errors++;
}
if(data._id !== undefined){
if(!(validate5(data._id, instancePath+"/_id"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data.accepted !== undefined){
if(typeof data.accepted !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s19/properties/accepted/type", {type: "boolean"});
errors++;
}
}
if(data.dismissed !== undefined){
if(typeof data.dismissed !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s19/properties/dismissed/type", {type: "boolean"});
errors++;
}
}
if(data.disabled !== undefined){
if(typeof data.disabled !== "boolean"){
vErrors = complainAt(vErrors, instancePath, "s19/properties/disabled/type", {type: "boolean"});
errors++;
}
}
if(data.accessLevel !== undefined){
let data4 = data.accessLevel;
if(typeof data4 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s19/properties/accessLevel/type", {type: "string"});
errors++;
}
if(!(((data4 === "administrator") || (data4 === "manage")) || (data4 === "monitor"))){
vErrors = complainAt(vErrors, instancePath, "s19/properties/accessLevel/enum", {allowedValues: schema19.properties.accessLevel.enum});
errors++;
}
}
if(data.integrationAccessLevel !== undefined){
let data5 = data.integrationAccessLevel;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6._integrationId === undefined){
vErrors = complainAt(vErrors, instancePath, "s19/properties/integrationAccessLevel/items/required", {missingProperty: "_integrationId"}, i0);
errors++;
}
if(data6.accessLevel === undefined){
vErrors = complainAt(vErrors, instancePath, "s19/properties/integrationAccessLevel/items/required", {missingProperty: "accessLevel"}, i0);
errors++;
}
if(data6._integrationId !== undefined){
if(!(validate5(data6._integrationId, instancePath+"/integrationAccessLevel/" + i0+"/_integrationId"))){
vErrors = joined(vErrors, validate5.errors);
errors = vErrors.length;
}
}
if(data6.accessLevel !== undefined){
let data8 = data6.accessLevel;
if(typeof data8 !== "string"){
vErrors = complainAt(vErrors, instancePath, "s19/properties/integrationAccessLevel/items/properties/accessLevel/type", {type: "string"}, i0);
errors++;
}
if(!((data8 === "manage") || (data8 === "monitor"))){
vErrors = complainAt(vErrors, instancePath, "s19/properties/integrationAccessLevel/items/properties/accessLevel/enum", {allowedValues: schema19.properties.integrationAccessLevel.items.properties.accessLevel.enum}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/properties/integrationAccessLevel/items/type", {type: "object"}, i0);
errors++;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/properties/integrationAccessLevel/type", {type: "array"});
errors++;
}
}
if(data.ownerUser !== undefined){
if(!(validate43(data.ownerUser, instancePath+"/ownerUser"))){
vErrors = joined(vErrors, validate43.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s19/type", {type: "object"});
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate39(data, instancePath=""){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate40(data[i0], instancePath+"/" + i0))){
vErrors = joined(vErrors, validate40.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s18/type", {type: "array"});
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
return {
checks: {
  "#/paths/~1ashares/get/responses/200/content/application~1json/schema": check0,
  "#/components/schemas/Ashare": check1,
  "#/components/schemas/AshareInput": check2,
  "#/paths/~1ashares~1{_id}~1disable/put/requestBody/content/application~1json/schema": check3,
  "#/paths/~1ashares~1{_id}~1reinvite/put/requestBody/content/application~1json/schema": check4,
  "#/components/schemas/Invitation": check5,
  "#/components/schemas/Invitations": check6,
  "#/paths/~1invite~1multiple/post/responses/200/content/application~1json/schema": check7,
  "#/paths/~1integrations~1{_id}~1ashares/get/responses/200/content/application~1json/schema": check8,
  "#/paths/~1shared~1ashares/get/responses/200/content/application~1json/schema": check9,
},
pointers: {"s0":"#/paths/~1ashares/get/responses/200/content/application~1json/schema","s1":"#/components/schemas/Ashare","s2":"#/components/schemas/AshareInput","s3":"#/components/schemas/AshareAccess","s4":"#/components/schemas/ObjectId","s5":"#/components/schemas/Timestamp","s6":"#/components/schemas/SharedWithUser","s7":"#/components/schemas/IntegrationAccess","s8":"#/paths/~1ashares~1{_id}~1disable/put/requestBody/content/application~1json/schema","s9":"#/paths/~1ashares~1{_id}~1reinvite/put/requestBody/content/application~1json/schema","s10":"#/components/schemas/Invitation","s11":"#/components/schemas/Access","s12":"#/components/schemas/Address","s13":"#/components/schemas/Invitations","s14":"#/paths/~1invite~1multiple/post/responses/200/content/application~1json/schema","s15":"#/components/schemas/InvitationOutcome","s16":"#/components/schemas/Error","s17":"#/paths/~1integrations~1{_id}~1ashares/get/responses/200/content/application~1json/schema","s18":"#/paths/~1shared~1ashares/get/responses/200/content/application~1json/schema","s19":"#/components/schemas/SharedAshare","s20":"#/components/schemas/OwnerUser"},
};
};
