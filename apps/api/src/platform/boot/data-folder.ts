import { randomBytes } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { BootFault, codeOf } from './boot-fault.js';

/** The checkout: the same number of steps up from src and from dist. */
export const projectRoot = resolve(import.meta.dirname, '../../../../..');

export const isRoot = process.getuid?.() === 0;

/**
 * Makes the folder that keeps the database, its passwords and the keys, or says in one sentence why that cannot be.
 * Root leaves it enterable but not listable, because the database server then runs as another account.
 */
export function prepareDataFolder(folder: string): void {
  try {
    if (!existsSync(folder)) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (isRoot) chmodSync(folder, 0o711);
    }
    accessSync(`${folder}/.`, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new BootFault(
      `Groundwork cannot write to its data folder ${folder} (${codeOf(error)}); make it writable or name another one in GROUNDWORK_DATA.`,
    );
  }
}

/** Reads the secret in a file, or makes a random one (256 bits) that only this account may read. */
export function keptSecret(file: string): string {
  try {
    if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw new BootFault(`Groundwork cannot write ${file} (${codeOf(error)}).`);
  }
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    throw new BootFault(
      `Groundwork cannot read ${file} (${codeOf(error)}); start it as the account that started it first.`,
    );
  }
}

/**
 * Makes the key-encryption key at the first start. Once a clinic exists a missing key is never made anew: the words
 * sealed with the old one would be lost without anybody noticing.
 */
export function ensureKeyFile(file: string, hasClinic: boolean): void {
  if (hasClinic && !existsSync(file)) {
    throw new BootFault(`The key file ${file} is missing, and only with it can the words in this database be read; put it back, or name its place in KEY_FILE.`);
  }
  if (keptSecret(file).length < 32) throw new BootFault(`The key file ${file} is too short to be a key; put the right file back.`);
}
