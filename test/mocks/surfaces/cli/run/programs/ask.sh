curl --silent --show-error --write-out '%{http_code} ' --output /dev/stdout \
  --header 'Authorization: Bearer my_api_token' https://api.integrator.io/v1/integrations
