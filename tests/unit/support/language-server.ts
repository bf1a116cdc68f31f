import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

type Message = { id?: number; method?: string; params?: unknown; result?: unknown };
type Diagnostic = { message: string; range: { start: { line: number } } };

/** The Astro language server, as its VS Code extension runs it, over the protocol that editors speak. */
export class LanguageServer {
  #child;
  #answers = new Map<number, (result: unknown) => void>();
  #unread = Buffer.alloc(0);
  #asked = 0;

  constructor() {
    const check = createRequire(createRequire(import.meta.url).resolve('@astrojs/check'));
    const program = check.resolve('@astrojs/language-server/bin/nodeServer.js');
    this.#child = spawn(process.execPath, [program, '--stdio'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    this.#child.stdout.on('data', (chunk: Buffer) => this.#read(chunk));
  }

  #read(chunk: Buffer): void {
    this.#unread = Buffer.concat([this.#unread, chunk]);
    for (;;) {
      const head = this.#unread.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/.exec(this.#unread.toString())?.[1]);
      const from = head + 4;
      if (head < 0 || this.#unread.length < from + length) return;
      const text = this.#unread.subarray(from, from + length).toString();
      this.#unread = this.#unread.subarray(from + length);
      this.#take(JSON.parse(text) as Message);
    }
  }

  #take({ id, method, result }: Message): void {
    if (id === undefined) return;
    if (method) this.#send({ id, result: null });
    else this.#answers.get(id)?.(result);
  }

  #send(message: Message): void {
    const text = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    this.#send({ id, method, params });
    return new Promise((resolve) => {
      this.#answers.set(id, resolve);
    });
  }

  async start(workspace: string): Promise<void> {
    const typescript = createRequire(import.meta.url).resolve('typescript');
    await this.#ask('initialize', {
      processId: process.pid,
      workspaceFolders: [{ uri: pathToFileURL(workspace).href, name: 'workspace' }],
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: {
        typescript: { tsdk: join(dirname(typescript)) },
        contentIntellisense: true,
      },
    });
    this.#send({ method: 'initialized', params: {} });
  }

  open(file: string, text: string): void {
    const uri = pathToFileURL(file).href;
    const textDocument = { uri, languageId: 'mdx', version: 1, text };
    this.#send({ method: 'textDocument/didOpen', params: { textDocument } });
  }

  /** What is wrong in an open file: `12 Property invesment is not allowed.`, lines counted from 1. */
  async problems(file: string): Promise<string[]> {
    const textDocument = { uri: pathToFileURL(file).href };
    const report = (await this.#ask('textDocument/diagnostic', { textDocument })) as {
      items: Diagnostic[];
    };
    return report.items.map(({ message, range }) => `${range.start.line + 1} ${message}`);
  }

  async suggestions(file: string, line: number, character: number): Promise<string[]> {
    const found = (await this.#ask('textDocument/completion', {
      textDocument: { uri: pathToFileURL(file).href },
      position: { line: line - 1, character },
    })) as { items: { label: string }[] };
    return found.items.map(({ label }) => label);
  }

  stop(): void {
    this.#child.kill();
  }
}
