import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { RefusedFetch } from './refused-fetch.ts';

/**
 * Reads an answer's body to its end, unpacked. It stops as soon as more than `maxBytes` came, packed or unpacked, so that
 * a small answer which unpacks to gigabytes takes no memory. Throws a `RefusedFetch` for that and for a packing it does
 * not know, and whatever the stream fails with.
 */
export async function readBody(body: Readable, { encoding, maxBytes, signal }: BodyOptions): Promise<Uint8Array> {
  const unpack = unpackerOf(encoding);
  const chunks: Buffer[] = [];
  const keep = async (source: AsyncIterable<Buffer>) => {
    for await (const chunk of bounded(source, maxBytes)) chunks.push(chunk);
  };
  if (unpack === null) await pipeline(body, keep, { signal });
  else await pipeline(body, (source: AsyncIterable<Buffer>) => bounded(source, maxBytes), unpack, keep, { signal });
  return Buffer.concat(chunks);
}

interface BodyOptions {
  /** The `Content-Encoding` header. */
  readonly encoding: string | null;
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

function unpackerOf(encoding: string | null): Transform | null {
  switch ((encoding ?? '').trim().toLowerCase()) {
    case '':
    case 'identity':
      return null;
    case 'gzip':
    case 'x-gzip':
      return createGunzip();
    case 'br':
      return createBrotliDecompress();
    default: {
      // Packed twice, too, which only serves to hide a bomb.
      const problem = 'what it sends is packed in a way that was not asked for';
      throw new RefusedFetch(problem, 'Try again later, or give another address');
    }
  }
}

async function* bounded(source: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of source) {
    bytes += chunk.length;
    if (bytes > maxBytes) {
      const size = `${maxBytes / 1_000_000} MB`;
      throw new RefusedFetch(`what it sends is longer than ${size}`, 'Give the address of a single article or feed');
    }
    yield chunk;
  }
}
