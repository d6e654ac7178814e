import type { Unsent } from './open-drafts';

// Opaque names: whoever looks into this browser's storage learns that somebody left something, not what or where.
const LEFT = 'left/';
const GOING = 'going/';
const NONCE = 12;

/** Storage may be shut off; then nothing is kept on the device. */
function stored<T>(act: (storage: Storage) => T, otherwise: T): T {
  try {
    return act(localStorage);
  } catch {
    return otherwise;
  }
}

/**
 * Seals what cannot be handed over now (SR9), for the next sign-in of the same person on this device: AES-256-GCM under
 * a key that the server gives that person's sign-in alone and that is never stored here.
 */
export async function sealLeft(words: readonly Unsent[]): Promise<void> {
  for (const of of new Set(words.map((one) => one.of))) {
    const own = words.filter((one) => one.of === of);
    const key = own.find((one) => one.key)?.key;
    if (!key) continue;
    const earlier = (await openLeft(of, key)).filter(({ place }) => !own.some((one) => one.place === place));
    const nonce = crypto.getRandomValues(new Uint8Array(NONCE));
    const plain = new TextEncoder().encode(JSON.stringify([...earlier, ...own].map((one) => ({ ...one, key: null }))));
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(of) }, await keyFrom(key), plain);
    stored((storage) => storage.setItem(LEFT + of, toText(new Uint8Array([...nonce, ...new Uint8Array(sealed)]))), undefined);
  }
}

/** What this person left here; nothing where it was sealed for somebody else or was tampered with. */
export async function openLeft(of: string, key: string): Promise<Unsent[]> {
  const text = stored((storage) => storage.getItem(LEFT + of), null);
  if (!text) return [];
  try {
    const bytes = fromText(text);
    const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytes.slice(0, NONCE), additionalData: new TextEncoder().encode(of) }, await keyFrom(key), bytes.slice(NONCE));
    return JSON.parse(new TextDecoder().decode(plain)) as Unsent[];
  } catch {
    return [];
  }
}

export const hasLeft = (of: string): boolean => stored((storage) => storage.getItem(LEFT + of) !== null, false);
export const forgetLeft = (of: string): void => stored((storage) => storage.removeItem(LEFT + of), undefined);

/** The server could not be told of a Leave: told at the next start of this entry, before anything is shown. */
export const going = {
  mark: (entry: string): void => stored((storage) => storage.setItem(GOING + entry, '1'), undefined),
  isMarked: (entry: string): boolean => stored((storage) => storage.getItem(GOING + entry) !== null, false),
  clear: (entry: string): void => stored((storage) => storage.removeItem(GOING + entry), undefined),
};

/** Empties this origin's storage but for what was sealed and what is still to be told; the worker that answers offline goes too. */
export async function forgetAllElse(): Promise<void> {
  stored((storage) => {
    for (const name of Object.keys(storage)) if (!name.startsWith(LEFT) && !name.startsWith(GOING)) storage.removeItem(name);
    sessionStorage.clear();
  }, undefined);
  if ('caches' in window) for (const name of await caches.keys()) await caches.delete(name);
  if ('serviceWorker' in navigator) for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}

function keyFrom(hex: string): Promise<CryptoKey> {
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}
const toText = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const fromText = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
