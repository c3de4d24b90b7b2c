import { readerError } from '../../core/reader-error';

/** In milliseconds: whoever reads lines lets the window answer and draw so often. */
const LONGEST_SLICE = 12;

/**
 * The lines of a file, one after the other, without having all of it in memory; empty ones are left out. Rejects with a sentence
 * for what is no text in UTF-8, or holds a line of more than `longest` characters.
 */
export async function* readLines(file: Blob, longest: number): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let began = performance.now();
  for await (const bytes of chunksOf(file)) {
    const lines = (rest + decoded(decoder, bytes)).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.trim() !== '') yield line;
      if (performance.now() - began < LONGEST_SLICE) continue;
      // What is read from memory never waits: without this the window would stand still.
      await letOthersIn();
      began = performance.now();
    }
    if (rest.length > longest) throw readerError('backupNone', 'This is no backup of Skillmark.');
  }
  rest += decoded(decoder);
  if (rest.trim() !== '') yield rest;
}

async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(() => {
        throw readerError('fileUnread', 'The browser could not read the file.');
      });
      if (done) return;
      yield value;
    }
  } finally {
    reader.releaseLock();
  }
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw readerError('fileCoded', 'The file is not text in UTF-8. Save it as UTF-8, unpacked, and try again.');
  }
}

function letOthersIn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}
