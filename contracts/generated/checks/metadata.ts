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
const schema1 = {"type":"object","required":["recordTypes"],"properties":{"recordTypes":{"type":"array","items":{"$ref":"s2"}}}};
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
if(data.recordTypes === undefined){
vErrors = complainAt(vErrors, instancePath, "s1/required", {missingProperty: "recordTypes"});
errors++;
}
if(data.recordTypes !== undefined){
let data0 = data.recordTypes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate2(data0[i0], instancePath+"/recordTypes/" + i0))){
vErrors = joined(vErrors, validate2.errors);
errors = vErrors.length;
}
}
}
else {
vErrors = complainAt(vErrors, instancePath, "s1/properties/recordTypes/type", {type: "array"});
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
return {
checks: {
  "#/paths/~1metadata~1application~1{application}/parameters/0/schema": check0,
  "#/components/schemas/ApplicationMetadata": check1,
},
pointers: {"s0":"#/paths/~1metadata~1application~1{application}/parameters/0/schema","s1":"#/components/schemas/ApplicationMetadata","s2":"#/components/schemas/Open"},
};
};
