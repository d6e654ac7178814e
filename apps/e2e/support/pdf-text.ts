import { inflateSync } from 'node:zlib';

/**
 * The words on the pages of a PDF as Chromium writes it: every glyph is looked up in its font's own table back to
 * letters. Reads no other program's files.
 */
export function pdfText(file: Buffer): { pages: string[]; title: string } {
  const objects = objectsIn(file);
  const pages = [...objects.values()].filter(({ head }) => /\/Type\s*\/Page\b/.test(head)).map((page) => pageText(page.head, objects));
  return { pages, title: titleIn([...objects.values()]) };
}

interface PdfObject {
  head: string;
  stream: string;
}

function objectsIn(file: Buffer): Map<string, PdfObject> {
  const bytes = file.toString('latin1');
  const objects = new Map<string, PdfObject>();
  for (const { 1: number = '', 2: body = '' } of bytes.matchAll(/(?:^|\n)(\d+) 0 obj\s([\s\S]*?)\nendobj/g)) {
    const at = body.search(/stream\r?\n/);
    const head = at < 0 ? body : body.slice(0, at);
    const raw = at < 0 ? '' : body.slice(body.indexOf('\n', at) + 1, body.lastIndexOf('endstream'));
    objects.set(number, { head, stream: head.includes('/FlateDecode') && raw ? inflateSync(Buffer.from(raw, 'latin1')).toString('latin1') : raw });
  }
  return objects;
}

function pageText(page: string, objects: Map<string, PdfObject>): string {
  const fonts = new Map<string, Map<number, string>>();
  const resources = resolved(/\/Font\s*(<<[\s\S]*?>>|\d+ 0 R)/.exec(page)?.[1] ?? '', objects);
  for (const { 1: name = '', 2: number = '' } of resources.matchAll(/\/(\w+) (\d+) 0 R/g)) {
    const table = /\/ToUnicode (\d+) 0 R/.exec(objects.get(number)?.head ?? '')?.[1];
    if (table) fonts.set(name, lettersIn(objects.get(table)?.stream ?? ''));
  }
  const contents = [...(/\/Contents\s*(\[[^\]]*\]|\d+ 0 R)/.exec(page)?.[1] ?? '').matchAll(/(\d+) 0 R/g)].map(({ 1: number = '' }) => objects.get(number)?.stream ?? '').join('\n');
  return textIn(contents, fonts);
}

function resolved(value: string, objects: Map<string, PdfObject>): string {
  const number = /^(\d+) 0 R$/.exec(value)?.[1];
  return number ? (objects.get(number)?.head ?? '') : value;
}

function textIn(contents: string, fonts: Map<string, Map<number, string>>): string {
  let letters = new Map<number, string>();
  let text = '';
  for (const { 1: font, 2: shown, 3: end } of contents.matchAll(/\/(\w+) [\d.]+ Tf|((?:<[0-9a-fA-F]+>[\s\d.-]*)+\]?\s*T[jJ])|(\bET\b)/g)) {
    if (font) letters = fonts.get(font) ?? new Map();
    if (shown) for (const { 1: run = '' } of shown.matchAll(/<([0-9a-fA-F]+)>/g)) text += (run.match(/.{4}/g) ?? []).map((glyph) => letters.get(Number.parseInt(glyph, 16)) ?? '?').join('');
    if (end) text += ' ';
  }
  return text.replaceAll(/\s+/g, ' ').trim();
}

function lettersIn(table: string): Map<number, string> {
  const letters = new Map<number, string>();
  const from = (hex: string): string => Buffer.from(hex, 'hex').swap16().toString('utf16le');
  for (const { 1: block = '' } of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const { 1: glyph = '', 2: letter = '' } of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) letters.set(Number.parseInt(glyph, 16), from(letter));
  }
  for (const { 1: block = '' } of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const { 1: first = '', 2: last = '', 3: letter = '' } of block.matchAll(/<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>/g)) {
      const [start, end, base] = [first, last, letter].map((hex) => Number.parseInt(hex, 16)) as [number, number, number];
      for (let glyph = start; glyph <= end; glyph += 1) letters.set(glyph, String.fromCodePoint(base + glyph - start));
    }
  }
  return letters;
}

function titleIn(objects: PdfObject[]): string {
  const title = objects.map(({ head }) => /\/Title\s*(\([^)]*\)|<[0-9a-fA-F]+>)/.exec(head)?.[1]).find((one) => one !== undefined) ?? '';
  return title.startsWith('<') ? Buffer.from(title.slice(1, -1).replace(/^feff/i, ''), 'hex').swap16().toString('utf16le') : title.slice(1, -1);
}
