// Starts the independent Bot API server: node run.js [port]   (0 or nothing = any free port)
// Prints one line of JSON when ready; ends with its parent (when standard input closes) or on SIGTERM.
//
// The server is used as it is, with four additions without which today's libraries cannot talk to it:
//   - callback queries get `chat_instance` and their message a `date`: both have become mandatory;
//   - so has `is_bot` in getMe, and a result that is not null;
//   - dates of sent messages are seconds, as documented, not milliseconds;
//   - getUpdates with nothing to tell waits a moment, so that a poller does not spin.
'use strict';

const net = require('net');
const { TelegramServer } = require('telegram-test-api/lib/telegramServer');

const EMPTY_POLL_MS = 100;
const HOST = '127.0.0.1';

const formatUpdate = TelegramServer.formatUpdate;
TelegramServer.formatUpdate = (update) => {
  const out = formatUpdate(update);
  if (out.callback_query) {
    out.callback_query = {
      chat_instance: String(out.callback_query.message.chat.id),
      ...out.callback_query,
      message: { date: 0, ...out.callback_query.message },
    };
  }
  return out;
};

function modernised(body) {
  if (body && body.ok && body.result === null) {
    return { ...body, result: true };
  }
  if (body && body.result && body.result.username) {
    return { ...body, result: { is_bot: true, ...body.result } };
  }
  return body;
}

class Server extends TelegramServer {
  constructor(config) {
    super(config);
    const app = this.webServer;
    const { json } = app.response;
    app.response.json = function modern(body) {
      return json.call(this, modernised(body));
    };
    const front = (request, response) => {
      const token = (/^\/bot([^/]+)\/getUpdates/.exec(request.url) || [])[1];
      const unread = (update) => update.botToken === token && !update.isRead;
      const wait = token && !this.storage.userMessages.some(unread) ? EMPTY_POLL_MS : 0;
      setTimeout(() => app(request, response), wait);
    };
    this.webServer = Object.assign(front, { settings: app.settings });
  }

  addBotMessage(message, token) {
    const sent = super.addBotMessage(message, token);
    return { ...sent, date: Math.floor(sent.date / 1000) };
  }
}

function freePort() {
  return new Promise((resolve) => {
    const probe = net.createServer().listen(0, HOST, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

async function main() {
  const port = Number(process.argv[2]) || (await freePort());
  const server = new Server({ port, host: HOST, storeTimeout: 3600 });
  await server.start();
  process.on('SIGTERM', () => process.exit(0));
  process.stdin.resume().on('end', () => process.exit(0));
  console.log(JSON.stringify({ url: `http://${HOST}:${port}` }));
}

main().catch((error) => {
  console.error(String(error.message || error));
  process.exit(1);
});
