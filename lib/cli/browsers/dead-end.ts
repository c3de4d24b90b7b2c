import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that refuses every request and notes the host it was for: what the browser behind it sends, it sends here. */
export interface DeadEnd {
  port: number;
  hosts: string[];
  close: () => void;
}

/** Starts a dead end on the loopback. */
export async function openDeadEnd(): Promise<DeadEnd> {
  const hosts: string[] = [];
  const server = createServer((request, response) => {
    hosts.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    hosts.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  // A browser that fails to start must not keep this process waiting.
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
