"""Asks the service, whose address stands here, as a program in Python does that has nothing installed."""

import urllib.request

request = urllib.request.Request(
    "https://api.integrator.io/v1/integrations", headers={"Authorization": "Bearer my_api_token"}
)
with urllib.request.urlopen(request) as response:
    print(response.status, response.read().decode())
