import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The head of one seal as it is kept outside the database: it stands for every fact that was sealed until then. */
export interface Head {
  clinicId: string;
  number: number;
  /** Hexadecimal, as the two below. */
  head: string;
  sealedAt: string;
  signature: string;
  signedBy: string;
}

/** Where the program keeps them; whoever has the database alone cannot reach it. */
export const headsFolder = (dataFolder: string): string => join(dataFolder, 'seals');

/** A file of lines a month, to which lines are only added. */
export class KeptHeads {
  private last: Map<string, string> | undefined;

  constructor(private readonly folder: string) {}

  /** Adds the head, unless it is the clinic's last here already. */
  keep(head: Head): void {
    this.last ??= new Map(readHeads(this.folder).map((one) => [one.clinicId, one.head]));
    if (this.last.get(head.clinicId) === head.head) return;
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    appendFileSync(join(this.folder, `${head.sealedAt.slice(0, 7)}.jsonl`), lineOf(head), { mode: 0o600 });
    this.last.set(head.clinicId, head.head);
  }
}

/** One head a line, as it is kept and exported. */
export const lineOf = ({ clinicId, number, head, sealedAt, signature, signedBy }: Head): string => `${JSON.stringify({ clinicId, number, head, sealedAt, signature, signedBy })}\n`;

/**
 * The heads in a file, or in all files of a folder, as they were added; none where there is none yet. Throws at a line
 * that is no head: a file of evidence is not read in part.
 */
export function readHeads(place: string): Head[] {
  if (!existsSync(place)) return [];
  const files = statSync(place).isDirectory() ? readdirSync(place).filter((name) => name.endsWith('.jsonl')).sort().map((name) => join(place, name)) : [place];
  return files.flatMap((file) => readFileSync(file, 'utf8').split('\n').flatMap((line, place) => (line === '' ? [] : [headIn(line, `${file}, line ${place + 1}`)])));
}

function headIn(line: string, where: string): Head {
  const read = parsed(line);
  if (typeof read.clinicId === 'string' && Number.isInteger(read.number) && [read.head, read.sealedAt, read.signature, read.signedBy].every((one) => typeof one === 'string')) return read as Head;
  throw new Error(`${where} is no head of a seal`);
}

function parsed(line: string): Partial<Head> {
  try {
    return (JSON.parse(line) ?? {}) as Partial<Head>;
  } catch {
    return {};
  }
}
