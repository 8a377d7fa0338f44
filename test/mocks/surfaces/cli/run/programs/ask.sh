# Asks the service, whose address stands here.
curl --silent --show-error --write-out '\n%{http_code}\n' \
  --header 'Authorization: Bearer my_api_token' https://api.integrator.io/v1/integrations
