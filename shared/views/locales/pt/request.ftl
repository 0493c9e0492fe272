# request
