import { connect, createServer, type Socket } from 'node:net';

/** A line between a reader and a server. */
export interface Link {
  readonly name: string;
  /** Bits a second towards the reader. */
  readonly rate: number;
  /** Milliseconds there and back. */
  readonly roundTrip: number;
}

/** What a server may send before the first answer from the reader: ten segments. */
const firstWindow = 14_600;
const segment = 1_460;

/** Opens a way to `port` that is as slow as the link: one line for all connections, a trip to connect, slow start. */
export const openLink = (link: Link, port: number): Promise<{ readonly port: number; readonly close: () => void }> => {
  const bytesPerMs = link.rate / 8_000;
  const half = link.roundTrip / 2;
  /** When the line has sent all it was given. */
  let freeAt = 0;
  const sockets = new Set<Socket>();

  const carry = (reader: Socket): void => {
    const server = connect(port, '127.0.0.1');
    for (const socket of [reader, server]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    // The reader's first words come after the trip that opens the connection.
    const openAt = performance.now() + link.roundTrip;
    reader.on('data', (words) => {
      setTimeout(() => server.write(words), Math.max(openAt - performance.now(), 0) + half);
    });

    let queue = Buffer.alloc(0);
    let window = firstWindow;
    let underway = 0;
    const send = (): void => {
      while (queue.length > 0 && underway < window) {
        const piece = queue.subarray(0, segment);
        queue = queue.subarray(piece.length);
        underway += piece.length;
        freeAt = Math.max(freeAt, performance.now()) + piece.length / bytesPerMs;
        const arrival = freeAt - performance.now() + half;
        setTimeout(() => reader.write(piece), arrival);
        setTimeout(() => {
          underway -= piece.length;
          window += piece.length;
          send();
        }, arrival + half);
      }
    };
    server.on('data', (bytes) => {
      queue = Buffer.concat([queue, bytes]);
      send();
    });
    reader.on('close', () => server.destroy());
    server.on('close', () => setTimeout(() => reader.end(), half));
  };

  const listener = createServer(carry);
  return new Promise((resolve) => {
    listener.listen(0, '127.0.0.1', () => {
      const address = listener.address();
      if (address === null || typeof address === 'string') throw new Error('The link has no port.');
      const close = (): void => {
        listener.close();
        for (const socket of sockets) socket.destroy();
      };
      resolve({ port: address.port, close });
    });
  });
};
