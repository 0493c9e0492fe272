// The desk's queue as a Node Lambda would do it: a session, 25 rows and the counts, as HTML.
// Speaks the Runtime API itself, as the managed runtime does.
import http from "node:http";
import { DynamoDBClient, GetItemCommand, QueryCommand } from "@aws-sdk/client-dynamodb";

const client = new DynamoDBClient({});
const api = process.env.AWS_LAMBDA_RUNTIME_API;
const agent = new http.Agent({ keepAlive: true });

function call(method, path, body) {
  const [host, port] = api.split(":");
  return new Promise((resolve, reject) => {
    const request = http.request({ host, port, agent, method, path: `/2018-06-01/runtime/${path}` }, (response) => {
      const chunks = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () => resolve({ headers: response.headers, body: Buffer.concat(chunks).toString() }));
    });
    request.on("error", reject);
    request.end(body);
  });
}

const signs = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text) => text.replace(/[&<>"]/g, (sign) => signs[sign]);

async function handle(event) {
  const asked = event.queryStringParameters;
  const session = await client.send(new GetItemCommand({
    TableName: asked.table,
    Key: { pk: { S: asked.session_pk }, sk: { S: asked.session_sk } },
    ConsistentRead: true,
  }));
  const [list, counts] = await Promise.all([
    client.send(new QueryCommand({
      TableName: asked.table,
      IndexName: "queue",
      KeyConditionExpression: "gsi1pk = :pk",
      ExpressionAttributeValues: { ":pk": { S: asked.list_pk } },
      ScanIndexForward: false,
      Limit: 25,
    })),
    client.send(new QueryCommand({
      TableName: asked.table,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": { S: asked.counts_pk } },
    })),
  ]);
  const rows = list.Items.map((item) => `<tr><td>${escape(item.gsi1sk.S)}</td><td>${escape(JSON.stringify(item.row))}</td></tr>`);
  const body = `<!doctype html><title>Requests</title><p>${session.Item ? "in" : "out"} ${counts.Count}</p><table>${rows.join("")}</table>`;
  return { statusCode: 200, headers: { "content-type": "text/html; charset=utf-8" }, body, rows: rows.length };
}

async function serve() {
  const event = await call("GET", "invocation/next");
  const id = event.headers["lambda-runtime-aws-request-id"];
  try {
    await call("POST", `invocation/${id}/response`, JSON.stringify(await handle(JSON.parse(event.body))));
  } catch (error) {
    await call("POST", `invocation/${id}/error`, JSON.stringify({ errorMessage: String(error), errorType: error.name }));
  }
  setImmediate(serve);
}

serve();
