import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server says at a path. */
export interface Page {
  readonly body: string;
  readonly type?: string;
  /** Sent along; a request that brings it back gets 304. */
  readonly etag?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A newsroom's web server on loopback, whose pages a test changes as it goes. */
export class FeedServer {
  readonly url: string;
  readonly port: number;
  /** Paths asked for, in order, with what the request said. */
  readonly asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[] = [];
  readonly #server: Server;
  readonly #pages = new Map<string, Page>();

  private constructor(server: Server) {
    this.#server = server;
    this.port = (server.address() as AddressInfo).port;
    this.url = `http://127.0.0.1:${this.port}`;
  }

  static async start(): Promise<FeedServer> {
    const server = createServer();
    await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
    const feeds = new FeedServer(server);
    server.on('request', (request, response) => {
      const path = request.url ?? '/';
      feeds.asked.push({ path, headers: request.headers });
      const page = feeds.#pages.get(path) ?? { status: 404, body: 'Nothing is here.' };
      const isKnown = page.etag !== undefined && request.headers['if-none-match'] === page.etag;
      response.writeHead(isKnown ? 304 : (page.status ?? 200), {
        'content-type': page.type ?? 'text/html; charset=utf-8',
        ...(page.etag ? { etag: page.etag } : {}),
        ...page.headers,
      });
      response.end(isKnown ? undefined : page.body);
    });
    return feeds;
  }

  /** From now on this is what stands there; null: nothing. */
  serve(path: string, page: Page | null): void {
    if (page) this.#pages.set(path, page);
    else this.#pages.delete(path);
  }

  /** How often a path was asked for. */
  count(path: string): number {
    return this.asked.filter((request) => request.path === path).length;
  }

  stop(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => void this.#server.close(() => resolve()));
  }
}

/** An item of a feed: with `text`, whole; else a summary whose rest stands at its link. */
export interface TestItem {
  readonly link: string;
  readonly title: string;
  readonly published?: string;
  readonly text?: string;
}

/** An RSS feed of these items. */
export function rssOf(title: string, items: readonly TestItem[]): Page {
  const entries = items.map(
    ({ link, title, published, text }) =>
      `<item><title>${title}</title><link>${link}</link>${published ? `<pubDate>${published}</pubDate>` : ''}${
        text ? `<content:encoded><![CDATA[${text}]]></content:encoded>` : '<description>In short.</description>'
      }</item>`,
  );
  const body = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title>${entries.join('')}</channel></rss>`;
  return { body, type: 'application/rss+xml' };
}

/** The page of an article; `paragraphs` are markup. */
export function articlePage(title: string, published: string, paragraphs: readonly string[]): Page {
  const text = paragraphs.join('\n');
  const head = `<title>${title}</title><meta property="article:published_time" content="${published}">`;
  return {
    body: `<!doctype html><html><head>${head}</head><body><article><h1>${title}</h1>${text}</article></body></html>`,
  };
}
