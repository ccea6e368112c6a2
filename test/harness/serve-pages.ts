import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type AddressInfo, connect, type Server, type Socket } from 'node:net';
import { Readable } from 'node:stream';
import { selfMadeCertificate } from './certificate.ts';

/** What a route answers: bytes as they stand, or coming little by little, with the headers the portal would send. */
export interface Answer {
  body: string | Uint8Array | AsyncIterable<string>;
  status?: number;
  headers?: Record<string, string>;
}

/** Any host's page by its whole address; undefined: 404. */
export type Route = (url: URL, request: IncomingMessage) => Answer | undefined | Promise<Answer | undefined>;

export interface PageServer {
  httpPort: number;
  httpsPort: number;
  /** Every address that was asked for, in order. */
  requests: string[];
  /** Cuts or restores the network: open connections are dropped, new ones are refused. */
  setOnline(online: boolean): void;
  close(): Promise<void>;
}

/**
 * Serves `route` over http and, with a self-made certificate, over https on free loopback ports.
 * The http port is also a proxy for both (Firefox reaches it by its proxy preferences).
 */
export async function servePages(route: Route): Promise<PageServer> {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  let online = true;

  const answer =
    (scheme: string): RequestListener =>
    async (request, response) => {
      const url = addressOf(request, scheme);
      requests.push(url.href);
      try {
        write(response, (await route(url, request)) ?? { status: 404, body: 'not found' });
      } catch (error) {
        write(response, { status: 500, body: String(error) });
      }
    };
  const plain = createServer(answer('http'));
  const secure = createSecureServer(selfMadeCertificate(), answer('https'));
  for (const server of [plain, secure]) {
    server.on('connection', (socket: Socket) => {
      if (!online) {
        socket.destroy();
        return;
      }
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
  }
  const httpsPort = await listen(secure);
  const httpPort = await listen(plain);
  plain.on('connect', (request, client: Socket) =>
    tunnel(request.url?.endsWith(':443') ? httpsPort : httpPort, client),
  );

  return {
    httpPort,
    httpsPort,
    requests,
    setOnline(next) {
      online = next;
      if (!online) for (const socket of sockets) socket.destroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([plain, secure].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

function addressOf(request: IncomingMessage, scheme: string): URL {
  const target = request.url ?? '/';
  return new URL(
    /^https?:/.test(target) ? target : `${scheme}://${request.headers.host ?? 'nowhere.invalid'}${target}`,
  );
}

function write(response: ServerResponse, { body, status = 200, headers = {} }: Answer): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
  if (typeof body === 'string' || body instanceof Uint8Array) response.end(body);
  else Readable.from(body).pipe(response);
}

function listen(server: Server): Promise<number> {
  return new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });
}

function tunnel(port: number, client: Socket): void {
  const upstream = connect(port, '127.0.0.1', () => client.write('HTTP/1.1 200 OK\r\n\r\n'));
  client.pipe(upstream).pipe(client);
  for (const socket of [client, upstream]) socket.on('error', () => socket.destroy());
}
