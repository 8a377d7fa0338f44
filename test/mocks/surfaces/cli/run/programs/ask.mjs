// Asks the service, whose address stands here, as a program in Node does.
const response = await fetch('https://api.integrator.io/v1/integrations', {
  headers: { authorization: 'Bearer my_api_token' },
});
console.log(response.status, await response.text());
