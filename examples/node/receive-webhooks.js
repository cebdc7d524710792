// Receives webhooks, checks who signed them, prints a line for each: WEBHOOK_SECRET=whsec_… node receive-webhooks.js PORT
import {createServer} from 'node:http';
import {Webhook} from 'standardwebhooks';

const webhook = new Webhook(process.env.WEBHOOK_SECRET);
const had = new Set(); // yours belongs into a database: what is sent again, days later too, has the same id

async function bodyOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

createServer(async (request, response) => {
  try {
    const {type, data} = webhook.verify(await bodyOf(request), request.headers); // refuses what is older than five minutes
    const id = request.headers['webhook-id'];
    if (!had.has(id)) console.log(type, id, data.headlines?.en ?? data.message);
    had.add(id);
    response.writeHead(204).end();
  } catch (fault) {
    response.writeHead(401).end(fault.message);
  }
}).listen(Number(process.argv[2]), '127.0.0.1', () => console.error('listens'));
