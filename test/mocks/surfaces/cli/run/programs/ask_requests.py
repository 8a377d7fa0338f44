"""The same by requests."""

import requests

response = requests.get(
    "https://api.integrator.io/v1/integrations", headers={"Authorization": "Bearer my_api_token"}
)
print(response.status_code, response.text)
