// Speaks to a service with the official client of the Model Context Protocol, and prints
// what it got as JSON. Arguments: the service's address, and a key to it.

import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";

const [address, key] = process.argv.slice(2);

function transport(bearer) {
	return new StreamableHTTPClientTransport(new URL(`${address}/mcp`),
		{ requestInit: { headers: { Authorization: `Bearer ${bearer}` } } });
}

async function failure(call) {
	try {
		await call();
		return null;
	}
	catch (reason) {
		return { name: reason.constructor.name, code: reason.code, message: reason.message };
	}
}

const client = new Client({ name: "test", version: "1" });
await client.connect(transport(key));

const call = (name, args) => client.callTool({ name, arguments: args });
const { tools } = await client.listTools(); // and with that the client checks results against their schemas
const first = await call("ask", { question: "How many patents did Ningbo have in 1986?" });
const { resources } = await client.listResources();

console.log(JSON.stringify({
	server: client.getServerVersion(),
	capabilities: client.getServerCapabilities(),
	instructions: client.getInstructions(),
	tools,
	first,
	followUp: await call("ask", { question: "And in 1996?", conversationId: first.structuredContent.conversationId }),
	chosen: await call("ask", { question: "How many patents did Ningbo have in 1986?", articles: ["ningbo-innovation"] }),
	blank: await call("ask", { question: " " }),
	missing: await call("ask", {}),
	unknownArticle: await call("ask", { question: "Who?", articles: ["nothing"] }),
	found: await call("search", { query: "patents", limit: 2 }),
	tooMany: await call("search", { query: "patents", limit: 51 }),
	noTool: await failure(() => call("nothing", {})),
	resources,
	text: await client.readResource({ uri: resources[0].uri }),
	noResource: await failure(() => client.readResource({ uri: "groundling://articles/nothing" })),
	noScheme: await failure(() => client.readResource({ uri: "file:///etc/passwd" })),
	wrongKey: await failure(() => new Client({ name: "test", version: "1" }).connect(transport("0".repeat(20)))),
}));
await client.close();
