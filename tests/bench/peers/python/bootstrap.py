"""The desk's queue as a Python Lambda would do it: a session, 25 rows and the counts, as HTML.

Speaks the Runtime API itself, as the managed runtime does.
"""

import html
import http.client
import json
import os
from concurrent.futures import ThreadPoolExecutor

import boto3

client = boto3.client("dynamodb")
pool = ThreadPoolExecutor(2)
api = http.client.HTTPConnection(os.environ["AWS_LAMBDA_RUNTIME_API"])


def call(method, path, body=None):
    api.request(method, f"/2018-06-01/runtime/{path}", body)
    answer = api.getresponse()
    return answer.headers, answer.read()


def handle(event):
    asked = event["queryStringParameters"]
    key = {"pk": {"S": asked["session_pk"]}, "sk": {"S": asked["session_sk"]}}
    session = client.get_item(TableName=asked["table"], Key=key, ConsistentRead=True)
    rows = pool.submit(
        client.query,
        TableName=asked["table"],
        IndexName="queue",
        KeyConditionExpression="gsi1pk = :pk",
        ExpressionAttributeValues={":pk": {"S": asked["list_pk"]}},
        ScanIndexForward=False,
        Limit=25,
    )
    counts = pool.submit(
        client.query,
        TableName=asked["table"],
        KeyConditionExpression="pk = :pk",
        ExpressionAttributeValues={":pk": {"S": asked["counts_pk"]}},
    )
    rows, counts = rows.result()["Items"], counts.result()["Count"]
    cells = "".join(
        f"<tr><td>{html.escape(row['gsi1sk']['S'])}</td><td>{html.escape(str(row['row']))}</td></tr>" for row in rows
    )
    state = "in" if "Item" in session else "out"
    body = f"<!doctype html><title>Requests</title><p>{state} {counts}</p><table>{cells}</table>"
    headers = {"content-type": "text/html; charset=utf-8"}
    return {"statusCode": 200, "headers": headers, "body": body, "rows": len(rows)}


while True:
    headers, body = call("GET", "invocation/next")
    request = headers["lambda-runtime-aws-request-id"]
    try:
        answer = json.dumps(handle(json.loads(body)))
        call("POST", f"invocation/{request}/response", answer)
    except Exception as error:
        answer = json.dumps({"errorMessage": str(error), "errorType": type(error).__name__})
        call("POST", f"invocation/{request}/error", answer)
